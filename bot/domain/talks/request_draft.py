"""What an association is about to ask of somebody who helps: kept part by part, until it is sent or thrown away."""

from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.unasked import mark_of
from bot.domain.volunteering.directory import LookedFor
from bot.terms.talks import Region, RequestPart

LONGEST = 900
"""Characters of one part."""
REQUEST_DRAFT_KEPT = timedelta(days=30)


class TalkRequestDraft(Struct, frozen=True):
    person: str
    association: str
    topic: str
    at: datetime
    region: Region | None = None
    language: str | None = None
    first: str | None = None
    """The listing that they chose; None: whoever can first."""
    about: str = ""
    tried: str = ""
    wish: str = ""
    skipped: bool = False
    """They do not want to say what they tried."""

    @property
    def mark(self) -> str:
        """By it a button knows what stood above it."""
        return mark_of("\n".join((self.topic, self.first or "", self.about, self.tried, self.wish)))

    @property
    def missing(self) -> RequestPart | None:
        """What is asked next."""
        if not self.about:
            return RequestPart.ABOUT
        if not self.tried and not self.skipped:
            return RequestPart.TRIED
        return None if self.wish else RequestPart.WISH

    @property
    def wanted(self) -> LookedFor:
        return LookedFor(self.topic, self.region, self.language)

    def said(self, part: RequestPart) -> str:
        return {RequestPart.ABOUT: self.about, RequestPart.TRIED: self.tried, RequestPart.WISH: self.wish}[part]

    def saying(self, part: RequestPart, words: str) -> "TalkRequestDraft":
        return replace(self, **{str(part): words.strip()[:LONGEST]})
