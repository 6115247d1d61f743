import asyncio
import re
from datetime import timedelta
from io import BytesIO

import pytest
from aiohttp import FormData
from msgspec.structs import replace

from bot.domain.dates.file import MOST_BYTES
from bot.runtime.rendering.payload import Payload
from bot.runtime.web import chat
from bot.runtime.web.chat import MOST_FORM
from bot.runtime.web.security import MOST_BYTES as MOST_ELSEWHERE
from bot.runtime.web.sse import MOST_STREAMS
from tests.runtime.web.fakes import NOW, payload
from tests.runtime.web.house import House
from tests.runtime.web.rehearsed import fill

JSON = {"Accept": "application/json"}


async def test_a_form_without_script_comes_back_to_the_chat(house: House) -> None:
    house.comes_in()
    page = await (await house.get("/chat")).text()
    form = re.search(r'<form id="composer".*?</form>', page, re.DOTALL)
    assert form
    fields = dict(re.findall(r'name="(\w+)" value="([^"]+)"', form[0]))
    answer = await house.post("/chat/sagen", fields | {"text": "Hallo\r\nzusammen"})
    assert (answer.status, answer.headers["Location"]) == (303, "/chat")
    assert house.chats.rooms["anna"].heard == {fields["key"]: ("said", "Hallo\nzusammen")}
    assert "Echo: Hallo<br>zusammen" in await (await house.get("/chat")).text()


async def test_the_same_key_says_it_once(house: House) -> None:
    house.comes_in()
    for _ in range(2):
        await house.says("Hallo", key="ein-schluessel")
    assert list(house.chats.rooms["anna"].heard) == ["ein-schluessel"]
    assert len(house.chats.rooms["anna"].messages) == 2


async def test_without_a_key_or_words_nothing_is_said(house: House) -> None:
    house.comes_in()
    assert (await house.says("Hallo", key="")).status == 400
    assert (await house.says("   \r\n ")).status == 303
    assert not house.chats.rooms["anna"].heard


async def test_a_button_is_a_form(house: House) -> None:
    house.comes_in()
    fill(house.chats)
    page = await (await house.get("/chat")).text()
    assert '<button class="key" name="data" value="d:Termine">Termine</button>' in page
    form = {"csrf": "csrf-anna", "key": "schluessel-1", "message": "karte", "data": "d:Termine"}
    assert (await house.post("/chat/tippen", form, headers=JSON)).status == 200
    assert house.chats.rooms["anna"].heard["schluessel-1"] == ("tapped", "karte", "d:Termine")


async def test_what_was_taken_back_is_not_seen_any_more(house: House) -> None:
    house.comes_in()
    before = house.chats.put("anna", "m1", payload("Treffen um 14 Uhr"))
    house.chats.put("anna", "m1", Payload(gone=True))
    page = await (await house.get("/chat")).text()
    assert "14 Uhr" not in page
    news = await (await house.get(f"/chat/neues?nach={before.version}", headers=JSON)).json()
    [message] = news["messages"]
    assert message["html"].strip().startswith('<article class="message gone" hidden')


async def test_a_file_is_answered_in_words(house: House) -> None:
    house.comes_in()
    await house.post("/chat/datei", {"csrf": "csrf-anna", "key": "schluessel-1"})
    assert "Dateien kann ich noch nicht lesen" in await (await house.get("/chat")).text()


def _file(content: bytes, name: str = "termine.ics", **fields: str) -> FormData:
    form = FormData(quote_fields=False)
    for field in {"csrf": "csrf-anna", "key": "schluessel-1", **fields}.items():
        form.add_field(*field)
    form.add_field("datei", BytesIO(content), filename=name)
    return form


async def test_a_file_is_taken_as_it_is_without_script_too(house: House) -> None:
    house.comes_in()
    house.reads_files()
    page = await (await house.get("/chat")).text()
    form = re.search(r'<form id="files" method="post" enctype="multipart/form-data" action="([^"#]+)', page)
    assert form
    answer = await house.client.post(form[1], data=_file(b"BEGIN", "Zoë & Co.ics"), allow_redirects=False)
    assert (answer.status, answer.headers["Location"]) == (303, "/chat")
    assert list(house.chats.rooms["anna"].heard.values()) == [("file", "Zoë & Co.ics", "5")]


