"""Associations that were invited and of which nobody has come yet."""

from bot.links.base import OfAssociation, OfPage


class NeverArrivedOf(OfPage, code="kav"):
    """All of a cohort."""


class InviteAgain(OfAssociation, code="kai"):
    """A new link for one of them, and the letter to it. `id` is what the invitation will be called."""

    id: str
