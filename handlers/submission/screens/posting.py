"""Questions for days and for the proof."""

from datetime import date, timedelta

from bot.domain.screen import Button, Say, Screen, Value, row
from bot.domain.stand import Standing
from bot.domain.submission.submission import LONGEST_PROOF, Submission
from bot.domain.wording import CANCEL
from bot.links.submission import PostedOn, ReceivedOn, SubmissionOf, TypePosted

NO_DAY = Screen("submission-no-day", rows=(CANCEL,), missed=True)


def ask_day(id: str, noted: date | None, today: date) -> Screen:
    """`noted`: on which day somebody said that it was posted."""
    was = noted.isoformat() if noted else ""
    before = Say("submission-day-noted", {"day": noted}) if noted else ""
    days = row(
        Button("today", PostedOn(id, today.isoformat(), was), {"day": today}),
        Button("yesterday", PostedOn(id, _eve(today).isoformat(), was), {"day": _eve(today)}),
    )
    rows = (days, row(Button("other", TypePosted(id))), CANCEL)
    return Screen("submission-ask-day", {"before": before}, rows, even=True)


def type_day() -> Screen:
    return Screen("submission-type-day", rows=(CANCEL,))


def ask_proof(kept: Submission) -> Screen:
    return Screen("submission-ask-proof", {"most": LONGEST_PROOF}, (CANCEL,), draft=kept.proof)


def ask_received(id: str, posted: date, today: date) -> Screen:
    named = (("today", today), ("yesterday", _eve(today)))
    days = [Button(label, ReceivedOn(id, day.isoformat()), {"day": day}) for label, day in named if day >= posted]
    return Screen("submission-ask-received", {"day": posted}, (tuple(days), CANCEL), even=True)


def _eve(today: date) -> date:
    return today - timedelta(days=1)


def told_received(here: Standing, day: date, who: str) -> Screen:
    args: dict[str, Value] = {"association": here.association.name, "day": day, "who": who}
    return Screen("submission-told-received", args, (row(Button("open", SubmissionOf(here.id))),))
