"""Composing an announcement on a telephone: the preview follows what is typed, and it goes on in the chat."""

import re

from playwright.async_api import expect

from tests.browser.test_look import faults
from tests.browser.visit import Visit, sideways

PHONE = {"width": 360, "height": 740}
LARGE = "document.documentElement.style.fontSize = '200%'"
KIM = "web:kim"


async def test_it_is_written_by_keyboard_and_touch_and_goes_on_in_the_chat(visit: Visit) -> None:
    async with visit.page("/rundruf", visitor=KIM, viewport=PHONE, has_touch=True) as page:
        preview = page.locator("#preview")
        await page.get_by_role("textbox", name="Text").focus()
        await page.keyboard.type("**Hallo** {vorname}, bis morgen")
        await expect(preview.locator("b", has_text="Hallo")).to_be_visible()
        await expect(preview).to_contain_text("Hallo Anna, bis morgen")
        await page.get_by_label("Gezeigt für").select_option(label="Ohne Namen und Verein")
        await expect(preview).to_contain_text("Hallo zusammen")
        await page.get_by_label("Gelesen").focus()
        await page.keyboard.press("Space")
        await expect(preview.get_by_role("listitem").filter(has_text=re.compile("^Gelesen$"))).to_be_visible()
        await page.get_by_text("Alle Schritte").tap()
        await page.get_by_label("Schritt 2").tap()
        assert not await faults(page)
        await page.evaluate("document.getElementById('preview').classList.add('busy')")
        assert not await faults(page)
        assert await sideways(page) <= 0
        await page.set_viewport_size({"width": 320, "height": 640})
        await page.evaluate(LARGE)
        assert await sideways(page) <= 0
        large = {"name": "gross.bin", "mimeType": "application/pdf", "buffer": bytes(6 * 1024 * 1024)}
        await page.get_by_label("Bilder und Dateien").set_input_files(large)  # type: ignore[arg-type]
        await page.get_by_role("button", name="Weiter").tap()
        await expect(page.locator("#large")).to_be_visible()
        await page.get_by_label("Bilder und Dateien").set_input_files([])
        await page.get_by_role("button", name="Weiter").focus()
        await page.keyboard.press("Enter")
        await expect(page.locator(".message").last).to_contain_text("Entwurf: **Hallo** {vorname}, bis morgen (0)")


async def test_without_script_a_button_shows_the_preview(visit: Visit) -> None:
    async with visit.page("/rundruf", visitor=KIM, viewport=PHONE, java_script_enabled=False) as page:
        await page.get_by_role("textbox", name="Text").fill("Hallo {verein}")
        await page.get_by_role("button", name="Vorschau").click()
        await expect(page.locator("#preview")).to_contain_text("Hallo Frauen am Fluss")
        await expect(page.get_by_role("textbox", name="Text")).to_have_value("Hallo {verein}")
        await page.get_by_label("Gültig bis").fill("2020-01-01")
        await page.get_by_role("button", name="Vorschau").click()
        await expect(page.get_by_role("alert")).to_contain_text("noch nicht geklappt")
        await expect(page.get_by_label("Gültig bis")).to_have_value("2020-01-01")
