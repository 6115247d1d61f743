"""A cohort as pictures."""

from bot.links.base import OfCohort


class ShowFunnel(OfCohort, code="kpf"):
    """How far the associations are."""


class ShowActivity(OfCohort, code="kpw"):
    """What happened week by week."""
