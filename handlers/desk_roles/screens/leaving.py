"""Giving back one's own role."""

from bot.domain.cohorts import Cohort
from bot.domain.desk.role import DeskSeat
from bot.domain.desk.ways import to_desk
from bot.domain.screen import Button, Place, Screen, Value, row
from bot.domain.wording import HOME, called
from bot.links.desk_roles import DeskRoles, LeaveDesk
from handlers.desk_roles.screens.parts import role, to_roles


def ask(cohort: Cohort, own: DeskSeat) -> Screen:
    rows = (
        row(Button("common-back", DeskRoles(cohort.id))),
        row(Button("leave", LeaveDesk(cohort.id))),
        row(to_desk(cohort)),
    )
    return Screen("desk_roles-ask-leave", _args(cohort, own), rows, place=Place.HERE)


def left(cohort: Cohort, own: DeskSeat) -> Screen:
    return Screen("desk_roles-left", _args(cohort, own), (HOME,), place=Place.HERE)


def told(cohort: Cohort, own: DeskSeat) -> Screen:
    """To those who coordinate."""
    return Screen("desk_roles-told-left", {**_args(cohort, own), "name": called(own.name)}, (row(to_roles(cohort)),))


def _args(cohort: Cohort, own: DeskSeat) -> dict[str, Value]:
    return {"role": role(own.role), "cohort": cohort.title}
