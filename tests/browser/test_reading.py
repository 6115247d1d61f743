"""Reading on a telephone: where a message opens, what is read out, what large letters and other scripts do."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace
from playwright.async_api import Page, Route, expect

from bot.runtime.web.contract import MenuEntry
from tests.browser.visit import Visit, height, rests, sideways
from tests.runtime.web.fakes import payload

PHONE = {"width": 360, "height": 740}
LONG = "\n\n".join(f"Absatz {number}: {'Worte über Worte. ' * 12}" for number in range(30))

TOP = """() => {
    const message = [...document.querySelectorAll(".message")].at(-1);
    return message.getBoundingClientRect().top - document.getElementById("log").getBoundingClientRect().top;
}"""
DOWN = """async () => {
    log.scrollTop = log.scrollHeight;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}"""
AT_END = "log.scrollHeight - log.scrollTop - log.clientHeight"
AT_TOP = 24
"""Pixels that may be left above the beginning."""


async def _opens_at_its_top(page: Page) -> None:
    await page.wait_for_function(f"() => {{ const top = ({TOP})(); return top >= 0 && top < {AT_TOP}; }}")


@pytest.mark.parametrize("window", [PHONE, {"width": 360, "height": 400}, {"width": 320, "height": 568}])
async def test_a_long_message_opens_at_its_beginning(visit: Visit, window: dict[str, int]) -> None:
    async with visit.page("/chat", viewport=window, has_touch=True) as page:
        await page.evaluate(DOWN)
        visit.chats.put("anna", "lang", payload(f"Anfang.\n\n{LONG}"))
        await expect(page.locator(".message").last).to_contain_text("Anfang.")
        await _opens_at_its_top(page)
        await page.reload()
        await _opens_at_its_top(page)


async def test_a_short_message_opens_with_its_end(visit: Visit) -> None:
    async with visit.page("/chat", viewport=PHONE) as page:
        visit.chats.put("anna", "kurz", payload("Kurz."))
        await expect(page.locator(".message").last).to_contain_text("Kurz.")
        await page.wait_for_function(f"() => {AT_END} < 2")


async def test_the_keyboard_that_opens_leaves_the_beginning_in_sight(visit: Visit) -> None:
    async with visit.page("/chat", viewport=PHONE, has_touch=True) as page:
        visit.chats.put("anna", "mittel", payload("Anfang.\n\n" + "Worte über Worte. " * 60))
        await expect(page.locator(".message").last).to_contain_text("Anfang.")
        await page.set_viewport_size({"width": 360, "height": 380})
        await _opens_at_its_top(page)


@pytest.mark.parametrize("script", [True, False])
async def test_an_answer_to_a_tap_opens_at_its_beginning(visit: Visit, script: bool) -> None:
    visit.chats.echo = LONG
    async with visit.page("/chat", viewport=PHONE, java_script_enabled=script) as page:
        await page.get_by_role("button", name="Ja, ohne Namen").click()
        await expect(page.locator(".message").last).to_contain_text("Getippt")
        if script:
            await _opens_at_its_top(page)
        else:
            await expect(page.get_by_text("Getippt: d:Ja, ohne Namen")).to_be_in_viewport()


async def test_another_window_does_not_pull_a_reader_down(visit: Visit) -> None:
    async with visit.page("/chat", viewport=PHONE) as page:
        await page.evaluate(DOWN.replace("log.scrollHeight", "0"))
        await visit.chats.said("anna", "Aus dem anderen Fenster", "ein-anderer-schluessel")
        await expect(page.get_by_role("button", name="Neue Nachricht")).to_be_visible()
        assert await page.evaluate("log.scrollTop") < 5
        await expect(page.locator(".mine", has_text="Aus dem anderen")).to_have_count(1)


HEARD = """() => {
    window.heard = [];
    const log = document.getElementById("log");
    new MutationObserver((changes) => {
        for (const node of changes.flatMap((change) => [...change.addedNodes])) {
            if (node.nodeType === 1 && node.closest("[aria-live]") === log) window.heard.push(node.textContent.trim());
        }
    }).observe(log, { childList: true, subtree: true });
}"""


async def test_only_what_is_new_is_read_out(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await page.evaluate(HEARD)
        visit.chats.put("anna", "karte", payload("Schritt 5 von 9", card=True))
        await expect(page.locator(".message").first).to_contain_text("Schritt 5 von 9")
        await page.get_by_label("Nachricht", exact=True).fill("Meine Worte")
        await page.keyboard.press("Enter")
        await expect(page.locator(".message").last).to_contain_text("Echo: Meine Worte")
        await expect(page.locator(".unsent")).to_have_count(0)
        heard = await page.evaluate("window.heard")
        assert len(heard) == 1
        assert "Echo: Meine Worte" in heard[0]


async def test_two_links_lead_past_all_that(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await page.keyboard.press("Tab")
        await expect(page.get_by_role("link", name="Zum Textfeld")).to_be_focused()
        await expect(page.get_by_role("link", name="Zum Textfeld")).to_be_in_viewport()
        await page.keyboard.press("Enter")
        await expect(page.get_by_label("Nachricht", exact=True)).to_be_focused()
        await page.get_by_role("link", name="Zur neuesten Nachricht").focus()
        await page.keyboard.press("Enter")
        await expect(page.locator(".message").last).to_be_focused()


async def test_buttons_of_one_name_are_told_apart_by_ear(visit: Visit) -> None:
    rows = [[{"text": f"Aufgabe {n}", "data": f"t{n}"}, {"text": "Geht an …", "data": f"g{n}"}] for n in (1, 2)]
    visit.chats.put("anna", "aufgaben", payload("Aufgaben", buttons=rows))
    async with visit.page("/chat") as page:
        await expect(page.get_by_role("button", name="Geht an …: Aufgabe 2", exact=True)).to_be_visible()
        await page.get_by_role("button", name="Geht an …: Aufgabe 1", exact=True).click()
        await expect(page.locator(".message").last).to_contain_text("Getippt: g1")


@pytest.mark.parametrize("large, width", [(200, 360), (150, 320), (200, 320)])
async def test_large_letters_leave_half_of_the_window_to_the_chat(visit: Visit, large: int, width: int) -> None:
    room = visit.chats.rooms["anna"]
    room.head = replace(room.head, strip="Schritt 3 von 9 · 2 von 6 · 112 Tage")
    async with visit.page("/chat", viewport={"width": width, "height": 740}, has_touch=True) as page:
        await page.evaluate(f"document.documentElement.style.fontSize = '{large}%'")
        assert await height(page.locator("#log")) >= 370
        assert await sideways(page) <= 0
        assert await page.evaluate("log.scrollWidth - log.clientWidth") <= 0
        for name in ("Menü", "Senden"):
            box = await page.get_by_role("button", name=name, exact=True).bounding_box()
            assert box
            assert min(box["width"], box["height"]) >= 44
            assert box["x"] + box["width"] <= width


LONG_NAME = (
    "Verein zur Förderung der interkulturellen Begegnung und des Zusammenlebens im Landkreis Osnabrück-Nord e. V."
)


async def test_a_long_name_takes_one_line_and_can_be_read(visit: Visit) -> None:
    room = visit.chats.rooms["anna"]
    room.head = replace(room.head, name=f"Anna, {LONG_NAME}")
    async with visit.page("/chat", viewport=PHONE, has_touch=True) as page:
        low = await height(page.locator("#head"))
        assert low < 80
        await page.locator(".who").tap()
        await page.wait_for_function(f"() => document.getElementById('head').getBoundingClientRect().height > {low}")
        await expect(page.get_by_role("heading", level=1)).to_have_text(f"Anna, {LONG_NAME}")


DIRECTION = "(one) => getComputedStyle(one).direction"


async def test_each_paragraph_is_read_from_its_own_side(visit: Visit) -> None:
    visit.chats.put("anna", "arabisch", payload("مرحبا بكم في الورشة"), mine=True)
    visit.chats.put(
        "anna", "zitat", payload("Aufgehoben:\n\n<blockquote>مرحبا بكم</blockquote>\n\nWeiter geht es hier.")
    )
    async with visit.page("/chat", viewport=PHONE) as page:
        own = page.get_by_text("مرحبا بكم في الورشة")
        assert await own.evaluate(DIRECTION) == "rtl"
        assert await page.locator("blockquote").evaluate(DIRECTION) == "rtl"
        assert await page.get_by_text("Weiter geht es hier.").evaluate(DIRECTION) == "ltr"


LEFT_OF = "(one) => one.getBoundingClientRect().left"


@pytest.mark.parametrize(
    "name, association", [("مريم الأحمد", LONG_NAME), ("Anna", "جمعية الجسر e. V."), ("مريم", "جمعية الجسر")]
)
async def test_a_name_and_its_association_keep_their_order(visit: Visit, name: str, association: str) -> None:
    room = visit.chats.rooms["anna"]
    room.head = replace(room.head, name=name, association=association)
    async with visit.page("/chat", viewport=PHONE) as page:
        heading = page.get_by_role("heading", level=1)
        await expect(heading).to_have_text(f"{name}, {association}")
        await expect(page).to_have_title(f"{name}, {association} · Projektschmiede")
        lefts = [await one.evaluate(LEFT_OF) for one in await heading.locator("bdi").all()]
        assert lefts == sorted(lefts)
        assert lefts[0] >= await page.locator(".initial").evaluate("(one) => one.getBoundingClientRect().right")


async def test_one_main_button_and_the_rest_is_folded(visit: Visit) -> None:
    rows = [[{"text": f"Knopf {n}", "data": f"d:{n}"}] for n in range(1, 9)]
    visit.chats.put("anna", "viele", payload("Viele", buttons=rows))
    async with visit.page("/chat", viewport=PHONE, has_touch=True) as page:
        last = page.locator(".message").last
        await expect(last.locator(".key.main")).to_have_text("Knopf 1")
        await expect(last.get_by_role("button", name="Knopf 4")).to_be_visible()
        await expect(last.get_by_role("button", name="Knopf 5")).to_be_hidden()
        await last.get_by_text("Mehr").tap()
        await expect(last.get_by_role("button", name="Knopf 8")).to_be_visible()
        visit.chats.put("anna", "viele", payload("Viele, neu", buttons=rows))
        await expect(last).to_contain_text("Viele, neu")
        await expect(last.get_by_role("button", name="Knopf 8")).to_be_visible()


async def test_what_takes_back_never_stands_out(visit: Visit) -> None:
    rows = [[{"text": "Doch zurückholen", "data": "a", "quiet": True}, {"text": "Zum Stand", "data": "b"}]]
    visit.chats.put("anna", "abgegeben", payload("Abgegeben", buttons=rows))
    async with visit.page("/chat") as page:
        await expect(page.locator(".message").last.locator(".key.main")).to_have_text("Zum Stand")


async def test_the_fold_opens_by_keyboard_and_without_script(visit: Visit) -> None:
    rows = [[{"text": f"Knopf {n}", "data": f"d:{n}"}] for n in range(1, 9)]
    visit.chats.put("anna", "viele", payload("Viele", buttons=rows))
    async with visit.page("/chat", viewport=PHONE, java_script_enabled=False) as page:
        await page.get_by_text("Mehr").focus()
        await page.keyboard.press("Enter")
        await page.get_by_role("button", name="Knopf 8").click()
        await expect(page.locator(".message").last).to_contain_text("Getippt: d:8")


async def test_a_tap_is_a_line_without_a_time(visit: Visit) -> None:
    visit.chats.put("anna", "tipp", payload("Annehmen", tap=True), mine=True)
    async with visit.page("/chat") as page:
        line = page.locator(".message.tapped")
        await expect(line).to_contain_text("Annehmen")
        await expect(line.locator("time")).to_have_count(0)
        assert await height(line) < 36


async def test_signs_are_pictures_of_the_house(visit: Visit) -> None:
    visit.chats.put("anna", "zeichen", payload("✅ Freigegeben\n⬜ Offen\n✏️ Anmerkung"))
    visit.chats.put("anna", "eigene", payload("Mein ✅ bleibt"), mine=True)
    async with visit.page("/chat") as page:
        message = page.locator("[data-id=zeichen]")
        await expect(message.get_by_role("img", name="Häkchen")).to_be_visible()
        assert not {"✅", "⬜", "✏"} & set(await message.inner_text())
        await expect(page.locator("[data-id=eigene]")).to_contain_text("Mein ✅ bleibt")


async def test_the_title_counts_what_came_while_nobody_looked(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await page.evaluate(
            "Object.defineProperty(document, 'hidden', { value: true, configurable: true });"
            "document.dispatchEvent(new Event('visibilitychange'))"
        )
        visit.chats.put("anna", "neu", payload("Eine Erinnerung."))
        await page.evaluate(
            "import(new URL('live.js', document.querySelector('script').src)).then((live) => live.refresh())"
        )
        await expect(page).to_have_title("(1) Anna, Verein Brücke e. V. · Projektschmiede")
        await page.evaluate("delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))")
        await expect(page).to_have_title("Anna, Verein Brücke e. V. · Projektschmiede")


async def test_the_title_follows_a_new_name(visit: Visit) -> None:
    room = visit.chats.rooms["anna"]
    async with visit.page("/chat") as page:
        room.head = replace(room.head, name="Anne-Marie · Verein Brücke e. V.")
        visit.chats.put("anna", "neu", payload("Ab jetzt heißt du so."))
        await expect(page).to_have_title("Anne-Marie · Verein Brücke e. V. · Projektschmiede")


@pytest.mark.parametrize("touch, hint", [(True, "enter"), (False, "send")])
async def test_the_enter_key_says_what_it_does(visit: Visit, touch: bool, hint: str) -> None:
    async with visit.page("/chat", has_touch=touch, is_mobile=touch) as page:
        box = page.get_by_label("Nachricht", exact=True)
        assert await box.evaluate("(box) => box.enterKeyHint") == hint


async def test_older_messages_come_on_the_way_up_and_nothing_jumps(visit: Visit) -> None:
    for number in range(320):
        visit.chats.put("viel", f"m{number}", payload(f"Nachricht {number}"))
    async with visit.page("/chat", visitor="viel", viewport=PHONE, has_touch=True) as page:
        await expect(page.locator(".message")).to_have_count(100)
        first = page.locator("[data-id=m220]")
        await page.evaluate("log.scrollTop = 300")
        await expect(page.locator(".message")).to_have_count(200)
        box = await first.bounding_box()
        assert box
        assert -400 < box["y"] < 740
        for count in (300, 320):
            await page.evaluate("log.scrollTop = 0")
            await expect(page.locator(".message")).to_have_count(count)
        await expect(page.get_by_role("link", name="Ältere zeigen")).to_have_count(0)
        assert await page.locator(".message").evaluate_all("(all) => all.map((one) => one.dataset.id)") == [
            f"m{number}" for number in range(320)
        ]
        await expect(page.locator(".day")).to_have_count(1)


async def test_a_card_further_up_does_not_jump_into_the_page(visit: Visit) -> None:
    for number in range(150):
        visit.chats.put("viel", f"m{number}", payload(f"Nachricht {number}"))
    async with visit.page("/chat", visitor="viel") as page:
        visit.chats.put("viel", "m3", payload("Geändert"))
        visit.chats.put("viel", "neu", payload("Unten"))
        await expect(page.locator(".message").last).to_contain_text("Unten")
        await expect(page.locator(".message")).to_have_count(101)
        await page.evaluate("log.scrollTop = 0")
        await expect(page.locator("[data-id=m3]")).to_contain_text("Geändert")


async def test_without_script_older_messages_are_a_page_away(visit: Visit) -> None:
    for number in range(150):
        visit.chats.put("viel", f"m{number}", payload(f"Nachricht {number}"))
    async with visit.page("/chat", visitor="viel", java_script_enabled=False) as page:
        await page.get_by_role("link", name="Ältere zeigen").click()
        await expect(page.locator("[data-id=m0]")).to_have_count(1)
        await page.get_by_role("link", name="Zu den neuesten Nachrichten").click()
        await expect(page.locator("[data-id=m149]")).to_have_count(1)


async def test_addresses_and_commands_can_be_tapped(visit: Visit) -> None:
    visit.chats.put("anna", "zoom", payload("Hier: https://zoom.example/j/1?a=b&amp;c=d. Oder /hilfe."))
    async with visit.page("/chat", viewport=PHONE, has_touch=True) as page:
        link = page.get_by_role("link", name="https://zoom.example")
        await expect(link).to_have_attribute("href", "https://zoom.example/j/1?a=b&c=d")
        await expect(link).to_have_attribute("rel", "noopener noreferrer")
        await page.get_by_role("button", name="/hilfe", exact=True).tap()
        await expect(page.locator(".message").last).to_contain_text("Echo: /hilfe")


async def test_commands_work_without_script(visit: Visit) -> None:
    visit.chats.put("anna", "hilfe", payload("Schreibt /hilfe."))
    async with visit.page("/chat", java_script_enabled=False) as page:
        await page.get_by_role("button", name="/hilfe", exact=True).click()
        await expect(page.locator(".message").last).to_contain_text("Echo: /hilfe")


LETTER = "Macht mit: https://schmiede.example/tuer/abc\n\nOder mit dem Code <code>ABCD-EFGH</code>"


@pytest.mark.parametrize("allowed", [True, False])
async def test_codes_and_letters_are_copied(visit: Visit, allowed: bool) -> None:
    visit.chats.put("anna", "brief", payload(LETTER, copy=True))
    async with visit.page("/chat", viewport=PHONE, has_touch=True) as page:
        if allowed:
            await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        else:
            await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
        await page.get_by_role("button", name="Kopieren", exact=True).tap()
        await expect(page.get_by_role("status")).to_contain_text("Kopiert.")
        if allowed:
            assert await page.evaluate("navigator.clipboard.readText()") == "ABCD-EFGH"
        await page.get_by_role("button", name="Text kopieren").tap()
        if allowed:
            await page.wait_for_function(
                "() => navigator.clipboard.readText().then((text) => text.startsWith('Macht mit'))"
            )
            assert "https://schmiede.example/tuer/abc" in await page.evaluate("navigator.clipboard.readText()")
        else:
            await page.wait_for_function("() => getSelection().toString().startsWith('Macht mit')")
            assert "ABCD-EFGH" in await page.evaluate("getSelection().toString()")


async def test_where_nothing_may_be_copied_the_text_is_marked(visit: Visit) -> None:
    visit.chats.put("anna", "brief", payload(LETTER, copy=True))
    async with visit.page("/chat") as page:
        await page.evaluate(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false"
        )
        await page.get_by_role("button", name="Kopieren", exact=True).click()
        await expect(page.get_by_role("status")).to_contain_text("Der Text ist markiert")
        assert await page.evaluate("getSelection().toString()") == "ABCD-EFGH"


async def test_the_strip_stays_and_is_of_today(visit: Visit) -> None:
    room = visit.chats.rooms["anna"]
    room.head = replace(room.head, strip="Schritt 3 von 9 · 2 von 6 · 112 Tage")
    async with visit.page("/chat", viewport=PHONE, has_touch=True) as page:
        await expect(page.get_by_text("Schritt 3 von 9 · 2 von 6 · 112 Tage")).to_be_in_viewport()
        await page.evaluate("log.scrollTop = 0")
        await expect(page.locator(".strip")).to_be_in_viewport()
        room.head = replace(
            room.head, strip="Schritt 3 von 9 · 2 von 6 · 111 Tage", now=room.head.now + timedelta(days=1)
        )
        await page.evaluate("import(new URL('live.js', document.querySelector('script').src)).then((l) => l.refresh())")
        await expect(page.locator(".strip")).to_contain_text("111 Tage")
        await expect(page.locator(".day").last).to_have_text("Gestern")


async def test_an_open_page_notices_midnight_by_itself(visit: Visit) -> None:
    room = visit.chats.rooms["anna"]
    room.head = replace(room.head, now=datetime(2027, 3, 10, 22, 59, 59, tzinfo=UTC))
    async with visit.page("/chat") as page:
        await expect(page.locator(".day").last).to_have_text("Heute")
        room.head = replace(room.head, now=datetime(2027, 3, 10, 23, 0, 5, tzinfo=UTC))
        await expect(page.locator(".day").last).to_have_text("Gestern")


async def _taps_for_a_draft(visit: Visit, page: Page) -> None:
    visit.chats.answer = payload("So steht es da:", draft="Unsere alte\nAntwort <b>", buttons=[])
    await page.get_by_role("button", name="Ja, ohne Namen").tap()
    await expect(page.locator(".message").last).to_contain_text("So steht es da:")


async def test_a_text_to_change_comes_into_the_field(visit: Visit) -> None:
    async with visit.page("/chat", viewport=PHONE, has_touch=True) as page:
        box = page.get_by_label("Nachricht", exact=True)
        await _taps_for_a_draft(visit, page)
        await expect(box).to_have_value("Unsere alte\nAntwort <b>")
        await expect(box).to_be_focused()


async def test_where_the_text_is_changed_no_button_stands_out(visit: Visit) -> None:
    visit.chats.put(
        "anna", "alt", payload("So steht es da:", draft="Unser Ort", buttons=[[{"text": "Ja", "data": "j"}]])
    )
    async with visit.page("/chat") as page:
        await expect(page.get_by_role("link", name="Text ins Schreibfeld holen")).to_be_visible()
        await expect(page.locator("[data-id=alt] .main")).to_have_count(0)


async def test_what_somebody_has_typed_is_not_overwritten(visit: Visit) -> None:
    async with visit.page("/chat", viewport=PHONE, has_touch=True) as page:
        box = page.get_by_label("Nachricht", exact=True)
        await box.fill("Halb getippt")
        await _taps_for_a_draft(visit, page)
        await expect(page.get_by_role("status")).to_contain_text("Im Schreibfeld steht schon etwas")
        await expect(box).to_have_value("Halb getippt")
        await page.get_by_role("link", name="Text ins Schreibfeld holen").tap()
        await expect(box).to_have_value("Unsere alte\nAntwort <b>\nHalb getippt")


async def test_what_was_said_of_the_field_stays_when_the_tap_is_answered_later(visit: Visit) -> None:
    """News come by their own line, often before the answer to what brought them about."""
    async with visit.page("/chat", viewport=PHONE, has_touch=True) as page:
        seen = asyncio.Event()

        async def late(route: Route) -> None:
            answer = await route.fetch()
            await seen.wait()
            await route.fulfill(response=answer)

        await page.route("**/chat/tippen", late)
        await page.get_by_label("Nachricht", exact=True).fill("Halb getippt")
        await _taps_for_a_draft(visit, page)
        await expect(page.get_by_role("status")).to_contain_text("Im Schreibfeld steht schon etwas")
        seen.set()
        await rests(page)
        await expect(page.get_by_role("status")).to_contain_text("Im Schreibfeld steht schon etwas")


async def test_without_script_the_draft_is_a_link(visit: Visit) -> None:
    visit.chats.put("anna", "entwurf", payload("So steht es da:", draft="Unsere alte\nAntwort <b>"))
    async with visit.page("/chat", java_script_enabled=False) as page:
        await page.get_by_role("link", name="Text ins Schreibfeld holen").click()
        await expect(page.get_by_label("Nachricht", exact=True)).to_have_value("Unsere alte\nAntwort <b>")


async def test_a_row_of_the_desk_opens_the_association(visit: Visit) -> None:
    table = {
        "kind": "table",
        "head": ["Verein", "Stand"],
        "rows": [["Brücke", "zur Durchsicht"], ["Garten", "heute"]],
        "looks": [{"data": "da:bruecke", "tone": "done"}, {"data": "da:garten", "tone": ""}],
    }
    visit.chats.put("web:kim", "pult2", payload("<b>Pult</b>", blocks=[table]))
    async with visit.page("/chat", visitor="web:kim", viewport=PHONE, has_touch=True) as page:
        await expect(page.locator(".pill.done")).to_have_text("zur Durchsicht")
        await page.get_by_role("button", name="Garten").tap()
        await expect(page.locator(".message").last).to_contain_text("Getippt: da:garten")
    async with visit.page("/chat", visitor="web:kim", java_script_enabled=False) as page:
        await page.get_by_role("button", name="Brücke", exact=True).click()
        await expect(page.locator(".message").last).to_contain_text("Getippt: da:bruecke")


async def test_the_menu_speaks_in_words_and_hides_nothing_for_good(visit: Visit) -> None:
    visit.chats.entries = [MenuEntry(f"wort{n}", f"Was Nummer {n} tut", n <= 12) for n in range(1, 16)]
    async with visit.page("/chat", viewport={"width": 320, "height": 568}, has_touch=True) as page:
        await page.get_by_role("button", name="Menü").tap()
        first = page.get_by_role("button", name="Was Nummer 1 tut")
        await expect(first).to_be_in_viewport()
        assert (await first.inner_text()).startswith("Was Nummer 1 tut")
        await expect(page.get_by_role("button", name="Was Nummer 14 tut")).to_be_hidden()
        await page.locator("#menu summary").tap()
        await page.get_by_role("button", name="Was Nummer 14 tut").tap()
        await expect(page.locator(".message").last).to_contain_text("Echo: /wort14")


async def test_a_heading_keeps_away_from_what_is_quoted_above_it(visit: Visit) -> None:
    text = "<b>1. Ort</b>\n<blockquote>Hier.</blockquote>\n<i>Milan</i>\n\n<b>2. Was fehlt</b>"
    visit.chats.put("anna", "blatt", payload(text))
    async with visit.page("/chat", viewport=PHONE) as page:
        above = await page.get_by_text("Milan", exact=True).bounding_box()
        below = await page.get_by_text("2. Was fehlt").bounding_box()
        assert above
        assert below
        assert below["y"] - above["y"] - above["height"] >= 6
