"""Announcements: what several rooms lead to. Their own buttons stand in files of their own."""

from bot.links.base import Link, OfCohort


class OfAnnouncement(Link):
    announcement: str


class ComposeAnnouncement(OfCohort, code="mk"):
    """The draft that somebody has, or a new one."""


class ShowAnnouncement(OfAnnouncement, code="mb"):
    """As it stands now: the draft's summary, the running card, the report."""


class AnnouncementsOf(OfCohort, code="ml"):
    """All of a cohort."""

    page: int = 0


class PrepareSending(OfAnnouncement, code="mp"):
    """The draft is ready: how shall it leave? Asks before anything does."""
