"""The first steps of somebody unknown."""

from bot.links.base import Link, OfTicket
from bot.terms import About, Language


class FirstLanguage(Link, code="wl"):
    """The first choice of a language. `ticket` is a token or a code, or empty."""

    language: Language
    ticket: str


class Notice(OfTicket, code="wn"):
    """What is stored, in five lines."""


class PrivacyPage(Link, code="wr"):
    """The long text, from page 1."""

    page: int
    ticket: str
    anew: int = 0
    """1: back to the question whether they agree to the newer text, too."""


class Agree(OfTicket, code="wa"): ...


class OtherDoor(OfTicket, code="wo"):
    """Rather without Telegram."""


class NoThanks(OfTicket, code="wx", withdraws=True): ...


class EnterCode(Link, code="wc"): ...


class TellAbout(Link, code="wt"):
    """The Projektschmiede for those who do not know it yet."""

    about: About
