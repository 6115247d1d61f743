import re

from playwright.async_api import expect

from tests.browser.visit import Visit

WIDE = {"width": 1440, "height": 960}


async def test_the_next_event_reaches_the_phone(visit: Visit) -> None:
    async with visit.page("/demo", visitor=None, viewport=WIDE) as page:
        phone = page.frame_locator("iframe").first
        await expect(phone.locator(".message")).to_have_count(5)
        await page.get_by_role("button", name="Zum nächsten Ereignis").click()
        await expect(page.locator("#clock")).to_have_text("Fr 12.03.2027, 18:42")
        await expect(page.get_by_role("status")).to_contain_text("Erinnerung an die Werkstatt")
        await expect(phone.locator(".message").last).to_contain_text("In 15 Minuten beginnt")
        await expect(phone.locator(".day").last).to_have_text("Heute")
        await expect(phone.get_by_text("Mi 10.03.2027")).to_be_visible()


async def test_a_phone_changes_hands_and_stays_so(visit: Visit) -> None:
    async with visit.page("/demo", visitor=None, viewport=WIDE) as page:
        await page.get_by_label("Telefon von").first.select_option(label="Neue Person mit Einladung")
        phone = page.frame_locator("iframe").first
        await expect(phone.locator(".message").last).to_contain_text("Willkommen")
        await expect(page).to_have_url(re.compile("links=web%3Aneu"))
        await page.reload()
        await expect(phone.locator(".message").last).to_contain_text("Willkommen")


async def test_three_phones_talk_at_once(visit: Visit) -> None:
    async with visit.page("/demo", visitor=None, viewport=WIDE) as page:
        for number in range(3):
            phone = page.frame_locator("iframe").nth(number)
            await phone.get_by_label("Nachricht", exact=True).fill(f"Telefon {number}")
            await phone.get_by_role("button", name="Senden", exact=True).click()
        for number in range(3):
            last = page.frame_locator("iframe").nth(number).locator(".message").last
            await expect(last).to_contain_text(f"Echo: Telefon {number}")


async def test_the_rehearsal_works_without_script(visit: Visit) -> None:
    async with visit.page("/demo", visitor=None, java_script_enabled=False) as page:
        await page.get_by_role("button", name="+1 Tag").click()
        await expect(page.locator("#clock")).to_have_text("Do 11.03.2027, 18:42")
        await page.get_by_label("Telefon von").first.select_option("web:neu")
        await page.get_by_role("button", name="Zeigen").first.click()
        await expect(page.frame_locator("iframe").first.locator(".message").last).to_contain_text("Willkommen")


async def test_a_second_window_does_not_block_the_clock(visit: Visit) -> None:
    async with visit.page("/demo", visitor=None, viewport=WIDE) as page:
        await expect(page.frame_locator("iframe").nth(2).locator(".message").last).to_be_visible()
        second = await page.context.new_page()
        await second.goto(f"{visit.url}/demo")
        await expect(second.frame_locator("iframe").nth(2).locator(".message").last).to_be_visible()
        await second.get_by_role("button", name="+1 Tag").click()
        await expect(second.locator("#clock")).to_have_text("Do 11.03.2027, 18:42")
        await page.get_by_role("button", name="+1 Tag").click()
        await expect(page.locator("#clock")).to_have_text("Fr 12.03.2027, 18:42")
