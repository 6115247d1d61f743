"""Payloads in every open question and behind every command, at both doors; then all that shows what was typed.

Nobody is left without an answer, nothing of it is read as markup, and the log knows nothing of it.
"""

import io
from collections.abc import Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.domain.dialog import Dialog
from bot.domain.people import Address, Channel, Person, Role
from bot.terms import Language
from tests.kit.fuzzing import TIMES
from tests.kit.house import StoryHouse
from tests.kit.listening import heard
from tests.kit.payloads import ELSEWHERE, PAYLOADS
from tests.kit.people import OnTelegram, OnWeb, Someone
from tests.kit.scene import ROUTES, SECRET, Scene, a_scene
from tests.kit.sql import ask
from tests.kit.telegram.values import ApiCall, TelegramPerson

MARK = "Kanarienwort"
"""Stands in everything that is typed here."""
ANSWERS_TO = {
    Role.ANYONE: "Anna", Role.PERSON: "Anna", Role.MEMBER: "Anna", Role.COORDINATOR: "Karin", Role.PARTNER: "Rosa",
    Role.ALUMNA: "Elif",
}  # fmt: skip
TYPED = [one for one in PAYLOADS if one.encode(errors="ignore").decode() == one]
"""Half a letter reaches neither door: a form with it is refused, and Telegram sends none."""
LINKING = {"text_link", "text_mention", "custom_emoji"}


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    with heard() as stream:
        yield stream


def payloads(number: int, door: str) -> list[str]:
    """For a field: several lines together, or one alone; each field in its turn has other ones."""
    turned = [*TYPED[(at := number * 7 % len(TYPED)) :], *TYPED[:at]]
    many = "\n".join([*turned[1:7], MARK])
    alone = [f"{one} {MARK}" for one in turned[: len(TYPED) if TIMES else 1]]
    return [*alone, many] if TIMES else [many] if (door == "web") is (number % 2 == 0) else alone


async def at_door(scene: Scene, who: str, door: str) -> Someone:
    house, person = scene.house, scene.people[who]
    async with house.database.work() as work:
        known = {one.channel: one for one in await work.people.addresses(person.id)}
        if door == "web":
            address = Address(f"w{person.id}", Channel.WEB, f"web-{person.id}", person.id, Language.GERMAN)
            await work.people.save_address(address)
            await work.people.save(replace(person, home=Channel.WEB))
            await work.commit()
            return OnWeb(house, who, visitor=address.external)
    chat = int(known[Channel.TELEGRAM].external)
    them = house.world.state.people.get(chat) or house.world.add(TelegramPerson(chat, who))
    return OnTelegram(house, who, them=them)


async def is_asked(scene: Scene, person: Person, step: str) -> None:
    """The question is open and has the floor."""
    now = scene.house.clock.now()
    answers = {name: str(value) for name, value in scene.ids.items()} | {"words": "Kanu"}
    async with scene.house.database.work() as work:
        await work.dialogs.drop_loose(person.id)
        await work.dialogs.put(Dialog(person.id, step, answers, now + timedelta(days=1), "token", "turn", now))
        await work.commit()


def extra(somebody: OnTelegram) -> list[object]:
    """What Telegram would show as more than words."""
    found = [(seen, entity) for seen in somebody.house.world.chat(somebody.them) for entity in seen.entities]
    tied = [entity for _, entity in found if entity["type"] in LINKING and ELSEWHERE in str(entity)]
    return [*tied, *(entity for _, entity in found if entity["type"] in {"text_mention", "custom_emoji", "spoiler"})]


def harmless(call: ApiCall) -> bool:
    return any(
        words in call.description for words in ("is not modified", "chat not found", "message to edit not found")
    )


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_every_open_question_takes_words_as_words(house: StoryHouse, door: str, log: io.StringIO) -> None:
    scene = await a_scene(house)
    people = {who: await at_door(scene, who, door) for who in set(ANSWERS_TO.values())}
    calls = len(house.world.calls)
    silent = []
    for number, (step, entry) in enumerate(ROUTES.steps.items()):
        who = ANSWERS_TO[entry.needs or Role.ANYONE]
        for words in payloads(number, door):
            await is_asked(scene, scene.people[who], step)
            house.clock.forward(seconds=4)
            await people[who].says(words)
            silent += [] if people[who].news else [(step, words)]
    for number, name in enumerate([*ROUTES.commands][door == "web" :: 2]):
        house.clock.forward(seconds=4)
        await people["Karin"].says(words := f"/{name} {payloads(number, door)[0]}")
        silent += [] if people["Karin"].news else [(name, words)]
    async with house.database.work() as work:
        dead = await ask(work, "SELECT fault, body FROM inbox WHERE state = 'dead'")
    assert dead == []
    assert silent == []
    assert [call for call in house.world.calls[calls:] if call.status != 200 and not harmless(call)] == []
    assert {who: extra(one) for who, one in people.items() if isinstance(one, OnTelegram) and extra(one)} == {}
    for secret in (MARK, SECRET, ELSEWHERE, *scene.people, "Verein Br"):
        assert secret not in log.getvalue()
