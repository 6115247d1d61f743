"""The day after: a question to those who were there, an account for those who were not."""

from bot.domain.calendar import CohortDate
from bot.domain.screen import Button, Place, Screen, Value, row
from bot.links.dates import RateDate
from bot.links.home import Home
from bot.terms import Score
from handlers.dates.screens import parts


def survey(date: CohortDate, association: str) -> Screen:
    scores = [Button(f"dates-score-{score}", RateDate(date.id, score)) for score in Score]
    args: dict[str, Value] = {"title": date.title, "when": parts.when(date.when), "association": association}
    return Screen("dates-survey", args, (tuple(scores),), even=True)


def rated(date: CohortDate, score: Score, *, asks: bool) -> Screen:
    """`asks`: the next message of theirs is taken as a word about it."""
    id = "dates-rated" if asks else "dates-rated-only"
    return Screen(id, {"title": date.title}, (row(Button("common-home", Home())),), place=Place.HERE)


def words_kept() -> Screen:
    return Screen("dates-words-kept", rows=(row(Button("common-home", Home())),))


def account(date: CohortDate, cohort: str) -> Screen:
    args: dict[str, Value] = {
        "title": date.title,
        "when": parts.when(date.when),
        "summary": date.summary,
        "why": parts.why(cohort),
    }
    return Screen("dates-account", args, (row(Button("common-home", Home())),))
