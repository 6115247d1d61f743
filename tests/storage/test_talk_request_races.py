"""Many say yes in the same moment: one talk, and units and limits hold; on both engines."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.people import Address, Channel, Member, MemberState, Person
from bot.domain.talks.request import TalkOffer
from bot.domain.talks.request_draft import TalkRequestDraft
from bot.links.talk_requests import AcceptOffer, SendRequest
from bot.programme.load import load
from bot.runtime.feature import House
from bot.runtime.live_cards import eyes
from bot.terms import Language, MemberRole
from handlers.talk_requests.actions import offers, sending
from storage.unit_of_work import Database, Work
from tests.storage.test_talks import ELIF, NOW, REQUEST, fill

HOUSE = House(load(), "", "")
MANY = 20


async def volunteers(work: Work, count: int, units: int = 4) -> None:
    """For whoever asks, who is in the association."""
    await work.members.save(Member("bruecke", "anna", MemberRole.CONTACT, MemberState.ACTIVE, NOW))
    for number in range(count):
        id = f"v{number}"
        await work.people.save(Person(id, id, Language.GERMAN, Channel.WEB, None, NOW))
        await work.people.save_address(Address(f"a{id}", Channel.WEB, f"x{id}", id, Language.GERMAN))
        await work.listings.add(replace(ELIF, id=f"l{number}", person=id, units=units))


async def put(work: Work, request: str, listing: str) -> None:
    ends = NOW + timedelta(days=4)
    await work.talk_requests.add_offer(
        TalkOffer(f"{request}-{listing}", request, listing, NOW, ends, ends, shown_at=NOW)
    )


async def accepts(database: Database, person: str, offer: str) -> str:
    async with database.work() as work:
        known = await work.people.get(person)
        assert known
        address = (await work.people.addresses(person))[0]
        screen = await offers.accept(AcceptOffer(offer), eyes(work, known, address, HOUSE, NOW))
        await work.commit()
    return screen.id


async def talks(database: Database) -> int:
    async with database.work() as work:
        return len(await work.talks.of_association("bruecke", NOW - timedelta(days=1)))


async def test_twenty_say_yes_and_one_talk_begins(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await volunteers(work, MANY)
        await work.talk_requests.add(REQUEST)
        for number in range(MANY):
            await put(work, "r1", f"l{number}")
        await work.commit()
    said = Counter(await asyncio.gather(*(accepts(database, f"v{n}", f"r1-l{n}") for n in range(MANY))))
    assert said == {"common-talk-opened": 1, "talk_requests-taken": MANY - 1}
    assert await talks(database) == 1
    async with database.work() as work:
        states = Counter(str(one.state) for one in await work.talk_requests.offers("r1"))
    assert states == {"accepted": 1, "released": MANY - 1}


async def test_one_unit_is_not_promised_twice(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await volunteers(work, 1, units=1)
        for number in range(5):
            await work.talk_requests.add(replace(REQUEST, id=f"r{number}"))
            await put(work, f"r{number}", "l0")
        await work.commit()
    said = Counter(await asyncio.gather(*(accepts(database, "v0", f"r{n}-l0") for n in range(5))))
    assert said == {"common-talk-opened": 1, "talk_requests-no-unit": 4}
    assert await talks(database) == 1


async def test_the_talks_of_a_year_are_not_exceeded(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await volunteers(work, MANY)
        for number in range(MANY):
            await work.talk_requests.add(replace(REQUEST, id=f"r{number}"))
            await put(work, f"r{number}", f"l{number}")
        await work.commit()
    said = Counter(await asyncio.gather(*(accepts(database, f"v{n}", f"r{n}-l{n}") for n in range(MANY))))
    assert said == {"common-talk-opened": 12, "talk_requests-full": 8}
    assert await talks(database) == 12


@pytest.mark.parametrize("same", [True, False])
async def test_two_of_an_association_send_at_once(database: Database, same: bool) -> None:
    """Two open requests at most, and a double tap sends one."""
    await fill(database)
    async with database.work() as work:
        await volunteers(work, 3)
        for number in range(4):
            id = f"m{number}"
            await work.people.save(Person(id, id, Language.GERMAN, Channel.WEB, "bruecke", NOW))
            await work.people.save_address(Address(f"a{id}", Channel.WEB, f"x{id}", id, Language.GERMAN))
            await work.members.save(Member("bruecke", id, MemberRole.WORKER, MemberState.ACTIVE, NOW))
            draft = TalkRequestDraft(id, "bruecke", "kostenplan", NOW, about="A", tried="B", wish="C")
            await work.talk_requests.keep_draft(draft)
        await work.commit()
    who = ["m0"] * 4 if same else [f"m{n}" for n in range(4)]
    await asyncio.gather(*(sends(database, one, "q0" if same else f"q{n}") for n, one in enumerate(who)))
    async with database.work() as work:
        found = await work.talk_requests.of_association("bruecke")
    assert len(found) == (1 if same else 2)


async def sends(database: Database, person: str, id: str) -> None:
    async with database.work() as work:
        known = await work.people.get(person)
        assert known
        address = (await work.people.addresses(person))[0]
        draft = await work.talk_requests.draft(person)
        mark = draft.mark if draft else ""
        try:
            await sending.send(SendRequest("bruecke", id, mark), eyes(work, known, address, HOUSE, NOW))
        except Refusal:
            return
        await work.commit()


async def test_by_night_what_is_over_holds_up_nobody(database: Database) -> None:
    """They go on by day, five at a time; until then whoever has other hours still gets theirs."""
    await fill(database)
    before = NOW - timedelta(hours=1)
    async with database.work() as work:
        await volunteers(work, 6)
        await work.talk_requests.add(REQUEST)
        for number in range(5):
            over = TalkOffer(f"o{number}", "r1", f"l{number}", before, before, before, shown_at=before, due_at=before)
            await work.talk_requests.add_offer(over)
        fresh = TalkOffer("fresh", "r1", "l5", NOW, NOW + timedelta(days=2), NOW + timedelta(days=4), due_at=NOW)
        await work.talk_requests.add_offer(fresh)
        await work.commit()
    async with database.work() as work:
        by_night = await work.talk_requests.offers_due(NOW, False)
        by_day = await work.talk_requests.offers_due(NOW, True)
    assert [one.id for one in by_night] == ["fresh"]
    assert [one.id for one in by_day] == ["o0", "o1", "o2", "o3", "o4"]
