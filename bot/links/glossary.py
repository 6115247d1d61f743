"""Words of the trade, explained."""

from bot.links.base import Link


class ExplainWord(Link, code="gw"):
    """`below` is 1 where the message in which the word stands has to stay."""

    word: str
    below: int = 0


class WordPage(Link, code="gl"):
    """The list of all words, from page 1."""

    page: int
