"""Hearing nothing unasked, pausing, leaving, and what is known of somebody."""

from bot.links.base import Link


class StopUnasked(Link, code="as", withdraws=True):
    """No message any more that they did not ask for."""


class HearAgain(Link, code="ah"):
    """Takes `StopUnasked` back."""


class AskPause(Link, code="ap", withdraws=True): ...


class StartPause(Link, code="aps", withdraws=True): ...


class EndPause(Link, code="ape"): ...


class LeaveWhat(Link, code="al"):
    """Getting out: of which association, or of what else?"""


class MyProfile(Link, code="am"):
    """All that is known of whoever taps, in plain words."""
