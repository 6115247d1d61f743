"""What somebody may choose for themselves."""

from bot.links.base import Link, OfAssociation
from bot.terms import Language


class AskName(Link, code="sn"):
    """How the bot shall call you."""


class AskLanguage(Link, code="sl"): ...


class Speak(Link, code="ss"):
    language: Language


class ToWeb(Link, code="sw"):
    """Makes a personal one-time link for the browser."""


class ToTelegram(Link, code="st"):
    """Makes a personal one-time link for Telegram."""


class AllCommands(Link, code="sq"):
    """Of the help: also what is seldom needed."""


class MyAssociations(Link, code="sv"): ...


class LookAt(OfAssociation, code="sa"):
    """Of several own associations, the one to look at from now on."""
