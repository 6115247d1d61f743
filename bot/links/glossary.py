"""Words of the trade, explained."""

from bot.links.base import Link


class ExplainWord(Link, code="gw"):
    word: str


class WordPage(Link, code="gl"):
    """The list of all words, from page 1."""

    page: int
