"""What there is to say below the map: what waits, the next date, the deadline."""

from datetime import datetime

from bot.domain.journey import StageState
from bot.domain.programme import Stage
from bot.domain.screen import Say, Value
from bot.domain.stand import Standing
from bot.domain.wording import listed
from handlers.journey.screens.words import plain


def news(here: Standing, now: datetime) -> list[Value]:
    locked, post = here.locked_next(), here.to_post(now)
    waits = here.state(here.stage.id) in (StageState.HANDED_IN, StageState.RELEASED)
    said: list[tuple[bool, Value]] = [
        (here.paused, Say("journey-note-paused")),
        (here.state(here.stage.id) is StageState.RETURNED, _returned(here)),
        (waits and locked is not None, Say("journey-note-waiting")),
        (post is not None and not here.paused, _to_post(here, post)),
    ]
    lines = [value for true, value in said if true]
    coming: list[Value] = [_opens(here, locked)] if waits and locked else []
    end = Say("journey-posted") if here.is_posted else deadline(here, now)
    return [*lines, *coming, *([] if here.paused else [*_next_date(here, now), end])]


def deadline(here: Standing, now: datetime) -> Say:
    left = here.days_left(now)
    if left < 0:
        return Say("journey-deadline-over", {"day": here.deadline})
    return Say("journey-deadline", {"days": left, "day": here.deadline})


def _opens(here: Standing, stage: Stage) -> Say:
    day = here.way.day(stage.id)
    return Say("journey-opens-on", {"day": day}) if day else Say(f"journey-opens-{stage.opens}")


def _to_post(here: Standing, stage: Stage | None) -> Say:
    """What is to be done until it is in the post stays in sight."""
    titles = listed(plain(task.title, here.language) for task in (here.open_tasks(stage) if stage else ()))
    return Say("journey-note-post", {"tasks": titles})


def _returned(here: Standing) -> Say:
    return Say(
        "journey-note-returned",
        {"title": plain(here.stage.title, here.language), "open": len(here.remarked(here.stage))},
    )


def _next_date(here: Standing, now: datetime) -> list[Value]:
    date = here.next_date(now)
    if date is None:
        return []
    at = date.starts_at if date.when.begins else date.when.first
    return [Say("journey-next-date", {"title": date.title, "at": at})]
