"""The calendar that follows the dates of somebody."""

from datetime import datetime

from bot.domain.screen import Button, Place, Screen, row
from bot.domain.wording import HOME
from bot.links.dates import DropFeed, NewFeed
from bot.links.home import Home

NONE = Screen("dates-feed-none", rows=(row(Button("make", NewFeed(0))), HOME))
NO_WEB = Screen("dates-feed-no-web", rows=(HOME,))
DROPPED = Screen(
    "dates-feed-dropped", rows=(row(Button("make", NewFeed(0)), Button("common-home", Home())),), place=Place.HERE
)


def there(since: datetime) -> Screen:
    rows = (row(Button("new", NewFeed(1))), row(Button("drop", DropFeed())), HOME)
    return Screen("dates-feed-there", {"since": since}, rows)


def made(address: str) -> Screen:
    """The only time that the address is shown: it is kept as a hash."""
    subscribe = address.replace("https://", "webcal://", 1).replace("http://", "webcal://", 1)
    rows = (row(Button("open", address)), row(Button("drop", DropFeed()), Button("common-home", Home())))
    return Screen("dates-feed-made", {"address": subscribe}, rows)
