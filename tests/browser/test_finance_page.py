"""The Finanzierungsplan in a browser: edited on a telephone, by two at once, by keyboard, and without script."""

from playwright.async_api import Page, expect

from tests.browser.test_look import faults
from tests.browser.visit import Visit, sideways

PHONE = {"width": 360, "height": 740}
WIDE = {"width": 1280, "height": 820}
LARGE = "document.documentElement.style.fontSize = '200%'"
SHEET = "Plakat\\t2\\tTage\\t300,00\\nDruck\\t3\\t50,50\\t151,50\\n"
PASTE = f"""(field) => {{
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "{SHEET}");
    field.dispatchEvent(new ClipboardEvent("paste", {{ clipboardData, bubbles: true, cancelable: true }}));
}}"""


async def rested(page: Page) -> None:
    """Every button is heard."""
    await expect(page.locator(".fresh")).to_have_count(0)


async def test_a_telephone_edits_cells_by_touch(visit: Visit) -> None:
    async with visit.page("/finanzplan", viewport=PHONE, has_touch=True) as page:
        assert await sideways(page) <= 0
        for one in await page.locator("button:visible, input:visible, select:visible, summary:visible").all():
            box = await one.bounding_box()
            assert box
            assert box["height"] >= 44, await one.get_attribute("aria-label")
        price = page.get_by_label("Preis: Miete")
        await price.tap()
        await price.fill("250")
        await page.get_by_label("Menge: Honorar Dolmetschen").tap()
        await expect(page.locator("#totals")).to_contain_text("111.354")
        await expect(page.locator("#said")).to_have_text("Gespeichert.")
        await price.fill("viel")
        await page.get_by_label("Menge: Honorar Dolmetschen").tap()
        await expect(price).to_have_value("viel")
        await expect(price).to_have_attribute("aria-invalid", "true")
        await expect(page.get_by_text("Das ist kein Betrag.")).to_be_visible()
        assert not await faults(page)
        await price.fill("1.200,50 €")
        await page.get_by_label("Menge: Honorar Dolmetschen").tap()
        await expect(price).to_have_value("1.200,50")
        await expect(page.get_by_text("Das ist kein Betrag.")).to_have_count(0)
        await page.get_by_label("Neue Zeile in Personal").fill("Buchhaltung 300 pro Monat")
        await page.get_by_role("button", name="Hinzufügen Personal").tap()
        await expect(page.get_by_label("Preis: Buchhaltung")).to_have_value("300")
        await expect(page.get_by_label("Neue Zeile in Personal")).to_have_value("")
        await page.get_by_label("Mehr zu: Buchhaltung").tap()
        await rested(page)
        await page.get_by_role("button", name="Entfernen: Buchhaltung").tap()
        await expect(page.get_by_label("Preis: Buchhaltung")).to_have_count(0)
        await page.get_by_text("Wer was geändert hat").tap()
        await rested(page)
        await page.get_by_role("button", name="Änderung zurücknehmen: Buchhaltung").first.tap()
        await expect(page.get_by_label("Preis: Buchhaltung")).to_have_value("300")
        await page.set_viewport_size({"width": 320, "height": 640})
        await page.evaluate(LARGE)
        assert await sideways(page) <= 0


async def test_two_edit_at_once_and_neither_loses_a_word(visit: Visit) -> None:
    async with visit.page("/finanzplan", viewport=WIDE) as anna, visit.page("/finanzplan", visitor="berta") as berta:
        mine, hers = (page.get_by_label("Preis: Honorar Dolmetschen") for page in (anna, berta))
        await anna.get_by_label("Wofür: Beamer").fill("Leinwand")
        await mine.fill("90")
        await expect(berta.get_by_label("Wofür: Leinwand")).to_have_value("Leinwand")
        await hers.fill("100")
        await berta.get_by_label("Menge: Honorar Dolmetschen").focus()
        await expect(anna.get_by_label("2028: Honorar Dolmetschen")).to_have_value("3.600")
        await expect(mine).to_have_value("90")
        await mine.press("Enter")
        await expect(anna.get_by_text("Jetzt steht dort: 100 €")).to_be_visible()
        await expect(mine).to_have_value("90")
        assert not await faults(anna)
        await rested(anna)
        await anna.get_by_role("button", name="Meins nehmen").click()
        await expect(hers).to_have_value("90")
        await expect(anna.get_by_text("Jetzt steht dort")).to_have_count(0)
        await anna.get_by_label("Preis: Leinwand").fill("700")
        await berta.get_by_label("Mehr zu: Leinwand").click()
        await berta.get_by_role("button", name="Entfernen: Leinwand").click()
        await expect(anna.locator("#totals")).to_contain_text("110.520")
        await anna.get_by_label("Preis: Leinwand").press("Enter")
        await expect(anna.get_by_role("alert")).to_contain_text("Berta hat „Leinwand“ inzwischen entfernt")
        await expect(anna.get_by_role("alert")).to_contain_text("Preis: 700")
        await rested(anna)
        await anna.get_by_role("button", name="Zeile zurückholen").click()
        await expect(berta.get_by_label("Preis: Leinwand")).to_have_value("600")


async def test_a_keyboard_is_enough_and_a_spreadsheet_is_pasted(visit: Visit) -> None:
    async with visit.page("/finanzplan", viewport=WIDE) as page:
        await page.get_by_label("Menge: Honorar Dolmetschen").focus()
        await page.keyboard.press("Control+A")
        await page.keyboard.type("40,5")
        await page.keyboard.press("Enter")
        await expect(page.get_by_label("Menge: Miete")).to_be_focused()
        await expect(page.get_by_label("2028: Honorar Dolmetschen")).to_have_value("3.057,75")
        await page.keyboard.type("7")
        await page.keyboard.press("Escape")
        await expect(page.get_by_label("Menge: Miete")).to_have_value("1")
        await page.get_by_label("Einheit: Miete").evaluate(PASTE)
        await expect(page.get_by_label("Preis: Plakat")).to_have_value("300")
        await expect(page.get_by_label("2028: Druck")).to_have_value("151,50")
        await expect(page.get_by_role("alert")).to_contain_text("Gilt der Betrag für jedes von 2?")
        assert await sideways(page) <= 0


async def test_without_script_one_button_saves_all(visit: Visit) -> None:
    async with visit.page("/finanzplan", viewport=PHONE, java_script_enabled=False) as page:
        await page.get_by_label("Preis: Miete").fill("250")
        await page.get_by_label("Menge: Honorar Dolmetschen").fill("viele")
        await page.get_by_label("Neue Zeile in Drittmittel").fill("Stiftung 2.000")
        await page.get_by_role("button", name="Speichern").first.click()
        await expect(page.get_by_role("status").first).to_contain_text("noch nicht gespeichert")
        await expect(page.get_by_label("Menge: Honorar Dolmetschen")).to_have_value("viele")
        await expect(page.get_by_label("Preis: Miete")).to_have_value("250")
        await page.get_by_label("Menge: Honorar Dolmetschen").fill("30")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("status").first).to_have_text("Gespeichert.")
        await expect(page.get_by_label("2028: Stiftung")).to_have_value("2.000")
