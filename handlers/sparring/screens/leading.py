"""Units by partner and association, without contents; who may use sparring, and with whom they work already."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import partial

from msgspec import Struct

from bot.domain.cohorts import Association, Cohort
from bot.domain.consultations.appointment import Appointment
from bot.domain.names import short
from bot.domain.screen import Button, Place, Say, Screen, Value, row
from bot.domain.sparring.offer import SparringOffer
from bot.domain.sparring.sparring import Partner, UnitsUsed, counted
from bot.domain.wording import HOME, called, leaves, listed
from bot.links.sparring import DeskPartners, Entitle, MarkAtWork, SparringEntitled, SparringOf, SparringUnits
from handlers.sparring.screens.finding import units as units_said

A_PAGE = 6
MOST = 6
LONGEST_LABEL = 30


class UnitLine(Struct, frozen=True):
    partner: str
    association: str
    units: int
    inside: int


def unit_lines(found: Iterable[Appointment]) -> list[UnitLine]:
    """One for each pair that used any, in their order."""
    units: Counter[tuple[str, str]] = Counter()
    inside: Counter[tuple[str, str]] = Counter()
    for one in found:
        units[one.title, one.association_name] += counted(one)
        inside[one.title, one.association_name] += counted(one) if one.inside else 0
    return [UnitLine(*pair, count, inside[pair]) for pair, count in units.items() if count]


def units(cohort: Cohort, lines: Sequence[UnitLine], number: int, pages: int) -> Screen:
    shown = listed(map(_line, lines)) if lines else Say("sparring-no-units")
    turn = leaves(partial(SparringUnits, cohort.id), number, pages - 1, "sparring-turn.")
    rows = (
        row(Button("partners", DeskPartners(cohort.id)), Button("associations", SparringEntitled(cohort.id))),
        turn,
        HOME,
    )
    return Screen(
        "sparring-lead", {"cohort": cohort.title, "list": shown}, tuple(line for line in rows if line), even=True
    )


def _line(one: UnitLine) -> Value:
    args: dict[str, Value] = {
        "partner": called(one.partner),
        "association": called(one.association),
        "units": one.units,
        "inside": one.inside,
    }
    return Say("sparring-unit-line", args)


def associations(
    cohort: Cohort, found: Sequence[Association], allowed: Collection[str], number: int, pages: int
) -> Screen:
    picks = tuple(row(_association(one, yes=one.id in allowed)) for one in found)
    turn = leaves(partial(SparringEntitled, cohort.id), number, pages - 1, "sparring-turn.")
    rows = (*picks, turn, row(Button("units", SparringUnits(cohort.id))))
    args: dict[str, Value] = {"cohort": cohort.title, "count": len(allowed)}
    return Screen("sparring-entitled", args, tuple(line for line in rows if line), even=True)


def _association(one: Association, *, yes: bool) -> Button:
    return Button(f"sparring-{'yes' if yes else 'no'}", SparringOf(one.id), {"name": short(one.name, LONGEST_LABEL)})


def association(
    one: Association,
    have: UnitsUsed,
    offer: SparringOffer,
    partners: Sequence[Partner],
    at_work: Collection[str],
    *,
    allowed: bool,
) -> Screen:
    args: dict[str, Value] = {
        "name": one.name,
        "state": Say("sparring-is-entitled") if allowed else Say("sparring-is-not-entitled"),
        "units": units_said(have, offer),
    }
    marks = tuple(row(_mark(one, partner, yes=partner.listing in at_work)) for partner in partners)
    last = row(Button("all", SparringEntitled(one.cohort)))
    if allowed:
        rows = (row(Button("units", SparringUnits(one.cohort))), *marks, row(Button("end", Entitle(one.id, 0))), last)
    else:
        rows = (row(Button("entitle", Entitle(one.id, 1))), *marks, last)
    return Screen("sparring-of", args, rows, place=Place.HERE, even=True)


def _mark(one: Association, partner: Partner, *, yes: bool) -> Button:
    to = MarkAtWork(one.id, partner.listing, 0 if yes else 1)
    name = short(partner.title or "–", LONGEST_LABEL)
    return Button(f"sparring-{'yes' if yes else 'no'}", to, {"name": name})