@pytest.mark.parametrize(
    "size, reads, status",
    [
        (MOST_BYTES, True, 200),
        (MOST_BYTES + MOST_ELSEWHERE + 1, True, 413),
        (MOST_ELSEWHERE + 1, False, 413),
        (1000, False, 200),
    ],
)
async def test_only_who_sends_files_may_send_much(house: House, size: int, reads: bool, status: int) -> None:
    house.comes_in()
    house.reads_files(reads)
    answer = await house.client.post("/chat/datei", data=_file(b"x" * size), headers=JSON)
    assert answer.status == status
    assert len(house.chats.rooms["anna"].heard) == (status == 200)


@pytest.mark.parametrize("path", ["/chat/sagen", "/chat/tippen"])
async def test_elsewhere_a_body_stays_small(house: House, path: str) -> None:
    house.comes_in()
    house.reads_files()
    answer = await house.client.post(path, data=_file(b"x" * (MOST_FORM + 1), text="Hallo"), headers=JSON)
    assert answer.status == 413


async def test_of_one_person_so_many_files_are_taken_and_others_go_on(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat, "monotonic", lambda: 0.0)

    async def status(visitor: str) -> int:
        house.comes_in(visitor)
        house.reads_files(visitor=visitor)
        file = _file(b"x", csrf=f"csrf-{visitor}")
        return (await house.client.post("/chat/datei", data=file, headers=JSON)).status

    assert [await status("anna") for _ in range(21)] == [200] * 20 + [429]
    assert await status("berta") == 200


async def test_a_file_needs_a_session_a_token_and_a_key(house: House) -> None:
    assert (await house.client.post("/chat/datei", data=_file(b"x"), headers=JSON)).status == 401
    house.comes_in()
    house.reads_files()
    for wrong, status in (({"csrf": "falsch"}, 403), ({"key": ""}, 400)):
        assert (await house.client.post("/chat/datei", data=_file(b"x", **wrong), headers=JSON)).status == status
    assert not house.chats.rooms["anna"].heard


async def test_the_button_for_files_is_there_for_those_whose_files_are_read(house: House) -> None:
    house.comes_in()
    assert '<span id="chooser" hidden' in await (await house.get("/chat")).text()
    house.reads_files()
    assert '<span id="chooser" hidden' not in await (await house.get("/chat")).text()
    assert (await (await house.get("/chat/neues")).json())["files"] is True


async def test_while_somebody_asks_the_button_takes_what_goes_along(house: House) -> None:
    house.comes_in()
    house.asks()
    page = await (await house.get("/chat")).text()
    assert 'accept="image/*,audio/*,application/pdf,.pdf"' in page
    assert '<label for="file" title="Bild, Aufnahme oder PDF senden">' in page
    news = await (await house.get("/chat/neues")).json()
    assert (news["files"], news["asks"]) == (True, True)
    answer = await house.client.post("/chat/datei", data=_file(b"x" * MOST_BYTES), headers=JSON)
    assert answer.status == 200


async def test_a_page_that_has_seen_more_than_there_is_begins_anew(house: House) -> None:
    """Somebody has had everything deleted: what stands on the page goes, too."""
    house.comes_in()
    fill(house.chats)
    assert (await (await house.get("/chat/neues?after=5")).json())["gap"] is False
    assert (await (await house.get("/chat/neues?after=9")).json())["gap"] is True


async def test_news_are_made_of_the_same_pieces_as_the_page(house: House) -> None:
    house.comes_in()
    fill(house.chats)

    def stable(html: str) -> str:
        return re.sub(r'name="key" value="[^"]+"', "", html)

    page = stable(await (await house.get("/chat")).text())
    news = await (await house.get("/chat/neues")).json()
    assert len(news["messages"]) == 5
    for message in news["messages"]:
        assert stable(message["html"]).strip() in page
    assert news["version"] == 5
    assert (await (await house.get("/chat/neues?after=4")).json())["messages"][0]["id"] == "antwort"
    assert (await (await house.get("/chat/neues?after=unsinn")).json())["version"] == 5


async def test_a_changed_message_keeps_its_place(house: House) -> None:
    house.comes_in()
    fill(house.chats)
    house.chats.put("anna", "karte", payload("Neu"))
    (message,) = (await (await house.get("/chat/neues?after=5")).json())["messages"]
    assert (message["id"], message["position"], message["version"]) == ("karte", 1, 6)


async def test_blocks_speak_without_colours(house: House) -> None:
    house.comes_in()
    fill(house.chats)
    page = await (await house.get("/chat")).text()
    for word in ("erledigt", "jetzt", "offen", "verschlossen", "in Durchsicht"):
        assert f'<span class="heard">{word}: </span>' in page
    assert '<progress max="9" value="3">' in page
    assert '<th scope="col" dir="auto">Posten</th>' in page
    assert '<th scope="row" dir="auto">Summe</th>' in page
    assert 'src="/chat/ablage/p1" alt="Der Weg: drei von neun' in page
    assert (await house.get("/chat/ablage/p1")).headers["Content-Type"] == "image/png"


