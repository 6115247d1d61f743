import pytest
from msgspec.structs import replace
from playwright.async_api import FilePayload, Page, Route, expect

from bot.runtime.web.contract import Session
from tests.browser.visit import Visit, bubbles, height, rests, stands_still
from tests.runtime.web.fakes import payload


async def _writes(page: Page, text: str) -> None:
    await page.get_by_label("Nachricht", exact=True).fill(text)
    await page.keyboard.press("Enter")


async def test_anna_comes_in_and_talks(visit: Visit) -> None:
    async with visit.page("/tuer/einmal-link", visitor=None) as page:
        await page.get_by_role("button", name="Chat öffnen").click()
        await expect(page).to_have_url(f"{visit.url}/chat")
        await page.wait_for_load_state()
        await _writes(page, "Guten Abend <b>!")
        await expect(page.locator(".message").last).to_contain_text("Echo: Guten Abend <b>!")
        await expect(page.locator(".unsent")).to_have_count(0)
        assert (await bubbles(page))[-2:] == ["Guten Abend <b>!", "Echo: Guten Abend <b>!"]
        await expect(page.get_by_label("Nachricht", exact=True)).to_be_focused()


async def test_a_message_comes_by_itself(visit: Visit) -> None:
    async with visit.page("/chat", clock=True) as page:
        await expect(page.locator(".message")).to_have_count(5)
        await stands_still(page)  # where no time passes, nobody looks every three seconds
        await page.evaluate("window.same = true")
        visit.chats.put("anna", "neu", payload("Ich melde mich von selbst."))
        await expect(page.locator(".message").last).to_contain_text("Ich melde mich von selbst.")
        assert await page.evaluate("window.same")


