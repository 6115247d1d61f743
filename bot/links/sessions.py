"""Where somebody is signed in, and how they sign out there."""

from bot.links.base import Link


class OwnSessions(Link, code="bl"): ...


class AskBrowser(Link, code="bq"):
    """`session`: the id of the browser."""

    session: str


class EndBrowser(Link, code="be", withdraws=True):
    session: str


class AskEverywhere(Link, code="ba"): ...


class EndOthers(Link, code="bo", withdraws=True):
    """All browsers but the one in which this is tapped."""


class EndEverywhere(Link, code="bu", withdraws=True):
    feed: int
    """1: the calendar subscription, too."""


class AskChat(Link, code="bt"):
    """`address`: the id of a Telegram chat."""

    address: str


class EndChat(Link, code="bk", withdraws=True):
    address: str
