"""The entrance of the web door on a real socket: who gets in, whatever others did from the same address."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from ipaddress import ip_network
from typing import Any

import pytest
from aiohttp import ClientResponse, ClientSession, DummyCookieJar
from aiohttp.test_utils import TestServer

from bot.domain.people import Channel
from bot.runtime.web import app as web_app
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_town, add_person
from tests.kit.sql import ask
from tests.runtime.web.fakes import FakeAnswers

NEVER_MADE = "zzzzzzzzzzzzzzzzzzzzzz"


@dataclass
class Browser:
    """Behind a proxy of ours, which says where it comes from."""

    session: ClientSession
    street: str
    address: str
    says: dict[str, str] = field(default_factory=dict)
    """Headers of its own."""

    async def posts(self, path: str, **form: str) -> ClientResponse:
        headers = {"X-Forwarded-For": self.address} | self.says
        return await self.session.post(f"{self.street}{path}", data=form, headers=headers, allow_redirects=False)

    async def presses(self, page: ClientResponse, button: str = "", **form: str) -> ClientResponse:
        """Sends the form of that page which leads to `button`, with all that stands in it."""
        forms = re.findall(r'<form[^>]*action="([^"]*)">(.*?)</form>', await page.text(), re.DOTALL)
        action, inner = next(each for each in forms if button in each[0])
        hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', inner))
        return await self.posts(action, **(hidden | form))

    async def gets(self, path: str, **more: Any) -> ClientResponse:
        return await self.session.get(f"{self.street}{path}", headers={"X-Forwarded-For": self.address}, **more)

    async def types(self, code: str) -> ClientResponse:
        return await self.posts("/tuer", code=code)


@dataclass
class Street:
    house: StoryHouse
    town: Town
    url: str
    sessions: list[ClientSession]
    waited: list[float]
    """Seconds that answers were held back."""

    def browser(self, address: str = "203.0.113.5", *, cookies: bool = True) -> Browser:
        session = ClientSession(cookie_jar=None if cookies else DummyCookieJar())
        self.sessions.append(session)
        return Browser(session, self.url, address)

    async def personal_link(self, lasts: timedelta = timedelta(days=14)) -> str:
        async with self.house.database.work() as work:
            token = work.new_secret()
            person = await add_person(work, "Anna", token, self.house.clock.now())
            await work.web.save_link(token, person.id, Channel.WEB, self.house.clock.now() + lasts)
            await work.commit()
        return token


@pytest.fixture
async def street(house: StoryHouse) -> AsyncIterator[Street]:
    waited: list[float] = []

    async def pause(seconds: float) -> None:
        waited.append(seconds)

    app = web_app.build(
        house.app.chats,
        house.app.sessions,
        FakeAnswers(),
        words=house.app.texts.words,
        secure=False,
        public_url="",
        health=house.app.health,
        proxies=(ip_network("127.0.0.1"),),
        beat=lambda: house.clock.now().timestamp(),
        pause=pause,
    )
    async with TestServer(app, skip_url_asserts=True) as server:
        url = str(server.make_url("/")).rstrip("/").replace("127.0.0.1", "localhost")
        found = Street(house, await a_town(house), url, [], waited)
        yield found
        for session in found.sessions:
            await session.close()


async def is_in(answer: ClientResponse) -> bool:
    return answer.status == 303 and answer.headers["Location"] == "/chat"


async def test_whatever_others_tried_a_good_link_opens(street: Street) -> None:
    guesser, anna = street.browser(), street.browser()
    for number in range(30):
        assert (await guesser.types(f"ABCD23{number + 22}")).status in {404, 429}
        assert (await guesser.posts(f"/tuer/{NEVER_MADE}")).status == 404
    assert await is_in(await anna.posts(f"/tuer/{await street.personal_link()}"))
    assert await is_in(await anna.posts(f"/tuer/{street.town.ticket.token}"))
    assert await is_in(await guesser.posts(f"/tuer/{await street.personal_link()}"))


async def test_wrong_links_are_answered_more_and_more_slowly_and_a_right_one_at_once(street: Street) -> None:
    guesser, far = street.browser(), street.browser("203.0.113.6")
    answers = {await (await guesser.posts(f"/tuer/{NEVER_MADE}")).text() for _ in range(25)}
    assert len(answers) == 1
    assert street.waited == [3, 5, 5, 5, 5]
    assert await is_in(await guesser.posts(f"/tuer/{await street.personal_link()}"))
    assert (await far.posts(f"/tuer/{NEVER_MADE}")).status == 404
    assert len(street.waited) == 5
    street.house.clock.forward(minutes=2)
    await guesser.posts(f"/tuer/{NEVER_MADE}")
    assert len(street.waited) == 5


async def test_only_the_browser_that_guesses_is_slowed_and_reads_until_when(street: Street) -> None:
    guesser, anna = street.browser(), street.browser()
    await guesser.gets("/")
    await anna.gets("/")
    for number in range(5):
        assert (await guesser.types(f"ABCD234{number + 2}")).status == 404
    slowed = await guesser.types(street.town.ticket.code)
    assert slowed.status == 429
    free = street.house.clock.now().astimezone().replace(second=0) + timedelta(hours=1, minutes=1)
    assert f"Ab {free:%M}"[-2:] in await slowed.text()
    assert re.search(r"Ab \d\d:\d\d Uhr könnt ihr wieder", await slowed.text())
    assert await is_in(await anna.types(street.town.ticket.code))
    street.house.clock.forward(hours=1, minutes=1)
    assert await is_in(await guesser.types(street.town.ticket.code))


async def test_without_a_cookie_an_address_has_twenty_tries(street: Street) -> None:
    script = street.browser(cookies=False)
    answers = [(await script.types(f"ABCD{number + 2222}")).status for number in range(25)]
    assert answers == [404] * 20 + [429] * 5
    assert await is_in(await street.browser("203.0.113.6", cookies=False).types(street.town.ticket.code))


async def test_a_made_up_address_wins_nothing(street: Street) -> None:
    for number in range(20):
        await street.browser(f"198.51.100.{number}, 203.0.113.5", cookies=False).types(f"ABCD{number + 2222}")
    script = street.browser("198.51.100.99, 203.0.113.5", cookies=False)
    assert (await script.types(street.town.ticket.code)).status == 429


async def test_wrong_used_and_expired_answer_alike(street: Street) -> None:
    used, expired = await street.personal_link(), await street.personal_link(timedelta(days=-1))
    await street.browser().posts(f"/tuer/{used}")
    browser = street.browser()
    answers = [await browser.posts(f"/tuer/{token}") for token in (NEVER_MADE, used, expired, NEVER_MADE)]
    assert {answer.status for answer in answers} == {404}
    assert len({await answer.text() for answer in answers}) == 1


async def test_what_was_typed_stays_in_the_field(street: Street) -> None:
    wrong = await (await street.browser().types('ABCD-2346"><b>')).text()
    assert 'value="ABCD-2346&#34;&gt;&lt;b&gt;"' in wrong


async def test_an_address_is_kept_only_as_a_hash(street: Street) -> None:
    await street.browser("203.0.113.5", cookies=False).types("ABCD2346")
    async with street.house.database.work() as work:
        [row] = await ask(work, "SELECT source, house FROM wrong_try")
    assert "203.0.113.5" not in f"{row}"
    assert len(str(row[1])) == 64


async def test_many_wrong_tries_ring_once_and_are_counted(street: Street) -> None:
    browser, alarm = street.browser(), street.house.app.alarm
    for _ in range(49):
        await browser.posts(f"/tuer/{NEVER_MADE}")
    await street.house.settle()
    assert "guessing" not in alarm.count()
    await browser.types("ABCD2346")
    for _ in range(3):
        street.house.clock.forward(seconds=20)
        await street.house.settle()
    assert alarm.count()["guessing"] == 1
    metrics = street.house.app.health.metrics().decode()
    assert 'schmiede_wrong_tries{what="link"} 49.0' in metrics
    assert 'schmiede_wrong_tries{what="code"} 1.0' in metrics


async def test_strangers_are_promised_only_what_they_get(street: Street) -> None:
    assert "Fragen stellen" not in await (await street.browser().gets("/")).text()


GLUED = (
    ".",
    ")",
    ",",
    ">",
    "”",
    "%20",
    "%E2%80%8B",
    "/",
    "?fbclid=IwAR1x",
    "%3Ffbclid=x",
    "%2520",
    "/.",
    "_",
    "…",
    "'",
    ").",
)


@pytest.mark.parametrize("glued", GLUED)
async def test_what_a_messenger_glued_to_a_link_falls_off(street: Street, glued: str) -> None:
    anna, token = street.browser(), street.town.ticket.token
    page = await anna.gets(f"/tuer/{token}{glued}")
    assert f'action="/tuer/{token}"' in await page.text()
    assert await is_in(await anna.posts(f"/tuer/{token}{glued}"))
    assert await wrong_tries(street) == 0


@pytest.mark.parametrize("path", ["/Tuer/{}", "/TUER/{}", "/tuer/<{}>", "/tuer/%22{}%22"])
async def test_a_link_opens_in_whatever_letters_its_beginning_is(street: Street, path: str) -> None:
    assert await is_in(await street.browser().posts(path.format(street.town.ticket.token)))


async def test_a_pasted_link_or_a_dressed_code_opens_from_the_field(street: Street) -> None:
    token, code = street.town.ticket.token, street.town.ticket.code
    spoken = f" „{code[:4].lower()} – {code[4:].lower()}“. "
    for typed in (f"Kommt: https://x.example/tuer/{token}).", f"{token},", spoken, f"https://t.me/bot?start={token}"):
        assert await is_in(await street.browser().types(typed))
    assert await wrong_tries(street) == 0


@pytest.mark.parametrize("path", ["/tuer", "/tuer/"])
async def test_a_link_without_its_end_leads_to_the_start_page(street: Street, path: str) -> None:
    assert "Vom Einfall zum Projekt" in await (await street.browser().gets(path)).text()


async def wrong_tries(street: Street) -> int:
    async with street.house.database.work() as work:
        found = await work.invitations.guesses(street.house.clock.now())
    return found.codes + found.links


async def test_on_telegram_glue_falls_off_and_a_link_opens_after_wrong_codes(street: Street) -> None:
    boris, token = street.house.telegram("Boris"), street.town.ticket.token
    for number in range(6):
        await boris.says(f"ABCD234{number + 2}")
    boris.sees("später noch einmal")
    for said in (f"/start {token}.", f"<{token}>", f"https://t.me/bot?start={token})", f"/start {token}\u200b"):
        await boris.says(said)
        boris.sees("Welche Sprache?")


async def test_a_browser_that_keeps_no_cookie_is_told_and_loses_nothing(street: Street) -> None:
    token = await street.personal_link()
    forgetful, anna = street.browser(cookies=False), street.browser()
    for _ in range(2):
        told = await forgetful.presses(await forgetful.gets(f"/tuer/{token}"), token)
        assert told.status == 400
        assert "Cookie" in (words := await told.text())
        assert "gilt weiter" in words
        again = await forgetful.presses(told)
        assert again.status == 400
    assert await wrong_tries(street) == 0
    assert await is_in(await anna.presses(await anna.gets(f"/tuer/{token}"), token))


@pytest.mark.parametrize("form", ["/tuer", "/umsehen"])
async def test_a_code_and_looking_around_need_a_cookie_too(street: Street, form: str) -> None:
    forgetful, anna = street.browser(cookies=False), street.browser()
    sessions = "SELECT visitor FROM web_session"
    typed = {"code": street.town.ticket.code} if form == "/tuer" else {}
    assert (await forgetful.presses(await forgetful.gets("/"), form, **typed)).status == 400
    async with street.house.database.work() as work:
        assert await ask(work, sessions) == []
    assert await is_in(await anna.presses(await anna.gets("/"), form, **typed))


async def test_a_chat_that_is_open_is_offered_before_a_link_replaces_it(street: Street) -> None:
    anna = street.browser()
    await anna.posts(f"/tuer/{await street.personal_link()}")
    page = await (await anna.gets(f"/tuer/{street.town.ticket.token}")).text()
    assert 'href="/chat"' in page
    assert "Mit diesem Link neu anmelden" in page
    assert 'href="/chat"' in await (await anna.posts(f"/tuer/{NEVER_MADE}")).text()


SILENT: dict[str, str] = {}
NULL = {"Origin": "null"}


@pytest.mark.parametrize("path", ["/umsehen", "/tuer", "/tuer/{token}"])
async def test_an_old_browser_may_what_its_own_page_sent(street: Street, path: str) -> None:
    path = path.format(token=street.town.ticket.token)
    for says in (NULL, SILENT):
        old = street.browser()
        page = await old.gets("/" if path in {"/umsehen", "/tuer"} else path)
        old.says = says
        assert await is_in(await old.presses(page, path, code=street.town.ticket.code))


@pytest.mark.parametrize("path", ["/umsehen", "/tuer", "/tuer/{token}"])
async def test_what_a_foreign_page_makes_an_old_browser_send_is_refused(street: Street, path: str) -> None:
    path, code = path.format(token=street.town.ticket.token), street.town.ticket.code
    stranger, victim = street.browser(), street.browser()
    stranger.says = NULL
    assert (await stranger.posts(path, code=code)).status == 403
    assert (await stranger.posts(path, code=code, marke="0" * 32)).status == 400
    await victim.posts(f"/tuer/{await street.personal_link()}")
    for says in (NULL, {"Referer": "https://evil.example/"}):
        victim.says = says
        assert (await victim.posts(path, code=code)).status == 403
        assert (await victim.posts(path, code=code, marke="0" * 32)).status == 403
    assert (await victim.gets("/chat")).url.path == "/chat"


async def test_on_the_web_it_is_said_that_a_closed_page_gives_no_signal(street: Street) -> None:
    anna = await street.house.web(street.town.ticket.token)
    await anna.taps("Deutsch")
    anna.sees("Ist diese Seite zu, meldet sich der Browser nicht", "E-Mails schicke ich nicht")
    boris = street.house.telegram("Boris")
    await boris.says(f"/start {street.town.ticket.token}")
    await boris.taps("Deutsch")
    boris.does_not_see("meldet sich der Browser nicht")


async def test_a_link_whose_answer_was_lost_opens_again_in_that_browser_for_ten_minutes(street: Street) -> None:
    token, anna, thief = await street.personal_link(), street.browser(), street.browser()
    page = await anna.gets(f"/tuer/{token}")
    await thief.gets(f"/tuer/{token}")
    for _ in range(2):
        assert await is_in(await anna.presses(page, token))
        anna.session.cookie_jar.clear(lambda cookie: cookie.key == "schmiede")
    assert (await thief.posts(f"/tuer/{token}")).status == 404
    street.house.clock.forward(minutes=9)
    assert await is_in(await anna.presses(page, token))
    assert (await anna.presses(page, token)).status == 404, "it is in already"
    anna.session.cookie_jar.clear(lambda cookie: cookie.key == "schmiede")
    street.house.clock.forward(minutes=1, seconds=1)
    assert (await anna.presses(page, token)).status == 404
