"""A cohort as a table to take along."""

from bot.links.base import OfCohort


class AskExport(OfCohort, code="kea"):
    """Says what is in it, and asks."""


class MakeExport(OfCohort, code="kem"):
    """`id` is what this one is called, so that a second tap makes no second one."""

    id: str
