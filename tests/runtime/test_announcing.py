"""What belongs to an announcement: said with what is enclosed, changed where it stands, and taken back."""

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image

from bot.domain.enclosure import Enclosure
from bot.domain.messages import Act, Fate, Priority
from bot.domain.people import Channel, Person
from bot.domain.screen import Markup, Screen
from bot.runtime.outbox.recasting import recast
from bot.runtime.outbox.writer import Post
from storage.unit_of_work import UnitOfWork
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_town
from tests.kit.people import OnTelegram

ORIGIN = "an1"
LONG = "Wort " * 300
"""Longer than a caption."""


def words(text: str, *enclosed: Enclosure, protected: bool = False) -> Screen:
    return Screen("glossary-button", {"term": Markup(text)}, enclosed=enclosed, protected=protected)


def png() -> bytes:
    file = BytesIO()
    Image.new("RGB", (8, 8)).save(file, "PNG")
    return file.getvalue()


@pytest.fixture
async def town(house: StoryHouse) -> Town:
    return await a_town(house)


@pytest.fixture
async def anna(house: StoryHouse, town: Town) -> OnTelegram:
    return await a_member(house, town)


async def person_of(house: StoryHouse, who: OnTelegram) -> Person:
    async with house.database.work() as work:
        address = await work.people.address(Channel.TELEGRAM, str(who.them.id))
        person = await work.people.get(address.person or "") if address else None
    assert person
    return person


async def tells(house: StoryHouse, does: Callable[[UnitOfWork], object]) -> None:
    """As an action would, in a transaction of its own; what has to leave leaves."""
    now = house.clock.now()
    async with house.database.work() as work:
        does(work)
        post = Post(work, house.app.visits.renderer)
        for message in work.messages:
            await post.say(message, now)
        await recast(post, work.recasts, now)
        await work.commit()
    house.app.visits.committed(post.touched)
    await house.settle()


async def announce(house: StoryHouse, person: str, screen: Screen) -> None:
    await tells(house, lambda work: work.say(person, screen, "k", Priority.BROADCAST, origin=ORIGIN))


async def outcome(house: StoryHouse, act: Act, person: str) -> tuple[Fate, str]:
    async with house.database.work() as work:
        return next(
            (one.state, one.fault) for one in await work.broadcasts.outcomes_of(ORIGIN, person) if one.act is act
        )


async def enclose(house: StoryHouse, *enclosed: Enclosure, content: bytes | None = None) -> None:
    async with house.database.work() as work:
        for one in enclosed:
            await work.enclosures.save(one, content)
        await work.commit()


async def test_said_changed_and_taken_back(house: StoryHouse, anna: OnTelegram) -> None:
    id = (await person_of(house, anna)).id
    await announce(house, id, words("Treffen um <b>14</b> Uhr", protected=True))
    [shown] = [one for one in house.world.chat(anna.them) if "14" in one.text]
    assert shown.protected
    await tells(house, lambda work: work.change(ORIGIN, id, words("Treffen um <b>15</b> Uhr")))
    [now] = [one for one in house.world.chat(anna.them) if one.id == shown.id]
    assert (now.text, now.edited) == ("Treffen um 15 Uhr", True)
    assert await outcome(house, Act.EDIT, id) == (Fate.SENT, "")
    await tells(house, lambda work: work.retract(ORIGIN, id))
    assert all(one.id != shown.id for one in house.world.chat(anna.them))
    assert await outcome(house, Act.DELETE, id) == (Fate.SENT, "")
    assert await outcome(house, Act.SEND, id) == (Fate.WITHDRAWN, "")
    before = len(house.world.calls)
    await tells(house, lambda work: work.retract(ORIGIN, id))
    assert all(not call.method.startswith("delete") for call in house.world.calls[before:])
