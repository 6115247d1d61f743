"""Browsers that are known, and the one-time links between the doors."""

from datetime import UTC, datetime, timedelta

from bot.domain.door_links import LINK_LASTS, SESSION_LASTS, WebSession
from bot.domain.invitations import Guesser
from bot.domain.people import Address, Channel, Person
from bot.terms import Language
from storage.unit_of_work import Database, Work
from tests.kit.sql import ask

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
SESSION = WebSession("visitor", "csrf", NOW)


async def link(work: Work, token: str = "secret", channel: Channel = Channel.WEB) -> None:
    await work.people.save(Person("samira", "Samira", Language.GERMAN, Channel.TELEGRAM, None, NOW))
    await work.web.save_link(token, "samira", channel, NOW + LINK_LASTS)


async def test_a_session_is_found_by_its_cookie_until_it_ends(database: Database) -> None:
    async with database.work() as work:
        await work.web.start_session("cookie", SESSION)
        assert await work.web.session("cookie", NOW - SESSION_LASTS) == SESSION
        assert await work.web.session("kookie", NOW - SESSION_LASTS) is None
        assert await work.web.session("cookie", NOW) is None
        await work.web.end_session("cookie")
        assert await work.web.session("cookie", NOW - SESSION_LASTS) is None


async def test_a_link_opens_its_own_door_once(database: Database) -> None:
    async with database.work() as work:
        await link(work)
        assert await work.web.spend_link("secret", Channel.TELEGRAM, NOW) is None
        assert await work.web.spend_link("Secret", Channel.WEB, NOW) is None
        assert await work.web.spend_link("secret", Channel.WEB, NOW) == "samira"
        assert await work.web.spend_link("secret", Channel.WEB, NOW) is None


async def test_a_link_is_over_after_its_time(database: Database) -> None:
    async with database.work() as work:
        await link(work)
        assert await work.web.spend_link("secret", Channel.WEB, NOW + LINK_LASTS) is None
        assert await work.web.spend_link("secret", Channel.WEB, NOW + LINK_LASTS - timedelta(seconds=1)) == "samira"


async def test_no_secret_is_stored(database: Database) -> None:
    async with database.work() as work:
        await link(work)
        await work.web.start_session("cookie", SESSION)
        rows = [*await ask(work, "SELECT * FROM door_link"), *await ask(work, "SELECT * FROM web_session")]
    assert len(rows) == 2
    assert not {"secret", "cookie"} & {value for row in rows for value in row}


async def test_what_is_over_is_forgotten_and_nothing_else(database: Database) -> None:
    later = NOW + SESSION_LASTS
    async with database.work() as work:
        await link(work, "old")
        await work.web.save_link("new", "samira", Channel.WEB, later + LINK_LASTS)
        await work.web.start_session("old", WebSession("a", "x", NOW - timedelta(days=1)))
        await work.web.start_session("new", WebSession("b", "x", NOW + timedelta(days=1)))
        await work.invitations.note_wrong_try("ABCD2345", Guesser("source"), NOW)
        assert await work.web.forget(sessions=NOW, links=later, tries=later) == 3
        assert await work.web.forget(sessions=NOW, links=later, tries=later) == 0
        assert await work.web.session("new", NOW) is not None
        assert await work.web.spend_link("new", Channel.WEB, later) == "samira"


async def test_a_link_opens_again_only_for_the_mark_that_used_it(database: Database) -> None:
    async with database.work() as work:
        await link(work)
        assert await work.web.spend_link("secret", Channel.WEB, NOW, "mark") == "samira"
        soon, later = NOW + timedelta(minutes=9), NOW + timedelta(minutes=10)
        assert await work.web.spend_link("secret", Channel.WEB, soon, "other") is None
        assert await work.web.spend_link("secret", Channel.WEB, soon) is None
        assert await work.web.spend_link("secret", Channel.WEB, soon, "mark") == "samira"
        assert await work.web.spend_link("secret", Channel.WEB, later, "mark") is None


async def test_all_browsers_of_one_person_are_signed_out_and_her_links_end(database: Database) -> None:
    async with database.work() as work:
        await link(work)
        await work.people.save_address(Address("wv", Channel.WEB, "visitor", "samira", Language.GERMAN))
        await work.web.start_session("cookie", SESSION)
        await work.web.start_session("other", WebSession("else", "csrf", NOW))
        assert await work.web.end_sessions_of("samira") == 1
        await work.web.drop_links_of("samira")
        assert await work.web.session("cookie", NOW - SESSION_LASTS) is None
        assert await work.web.session("other", NOW - SESSION_LASTS) is not None
        assert await work.web.spend_link("secret", Channel.WEB, NOW) is None
