"""What somebody said yes to: look at it, take it back, say it anew."""

from bot.links.base import Link
from bot.terms import Purpose


class OfPurpose(Link):
    purpose: Purpose


class MyConsents(Link, code="ca"): ...


class ShowConsent(OfPurpose, code="cb"): ...


class ConsentHistory(Link, code="cc"):
    """All that was ever given and taken back, the newest first, from page 0."""

    page: int


class AskWithdrawConsent(OfPurpose, code="cd", withdraws=True): ...


class WithdrawConsent(OfPurpose, code="ce", withdraws=True): ...


class AskedAnew(OfPurpose, code="cf"):
    """There is a newer text."""


class ReadAnew(OfPurpose, code="cg"): ...


class AgreeAnew(OfPurpose, code="ch"):
    """To this edition; to none that came after the button."""

    edition: str
