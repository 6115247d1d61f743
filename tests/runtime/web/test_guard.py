import pytest
from msgspec.structs import replace

from bot.runtime.web.contract import ChatFile
from tests.runtime.web.fakes import payload
from tests.runtime.web.house import House
from tests.runtime.web.markup import tags_of

FOREIGN = ({"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "https://evil.example"})
OWN: tuple[dict[str, str], ...] = (
    {"Sec-Fetch-Site": "same-origin", "Origin": "null"},
    {"Origin": "https://schmiede.example"},
    {"Origin": "null"},
    {},
)


@pytest.mark.parametrize("path", ["/", "/chat", "/tuer/x", "/nichts", "/static/style.css", "/healthz"])
async def test_every_answer_wears_the_headers(house: House, path: str) -> None:
    headers = (await house.get(path)).headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "frame-ancestors 'self'" in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == ("no-cache" if path.startswith("/static") else "private, no-store")
    assert "max-age" in headers["Strict-Transport-Security"]


@pytest.mark.parametrize("headers", FOREIGN)
async def test_a_foreign_page_cannot_speak_for_anna(house: House, headers: dict[str, str]) -> None:
    house.comes_in()
    assert (await house.says("Ich war das nicht", headers=headers)).status == 403
    assert (await house.post("/tuer/einmal-link", headers=headers)).status == 403
    assert (await house.post("/umsehen", headers=headers)).status == 403
    assert not house.chats.rooms["anna"].heard
    assert "einmal-link" in house.sessions.links


@pytest.mark.parametrize("headers", OWN)
async def test_our_own_pages_may(house: House, headers: dict[str, str]) -> None:
    house.comes_in()
    assert (await house.says("Hallo", headers=headers)).status == 303


@pytest.mark.parametrize("token", ["", "csrf-kim", "csrf-ännä"])
@pytest.mark.parametrize("path", ["/chat/sagen", "/chat/tippen", "/chat/datei", "/verlassen"])
async def test_without_the_right_token_nothing_happens(house: House, path: str, token: str) -> None:
    house.comes_in()
    form = {"csrf": token, "key": "schluessel-1", "text": "Hallo", "data": "x", "message": "1"}
    assert (await house.post(path, form)).status == 403
    assert not house.chats.rooms["anna"].heard
    assert house.sessions.open


async def test_the_token_may_come_as_a_header(house: House) -> None:
    house.comes_in()
    form = {"key": "schluessel-1", "text": "Hallo"}
    assert (await house.post("/chat/sagen", form, headers={"X-CSRF-Token": "csrf-anna"})).status == 303


async def test_too_much_at_once_is_refused_kindly(house: House) -> None:
    house.comes_in()
    answer = await house.says("x" * 70_000)
    assert answer.status == 413
    assert "mehrere Nachrichten" in await answer.text()
    assert not house.chats.rooms["anna"].heard


async def test_a_mistake_of_ours_shows_no_insides(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(visitor: str) -> None:
        raise ValueError("geheim")

    house.comes_in()
    monkeypatch.setattr(house.chats, "head", broken)
    answer = await house.get("/chat")
    assert answer.status == 500
    text = await answer.text()
    assert "Das lag an uns" in text
    assert "geheim" not in text
    assert await (await house.get("/chat", headers={"Accept": "application/json"})).json() == {"problem": "broken"}


HOSTILE = (
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    '<a href="javascript:alert(1)">x</a>',
    "<svg/onload=alert(1)>",
    "<b onclick=alert(1)>fett</b>",
    "</div></article><form action=https://evil.example>",
    "<style>*{display:none}</style>",
    "<iframe src=https://evil.example></iframe>",
    "<a href='data:text/html,x'>x</a>",
    "<blockquote><pre><b>offen",
)
HARMLESS = ("/", "http:", "https:", "mailto:", "#")


@pytest.mark.parametrize("hostile", HOSTILE)
async def test_a_hostile_payload_stays_harmless(house: House, hostile: str) -> None:
    house.comes_in()
    table = {"kind": "table", "head": [hostile], "rows": [[hostile, hostile]]}
    steps = {"kind": "steps", "items": [{"label": hostile, "state": "now"}]}
    bar = {"kind": "progress", "done": 1, "whole": 2, "label": hostile}
    picture = {"kind": "picture", "file": hostile, "alt": hostile}
    house.chats.put(
        "anna",
        hostile,
        payload(
            hostile,
            after=hostile,
            blocks=[table, steps, bar, picture],
            buttons=[[{"text": hostile, "data": hostile}], [{"text": "x", "url": "javascript:alert(1)"}]],
            files=[{"id": hostile, "name": hostile, "mime": "text/html", "size": 1}],
        ),
    )
    html = await (await house.get("/chat")).text()
    tags = tags_of(html.split("</header>")[1])
    assert not {"script", "style", "iframe", "object"} & {tag for tag, _ in tags}
    for _, attributes in tags:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        for name in {"href", "src", "action"} & attributes.keys():
            assert attributes[name].startswith(HARMLESS)
            assert not attributes[name].startswith("https://evil")
    assert html.count("<article") == html.count("</article>") == 2


async def test_names_are_shown_literally(house: House) -> None:
    house.comes_in()
    room = house.chats.rooms["anna"]
    room.head = replace(room.head, name='<b>Zoé & "Co" 🎉', association="<i>Fluss</i>", about="\u202eFrauen am Fluss")
    html = await (await house.get("/chat")).text()
    name, association = "&lt;b&gt;Zoé &amp; &#34;Co&#34; 🎉", "&lt;i&gt;Fluss&lt;/i&gt;"
    assert f"<h1><bdi>{name}</bdi>, <bdi>{association}</bdi></h1>" in html


async def test_a_file_is_handed_over_and_never_run(house: House) -> None:
    house.comes_in()
    house.chats.rooms["anna"].files["f"] = ChatFile('Skizze "Brücke" \r\nX: 1/ü.html', "text/html\r\nX: 1", b"<b>")
    answer = await house.get("/chat/ablage/f")
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment; ")
    assert "filename*=UTF-8''Skizze%20%22Br%C3%BCcke%22" in answer.headers["Content-Disposition"]
    assert "X" not in answer.headers
    assert await answer.read() == b"<b>"


async def test_a_foreign_file_is_not_there(house: House) -> None:
    house.comes_in()
    house.chats.rooms["kim"].files["f"] = ChatFile("geheim.txt", "text/plain", b"geheim")
    assert (await house.get("/chat/ablage/f")).status == 404
    assert (await house.get("/chat/ablage/..%2Ff")).status == 404


BROKEN = (
    ("application/x-www-form-urlencoded; charset=nonsense", b"code=ABCD2345"),
    ("application/x-www-form-urlencoded; charset=utf-8", b"\xff\xfe"),
    ("multipart/form-data; boundary=x", b"--x\r\nContent-Disp"),
    ("multipart/form-data", b"abc"),
    ("multipart/form-data; boundary=x", b'--x\r\nContent-Disposition: form-data; name="code"\r\n\r\nhi'),
)


@pytest.mark.parametrize("path", ["/tuer", "/tuer/x", "/umsehen", "/verlassen", "/chat/sagen", "/chat/datei"])
@pytest.mark.parametrize("kind, body", BROKEN)
async def test_what_is_no_form_is_refused_without_a_fault(
    house: House, path: str, kind: str, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    house.comes_in()
    answer = await house.client.post(path, data=body, headers={"Content-Type": kind}, allow_redirects=False)
    assert answer.status in {400, 403, 404}
    assert "failed" not in caplog.text
