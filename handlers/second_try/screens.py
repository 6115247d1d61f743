"""What a second try means, and where the wish stands."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from bot.domain.cohorts import Association, Cohort
from bot.domain.desk.ways import to_desk
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.submission.second_try import SecondTry, TooEarly
from bot.domain.wording import HOME, called, listed
from bot.links.desk import DeskAssociation
from bot.links.journey import ShowMap
from bot.links.second_try import (
    AskSecondTry,
    DropSecondTry,
    NotThisRound,
    ShowSecondTry,
    TakeIn,
    WhoTriesAgain,
    WishSecondTry,
)
from bot.links.settings import LookAt

LONGEST_LABEL, LONGEST_TAKE = 36, 22


class Luggage(Struct, frozen=True):
    """What comes along."""

    answers: int
    items: int
    people: int


def ask(association: Association, luggage: Luggage, choice: Sequence[Cohort], *, writes: bool) -> Screen:
    along = listed(
        Say(f"second_try-along-{what}", {"count": count})
        for what, count in (("answers", luggage.answers), ("items", luggage.items), ("people", luggage.people))
        if count
    )
    where = Say("second_try-choose", {"cohorts": _named(choice)}) if choice else Say("second_try-none-yet")
    args: dict[str, Value] = {"association": association.name, "along": along, "where": where}
    return Screen("second_try-ask", args, (*(_choices(association, choice) if writes else ()), HOME))


def _choices(association: Association, choice: Sequence[Cohort]) -> Rows:
    if not choice:
        return (row(Button("next", WishSecondTry(association.id, ""))),)
    return tuple(row(_in(association, one)) for one in choice)


def _in(association: Association, cohort: Cohort) -> Button:
    return Button("in", WishSecondTry(association.id, cohort.id), {"cohort": short(cohort.title, LONGEST_LABEL)})


def _named(choice: Sequence[Cohort]) -> Lines:
    return listed(Say("second_try-cohort", {"cohort": one.title, "day": one.deadline}) for one in choice)


def not_yet(why: TooEarly, deadline: date) -> Screen:
    return Screen(f"second_try-{why}", {"day": deadline} if why is TooEarly.GOES_ON else {}, (HOME,))


def wished(association: Association, cohort: str, *, writes: bool) -> Screen:
    text = "second_try-wished" if cohort else "second_try-wished-next"
    drop = (row(Button("second_try-drop", DropSecondTry(association.id))),) if writes else ()
    return Screen(text, {"association": association.name, "cohort": cohort}, (HOME, *drop))


def wished_and_granted(association: Association, *, writes: bool) -> Screen:
    drop = (row(Button("second_try-drop", DropSecondTry(association.id))),) if writes else ()
    return Screen("second_try-wished-and-granted", {"association": association.name}, (HOME, *drop))


def dropped(association: Association) -> Screen:
    again = row(Button("again", AskSecondTry(association.id)))
    return Screen("second_try-dropped", {"association": association.name}, (HOME, again))


def taken_already(association: Association, cohort: str, became: str) -> Screen:
    go = (row(Button("second_try-go", LookAt(became))),) if became else ()
    return Screen("second_try-taken-already", {"association": association.name, "cohort": cohort}, (*go, HOME))


def told_taken(new: Association, cohort: Cohort) -> Screen:
    rows = (row(Button("second_try-go", ShowMap(new.id))),)
    args: dict[str, Value] = {"association": new.name, "cohort": cohort.title, "day": cohort.deadline}
    return Screen("second_try-told-taken", args, rows)


def told_not_now(association: Association) -> Screen:
    rows = (row(Button("again", AskSecondTry(association.id))), HOME)
    return Screen("second_try-told-not-now", {"association": association.name}, rows)


def offered(association: Association, found: Sequence[Cohort]) -> Screen:
    rows = (*_choices(association, found), row(Button("second_try-drop", DropSecondTry(association.id))))
    return Screen("second_try-offered", {"association": association.name, "cohorts": _named(found)}, rows)


def told_desk(association: Association, cohort: Cohort | None, who: str) -> Screen:
    args: dict[str, Value] = {"association": association.name, "who": called(who)}
    text = "second_try-desk" if cohort else "second_try-desk-next"
    rows = (row(Button("common-look", ShowSecondTry(association.id))),)
    return Screen(text, args | ({"cohort": cohort.title} if cohort else {}), rows)


def told_desk_dropped(association: Association, who: str) -> Screen:
    args: dict[str, Value] = {"association": association.name, "who": called(who)}
    return Screen("second_try-desk-dropped", args)


def waiting(cohort: Cohort, found: Sequence[Association]) -> Screen:
    buttons = tuple(row(Button("open", ShowSecondTry(one.id), {"name": short(one.name)})) for one in found)
    text = "second_try-waiting" if found else "second_try-nobody-waits"
    desk = row(to_desk(cohort))
    return Screen(text, {"cohort": cohort.title}, (*buttons, desk), place=Place.HERE)


def decide(
    association: Association, wish: SecondTry, choice: Sequence[Cohort], who: str, *, granted: bool = False
) -> Screen:
    args: dict[str, Value] = {"association": association.name, "who": called(who), "at": wish.at}
    fits = [one for one in choice if wish.cohort in (None, one.id) and not granted]
    take = tuple(
        row(Button("take", TakeIn(association.id, one.id), {"cohort": short(one.title, LONGEST_TAKE)})) for one in fits
    )
    where = Say(f"second_try-decide-{'granted' if granted else 'in' if fits else 'none'}")
    no = row(Button("no", NotThisRound(association.id))) if fits else ()
    back = row(Button("second_try-all", WhoTriesAgain(wish.cohort or association.cohort)))
    rows = tuple(line for line in (*take, no, back) if line)
    return Screen("second_try-decide", args | {"where": where}, rows, place=Place.HERE)


def decided(association: Association, wish: SecondTry) -> Screen:
    look = row(Button("common-look", DeskAssociation(wish.became))) if wish.became else ()
    back = row(Button("second_try-all", WhoTriesAgain(wish.cohort or association.cohort)))
    rows = tuple(line for line in (look, back) if line)
    return Screen(
        f"second_try-{wish.state.replace('_', '-')}", {"association": association.name}, rows, place=Place.HERE
    )
