"""What belongs into the envelope, point by point."""

from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.stand import Standing
from bot.domain.submission import posts
from bot.domain.submission_guide import CheckItem
from bot.domain.way import today
from bot.domain.wording import called, lines, marked
from bot.links.submission import SubmissionOf, TickItem

LONGEST_LABEL = 34


def checklist(here: Standing) -> Screen:
    guide = here.way.programme.submission
    args: dict[str, Value] = {
        "association": here.association.name,
        "points": Lines(tuple(_point(here, one) for one in guide.checklist), gap="\n"),
        "note": marked(guide.note, here.language),
    }
    rows = (*_ticks(here, guide.checklist), row(Button("common-back", SubmissionOf(here.id))))
    return Screen("submission-checklist", args, rows, place=Place.HERE)


def _point(here: Standing, item: CheckItem) -> Value:
    status, title = here.task(item.tick), marked(item.title, here.language)
    if status.done_at:
        who: dict[str, Value] = {"who": called(status.done_by_name), "at": today(status.done_at)}
        return Say("submission-point-done", {"title": title, **who})
    hint = Say("submission-hint", {"hint": marked(item.hint, here.language)}) if item.hint else None
    return lines(Say("submission-point-open", {"title": title}), hint)


def _ticks(here: Standing, items: tuple[CheckItem, ...]) -> Rows:
    """Each point stays where it is, ticked or not. The post is the last one, and asks for the day."""
    if not here.member.may_write:
        return ()
    return tuple(row(_tick(here, one)) for one in items)


def _tick(here: Standing, item: CheckItem) -> Button:
    title: dict[str, Value] = {"title": short(item.title.in_(here.language)[0], LONGEST_LABEL)}
    done = here.task(item.tick).done_at is not None
    if posts(item):
        return Button("done" if done else "posted", TickItem(here.id, item.id, 1))
    return Button("untick" if done else "tick", TickItem(here.id, item.id, 0 if done else 1), title)
