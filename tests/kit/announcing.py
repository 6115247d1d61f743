"""Announcements and whom they reach, written straight into the database."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import timedelta
from typing import Any

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience, Recipient
from bot.domain.cohorts import Association
from bot.domain.people import Channel, Member, MemberState
from bot.links.announcements import PrepareSending, ShowAnnouncement
from bot.links.base import pack
from bot.terms import MemberRole
from bot.terms.announcements import AnnouncementAnswer, AnnouncementKind, RecipientState
from storage.columns import to_ms
from storage.unit_of_work import Work
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, add_association, add_person
from tests.kit.people import OnTelegram, Someone

WORDS = "<b>Hallo {vorname}</b>, wir sehen uns bald."


async def a_draft(house: StoryHouse, town: Town, **more: Any) -> Announcement:
    """Of the town's coordinator, to all members of its first association, or to whom `more` says."""
    given = {
        "audience": Audience((town.cohort.id,), chosen=(town.association.id,)),
        "kind": AnnouncementKind.INFO,
        "html": WORDS,
        **more,
    }
    async with house.database.work() as work:
        address = await work.people.address(Channel.TELEGRAM, str(town.coordinator.them.id))
        assert address
        one = Announcement(work.new_id(), town.cohort.id, address.person, house.clock.now(), **given)
        await work.announcements.add(one)
        await work.commit()
    return one


async def people_of(house: StoryHouse, town: Town, count: int, name: str = "Gast") -> list[OnTelegram]:
    """So many more members of the town's association, on Telegram."""
    found = [house.telegram(f"{name} {number}") for number in range(1, count + 1)]
    async with house.database.work() as work:
        for one in found:
            await _joins(work, house, one, town.association)
        await work.commit()
    for one in found:
        house.world.say(one.them, "/start")
    await house.settle()
    return found


async def _joins(work: Work, house: StoryHouse, one: OnTelegram, *associations: Association) -> None:
    person = await add_person(work, one.name, str(one.them.id), house.clock.now())
    for association in associations:
        role = MemberRole.WORKER
        await work.members.save(Member(association.id, person.id, role, MemberState.ACTIVE, house.clock.now()))


async def also_in(house: StoryHouse, one: OnTelegram, association: str) -> None:
    """They are a member of a second association, too."""
    async with house.database.work() as work:
        address = await work.people.address(Channel.TELEGRAM, str(one.them.id))
        assert address
        assert address.person
        group = await add_association(work, house, association)
        await work.members.save(
            Member(group.id, address.person, MemberRole.CONTACT, MemberState.ACTIVE, house.clock.now())
        )
        await work.commit()


async def prepares(somebody: Someone, one: Announcement) -> None:
    """Presses the last button of the draft."""
    await somebody.forges(pack(PrepareSending(one.id)))


async def looks_at(somebody: Someone, one: Announcement) -> None:
    await somebody.forges(pack(ShowAnnouncement(one.id)))


async def sends(house: StoryHouse, somebody: Someone, one: Announcement, more: float = 0) -> None:
    """Says yes to all, and lets the half minute pass. `more`: seconds after it."""
    await prepares(somebody, one)
    await somebody.taps("Jetzt senden")
    await passes(house, 30 + more)


async def passes(house: StoryHouse, seconds: float) -> None:
    """And what follows from it: a message leaves, it is noticed, the card shows it."""
    for step in (seconds, 1, 1, 3):
        house.clock.forward(seconds=step)
        await house.settle()


async def announcement(house: StoryHouse, id: str) -> Announcement:
    async with house.database.work() as work:
        found = await work.announcements.get(id)
    assert found
    return found


async def tally_of(house: StoryHouse, id: str) -> Mapping[RecipientState, int]:
    async with house.database.work() as work:
        return {one.state: one.count for one in await work.recipients.tally(id)}


async def recipients_of(house: StoryHouse, id: str) -> Sequence[Recipient]:
    async with house.database.work() as work:
        return [one for state in RecipientState for one in await work.recipients.in_state(id, state, 0, 1000)]


async def leaves_the_team(house: StoryHouse, somebody: OnTelegram) -> None:
    """They do not coordinate any more."""
    with closing(sqlite3.connect(house.file)) as file, file:
        file.execute(
            "DELETE FROM coordinator WHERE person = (SELECT person FROM address WHERE external = ?)",
            (str(somebody.them.id),),
        )


async def opts_out(house: StoryHouse, somebody: OnTelegram, kind: AnnouncementKind) -> None:
    async with house.database.work() as work:
        await work.recipients.opt_out(await _id_of(work, somebody), kind, house.clock.now())
        await work.commit()


async def joins_the_team(house: StoryHouse, town: Town, somebody: OnTelegram) -> None:
    async with house.database.work() as work:
        await work.people.make_coordinator(await _id_of(work, somebody), town.cohort.id)
        await work.commit()


async def newest_draft(house: StoryHouse, like: Announcement) -> Announcement:
    """Of the same author in the same cohort."""
    async with house.database.work() as work:
        found = await work.announcements.draft_of(like.author or "", like.cohort)
    assert found
    return found


async def leaves_the_association(house: StoryHouse, somebody: OnTelegram, only: str = "") -> None:
    """`only`: not the others."""
    async with house.database.work() as work:
        for one in await work.members.of_person(await _id_of(work, somebody)):
            if only in ("", one.association):
                await work.members.save(replace(one, state=MemberState.LEFT))
        await work.commit()


async def _id_of(work: Work, somebody: OnTelegram) -> str:
    address = await work.people.address(Channel.TELEGRAM, str(somebody.them.id))
    assert address
    assert address.person
    return address.person


async def claims_one(house: StoryHouse, announcement: str) -> str:
    """One of its messages is leaving at this moment; returns whose."""
    with closing(sqlite3.connect(house.file)) as file, file:
        id, person = file.execute(
            "SELECT id, person FROM outbox WHERE origin = ? AND state = 'waiting' ORDER BY position", (announcement,)
        ).fetchone()
        file.execute("UPDATE outbox SET state = 'claimed' WHERE id = ?", (id,))
    return str(person)


async def answers(house: StoryHouse, somebody: OnTelegram, announcement: str, answer: AnnouncementAnswer) -> None:
    async with house.database.work() as work:
        await work.recipients.answer(announcement, await _id_of(work, somebody), answer, house.clock.now())
        await work.commit()


async def puts_off(house: StoryHouse, announcement: str) -> None:
    """Of what is leaving, Telegram says: in a minute."""
    later = to_ms(house.clock.now() + timedelta(minutes=1))
    with closing(sqlite3.connect(house.file)) as file, file:
        file.execute(
            "UPDATE outbox SET state = 'waiting', fault = '429', not_before = ? WHERE origin = ? AND state = 'claimed'",
            (later, announcement),
        )
