"""Pieces that many screens of the desk share."""

from datetime import date

from bot.domain.screen import Button, Say, Screen, Value, row
from bot.domain.way import Way
from bot.domain.wording import marked
from bot.links.base import Link
from bot.terms import MemberRole

ROOM = 28
"""Characters of a name on a button that says something else as well."""
PAGE = 8
"""Buttons of one list."""


def stage_name(way: Way, stage: str, language: str) -> Value:
    """`Schritt 3: Ziele und Wirkung`."""
    return Say("desk-stage", {"number": way.programme.number(stage), "title": marked(way.stage(stage).title, language)})


def stage_said(way: Way, stage: str, language: str) -> Value:
    """The same inside a sentence."""
    number, name = way.programme.number(stage), marked(way.stage(stage).title, language)
    return Say("common-stage-said", {"number": number, "title": name})


def role(of: MemberRole) -> Say:
    return Say(f"common-role-{of.name.lower()}")


def days(count: int) -> Say:
    return Say("common-age", {"days": count})


def back_to(back: Link) -> tuple[Button, ...]:
    """Out of a question. One way is enough: what else is shown takes the floor from it."""
    return row(Button("common-back", back))


def unreadable_day(back: Link) -> Screen:
    return Screen("desk-day-unreadable", rows=(back_to(back),), missed=True)


def past_day(day: date, back: Link) -> Screen:
    return Screen("desk-day-past", {"day": day}, rows=(back_to(back),), missed=True)
