"""The day after a date: what those are asked who were there, and what those read who were not."""

from bot.domain.dates import screens as parts
from bot.domain.dates.calendar import CohortDate
from bot.domain.screen import Button, Place, Screen
from bot.domain.wording import HOME
from bot.links.dates import RateDate
from bot.terms import Score

WORDS_KEPT = Screen("dates-words-kept", rows=(HOME,))


def survey(date: CohortDate, association: str) -> Screen:
    scores = [Button(f"dates-score-{score}", RateDate(date.id, score)) for score in Score]
    args = {**parts.named(date), "association": association}
    return Screen("dates-survey", args, (tuple(scores),), even=True)


def rated(date: CohortDate, *, asks: bool) -> Screen:
    """`asks`: the next message of theirs is taken as a word about it."""
    id = "dates-rated" if asks else "dates-rated-only"
    return Screen(id, {"title": date.title}, (HOME,), place=Place.HERE)


def account(date: CohortDate, cohort: str) -> Screen:
    args = {**parts.named(date), "summary": date.summary, "why": parts.why(cohort)}
    return Screen("dates-account", args, (HOME,))
