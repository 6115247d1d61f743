"""What web chats keep: nothing for ever, and of strangers hardly anything."""

from datetime import UTC, datetime, timedelta

from bot.domain.messages import Act, Attachment, Card, Outgoing, Priority
from bot.domain.people import Address, Channel, Person
from bot.domain.sessions.links import WebSession
from bot.terms import Language
from storage.unit_of_work import Database, Work
from tests.kit.sql import ask

NOW = datetime(2027, 3, 10, tzinfo=UTC)


def said(id: str, chat: str, days_ago: float, *, mine: bool = False, person: str | None = None) -> Outgoing:
    at = NOW - timedelta(days=days_ago)
    return Outgoing(id, id, person, "web", chat, Priority.REPLY, Act.SEND, "", "{}", at, mine=mine)


async def comes(work: Work, visitor: str, days_ago: float) -> None:
    await work.web.start_session(f"c-{visitor}", WebSession(visitor, "csrf", NOW - timedelta(days=days_ago)))


async def is_known(work: Work, visitor: str) -> None:
    await work.people.save(Person(visitor, "Zoé & Co", Language.GERMAN, Channel.WEB, None, NOW))
    await work.people.save_address(Address(f"w{visitor}", Channel.WEB, visitor, visitor, Language.GERMAN))


async def forgets(work: Work) -> None:
    await work.web.forget_strangers(NOW - timedelta(days=1), NOW - timedelta(days=14))
    await work.outbox.forget_chats(NOW - timedelta(days=365), NOW - timedelta(days=1), 500)


async def chats(work: Work) -> set[str]:
    return {str(row[0]) for row in await ask(work, "SELECT chat FROM outbox")}


async def test_of_strangers_who_say_nothing_nothing_is_left_after_a_day(database: Database) -> None:
    async with database.work() as work:
        for visitor, days in (("new", 0.5), ("silent", 2), ("spoke", 2), ("long ago", 15)):
            await comes(work, visitor, days)
            await work.outbox.show(said(f"hello {visitor}", visitor, days))
        await work.outbox.show(said("my words", "spoke", 2, mine=True))
        await work.outbox.show(said("old words", "long ago", 15, mine=True))
        await forgets(work)
        assert await chats(work) == {"new", "spoke"}
        assert len(await ask(work, "SELECT * FROM web_session")) == 2


async def test_whoever_is_known_keeps_their_chat_for_a_year(database: Database) -> None:
    async with database.work() as work:
        await is_known(work, "anna")
        await comes(work, "anna", 100)
        await work.outbox.show(said("before they were known", "anna", 100))
        await work.outbox.show(said("last year", "anna", 366, person="anna"))
        await work.outbox.show(said("card", "anna", 400, person="anna"))
        await work.outbox.save_card(Card("wanna", "map", "card", "card"))
        await forgets(work)
        assert {row[0] for row in await ask(work, "SELECT id FROM outbox")} == {"before they were known", "card"}
        assert len(await ask(work, "SELECT * FROM web_session")) == 1


async def fetched(work: Work, number: int, chat: str = "anna", name: str = "Skizze.docx") -> None:
    await work.outbox.show(said(f"{chat}{name}{number}", chat, 0))
    content = f"Fassung {number}".encode()
    await work.outbox.attach(f"{chat}{name}{number}", [Attachment(f"f{chat}{name}{number}", name, "x", 9, content)])


async def test_a_file_that_is_fetched_again_is_kept_once(database: Database) -> None:
    async with database.work() as work:
        for number in range(20):
            await fetched(work, number)
        await fetched(work, 0, "berta")
        await fetched(work, 0, "anna", "Termin.ics")
        kept = await ask(work, "SELECT id FROM attachment WHERE content IS NOT NULL")
        assert {row[0] for row in kept} == {"fannaSkizze.docx19", "fbertaSkizze.docx0", "fannaTermin.ics0"}
        newest = await work.outbox.attachment("fannaSkizze.docx3", "anna")
        assert newest
        assert newest.content == b"Fassung 19"
        assert await work.outbox.attachment("fannaSkizze.docx3", "berta") is None


async def test_a_file_is_not_kept_for_ever(database: Database) -> None:
    async with database.work() as work:
        await fetched(work, 1)
        assert await work.outbox.forget_files(NOW - timedelta(days=30), 10) == 0
        assert await work.outbox.forget_files(NOW + timedelta(seconds=1), 10) == 1
        gone = await work.outbox.attachment("fannaSkizze.docx1", "anna")
        assert gone
        assert gone.content is None


async def test_older_messages_are_those_next_above_and_of_this_chat(database: Database) -> None:
    async with database.work() as work:
        for number in range(7):
            await work.outbox.show(said(f"m{number}", "anna", 0))
            await work.outbox.show(said(f"other{number}", "berta", 0))
        last = (await work.outbox.history("anna", 0, 1))[0]
        older = await work.outbox.older("anna", last.position, 3)
        assert [message.id for message in older] == ["m3", "m4", "m5"]
        assert [message.id for message in await work.outbox.older("anna", older[0].position, 9)] == ["m0", "m1", "m2"]
        assert await work.outbox.older("anna", 0, 9) == []
