"""The personal calendar subscription."""

from datetime import datetime

from bot.domain.screen import Button, Place, Screen, row
from bot.links.dates import DropFeed, NewFeed
from bot.links.home import Home


def none() -> Screen:
    return Screen("dates-feed-none", rows=(row(Button("make", NewFeed(0))), row(Button("common-home", Home()))))


def there(since: datetime) -> Screen:
    rows = (row(Button("new", NewFeed(1))), row(Button("drop", DropFeed())), row(Button("common-home", Home())))
    return Screen("dates-feed-there", {"since": since}, rows)


def made(address: str) -> Screen:
    """The only time that the address is shown: it is kept as a hash."""
    subscribe = address.replace("https://", "webcal://", 1).replace("http://", "webcal://", 1)
    rows = (row(Button("open", address)), row(Button("drop", DropFeed()), Button("common-home", Home())))
    return Screen("dates-feed-made", {"address": subscribe}, rows)


def dropped() -> Screen:
    rows = (row(Button("make", NewFeed(0)), Button("common-home", Home())),)
    return Screen("dates-feed-dropped", rows=rows, place=Place.HERE)


def no_web() -> Screen:
    return Screen("dates-feed-no-web", rows=(row(Button("common-home", Home())),))
