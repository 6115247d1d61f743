"""Whatever somebody taps, and however their finger bounces, they get what the same taps give without a bounce."""

import asyncio
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.journey import Answer
from bot.runtime.rendering.texts import Texts
from bot.terms import MemberRole
from tests.kit.house import StoryHouse, open_house
from tests.kit.makers import Town, a_member, a_town
from tests.kit.people import OnTelegram, Seen
from tests.kit.sql import ask

BEGINNINGS = ("/stand", "/schritt", "/team", "/aufgaben", "/erinnerungen", "/einstellungen", "/skizze", "/pause_runde")
FOOTPRINTS = (
    "SELECT role, state FROM member",
    "SELECT state, stage FROM association",
    "SELECT stage, state FROM stage_status",
    "SELECT task, holder IS NULL, done_at IS NULL FROM task_status",
    "SELECT question, body, number, undone FROM answer",
    "SELECT stage, decision FROM review",
    "SELECT uses_left, used, revoked_at IS NULL FROM invitation",
    "SELECT purpose, revoked_at IS NULL FROM consent",
    "SELECT name, language FROM person",
    "SELECT verb FROM audit",
)
"""What taps do, without ids and times."""


@dataclass(frozen=True)
class Tap:
    which: int
    """Of the buttons in sight, counted around."""
    bounces: tuple[tuple[float, bool], ...]
    """Seconds after the tap, and whether the finger keeps its distance from the end of the chat or from the top of
    the message."""


bounce = st.tuples(st.integers(50, 450).map(lambda ms: ms / 1000), st.booleans())
taps = st.builds(Tap, st.integers(0, 11), st.lists(bounce, max_size=2).map(tuple))


async def a_busy_team(house: StoryHouse) -> tuple[Town, OnTelegram]:
    """Anna could hand in, Jonas could lose the right to write."""
    town = await a_town(house)
    anna = await a_member(house, town)
    await a_member(house, town, "Jonas", MemberRole.WORKER)
    now, group = house.clock.now(), town.association.id
    async with house.database.work() as work:
        person = (await work.members.with_waiting(group))[0].person
        for question in house.app.programme.stages[0].questions:
            await work.journey.add_answer(Answer(work.new_id(), group, question.id, "Eine Antwort.", person, now, 1))
        await work.commit()
    return town, anna


def place(seen: Seen, data: str) -> int:
    return [known for _, known in seen.buttons].index(data)


def under_the_finger(before: Seen, place: int, chat: list[Seen], *, from_the_end: bool) -> tuple[str, str] | None:
    """What stands by now where the button stood."""
    now = next((seen for seen in chat if seen.id == before.id), chat[-1])
    at = place - len(before.buttons) if from_the_end else place
    if not now.buttons or not -len(now.buttons) <= at < len(now.buttons):
        return None
    return now.id, now.buttons[at][1]


async def tap(anna: OnTelegram, one: Tap, *, bouncing: bool) -> None:
    shown = [(seen, data) for seen in anna.chat[-3:] for _, data in seen.buttons if not data.startswith("http")]
    if not shown:
        return
    seen, data = shown[one.which % len(shown)]
    await anna.forges(data, seen.id)
    if not bouncing:
        return
    passed = 0.0
    for after, from_the_end in sorted(one.bounces):
        hit = under_the_finger(seen, place(seen, data), anna.chat, from_the_end=from_the_end)
        if hit and hit[1] != data:
            await anna.forges(hit[1], hit[0], after=after - passed)
            passed = after


async def traces(house: StoryHouse) -> list[list[tuple[object, ...]]]:
    async with house.database.work() as work:
        return [sorted(await ask(work, query), key=str) for query in FOOTPRINTS]


async def afterwards(
    empty_database: Path, texts: Texts, begin: str, tapped: list[Tap], *, bouncing: bool
) -> list[list[tuple[object, ...]]]:
    with tempfile.TemporaryDirectory() as folder:
        async with open_house(empty_database, Path(folder), texts) as house:
            _, anna = await a_busy_team(house)
            await anna.says(begin)
            for one in tapped:
                await tap(anna, one, bouncing=bouncing)
            return await traces(house)


@settings(max_examples=10)
@example(  # done: the list of tasks and the card leave for the same message at the same moment
    begin="/stand",
    tapped=[Tap(1, ()), Tap(0, ((0.05, False), (0.05, False))), Tap(1, ((0.05, False),)), Tap(0, ())],
)
@given(begin=st.sampled_from(BEGINNINGS), tapped=st.lists(taps, min_size=2, max_size=4))
def test_bounces_never_do_more_than_the_taps(empty_database: Path, texts: Texts, begin: str, tapped: list[Tap]) -> None:
    once = asyncio.run(afterwards(empty_database, texts, begin, tapped, bouncing=False))
    assert asyncio.run(afterwards(empty_database, texts, begin, tapped, bouncing=True)) == once
