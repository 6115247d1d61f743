"""The Abgabe: on which day it was posted, with which proof, and when the office said that it has it."""

from collections.abc import Mapping
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.journey import TaskStatus
from bot.domain.names import clean_text
from bot.domain.reminders.plan import POSTING
from bot.domain.submission.guide import CheckItem, SubmissionGuide
from bot.domain.way import today as day_of_instant
from bot.links.submission import SubmissionOf

LONGEST_PROOF = 300
"""Characters."""
LONGEST_AGO = timedelta(days=366)
"""A day longer ago was typed wrong."""


class Submission(Struct, frozen=True):
    """What an association noted of its envelope. That it is in the post, and who said so, is the tick of `POSTING`;
    here stands on which day."""

    association: str
    posted_on: date | None = None
    """The postmark."""
    proof: str = ""
    """Number of the receipt, and where it lies."""
    proof_by: str | None = None
    """Who wrote that."""
    received_on: date | None = None
    """When the office said that it has it."""
    received_by: str | None = None
    """Who noted that."""
    version: int = 0


def posted_on(kept: Submission, tick: TaskStatus) -> date | None:
    """None while it is not in the post. Whoever ticks and names no day means that day."""
    if tick.done_at is None:
        return None
    return kept.posted_on or day_of_instant(tick.done_at)


def posted(kept: Submission, day: date, today: date, to: SubmissionOf) -> Submission:
    """Raises a refusal for a day that has not come yet, or is over for longer than a year."""
    _check(day, today, to)
    if kept.received_on and kept.received_on < day:
        raise Refusal("submission-after-receipt", to=to, day=kept.received_on)
    return replace(kept, posted_on=day)


def not_posted(kept: Submission) -> Submission:
    """The words about the receipt stay: they cost somebody a minute."""
    return replace(kept, posted_on=None, received_on=None, received_by=None)


def received(kept: Submission, posted: date, day: date, by: str, today: date, to: SubmissionOf) -> Submission:
    """Raises a refusal for a day that has not come yet, or comes before it was posted."""
    _check(day, today, to)
    if day < posted:
        raise Refusal("submission-before-posting", to=to, day=posted)
    return replace(kept, received_on=day, received_by=by)


def not_received(kept: Submission) -> Submission:
    return replace(kept, received_on=None, received_by=None)


def proven(kept: Submission, raw: str, by: str, to: SubmissionOf) -> Submission:
    """Raises a refusal for no words at all, and for too many: nothing is cut."""
    words = clean_text(raw)
    if not words:
        raise Refusal("common-loose-empty", to=to)
    if len(words) > LONGEST_PROOF:
        raise Refusal("common-too-long", to=to, length=len(words), most=LONGEST_PROOF)
    return replace(kept, proof=words, proof_by=by)


def posts(item: CheckItem) -> bool:
    """The last point: it is in the post."""
    return item.task == POSTING


def in_time(day: date, deadline: date) -> bool:
    return day <= deadline


def open_items(guide: SubmissionGuide, ticks: Mapping[str, TaskStatus]) -> tuple[CheckItem, ...]:
    return tuple(one for one in guide.checklist if one.tick not in ticks or ticks[one.tick].done_at is None)


def _check(day: date, today: date, to: SubmissionOf) -> None:
    if day > today:
        raise Refusal("submission-in-future", to=to, day=day)
    if today - day > LONGEST_AGO:
        raise Refusal("submission-long-ago", to=to, day=day)
