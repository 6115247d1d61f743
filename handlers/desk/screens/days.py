"""Answers to a typed day that cannot be taken."""

from datetime import date

from bot.domain.screen import Screen
from bot.links.base import Link
from handlers.desk.screens.parts import back_to


def unreadable(back: Link) -> Screen:
    return Screen("desk-day-unreadable", rows=(back_to(back),), missed=True)


def over(day: date, back: Link) -> Screen:
    return Screen("desk-day-past", {"day": day}, rows=(back_to(back),), missed=True)
