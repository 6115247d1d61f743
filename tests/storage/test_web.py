"""Browsers that are known, and the one-time links between the doors."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.joining.invitations import Guesser
from bot.domain.people import Address, Channel, Person
from bot.domain.sessions.links import LINK_LASTS, SESSION_LASTS, WebSession
from bot.terms import Language
from storage.unit_of_work import Database, Work
from tests.kit.sql import ask

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
SESSION = WebSession("visitor", "csrf", NOW, "s1")
SIGNED_IN = replace(SESSION, seen_at=NOW)


async def link(work: Work, token: str = "secret", channel: Channel = Channel.WEB) -> None:
    await work.people.save(Person("samira", "Samira", Language.GERMAN, Channel.TELEGRAM, None, NOW))
    await work.web.save_link(token, "samira", channel, NOW + LINK_LASTS)


async def test_a_session_is_found_by_its_cookie_until_it_ends(database: Database) -> None:
    async with database.work() as work:
        await work.web.start_session("cookie", SESSION)
        assert await work.web.session("cookie", NOW) == SIGNED_IN
        assert await work.web.session("kookie", NOW) is None
        await work.web.end_session("cookie")
        assert await work.web.session("cookie", NOW) is None


@pytest.mark.parametrize(
    "days, used_on, open_",
    [(89, 0, True), (90, 0, False), (90, 1, True), (179, 90, True), (180, 179, False), (181, 179, False)],
)
async def test_a_session_ends_after_ninety_idle_days_and_after_half_a_year(
    database: Database, days: int, used_on: int, open_: bool
) -> None:
    async with database.work() as work:
        await work.web.start_session("cookie", SESSION)
        await work.web.note_seen("cookie", NOW + timedelta(days=used_on))
        now = NOW + timedelta(days=days)
        assert (await work.web.session("cookie", now) is not None) is open_
        assert await work.web.forget(now, tries=now) == (days > 180 or (not open_ and days == 91))


async def test_the_new_cookie_takes_the_place_of_the_old_one_with_its_first_use(database: Database) -> None:
    async with database.work() as work:
        await work.web.start_session("old", SESSION)
        await work.web.replace_cookie("old", "lost", replace(SESSION, id="s2"))
        await work.web.replace_cookie("old", "new", replace(SESSION, id="s3"))
        assert await work.web.session("lost", NOW) is None, "only the newest"
        assert await work.web.session("old", NOW) is not None, "the answer with the new one may be lost"
        new = await work.web.session("new", NOW)
        assert new
        await work.web.used_first("new", new, NOW + timedelta(minutes=1))
        assert await work.web.session("old", NOW + timedelta(seconds=59)) is not None
        assert await work.web.session("old", NOW + timedelta(minutes=1)) is None
        assert await work.web.session("new", NOW + timedelta(days=1)) is not None


async def test_a_browser_is_signed_out_with_all_its_cookies(database: Database) -> None:
    async with database.work() as work:
        await link(work)
        await work.people.save_address(Address("wv", Channel.WEB, "visitor", "samira", Language.GERMAN))
        await work.web.start_session("old", SESSION)
        await work.web.replace_cookie("old", "new", replace(SESSION, id="s2"))
        assert [one.id for one in await work.web.browsers("samira", NOW)] == ["s1"]
        assert await work.web.end_browser("nobody", "s1") == set()
        assert await work.web.end_browser("samira", "s1") == {"visitor"}
        assert await work.web.session("new", NOW) is None
        assert await work.web.end_browser("samira", "s1") == set()


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
        await work.web.note_seen("new", later)
        await work.invitations.note_wrong_try("ABCD2345", Guesser("source"), NOW)
        assert await work.web.forget(later, tries=later) == 3
        assert await work.web.forget(later, tries=later) == 0
        assert await work.web.session("new", later) is not None
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
        assert await work.web.end_sessions_of("samira") == ["visitor"]
        await work.web.drop_links_of("samira")
        assert await work.web.session("cookie", NOW) is None
        assert await work.web.session("other", NOW) is not None
        assert await work.web.spend_link("secret", Channel.WEB, NOW) is None
