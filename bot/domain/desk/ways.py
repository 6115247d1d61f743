"""The ways back to the desk, as every feature shows them."""

from bot.domain.cohorts import Cohort
from bot.domain.screen import Button, row
from bot.domain.stand import Stand
from bot.domain.wording import HOME
from bot.links.desk import DeskAssociation, DeskOf


def to_desk(cohort: Cohort) -> Button:
    return Button("common-to-desk", DeskOf(cohort.id))


def to_association(id: str) -> Button:
    return Button("common-to-association", DeskAssociation(id))


def onward(stand: Stand) -> tuple[Button, ...]:
    """After something was done with it."""
    return row(to_association(stand.id), to_desk(stand.cohort))


def way_out(id: str, *, inside: bool) -> tuple[Button, ...]:
    """Of what an association has: for its members, or for the Koordination."""
    return HOME if inside else row(to_association(id))
