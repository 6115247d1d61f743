"""Every route of the door, as the router knows it: headers, methods, forged posts, sizes. A new route is covered by
itself; a new one that posts and checks nothing fails here."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from io import BytesIO
from ipaddress import ip_network
from typing import Any

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer
from msgspec.structs import replace
from yarl import URL

from bot.domain.announcements.form import MOST_BYTES as MOST_OF_ANNOUNCEMENT
from bot.domain.dates.file import MOST_BYTES as MOST_OF_FILE
from bot.runtime.rendering.texts import Texts
from bot.runtime.web import forms, limits, security, sse
from bot.runtime.web.app import build
from bot.runtime.web.chat import MOST_FORM
from bot.runtime.web.side_pages.finance_page import MOST_FORM as MOST_OF_PLAN
from bot.runtime.web.side_pages.side_pages import SidePages
from storage.location import Where
from tests.kit.house import house_over
from tests.kit.makers import add_person
from tests.runtime.web.fakes import (
    RENDERER,
    FakeAnnouncements,
    FakeAnswers,
    FakeChats,
    FakeDesk,
    FakeHealth,
    FakeSessions,
    payload,
    words,
)
from tests.runtime.web.house import House
from tests.runtime.web.markup import tags_of

OUTSIDE = {"X-Forwarded-For": "203.0.113.9"}
FILLED = {"token": "einmal-link", "door": "tuer", "rest": "", "file": "f", "version": "x", "name": "style.css"}
FILLED |= {"visitor": "web:anna", "secret": "x" * 22}
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
    "Server": "web",
}
LOADS = {"default-src": "'none'", "frame-ancestors": "'none'", "form-action": "'self'", "base-uri": "'none'"}
LOADS |= {f"{kind}-src": "'self'" for kind in ("style", "script", "img", "connect")}
NO_TOKEN = {
    "/umsehen": "the stamp of the entrance",
    "/tuer": "the stamp of the entrance",
    "/{door}/{token}": "the stamp of the entrance",
    "/fragen": "only looks for an answer",
}
"""What is posted without a session, and what stands in the place of its token."""
LARGE = {
    "/chat/sagen": MOST_FORM,
    "/chat/datei": security.MOST_BYTES + MOST_OF_FILE,
    "/rundruf": 2 * MOST_OF_ANNOUNCEMENT + security.MOST_BYTES,
    "/finanzplan": MOST_OF_PLAN,
    "/rundruf/vorschau": 2 * MOST_OF_ANNOUNCEMENT + security.MOST_BYTES,
}
"""Bytes that may be posted there; else `security.MOST_BYTES`."""
STRANGE_METHODS = ("TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "PROPFIND")


@pytest.fixture
async def door() -> AsyncIterator[House]:
    """As in production: without the demo."""
    chats, sessions, answers, health, desk = FakeChats(), FakeSessions(), FakeAnswers(), FakeHealth(), FakeDesk()
    announcements = FakeAnnouncements()
    app = build(
        chats,
        sessions,
        answers,
        words=words,
        secure=True,
        public_url="https://schmiede.example",
        beside=SidePages(desk, announcements, chats.finance, RENDERER),
        health=health,
        beat=lambda: 0.0,
    )
    async with TestClient(TestServer(app)) as client:
        found = House(client, chats, sessions, health, answers, desk, announcements)
        found.comes_in("web:kim")
        found.may_look("web:kim")
        yield found


def routes_of(client: TestClient[Any, Any]) -> list[tuple[str, str, str]]:
    """Method, the address as the router writes it, and one that leads there."""
    found = []
    for route in client.app.router.routes() if client.app else ():
        info = route.resource.get_info() if route.resource else {}
        shape = info.get("path") or info["formatter"]
        found.append((route.method, shape, shape.format(**FILLED) if "formatter" in info else shape))
    return found


def posts_of(client: TestClient[Any, Any]) -> list[tuple[str, str]]:
    return [(shape, path) for method, shape, path in routes_of(client) if method == "POST"]


def gets_of(client: TestClient[Any, Any]) -> Iterable[str]:
    return [path for method, _, path in routes_of(client) if method == "GET"]


async def test_the_router_is_read(door: House) -> None:
    assert len(posts_of(door.client)) >= 12
    assert {"/", "/chat", "/fragen", "/pult", "/rundruf", "/static/style.css", "/healthz"} <= set(gets_of(door.client))


async def test_the_real_door_takes_nothing_else(door: House, where: Where, texts: Texts) -> None:
    """All that is tried here is all that takes something; what the real door shows beside it, is looked at here."""
    async with house_over(where, texts) as real, TestClient(TestServer(real.app.web())) as client:
        assert posts_of(client) == posts_of(door.client)
        for path in set(gets_of(client)) - set(gets_of(door.client)):
            async with client.get(path, allow_redirects=False) as answer:
                assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS, path
                assert answer.headers.get("Location", "/x")[:1] == "/", path
                check_nothing_inline(path, await answer.text())
        async with client.get(f"/kalender/{FILLED['secret']}.ics") as missing, client.get("/gibt-es-nicht") as unknown:
            assert (missing.status, await missing.text()) == (unknown.status, await unknown.text())
        async with real.database.work() as work:
            person = await add_person(work, "Anna", "1", real.clock.now())
            await work.feeds.save(person.id, FILLED["secret"], real.clock.now())
            await work.commit()
        async with client.get(f"/kalender/{FILLED['secret']}.ics") as feed:
            assert (feed.status, feed.headers["Cache-Control"]) == (200, "private, no-store")
            assert {name: feed.headers.get(name) for name in HEADERS} == HEADERS


@pytest.mark.parametrize("known", [True, False])
async def test_every_answer_wears_the_whole_armour(door: House, known: bool) -> None:
    if not known:
        del door.client.session.headers["Cookie"]
    asked = [("GET", path) for path in gets_of(door.client)]
    asked += [("POST", path) for _, path in posts_of(door.client)]
    asked += [("GET", "/nichts"), ("PUT", "/chat"), ("GET", "/chat/ablage/fremd"), ("HEAD", "/chat")]
    for method, path in asked:
        async with asyncio.timeout(5):
            answer = await door.client.request(method, path, allow_redirects=False)
        got = {name: answer.headers.get(name) for name in HEADERS}
        assert got == HEADERS, (method, path)
        policy = answer.headers["Content-Security-Policy"]
        assert dict(part.split(" ", 1) for part in policy.split("; ")) == LOADS, (method, path)
        asset = path.startswith("/static") and answer.status == 200
        assert answer.headers["Cache-Control"] == ("no-cache" if asset else "private, no-store") or (
            answer.content_type == "text/event-stream"
        ), (method, path)
        answer.close()


async def test_without_https_nothing_is_promised_for_https() -> None:
    app = build(FakeChats(), FakeSessions(), FakeAnswers(), words=words, secure=False, public_url="http://x")
    async with TestClient(TestServer(app)) as client:
        answer = await client.get("/")
        assert "Strict-Transport-Security" not in answer.headers
        assert "__Host-" not in answer.headers["Set-Cookie"]
        assert "Secure" not in answer.headers["Set-Cookie"]


async def test_no_page_carries_script_or_style_of_its_own(house: House) -> None:
    """Of the demo, too."""
    house.comes_in("web:kim")
    house.may_look("web:kim")
    house.chats.answer = None
    pages = [path for path in gets_of(house.client) if not path.endswith("/strom")]
    seen = 0
    for path in (*pages, "/nichts", "/tuer/", "/fragen?thema=post", "/fragen?woerter", "/fragen?thema=nichts"):
        answer = await house.client.get(path)
        if answer.content_type == "text/html":
            seen += 1
            check_nothing_inline(path, await answer.text())
    for path in ("/tuer/gibt-es-nicht", "/chat/sagen", "/umsehen"):
        answer = await house.client.post(path, headers={"Sec-Fetch-Site": "cross-site"})
        check_nothing_inline(path, await answer.text())
    assert seen >= 10


def check_nothing_inline(path: str, html: str) -> None:
    for tag, attributes in tags_of(html):
        assert tag not in {"style", "object", "embed", "base"}, (path, tag)
        assert tag != "script" or attributes.get("src", "").startswith("/static/"), path
        assert not [name for name in attributes if name == "style" or name.startswith("on")], (path, tag, attributes)
        for name in {"href", "src", "action", "formaction"} & attributes.keys():
            assert not attributes[name].strip().lower().startswith(("javascript:", "data:", "//")), (path, attributes)


@pytest.mark.parametrize("sent", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}], ids=str)
async def test_no_post_of_a_foreign_page_is_heard(door: House, sent: dict[str, str]) -> None:
    for _, path in posts_of(door.client):
        form = {"csrf": "csrf-web:kim", "key": "schluessel-1", "text": "x", "code": "ABCD2345", "q": "x"}
        answer = await door.post(path, form, headers=sent)
        assert answer.status == 403, path
    assert untouched(door)


@pytest.mark.parametrize("token", ["", "csrf-anna", "csrf-web:kim\0"])
async def test_no_post_of_somebody_known_is_heard_without_their_token(door: House, token: str) -> None:
    checked = set()
    for shape, path in posts_of(door.client):
        if shape in NO_TOKEN:
            continue
        form = {"csrf": token, "key": "schluessel-1", "text": "x", "verein": "a0", "data": "x", "message": "1"}
        answer = await door.post(path, form)
        assert answer.status == 403, path
        checked.add(path)
    assert {"/verlassen", "/chat/sagen", "/chat/datei", "/rundruf", "/pult/oeffnen"} <= checked
    assert untouched(door)


async def test_the_entrance_wants_its_stamp_from_browsers_that_do_not_say_where_a_form_stood(door: House) -> None:
    for shape, path in posts_of(door.client):
        if NO_TOKEN.get(shape) == "the stamp of the entrance":
            for sent in ({"Origin": "null"}, {"Referer": "https://evil.example/x"}):
                answer = await door.post(path, {"code": "ABCD2345", "marke": ""}, headers=sent)
                assert answer.status == 403, path
    assert untouched(door)


def untouched(door: House) -> bool:
    heard = [room.heard for room in door.chats.rooms.values() if room.heard]
    return not heard and len(door.sessions.open) == 1 and not door.sessions.tried


async def test_nothing_changes_by_looking(door: House) -> None:
    """Previews, scanners and prefetching browsers open every address."""
    for path in gets_of(door.client):
        for method in ("GET", "HEAD"):
            async with asyncio.timeout(5):
                (await door.client.request(method, path, allow_redirects=False)).close()
    assert untouched(door)


@pytest.mark.parametrize("method", STRANGE_METHODS)
async def test_other_methods_are_refused(door: House, method: str) -> None:
    for path in {*gets_of(door.client), *(path for _, path in posts_of(door.client))}:
        answer = await door.client.request(method, path, allow_redirects=False)
        assert answer.status in {403, 405}, (method, path)
        assert "Cookie" not in await answer.text()
    assert untouched(door)


async def test_every_post_has_an_end(door: House) -> None:
    """One byte more than is read, and it is refused; never handled in part."""
    for shape, path in posts_of(door.client):
        most = LARGE.get(shape, security.MOST_BYTES)
        body = b"text=" + b"x" * (most + 1)
        kind = {"Content-Type": "application/x-www-form-urlencoded", "X-CSRF-Token": "csrf-web:kim"}
        answer = await door.client.post(path, data=BytesIO(body), headers=kind, allow_redirects=False)
        assert answer.status == 413, path
    assert untouched(door)


async def test_a_form_that_comes_drop_by_drop_is_not_waited_for(door: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms, "PATIENCE", 0.05)

    async def drops() -> AsyncIterator[bytes]:
        yield b"text="
        await asyncio.Event().wait()

    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    async with asyncio.timeout(5):
        answer = await door.client.post("/chat/sagen", data=drops(), headers=kind)
    assert answer.status == 408


TRAVERSALS = (
    "/static/..%2f..%2fsecurity.py",
    "/static/%2e%2e/%2e%2e/security.py",
    "/static/x/..%2f..%2f..%2fpyproject.toml",
    "/static/x/....//....//pyproject.toml",
    "/static/%2fetc%2fpasswd",
    "/static/..%5c..%5csecurity.py",
    "/chat/ablage/..%2f..%2fetc%2fpasswd",
    "/chat/ablage/%2e%2e",
    "/kalender/..%2f..%2fx.ics",
)


@pytest.mark.parametrize("path", TRAVERSALS)
async def test_no_path_leads_out_of_the_house(door: House, path: str) -> None:
    address = URL(f"{door.client.make_url('/')}".rstrip("/") + path, encoded=True)
    async with door.client.session.get(address, allow_redirects=False) as answer:
        assert answer.status == 404
        assert "import" not in await answer.text()


async def test_whatever_is_not_theirs_looks_like_nothing_at_all(door: House) -> None:
    """Byte by byte, with and without a session: a page, a file, a desk, a calendar."""
    door.comes_in("web:anna")
    assert await bodies(door, "/chat/ablage/fremd", "/gibt-es-nicht", "/pult", "/rundruf", "/static/x.css") == 1
    del door.client.session.headers["Cookie"]
    assert await bodies(door, "/gibt-es-nicht", "/pult", "/rundruf", "/static/x.css") == 1


async def bodies(door: House, *paths: str) -> int:
    """How many different answers there are."""
    answers = [await door.get(path, headers=OUTSIDE) for path in (*paths, "/metrics", "/readyz")]
    assert {answer.status for answer in answers} == {404}
    named = {"Date", "Content-Length"}
    return len({
        (await answer.text(), *(pair for pair in sorted(answer.headers.items()) if pair[0] not in named))
        for answer in answers
    })  # fmt: skip


HOSTILE_HOSTS = ("evil.example", "schmiede.example@evil.example", "evil.example:80")


@pytest.mark.parametrize("host", HOSTILE_HOSTS)
async def test_the_host_that_somebody_names_stands_in_no_answer(door: House, host: str) -> None:
    for path in gets_of(door.client):
        if path.endswith("/strom"):
            continue
        answer = await door.get(path, headers={"Host": host, "X-Forwarded-Host": host})
        assert "evil" not in await answer.text(), path
        assert "evil" not in str(answer.headers), path


@pytest.mark.parametrize("wish", ["https://evil.example", "//evil.example", "/\\evil.example"])
async def test_nobody_is_sent_elsewhere(door: House, wish: str) -> None:
    places = []
    for path in ("/chat", "/tuer", "/tuer/", f"/tuer/{wish}", "/umsehen", "/verlassen"):
        for query in ("", f"?next={wish}&weiter={wish}&url={wish}"):
            for method in ("GET", "POST"):
                form = {"csrf": "csrf-web:kim", "weiter": wish, "next": wish} if method == "POST" else None
                answer = await door.client.request(method, path + query, data=form, allow_redirects=False)
                places += [answer.headers["Location"]] if "Location" in answer.headers else []
    assert places
    assert not [place for place in places if not place.startswith("/") or place[1:2] in ("/", "\\")]


@pytest.mark.parametrize("path", ["/metrics", "/readyz"])
@pytest.mark.parametrize("through", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"])
async def test_figures_are_for_the_machines_of_the_house(door: House, path: str, through: str) -> None:
    assert (await door.get(path)).status == 200
    assert (await door.get(path, headers={through: "127.0.0.1"})).status == 404


async def test_how_it_is_everybody_may_know_and_not_which_version(door: House) -> None:
    assert await (await door.get("/healthz", headers=OUTSIDE)).text() == "ok"
    assert await (await door.get("/healthz")).text() != "ok"


async def test_a_cookie_that_we_did_not_make_opens_nothing_and_is_not_taken_over(door: House) -> None:
    """Neither is one whose name a neighbour of ours could set."""
    real = door.client.session.headers.pop("Cookie").partition("=")[2]
    for cookie in ("__Host-schmiede=gewuenscht", f"schmiede={real}", "__Host-schmiede=", f"__Secure-schmiede={real}"):
        assert (await door.get("/chat", headers={"Cookie": cookie})).headers["Location"] == "/"
        answer = await door.post("/umsehen", headers={"Cookie": cookie})
        fresh = answer.cookies["__Host-schmiede"]
        assert fresh.value not in {"gewuenscht", "", real}
        assert (fresh["secure"], fresh["httponly"], fresh["samesite"], fresh["path"]) == (True, True, "Lax", "/")
        assert fresh["domain"] == ""


async def test_logging_in_ends_the_cookie_with_which_one_came(door: House) -> None:
    """Else whoever had set it would be in, too."""
    before = door.client.session.headers["Cookie"].partition("=")[2]
    answer = await door.post("/tuer/einmal-link")
    assert answer.cookies["__Host-schmiede"].value != before
    assert before not in door.sessions.open


async def test_a_new_cookie_comes_with_what_a_page_asks_for_and_with_no_tap_beside_it(door: House) -> None:
    """Two at once, and the browser might keep the one that opens nothing."""
    for cookie, session in door.sessions.open.items():
        door.sessions.open[cookie] = replace(session, outgrown=True)
    form = {"csrf": "csrf-web:kim", "key": "schluessel-1", "text": "Hallo"}
    assert "Set-Cookie" not in (await door.post("/chat/sagen", form)).headers
    for path in ("/chat", "/chat/neues"):
        assert "__Host-schmiede" in (await door.get(path)).cookies


@pytest.fixture
async def behind_a_proxy(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    assert (limits.BURST, limits.EVERY, limits.MOST_STREAMS_OF_HOUSE) == (600, 0.125, 400)
    monkeypatch.setattr(limits, "BURST", 8)
    monkeypatch.setattr(sse, "MOST_STREAMS_OF_HOUSE", 2)
    chats, sessions, answers, health = FakeChats(), FakeSessions(), FakeAnswers(), FakeHealth()
    app = build(
        chats,
        sessions,
        answers,
        words=words,
        secure=True,
        public_url="https://schmiede.example",
        proxies=(ip_network("127.0.0.0/8"),),
        beat=lambda: 0.0,
    )
    async with TestClient(TestServer(app)) as client:
        yield House(client, chats, sessions, health, answers, FakeDesk(), FakeAnnouncements())


async def test_from_one_address_only_so_much_is_posted_and_others_go_on(behind_a_proxy: House) -> None:
    async def status(told: str) -> int:
        answer = await behind_a_proxy.post("/verlassen", headers={"X-Forwarded-For": told})
        return answer.status

    assert [await status("203.0.113.5") for _ in range(9)] == [303] * 8 + [429]
    assert await status("198.51.100.1, 203.0.113.5") == 429, "what a visitor claims of their address does not count"
    assert await status("203.0.113.6") == 303
    assert [await status("127.0.0.1") for _ in range(9)] == [303] * 9, "a proxy that does not say for whom"


async def test_so_many_pages_of_one_address_are_told_at_once(behind_a_proxy: House) -> None:
    async def listens(visitor: str, address: str) -> ClientResponse:
        cookie = f"__Host-schmiede={behind_a_proxy.sessions.let_in(visitor)}"
        return await behind_a_proxy.get("/chat/strom", headers={"X-Forwarded-For": address, "Cookie": cookie})

    lines = [await listens(f"v{number}", "203.0.113.5") for number in range(3)]
    lines += [await listens("v9", "203.0.113.6")]
    assert [line.status for line in lines] == [200, 200, 429, 200]
    for line in lines:
        line.close()


async def test_a_page_that_was_signed_out_hears_it_and_its_line_ends(door: House) -> None:
    async with asyncio.timeout(10):
        answer = await door.get("/chat/strom")
        assert b"event: neues" in await answer.content.readuntil(b"\r\n\r\n")
        door.sessions.open.clear()
        door.chats.put("web:kim", "1", payload("Geheim"))
        rest = await answer.content.read()
    assert rest.count(b"event: neues") == 1
    assert b"Geheim" not in rest
    assert (await door.get("/chat/neues")).status == 401
    assert (await door.get("/chat/strom")).status == 401


@pytest.mark.parametrize("path", ["/chat/sagen", "/rundruf", "/rundruf/vorschau"])
async def test_whoever_was_signed_out_gets_back_what_they_typed(door: House, path: str) -> None:
    door.sessions.open.clear()
    form = {"csrf": "csrf-web:kim", "key": "schluessel-1", "text": "Ein langer <b>Text</b>"}
    answer = await door.post(path, form)
    assert answer.status == 401
    html = await answer.text()
    assert "hier nicht mehr offen" in html
    assert "Ein langer &lt;b&gt;Text&lt;/b&gt;</textarea>" in html
    assert not door.chats.rooms["web:kim"].heard
    said = await door.post("/chat/sagen", form, headers={"Accept": "application/json"})
    assert (said.status, await said.json()) == (401, {"problem": "session"})
