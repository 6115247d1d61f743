"""Little room: large letters on a small telephone, the end of the page, a sheet of paper."""

import pytest
from msgspec.structs import replace
from playwright.async_api import expect

from tests.browser.visit import Visit, sideways
from tests.runtime.web.fakes import payload

PHONE = {"width": 360, "height": 740}
SMALL = {"width": 320, "height": 640}
LARGE = "document.documentElement.style.fontSize = '200%'"
DESK = {
    "kind": "table",
    "head": ["Verein", "Schritt", "Zuletzt"],
    "rows": [["Nachbarschaft Lindenhof e. V.", "2", "vor 16 Tagen"], ["Frauen am Fluss e. V.", "3", "Durchsicht"]],
    "looks": [{"data": "da:eins", "tone": ""}, {"data": "da:zwei", "tone": "done"}],
}


@pytest.mark.parametrize("path", ["/", "/tuer/einmal-link", "/gibt-es-nicht", "/demo"])
async def test_large_letters_push_no_page_to_the_side(visit: Visit, path: str) -> None:
    async with visit.page(path, viewport=SMALL) as page:
        await page.evaluate(LARGE)
        assert await sideways(page) <= 0


async def test_large_letters_put_a_table_below_each_other(visit: Visit) -> None:
    visit.chats.put("web:kim", "gross", payload("<b>Pult</b>", blocks=[DESK]))
    async with visit.page("/chat", visitor="web:kim", viewport=SMALL) as page:
        table = page.locator("[data-id=gross] .table")
        await page.evaluate(LARGE)
        assert await table.evaluate("(one) => one.scrollWidth - one.clientWidth") <= 0
        step = table.locator("td").first
        assert await step.evaluate("(one) => getComputedStyle(one, '::before').content") == '"Schritt: "'
        await page.evaluate(LARGE.replace("200%", "100%"))
        assert await step.evaluate("(one) => getComputedStyle(one).display") == "table-cell"


@pytest.mark.parametrize("size", ["100%", "200%"])
@pytest.mark.parametrize("visitor", ["anna", "web:kim"])
async def test_what_stands_in_the_empty_field_is_whole(visit: Visit, visitor: str, size: str) -> None:
    async with visit.page("/chat", visitor=visitor, viewport=SMALL) as page:
        await page.evaluate(LARGE.replace("200%", size))
        words = await page.get_by_label("Nachricht", exact=True).evaluate(
            """(box) => {
                const [field, hint] = [getComputedStyle(box), getComputedStyle(box, "::placeholder")];
                const pen = new OffscreenCanvas(1, 1).getContext("2d");
                pen.font = `${hint.fontSize} ${hint.fontFamily}`;
                const room = box.clientWidth - parseFloat(field.paddingLeft) - parseFloat(field.paddingRight);
                return room - pen.measureText(box.placeholder).width;
            }"""
        )
        assert words >= 0


async def test_what_unfolds_at_the_bottom_is_in_sight(visit: Visit) -> None:
    rows = [[{"text": f"Knopf {n}", "data": f"d:{n}"}] for n in range(1, 8)]
    visit.chats.put("anna", "viele", payload("Viele", buttons=rows))
    async with visit.page("/chat", viewport=PHONE, has_touch=True) as page:
        await page.locator("[data-id=viele] summary").tap()
        await expect(page.get_by_role("button", name="Knopf 7")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize(
    "name, initial", [('<b>Zoé & "Co" 🎉', "B"), ("„Brücke“ e. V.", "B"), ("🎉", "?"), ("émile", "É"), ("مرحبا", "م")]
)
async def test_the_initial_is_a_letter(visit: Visit, name: str, initial: str) -> None:
    room = visit.chats.rooms["anna"]
    room.head = replace(room.head, name=name)
    async with visit.page("/chat", viewport=PHONE) as page:
        await expect(page.locator(".initial")).to_have_text(initial)


async def test_paper_shows_what_was_said_and_nothing_to_press(visit: Visit) -> None:
    visit.chats.put("anna", "lang", payload("Worte über Worte. " * 400))
    async with visit.page("/chat", viewport=PHONE) as page:
        await page.emulate_media(media="print")
        assert await page.evaluate("log.scrollHeight - log.clientHeight") <= 0
        await expect(page.locator("#composer")).to_be_hidden()
        await expect(page.locator(".key:visible")).to_have_count(0)