async def test_days_have_names(house: House) -> None:
    house.comes_in()
    fill(house.chats)
    page = await (await house.get("/chat")).text()
    assert re.findall(r'<h2 class="day"[^>]* data-day="[^"]+">([^<]+)<', page) == ["So 07.03.2027", "Gestern", "Heute"]
    assert ">18:42</time>" in page


async def test_the_reader_s_zone_decides_the_day(house: House) -> None:
    house.comes_in()
    room = house.chats.rooms["anna"]
    room.head = replace(room.head, zone="Asia/Tokyo", language="en")
    house.chats.put("anna", "1", payload("Hi"), at=NOW - timedelta(hours=2))
    page = await (await house.get("/chat")).text()
    assert 'data-date="Thu 11 March 2027"' in page
    assert ">00:42</time>" in page


async def test_line_breaks_and_old_markup(house: House) -> None:
    house.comes_in()
    house.chats.put(
        "anna", "1", payload("<b>eins\n\nzwei</b>\ndrei <a href='mailto:a@b.de'>Post</a>\n<pre>a\n\nb</pre>\nEnde")
    )
    page = await (await house.get("/chat")).text()
    assert '<p dir="auto"><b>eins</b></p><p dir="auto"><b>zwei</b><br>drei' in page
    assert '<pre dir="auto">a\n\nb</pre>' in page
    assert 'href="mailto:a@b.de"' in page


async def test_the_stream_speaks_up_and_lets_go(house: House) -> None:
    house.comes_in()
    async with asyncio.timeout(30):
        answer = await house.client.get("/chat/strom")
        assert answer.headers["Content-Type"] == "text/event-stream"
        assert b"event: neues" in await answer.content.readuntil(b"\r\n\r\n")
        house.chats.put("anna", "1", payload("Hallo"))
        assert b"event: neues" in await answer.content.readuntil(b"\r\n\r\n")
        answer.close()


async def test_only_a_few_streams_at_a_time(house: House) -> None:
    house.comes_in()
    answers = [await house.client.get("/chat/strom") for _ in range(MOST_STREAMS + 1)]
    assert [answer.status for answer in answers] == [200] * MOST_STREAMS + [429]
    answers[0].close()
    room = house.chats.rooms["anna"]
    async with asyncio.timeout(30):
        while (again := await house.client.get("/chat/strom")).status == 429:
            again.release()
    assert len(room.listeners) <= MOST_STREAMS + 1
    for answer in (*answers, again):
        answer.close()


async def test_an_open_stream_does_not_keep_the_house_from_closing(house: House) -> None:
    house.comes_in()
    answer = await house.client.get("/chat/strom")
    async with asyncio.timeout(30):
        await house.client.server.close()
    assert not house.chats.rooms["anna"].listeners
    answer.close()


async def test_what_is_too_much_is_not_taken_and_said_so(house: House) -> None:
    house.comes_in()
    house.chats.most = 2
    answers = [await house.says(f"Notiz {number}", f"schluessel-{number}") for number in range(3)]
    assert [answer.status for answer in answers] == [303, 303, 429]
    assert "Ihr schreibt schneller, als ich lesen kann" in await answers[2].text()
    assert len(house.chats.rooms["anna"].heard) == 2


@pytest.mark.parametrize("letter", ["a", "ü", "д", "م", "🎉"])
async def test_a_text_is_as_long_in_any_script(house: House, letter: str) -> None:
    house.comes_in()
    assert (await house.says(letter * 60_000)).status == 303
    assert house.chats.rooms["anna"].heard["schluessel-1"] == ("said", letter * 60_000)
    assert (await house.says(letter * 60_001, "schluessel-2")).status == 413


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Type": "application/x-www-form-urlencoded; charset=nonsense"},
        {"Content-Type": "application/x-www-form-urlencoded; charset=raw_unicode_escape"},
        {"Content-Type": "multipart/form-data; boundary=x"},
        {"Content-Type": "multipart/form-data"},
    ],
)
async def test_nonsense_is_a_bad_request_and_no_fault_of_ours(house: House, headers: dict[str, str]) -> None:
    house.comes_in()
    body = rb"csrf=csrf-anna&key=schluessel-1&text=\ud800"
    answer = await house.client.post("/chat/sagen", data=body, headers=headers, allow_redirects=False)
    assert answer.status == 400
    assert not house.chats.rooms["anna"].heard
