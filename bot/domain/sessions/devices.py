"""A browser in two words. What it says of itself is read once and not kept: no version, no model, no language."""

from msgspec import Struct

from bot.terms.devices import Browser, System

BROWSERS = (
    ("Edg", Browser.EDGE),
    ("OPR/", Browser.OPERA),
    ("SamsungBrowser/", Browser.SAMSUNG),
    ("Firefox/", Browser.FIREFOX),
    ("FxiOS/", Browser.FIREFOX),
    ("Chrome/", Browser.CHROME),
    ("CriOS/", Browser.CHROME),
    ("Safari/", Browser.SAFARI),
)
"""The first that fits: most of them claim to be some of those below, too."""
SYSTEMS = (
    ("iPhone", System.IPHONE),
    ("iPad", System.IPAD),
    ("Android", System.ANDROID),
    ("Windows", System.WINDOWS),
    ("Macintosh", System.MAC),
    ("Linux", System.LINUX),
    ("CrOS", System.LINUX),
)


class Device(Struct, frozen=True):
    browser: Browser = Browser.OTHER
    system: System = System.OTHER


def device_of(user_agent: str) -> Device:
    browser = next((one for sign, one in BROWSERS if sign in user_agent), Browser.OTHER)
    system = next((one for sign, one in SYSTEMS if sign in user_agent), System.OTHER)
    return Device(browser, system)
