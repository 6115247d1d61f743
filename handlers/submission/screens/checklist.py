"""What belongs into the envelope, point by point."""

from functools import partial

from bot.domain.screen import Button, Lines, Place, Rows, Screen, Value, row
from bot.domain.stand import Standing
from bot.domain.submission import check_points
from bot.domain.submission.guide import CheckItem
from bot.domain.submission.submission import posts
from bot.domain.wording import marked
from bot.links.submission import SubmissionOf, TickItem


def checklist(here: Standing) -> Screen:
    guide = here.way.programme.submission
    args: dict[str, Value] = {
        "association": here.association.name,
        "points": Lines(tuple(check_points.point(here, one) for one in guide.checklist)),
        "note": marked(guide.note, here.language),
    }
    rows = (*_ticks(here, guide.checklist), row(Button("common-back", SubmissionOf(here.id))))
    return Screen("submission-checklist", args, rows, place=Place.HERE)


def _ticks(here: Standing, items: tuple[CheckItem, ...]) -> Rows:
    """Each point stays where it is, ticked or not. The post is the last one, and asks for the day."""
    if not here.member.may_write:
        return ()
    return tuple(row(_tick(here, one)) for one in items)


def _tick(here: Standing, item: CheckItem) -> Button:
    if posts(item):
        return Button("done" if check_points.is_done(here, item) else "posted", TickItem(here.id, item.id, 1))
    return check_points.tick(here, item, partial(TickItem, here.id, item.id))
