"""What associations hear when a date is announced, moved or cancelled. Each message says why it comes."""

from bot.domain.cohorts import Association, Cohort
from bot.domain.dates import screens as parts
from bot.domain.dates.calendar import CohortDate, DateNews, NewsKind
from bot.domain.screen import Button, Say, Screen, row
from bot.domain.wording import lines
from bot.links.dates import ShowDate


def told(
    news: DateNews, cohort: Cohort, association: Association, *, comes: bool, writes: bool = True
) -> Screen | None:
    """None when nothing is said. `comes`: this association had said so. `writes`: whoever reads it may answer."""
    date = news.date
    args = {**parts.named(date), "facts": lines(*parts.facts(date)), "why": parts.why(cohort.title)}
    look = row(Button("date_desk-look", ShowDate(date.id, association.id)))
    asked = date.asks and writes
    asking = (*(parts.answers(date, association.id) if asked else ()), look)
    match news.kind:
        case NewsKind.ANNOUNCED:
            return Screen("date_desk-announced" if asked else "date_desk-announced-plain", args, asking)
        case NewsKind.NUDGED:
            return Screen("date_desk-nudged", args, asking) if writes else None
        case NewsKind.MOVED:
            was, rows = news.old or date, asking if asks_again(date) else (look,)
            moved = {"old": parts.when(was.when), "note": _note(date, comes=comes)}
            return Screen("date_desk-told-moved", {**args, **moved}, rows)
        case NewsKind.DETAILED:
            return Screen("date_desk-told-detail", args, (look,))
        case NewsKind.CANCELLED:
            reason = Say("date_desk-reason", {"reason": news.reason}) if news.reason else Say("date_desk-no-reason")
            return Screen("date_desk-told-cancelled", {**args, "reason": reason}, (look,))
    return None


def asks_again(date: CohortDate) -> bool:
    """Who comes anyway is told that the yes still holds; far away from the old time all are asked again."""
    return date.asks and date.since == date.sequence


def _note(date: CohortDate, *, comes: bool) -> Say:
    return Say(
        "date_desk-note-again" if asks_again(date) else "date_desk-note-holds" if comes else "date_desk-note-nothing"
    )
