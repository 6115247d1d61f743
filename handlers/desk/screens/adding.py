"""A new association: its name, then its Land."""

from collections.abc import Sequence

from bot.domain.cohorts import Association, Cohort
from bot.domain.names import LONGEST_ASSOCIATION, NoName
from bot.domain.screen import Button, Lines, Say, Screen, Value, row
from bot.links.desk import AddAssociation, InviteWhom
from bot.links.dialog import Cancel
from bot.terms import Land
from handlers.desk.screens.parts import back_to, pairs, paragraphs


def ask_name(cohort: Cohort) -> Screen:
    return Screen("desk-ask-name", {"cohort": cohort.title}, rows=(back_to(InviteWhom(cohort.id, 0)),))


def no_name(cohort: Cohort, why: NoName) -> Screen:
    args: dict[str, Value] = {"most": LONGEST_ASSOCIATION}
    return Screen(f"desk-no-name-{why}", args, rows=(back_to(InviteWhom(cohort.id, 0)),), missed=True)


def choose_land(cohort: Cohort, name: str, doubles: Sequence[Association], id: str) -> Screen:
    names = Lines(tuple(one.name for one in doubles), gap=", ")
    warning = Say("desk-doubles", {"names": names}) if doubles else None
    args = {"body": paragraphs(Say("desk-new-name", {"name": name}), warning)}
    lands = sorted(Land, key=lambda land: (land != cohort.land, land.value))
    buttons = (Button(f"desk-land-{land.value.lower()}", AddAssociation(id, cohort.id, land)) for land in lands)
    return Screen("desk-choose-land", args, rows=(*pairs(buttons), row(Button("common-cancel", Cancel()))))
