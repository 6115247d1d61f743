"""A newcomer opens the demo and takes an association from the invitation to a released stage, in a real browser."""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from pathlib import Path

import pytest_asyncio
from PIL import Image
from PIL.ExifTags import Base
from playwright.async_api import Browser, FilePayload, FrameLocator, Page, expect

from tests.browser.visit import a_page
from tests.kit.ports import free_port

PHONES = ("association", "coordination")
WIDE = {"width": 1440, "height": 940}
ADDRESS = re.compile(r"http://\S+/demo")


@asynccontextmanager
async def a_demo(folder: Path) -> AsyncIterator[str]:
    """The real program as a process of its own, with an address."""
    environment = {**os.environ, "PROJEKTSCHMIEDE_WEB_ADDRESS": f"127.0.0.1:{free_port()}", "TMPDIR": str(folder)}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "demo", stdout=asyncio.subprocess.PIPE, env=environment
    )
    assert process.stdout
    try:
        yield await _address(process.stdout)
    finally:
        process.terminate()
        await process.wait()
        process._transport.close()  # type: ignore[attr-defined]  # CPython leaves the pipes to the collector


async def _address(output: asyncio.StreamReader) -> str:
    async with asyncio.timeout(120):
        while line := (await output.readline()).decode():
            if found := ADDRESS.search(line):
                return found[0]
    raise AssertionError("the demo ended before it named its address")


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, tmp_path: Path) -> AsyncIterator[Page]:
    async with a_demo(tmp_path) as address, a_page(browser, locale="de-DE", viewport=WIDE) as page:
        await page.goto(address)
        yield page


async def chooses(page: Page, phone: int, words: str) -> None:
    choice = page.locator("select").nth(phone)
    name = await choice.locator("option", has_text=words).first.inner_text()
    await choice.select_option(label=name)


async def a_newcomer(page: Page) -> None:
    """Whose page has opened, and hears."""
    await chooses(page, 0, "Neue Person")
    await expect(phone(page, 0).get_by_role("button", name="Deutsch")).to_be_visible()
    await expect(phone(page, 0).get_by_role("textbox")).to_have_attribute("enterkeyhint", "send")


def phone(page: Page, number: int) -> FrameLocator:
    return page.frame_locator("iframe").nth(number)


async def taps(chat: FrameLocator, words: str) -> None:
    await chat.get_by_role("button", name=re.compile(f"^{re.escape(words)}")).last.click()


async def sees(chat: FrameLocator, words: str) -> None:
    await expect(chat.get_by_role("log")).to_contain_text(words)


async def says(chat: FrameLocator, words: str) -> None:
    field = chat.get_by_role("textbox")
    await field.fill(words)
    await field.press("Enter")


async def test_a_newcomer_hands_in_the_first_stage_and_the_koordination_releases_it(page: Page) -> None:
    await a_newcomer(page)
    left, middle = phone(page, 0), phone(page, 1)
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await taps(left, words)
    await says(left, '<b>Zoé & "Co" 🎉')
    await sees(left, '<b>Zoé & "Co" 🎉')
    await taps(left, "Zum ersten Schritt")
    for number in range(1, 7):
        await taps(left, "Weiter")
        await sees(left, f"Frage {number} von 6")
        await says(left, f"Unsere Antwort {number}.")
        await sees(left, f"Unsere Antwort {number}.")
        await sees(left, f"{number} von 6 Fragen")
    await taps(left, "Zur Durchsicht geben")
    await sees(left, "Prüft euch kurz selbst")
    await taps(left, "Ja, abschicken")
    await sees(left, "liegt jetzt bei der Koordination")
    await sees(middle, "zur Durchsicht gegeben")
    for words in ("Lesen", "Freigeben", "Ohne Worte freigeben"):
        await taps(middle, words)
    await sees(left, "Schritt 2 von 9")


def _photo() -> bytes:
    """As of a telephone: large, taken lying on its side, and it says with what it was made."""
    exif, made = Image.Exif(), BytesIO()
    exif[Base.Orientation], exif[Base.Make] = 6, "Telefon"
    noise = Image.effect_noise((4000, 1200), 40).convert("RGB")
    noise.save(made, "JPEG", quality=95, exif=exif)
    return made.getvalue()


async def test_a_picture_goes_along_with_a_question_and_is_fetched_by_the_koordination(page: Page) -> None:
    await a_newcomer(page)
    left, middle = phone(page, 0), phone(page, 1)
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await taps(left, words)
    await says(left, "Zoé")
    await expect(left.locator("#chooser")).to_be_hidden()
    await says(left, "/frage")
    picture = _photo()
    assert len(picture) > 1024 * 1024
    along = left.get_by_label("Bild, Aufnahme oder PDF senden")
    await expect(left.locator("#chooser")).to_be_visible()
    await along.set_input_files(FilePayload(name="foto.png", mimeType="image/png", buffer=b"MZ"))
    await sees(left, "Diese Datei kann ich nicht weitergeben")
    await along.set_input_files(FilePayload(name="foto", mimeType="image/jpeg", buffer=picture))
    await sees(left, "Der Bot schreibt nichts davon ab")
    await expect(left.locator("#chooser")).to_be_hidden()
    await taps(left, "Mit Vereinsnamen senden")
    await sees(middle, "Bild zu Frage F-")
    async with page.expect_download() as fetched:
        await middle.get_by_role("link", name=re.compile(r"F-\d+\.jpg")).click()
    with Image.open(await (await fetched.value).path()) as came:
        assert (came.format, came.size, dict(came.getexif())) == ("JPEG", (600, 2000), {})


async def test_the_button_of_the_demo_opens_the_finanzplan_of_this_telephone(page: Page) -> None:
    chat = phone(page, 0)
    await says(chat, "/tabelle")
    async with page.expect_popup() as opened:
        await chat.get_by_role("link", name=re.compile("Tabelle öffnen")).last.click()
    table = await opened.value
    await expect(table.get_by_role("heading", level=1)).to_contain_text("Frauen am Fluss")
    assert "/demo/telefon/" in table.url