async def test_a_living_card_changes_where_it_stands(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        visit.chats.put("anna", "karte", payload("Schritt 5 von 9", card=True))
        await expect(page.locator(".message").first).to_contain_text("Schritt 5 von 9")
        await expect(page.locator(".message")).to_have_count(5)


async def test_polling_takes_over_when_there_is_no_stream(visit: Visit) -> None:
    async with visit.page("/", visitor="anna") as page:
        await page.route("**/chat/strom", lambda route: route.abort())
        await page.goto(f"{visit.url}/chat")
        visit.chats.put("anna", "neu", payload("Auch ohne Leitung."))
        await expect(page.locator(".message").last).to_contain_text("Auch ohne Leitung.")


async def test_what_is_said_offline_is_sent_later_and_once(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await page.context.set_offline(True)
        await _writes(page, "Im Zug ohne Netz")
        await expect(page.get_by_role("status")).to_contain_text("Ihr seid offline")
        await expect(page.locator(".unsent")).to_contain_text("Im Zug ohne Netz")
        assert not visit.chats.rooms["anna"].heard
        await page.context.set_offline(False)
        await expect(page.locator(".message").last).to_contain_text("Echo: Im Zug ohne Netz")
        await expect(page.get_by_role("status")).to_be_empty()
        assert list(visit.chats.rooms["anna"].heard.values()) == [("said", "Im Zug ohne Netz")]


async def _writes_and_taps_offline(page: Page) -> None:
    await page.context.set_offline(True)
    await _writes(page, "Noch ein Satz")
    await page.get_by_role("button", name="Später").click()


async def test_a_tap_that_waited_behind_a_text_counts_if_its_button_still_stands(visit: Visit) -> None:
    visit.chats.put("anna", "frage", payload("Frage", buttons=[[{"text": "Später", "data": "d:spaeter"}]]))
    async with visit.page("/chat") as page:
        await _writes_and_taps_offline(page)
        await page.context.set_offline(False)
        await expect(page.locator(".message").last).to_contain_text("Getippt: d:spaeter")


async def test_a_tap_whose_button_is_gone_by_then_is_said(visit: Visit) -> None:
    visit.chats.put("anna", "frage", payload("Frage", buttons=[[{"text": "Später", "data": "d:spaeter"}]]))
    async with visit.page("/chat") as page:
        await _writes_and_taps_offline(page)
        visit.chats.put("anna", "frage", payload("Gespeichert", buttons=[[{"text": "Weiter", "data": "d:weiter"}]]))
        await page.context.set_offline(False)
        await expect(page.get_by_role("status")).to_contain_text("Die Knöpfe sind jetzt andere")
        assert [what for what, *_ in visit.chats.rooms["anna"].heard.values()] == ["said"]


async def test_what_is_too_much_at_once_stays_on_the_page_and_is_sent_in_order(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        visit.chats.most = 1
        for number in range(1, 4):
            await _writes(page, f"Notiz {number}")
        await expect(page.get_by_role("status")).to_contain_text("Ihr schreibt schneller, als ich lesen kann")
        await expect(page.locator(".unsent [data-text]")).to_have_text(["Notiz 2", "Notiz 3"])
        visit.chats.most = 1000
        await expect(page.locator(".message").last).to_contain_text("Echo: Notiz 3")
        await expect(page.get_by_role("status")).to_be_empty()
        heard = list(visit.chats.rooms["anna"].heard.values())
        assert heard == [("said", f"Notiz {number}") for number in range(1, 4)]


async def test_an_unsent_message_survives_a_closed_page(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await page.route("**/chat/sagen", lambda route: route.abort())
        await _writes(page, "Nicht verloren")
        await expect(page.get_by_role("status")).to_contain_text("gerade nicht erreichbar")
        await page.unroute("**/chat/sagen")
        await page.goto("about:blank")
        await page.goto(f"{visit.url}/chat")
        await expect(page.locator(".message").last).to_contain_text("Echo: Nicht verloren")
        await expect(page.locator(".unsent")).to_have_count(0)
        assert len(visit.chats.rooms["anna"].heard) == 1


async def test_a_lost_answer_does_not_say_it_twice(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        lost: list[int] = []

        async def deliver_and_lose(route: Route) -> None:
            if lost:
                await route.continue_()
                return
            answer = await route.fetch()
            lost.append(answer.status)
            await route.abort()

        await page.route("**/chat/sagen", deliver_and_lose)
        async with page.expect_response("**/chat/sagen") as again:
            await _writes(page, "Einmal")
        assert (await again.value).ok
        await expect(page.locator(".unsent")).to_have_count(0)
        await expect(page.locator(".mine", has_text="Einmal")).to_have_count(1)
        assert list(visit.chats.rooms["anna"].heard.values()) == [("said", "Einmal")]


async def test_a_double_tap_is_one_tap(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await page.get_by_role("button", name="Eine Ehemalige fragen").dblclick()
        await expect(page.locator(".message").last).to_contain_text("Getippt: d:Eine Ehemalige fragen")
        await rests(page)
        assert len(visit.chats.rooms["anna"].heard) == 1
        await page.get_by_role("button", name="Ja, ohne Namen").click()
        await expect(page.locator(".message").last).to_contain_text("Getippt: d:Ja, ohne Namen")


async def test_keyboard_alone_is_enough(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await page.get_by_role("button", name="Menü").focus()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("button", name="/karte")).to_be_focused()
        await page.keyboard.press("ArrowDown")
        await expect(page.get_by_role("button", name="/termine")).to_be_focused()
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("button", name="Menü")).to_be_focused()
        await expect(page.get_by_role("button", name="/karte")).to_be_hidden()
        await page.keyboard.press("Space")
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("Enter")
        await expect(page.locator(".message").last).to_contain_text("Echo: /hilfe")
        await page.get_by_role("button", name="Termine", exact=True).focus()
        await page.keyboard.press("Enter")
        await expect(page.locator(".message").last).to_contain_text("Getippt: d:Termine")
        await expect(page.get_by_role("button", name="Termine", exact=True)).to_be_focused()


async def test_shift_enter_makes_a_line_and_the_draft_stays(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        box = page.get_by_label("Nachricht", exact=True)
        low = await height(box)
        await box.press_sequentially("eins")
        await page.keyboard.press("Shift+Enter")
        await box.press_sequentially("zwei")
        await page.reload()
        await expect(box).to_have_value("eins\nzwei")
        assert await height(box) > low
        await box.press("Enter")
        await expect(page.locator(".mine").last).to_contain_text("eins\nzwei", use_inner_text=True)
        await page.reload()
        await expect(box).to_have_value("")


SCROLL_UP = """async () => {
    const log = document.getElementById("log");
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    log.scrollTop = 0;
    await new Promise((done) => log.addEventListener("scroll", done, { once: true }));
    await frame();
}"""
"""When the page has come to rest, and until it has noticed."""


async def test_a_reader_of_old_messages_is_not_pulled_down(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        down = page.get_by_role("button", name="Neue Nachricht")
        await page.evaluate(SCROLL_UP)
        await expect(down).to_be_hidden()
        visit.chats.put("anna", "neu", payload("Unten"))
        await expect(down).to_be_visible()
        assert await page.evaluate("document.getElementById('log').scrollTop") < 5
        await down.click()
        await expect(page.get_by_text("Unten")).to_be_in_viewport()
        await expect(down).to_be_hidden()


@pytest.mark.parametrize("letter", ["ä", "🎉"])
async def test_as_many_characters_are_sent_as_the_server_takes(visit: Visit, letter: str) -> None:
    async with visit.page("/chat") as page:
        await page.get_by_label("Nachricht", exact=True).fill(letter * 60_000)
        await page.get_by_role("button", name="Senden").click()
        await expect(page.locator(".message").last).to_contain_text("Echo:")
        assert [text for _, text in visit.chats.rooms["anna"].heard.values()] == [letter * 60_000]


@pytest.mark.parametrize("letter", ["ä", "🎉"])
async def test_too_long_is_said_before_it_is_sent(visit: Visit, letter: str) -> None:
    async with visit.page("/chat") as page:
        await page.get_by_label("Nachricht", exact=True).fill(letter * 60_001)
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("status")).to_contain_text("zu lang")
        await expect(page.get_by_label("Nachricht", exact=True)).not_to_have_value("")


async def test_a_session_that_ended_says_so(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        visit.sessions.open.clear()
        await _writes(page, "Hallo?")
        link = page.get_by_role("link", name="nicht mehr offen")
        await expect(link).to_have_attribute("href", "/")


async def test_a_page_that_was_signed_out_shows_nothing_of_before_and_keeps_what_is_typed(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await expect(page.locator(".message").first).to_be_visible()
        await page.get_by_label("Nachricht", exact=True).fill("Ein Entwurf")
        visit.sessions.open.clear()
        visit.chats.put("anna", "neu", payload("Geheimes"))
        await expect(page.get_by_role("link", name="nicht mehr offen")).to_be_visible()
        await expect(page.locator(".message")).to_have_count(0)
        await expect(page.get_by_label("Nachricht", exact=True)).to_have_value("Ein Entwurf")


async def test_without_script_the_chat_works(visit: Visit) -> None:
    async with visit.page("/chat", java_script_enabled=False) as page:
        await page.get_by_label("Nachricht", exact=True).fill("Ohne Skript")
        await page.get_by_role("button", name="Senden").click()
        await expect(page.locator(".message").last).to_contain_text("Echo: Ohne Skript")
        await (
            page.get_by_role("button", name="Annehmen")
            .or_(page.get_by_role("button", name="Eine Ehemalige fragen"))
            .click()
        )
        await expect(page.locator(".message").last).to_contain_text("Getippt")
        await page.get_by_role("button", name="Menü").click()
        await page.get_by_role("button", name="/hilfe").click()
        await expect(page.locator(".message").last).to_contain_text("Echo: /hilfe")
        await expect(page.locator(".message").last).to_be_in_viewport()
        await expect(page.get_by_role("link", name="Neu laden")).to_be_visible()


async def test_leaving_takes_the_traces_along(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await page.get_by_label("Nachricht", exact=True).fill("Entwurf")
        await page.get_by_role("button", name="Menü").click()
        await page.get_by_role("button", name="Abmelden").click()
        await expect(page.get_by_role("heading", name="Vom Einfall zum Projekt")).to_be_visible()
        assert await page.evaluate("localStorage.length") == 0
        assert not visit.sessions.open


async def test_a_page_that_was_open_too_long_mends_itself(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        for cookie in visit.sessions.open:
            visit.sessions.open[cookie] = Session("anna", "neues-csrf")
        await _writes(page, "Noch da?")
        await expect(page.locator(".message").last).to_contain_text("Echo: Noch da?")
        assert len(visit.chats.rooms["anna"].heard) == 1


async def test_a_new_language_reaches_the_buttons_and_keeps_the_draft(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await page.get_by_label("Nachricht", exact=True).fill("Entwurf")
        room = visit.chats.rooms["anna"]
        room.head = replace(room.head, name="Anna B.", language="en")
        visit.chats.put("anna", "neu", payload("Hello"))
        await expect(page.get_by_role("button", name="Send", exact=True)).to_be_visible()
        await expect(page.get_by_label("Message", exact=True)).to_have_value("Entwurf")
        await expect(page.get_by_role("heading", level=1)).to_have_text("Anna B.")


async def test_a_refused_message_comes_back_to_the_line(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await page.route("**/chat/sagen", lambda route: route.fulfill(status=400))
        await _writes(page, "Bitte behalten")
        await expect(page.get_by_label("Nachricht", exact=True)).to_have_value("Bitte behalten")
        await expect(page.locator(".unsent")).to_have_count(0)


def _reads_files(visit: Visit) -> None:
    room = visit.chats.rooms["anna"]
    room.head = replace(room.head, sends_files=True)


ICS = FilePayload(name="termine.ics", mimeType="text/calendar", buffer=b"BEGIN:VCALENDAR")


@pytest.mark.parametrize("key", ["Enter", "Space"])
async def test_a_file_is_picked_with_the_keyboard_and_sent_at_once(visit: Visit, key: str) -> None:
    _reads_files(visit)
    async with visit.page("/chat") as page:
        async with page.expect_file_chooser() as opened:  # from the start: Chromium learns a while later to wait for it
            await page.get_by_role("button", name="Menü").focus()
            await page.keyboard.press("Tab")
            await expect(page.get_by_label("Datei senden (.ics oder .xlsx)")).to_be_focused()
            await page.keyboard.press(key)
        await (await opened.value).set_files(ICS)
        await expect(page.locator(".message").last).to_contain_text("15 Bytes")
        await expect(page.locator(".mine", has_text="📎 termine.ics")).to_have_count(1)
        await expect(page.locator(".unsent")).to_have_count(0)


async def test_a_file_that_is_too_large_does_not_leave_the_computer(visit: Visit) -> None:
    _reads_files(visit)
    async with visit.page("/chat") as page:
        large = FilePayload(name="a.xlsx", mimeType="", buffer=b"x" * (1024 * 1024 + 1))
        await page.get_by_label("Datei senden").set_input_files(large)
        await expect(page.get_by_role("status")).to_contain_text("bis 1 MB")
        assert not visit.chats.rooms["anna"].heard


async def test_a_file_that_was_not_taken_is_said(visit: Visit) -> None:
    _reads_files(visit)
    async with visit.page("/chat") as page:
        await page.route("**/chat/datei", lambda route: route.abort())
        await page.get_by_label("Datei senden").set_input_files(ICS)
        await expect(page.get_by_role("status")).to_contain_text("Das hat nicht geklappt")
        await expect(page.locator(".unsent")).to_have_count(0)


async def test_the_button_for_files_comes_when_somebody_reads_them(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await expect(page.get_by_label("Datei senden")).to_be_hidden()
        _reads_files(visit)
        visit.chats.put("anna", "neu", payload("Ab jetzt koordinierst du."))
        await expect(page.locator("#chooser")).to_be_visible()


async def test_while_somebody_asks_a_picture_goes_along_whatever_its_name(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        room = visit.chats.rooms["anna"]
        room.head = replace(room.head, asks_file=True)
        visit.chats.put("anna", "neu", payload("Was möchtest du fragen?"))
        chooser = page.get_by_label("Bild, Aufnahme oder PDF senden")
        await expect(chooser).to_be_attached()
        await chooser.set_input_files(FilePayload(name="foto", mimeType="image/png", buffer=b"0123456789"))
        await expect(page.locator(".message").last).to_contain_text("10 Bytes")
        _reads_files(visit)
        room.head = replace(room.head, asks_file=False)
        visit.chats.put("anna", "neu2", payload("Danke."))
        await expect(page.get_by_label("Datei senden (.ics oder .xlsx)")).to_be_attached()


async def test_without_script_a_file_is_a_form(visit: Visit) -> None:
    _reads_files(visit)
    async with visit.page("/chat", java_script_enabled=False) as page:
        await page.get_by_label("Datei senden (.ics oder .xlsx)").set_input_files(ICS)
        await page.get_by_role("button", name="Abschicken").click()
        await expect(page.locator(".message").last).to_contain_text("15 Bytes")
