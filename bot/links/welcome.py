"""The first steps of somebody unknown."""

from bot.links.base import Link
from bot.terms import About, Language


class FirstLanguage(Link, code="wl"):
    """The first choice of a language. `ticket` is a token or a code, or empty."""

    language: Language
    ticket: str


class Notice(Link, code="wn"):
    """What is stored, in five lines."""

    ticket: str


class PrivacyPage(Link, code="wr"):
    """The long text, from page 1."""

    page: int
    ticket: str


class Agree(Link, code="wa"):
    ticket: str


class OtherDoor(Link, code="wo"):
    """Rather without Telegram."""

    ticket: str


class NoThanks(Link, code="wx", withdraws=True):
    ticket: str


class EnterCode(Link, code="wc"): ...


class TellAbout(Link, code="wt"):
    """The Projektschmiede for those who do not know it yet."""

    about: About
