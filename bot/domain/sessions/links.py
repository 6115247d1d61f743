"""Two doors, one bot: the personal one-time link with which somebody known comes in through the other door."""

from datetime import datetime, timedelta

from msgspec import Struct

from bot.domain.people import Address
from bot.terms.devices import Browser, System

LINK_LASTS = timedelta(minutes=15)
"""Of a link that somebody makes for themselves."""
PERSONAL_LINK_LASTS = timedelta(days=14)
"""Of one that others hand over."""
ANSWER_MAY_BE_LOST = timedelta(minutes=10)
"""So long the browser that used a link, and got no answer, may use it again."""
SESSION_LASTS = timedelta(days=180)
"""How long a browser is remembered at most."""
SESSION_IDLES = timedelta(days=90)
"""And how long when nobody does anything there."""
DESK_IDLES = timedelta(days=30)
"""And how long when it opens a desk."""
SEEN_EVERY = timedelta(hours=1)
"""So exactly it is known when somebody last did something there."""
OLD_COOKIE_LASTS = timedelta(minutes=1)
"""For what was on its way when the new one was used for the first time."""
STRANGER_LASTS = timedelta(days=14)
"""Of somebody whom nobody knows yet, and who has written something."""
SILENT_STRANGER_LASTS = timedelta(days=1)
"""Of one who has written nothing."""


class WebSession(Struct, frozen=True):
    """A browser that the web door knows. The cookie itself is stored only as a hash."""

    visitor: str
    """The `external` of the web address."""
    csrf: str
    created_at: datetime
    id: str = ""
    """For buttons; opens nothing."""
    browser: Browser = Browser.OTHER
    system: System = System.OTHER
    known: bool = False
    """The cookie was made for somebody who was known already."""
    follows: str = ""
    """Hash of the cookie in whose place this one comes with its first use."""
    seen_at: datetime | None = None
    until: datetime | None = None
    """Another cookie has taken its place."""


def web_address(house: str, token: str) -> str:
    """Where the browser comes in; opening it spends nothing, only the button on that page does."""
    return f"{house}/tuer/{token}"


def telegram_address(bot: str, token: str) -> str:
    """Opens the chat; Telegram hands `token` to /start."""
    return f"https://t.me/{bot}?start={token}"


def may_join(address: Address, person: str) -> bool:
    """Whether this door may lead to `person` from now on: it leads to nobody else yet."""
    return address.person in {None, person}
