"""What somebody is about to ask, before it is a question."""

from datetime import datetime, timedelta

from msgspec import Struct

from bot.domain.unasked import mark_of

DRAFT_KEPT = timedelta(days=30)


class QuestionDraft(Struct, frozen=True):
    """What somebody is about to ask: kept until it is answered, passed on, or thrown away."""

    owner: str
    """As of an open question."""
    text: str
    stage: str
    """About which it is; empty for none."""
    at: datetime
    follows: str = ""
    """The answered question to which this is the next one."""
    at_date: str = ""
    """The date of the cohort about which it is; empty for none."""
    whole: bool = False
    """Its personal data were asked about, and belong to it."""
    media: str = ""
    """As of a question."""

    @property
    def mark(self) -> str:
        """By it a button knows what stood above it."""
        return mark_of(f"{self.media} {self.text}" if self.media else self.text)
