"""What several features of the desk say to a day that somebody typed."""

from datetime import date

from bot.domain.screen import Screen
from bot.domain.wording import back_to
from bot.links.base import Link


def unreadable_day(back: Link) -> Screen:
    return Screen("common-day-unreadable", rows=(back_to(back),), missed=True)


def past_day(day: date, back: Link) -> Screen:
    return Screen("common-day-past", {"day": day}, rows=(back_to(back),), missed=True)
