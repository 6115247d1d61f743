"""What became of an announcement, recipient by recipient; and files that many get."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement
from bot.domain.cohorts import Cohort
from bot.domain.delivery_report import EDITED
from bot.domain.enclosure import Enclosure, EnclosureKind
from bot.domain.messages import Act, Attachment, Fate, Outgoing, Priority
from bot.domain.people import Channel, Person
from bot.terms import Language
from bot.terms.announcements import AnnouncementState
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, tzinfo=UTC)
PEOPLE = ("p1", "p2", "p3", "p4")


def row(key: str, person: str, **more: Any) -> Outgoing:
    given: dict[str, Any] = {"act": Act.SEND, "channel": "telegram", "origin": "an"} | more
    return Outgoing(
        key, key, person, given.pop("channel"), person[1:], Priority.BROADCAST, given.pop("act"), "", "{}", NOW, **given
    )


async def people(work: Work) -> None:
    for id in PEOPLE:
        await work.people.save(Person(id, id, Language.GERMAN, Channel.TELEGRAM, None, NOW))


async def put(work: Work, *rows: Outgoing) -> None:
    for one in rows:
        assert await work.outbox.put(one)


async def settle(work: Work, id: str, fate: Fate, fault: str = "", message: str = "7") -> None:
    await work.outbox.claim(id)
    if fate is Fate.SENT:
        await work.outbox.sent(id, message, NOW, note=fault)
    elif fate is Fate.WAITING:
        await work.outbox.again(id, NOW + timedelta(seconds=30), fault)
    elif fate is not Fate.CLAIMED:
        await work.outbox.give_up(id, fate, fault, NOW)


async def test_outcomes_page_by_page(database: Database) -> None:
    async with database.work() as work:
        await people(work)
        await put(
            work, row("a", "p1"), row("a.1", "p1"), row("b", "p2"), row("c", "p3"), row("x", "p3", origin="other")
        )
        await settle(work, "a", Fate.SENT, message="11 12")
        await settle(work, "a.1", Fate.SENT, message="13")
        await settle(work, "b", Fate.BLOCKED, "bot was blocked")
        await settle(work, "c", Fate.WAITING, "429")
        reports = await work.broadcasts.outcomes("an", most=2)
        assert [(one.person, one.state, one.fault, one.message) for one in reports] == [
            ("p1", Fate.SENT, "", "11 12 13"),
            ("p2", Fate.BLOCKED, "bot was blocked", None),
        ]
        assert reports[0].settled_at == NOW
        [last] = await work.broadcasts.outcomes("an", "p2")
        assert (last.person, last.state, last.fault) == ("p3", Fate.WAITING, "429")
        assert last.not_before == NOW + timedelta(seconds=30) == await work.broadcasts.braked_until(NOW)
        assert await work.broadcasts.braked_until(NOW + timedelta(seconds=30)) is None
        assert await work.broadcasts.outcomes("an", "p3") == []
        assert await work.broadcasts.outcomes("") == []


async def test_a_change_after_the_message(database: Database) -> None:
    async with database.work() as work:
        await people(work)
        await put(work, row("a", "p1"))
        await settle(work, "a", Fate.SENT)
        assert [one.id for one in await work.outbox.standing("an", "p1")] == ["a"]
        await put(work, row("e", "p1", act=Act.EDIT, about="a"), row("d", "p1", act=Act.DELETE, about="a"))
        assert await work.outbox.drop_unsaid("an", "p1") == 2
        await put(work, row("d2", "p1", act=Act.DELETE, about="a"))
        await settle(work, "d2", Fate.SENT, EDITED)
        await work.outbox.stands_as("a", "8", '{"kind":"photo"}')
        changed = await work.outbox.get("a")
        assert changed
        assert (changed.message, changed.payload) == ("8", '{"kind":"photo"}')
        await work.outbox.withdraw("a")
        reports = [one for one in await work.broadcasts.outcomes("an") if one.person == "p1"]
        assert {one.act: (one.state, one.fault) for one in reports} == {
            Act.SEND: (Fate.WITHDRAWN, ""),
            Act.DELETE: (Fate.SENT, EDITED),
        }
        assert await work.outbox.standing("an", "p1") == []


async def test_only_whole_recipients_are_taken_out(database: Database) -> None:
    async with database.work() as work:
        await people(work)
        await put(work, *(row(f"{id}{n}", id) for id in PEOPLE for n in range(2)), row("y", "p1", origin="other"))
        await settle(work, "p20", Fate.SENT)
        await settle(work, "p30", Fate.CLAIMED)
        assert sorted(await work.broadcasts.drop_waiting("an")) == ["p1", "p4"]
        assert await work.broadcasts.drop_waiting("an") == []
        assert await work.outbox.get("p10") is None
        assert [due.id for due in await work.outbox.due(NOW, 9)] == ["p21", "p31", "y"]
        assert not await work.outbox.claim("p10")


async def test_who_is_sending_and_what_came_of_it(database: Database) -> None:
    async with database.work() as work:
        await people(work)
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        await work.cohorts.save(Cohort("nord", "Nord", "carrier", "NI", date(2027, 6, 30), "default"))
        await work.announcements.add(Announcement("an", "nord", None, NOW))
        execute = work._transaction.connection.execute
        states = {"p1": "sending", "p2": "sending", "p3": "sending", "p4": "sent"}
        for place, (person, state) in enumerate(states.items()):
            values = f"VALUES ('an', '{person}', {place}, '{state}')"
            sql = f"INSERT INTO announcement_recipient (announcement, person, place, state) {values}"
            await execute(sql)
        await put(work, row("a", "p1"), row("b", "p2"), row("d", "p4"))
        for id in ("a", "d"):
            await settle(work, id, Fate.SENT)
        assert [one.person for one in await work.broadcasts.settled("an", 10)] == ["p1"]
        assert await work.broadcasts.never_said("an", 10) == ["p3"]
        await execute("UPDATE announcement_recipient SET unsent = 'leaving' WHERE person IN ('p1', 'p4')")
        await put(work, row("e", "p1", act=Act.DELETE, about="a"), row("f", "p4", act=Act.DELETE, about="d"))
        await settle(work, "f", Fate.SENT)
        assert [one.person for one in await work.broadcasts.taken_back("an", 10)] == ["p4"]


@pytest.mark.parametrize("message, found", [("11", "an"), ("12", "an"), ("1", ""), ("13", ""), ("", "")])
async def test_the_announcement_of_a_message(database: Database, message: str, found: str) -> None:
    async with database.work() as work:
        await people(work)
        await put(work, row("a", "p1"), row("waits", "p1"), row("b", "p2"), row("c", "p1", origin=""))
        await settle(work, "a", Fate.SENT, message="11 12")
        await settle(work, "b", Fate.SENT, message="13")
        await settle(work, "c", Fate.SENT, message="14")
        assert await work.broadcasts.origin_of("1", message) == found
        shown = await work.outbox.shown_as("1", message)
        assert (shown.origin if shown else "") == found
        assert await work.broadcasts.origin_of("1", "14") == ""


async def test_a_web_message_is_taken_away_once(database: Database) -> None:
    async with database.work() as work:
        await people(work)
        assert await work.outbox.show(row("w", "p1", channel="web"))
        [shown] = await work.outbox.history("1", 0, 9)
        assert shown.origin == "an"
        assert await work.outbox.take_away("w", "1", '{"gone":true}')
        assert not await work.outbox.take_away("w", "1", '{"gone":true}')
        [news] = await work.outbox.history("1", shown.version, 9)
        assert (news.id, news.state) == ("w", Fate.WITHDRAWN)


async def test_enclosures_are_kept_once(database: Database) -> None:
    photo = Enclosure("p", EnclosureKind.PHOTO, "bild.png", "image/png", 3)
    film = Enclosure("v", EnclosureKind.VIDEO, "film.mp4", "video/mp4", media="file1")
    async with database.work() as work:
        await people(work)
        await work.enclosures.save(photo, b"abc")
        await work.enclosures.save(film)
        assert await work.enclosures.many(["v", "nobody", "p"]) == (film, photo)
        assert (await work.enclosures.content("p"), await work.enclosures.content("v")) == (b"abc", None)
        await work.enclosures.note_media("p", EnclosureKind.DOCUMENT, "file2")
        noted = await work.enclosures.get("p")
        assert noted
        assert (noted.kind, noted.media, await work.enclosures.content("p")) == (
            EnclosureKind.DOCUMENT,
            "file2",
            b"abc",
        )
        await work.outbox.show(row("w", "p1", channel="web"))
        await work.outbox.attach("w", [Attachment("f", "bild.png", "image/png", 3, None, "p")])
        hung = await work.outbox.attachment("f", "1")
        assert hung
        assert hung.shared == "p"
        await work.enclosures.drop("p")
        hung = await work.outbox.attachment("f", "1")
        assert hung
        assert (hung.shared, hung.content) == (None, None)


async def test_enclosures_are_forgotten_when_nobody_needs_them(database: Database) -> None:
    photo = Enclosure("", EnclosureKind.PHOTO, "bild.png", "image/png", 3)
    over: dict[str, Any] = {"state": AnnouncementState.DONE, "ended_at": NOW}
    async with database.work() as work:
        await people(work)
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        await work.cohorts.save(Cohort("nord", "Nord", "carrier", "NI", date(2027, 6, 30), "bgz"))
        for id, media in {
            "nobodys": "",
            "drafts": "",
            "old": "",
            "old-there": "file1",
            "shown": "",
            "fresh": "",
        }.items():
            await work.enclosures.save(replace(photo, id=id, media=media), b"abc")
        for id, more in {
            "drafts": {},
            "old": over,
            "old-there": over,
            "fresh": over | {"ended_at": NOW + timedelta(days=1)},
        }.items():
            one = Announcement(f"an-{id}", "nord", None, NOW, enclosures=(id,), **more)
            await work.announcements.add(one)
            await work.announcements.save(one)
        await work.outbox.show(row("w", "p1", channel="web"))
        await work.outbox.attach("w", [Attachment("f", "bild.png", "image/png", 3, None, "shown")])
        assert await work.enclosures.forget(NOW, 9) == 1  # that of nobody
        assert await work.enclosures.forget(NOW + timedelta(seconds=1), 9) == 3
        kept = [
            one.id for one in await work.enclosures.many(["nobodys", "drafts", "old", "old-there", "shown", "fresh"])
        ]
        assert kept == ["drafts", "old-there", "fresh"]
        assert await work.enclosures.content("old-there") is None
        assert await work.enclosures.content("drafts") == b"abc"
