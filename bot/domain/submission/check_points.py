"""Points to be ticked, as a list and as buttons: the checklist of the Abgabe, and the first steps after the answer."""

from collections.abc import Callable

from bot.domain.names import short
from bot.domain.screen import Button, Say, Value
from bot.domain.stand import Standing
from bot.domain.submission.guide import CheckItem
from bot.domain.way import today
from bot.domain.wording import called, lines, marked
from bot.links.base import Link

LONGEST_LABEL = 34


def is_done(here: Standing, item: CheckItem) -> bool:
    return here.task(item.tick).done_at is not None


def point(here: Standing, item: CheckItem) -> Value:
    """Who ticked it and when; else what it means."""
    status, title = here.task(item.tick), marked(item.title, here.language)
    if status.done_at:
        who: dict[str, Value] = {"who": called(status.done_by_name), "at": today(status.done_at)}
        return Say("common-check-done", {"title": title, **who})
    hint = Say("common-check-hint", {"hint": marked(item.hint, here.language)}) if item.hint else None
    return lines(Say("common-check-open", {"title": title}), hint)


def tick(here: Standing, item: CheckItem, to: Callable[[int], Link]) -> Button:
    """`to`: where it leads, given 1 to tick and 0 to take the tick away."""
    done = is_done(here, item)
    title = short(item.title.in_(here.language)[0], LONGEST_LABEL)
    return Button("common-check-untick" if done else "common-check-tick", to(0 if done else 1), {"title": title})
