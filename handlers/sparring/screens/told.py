"""What is said unasked, each with the reason why it comes."""

from datetime import datetime

from bot.domain.consultations.appointment import Appointment, AppointmentSide, AppointmentState
from bot.domain.consultations.screens import CalendarFiles, named, place, said, when
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.sparring.offer import SparringOffer
from bot.domain.sparring.sparring import Partner, UnitsUsed
from bot.domain.typed_text import excerpt
from bot.domain.wording import called, listed
from bot.links.sparring import ProposeTimes, SparringHome, SparringOne, SparringPartners
from handlers.sparring.screens.finding import units
from handlers.sparring.screens.own import afterwards as fell_out
from handlers.sparring.screens.own import answers, times

HOST, ASSOCIATION = AppointmentSide.HOST, AppointmentSide.ASSOCIATION
S = AppointmentState


def _open(one: Appointment) -> Rows:
    return (row(Button("sparring-open", SparringOne(one.id))),)


def _others(one: Appointment) -> Rows:
    return (row(Button("sparring-other", SparringPartners(one.association or ""))),)


def why(side: AppointmentSide) -> Say:
    return Say(f"sparring-why-you-{side}")


def asked(one: Appointment, topic: str, have: UnitsUsed, offer: SparringOffer) -> Screen:
    wish = Say("sparring-wish-line", {"when": said(one.wish_at, one.minutes)}) if one.wish_at else None
    args: dict[str, Value] = {
        "who": named(one, HOST),
        "topic": Lines((Say("common-talk-topic", {"topic": topic}),) if topic else ()),
        "about": excerpt(one.about),
        "wish": Lines((wish,) if wish else ()),
        "units": units(have, offer),
        "why": why(HOST),
    }
    return Screen("sparring-told-asked", args, answers(one, one.at))


def still_waits(one: Appointment, now: datetime) -> Screen:
    args: dict[str, Value] = {"who": named(one, HOST), "about": excerpt(one.about), "why": why(HOST)}
    return Screen("sparring-told-waits", args, answers(one, now))


def no_answer(one: Appointment) -> Screen:
    args: dict[str, Value] = {"who": named(one, ASSOCIATION), "why": why(ASSOCIATION)}
    return Screen("sparring-told-silent", args, (*_others(one), *_open(one)))


def team_asked(one: Appointment, by: str) -> Screen:
    args: dict[str, Value] = {"by": called(by), "who": named(one, ASSOCIATION), "why": why(ASSOCIATION)}
    return Screen("sparring-told-team-asked", args, _open(one))


def booked(one: Appointment, side: AppointmentSide, files: CalendarFiles) -> Screen:
    args: dict[str, Value] = {"when": when(one), "place": place(one), "who": named(one, side), "why": why(side)}
    return Screen("sparring-told-booked", args, _open(one), files=files)


def proposed(one: Appointment, files: CalendarFiles, *, moves: bool) -> Screen:
    """`moves`: what was booked until now is off."""
    args: dict[str, Value] = {
        "who": named(one, ASSOCIATION),
        "list": listed(said(span.begins, span.minutes) for span in one.times),
        "place": place(one),
        "why": why(ASSOCIATION),
    }
    return Screen(
        "sparring-told-moves" if moves else "sparring-told-proposed", args, times(one), files=files, even=True
    )


def still_proposed(one: Appointment) -> Screen:
    args: dict[str, Value] = {
        "who": named(one, ASSOCIATION),
        "list": listed(said(span.begins, span.minutes) for span in one.times),
        "why": why(ASSOCIATION),
    }
    return Screen("sparring-told-still-proposed", args, times(one), even=True)


def lapsed(one: Appointment, side: AppointmentSide) -> Screen:
    rows = _others(one) if side is ASSOCIATION else ()
    return Screen(f"sparring-told-lapsed-{side}", {"who": named(one, side), "why": why(side)}, rows)


def other_time_wanted(one: Appointment, was: Appointment, side: AppointmentSide, files: CalendarFiles) -> Screen:
    args: dict[str, Value] = {"who": named(one, side), "when": when(was), "why": why(side)}
    rows: Rows = (row(Button("sparring-propose", ProposeTimes(one.id))),) if side is HOST else ()
    return Screen(f"sparring-told-other-time-{side}", args, (*rows, *_open(one)), files=files)


def none_fits(one: Appointment) -> Screen:
    over = one.state is S.DECLINED
    rows: Rows = () if over else (row(Button("sparring-propose", ProposeTimes(one.id))),)
    id = "sparring-told-no-time-left" if over else "sparring-told-none-fits"
    return Screen(id, {"who": named(one, HOST), "why": why(HOST)}, (*rows, *_open(one)))


def declined(one: Appointment) -> Screen:
    args: dict[str, Value] = {
        "who": named(one, ASSOCIATION),
        "reason": Say(f"sparring-reason-{one.reason}"),
        "why": why(ASSOCIATION),
    }
    return Screen("sparring-told-declined", args, _others(one))


def off(one: Appointment, side: AppointmentSide, files: CalendarFiles) -> Screen:
    """To `side`, by the other one or by a mate: what was agreed on."""
    args: dict[str, Value] = {"who": named(one, side), "why": why(side), "state": _counts(one)}
    return Screen("sparring-told-off", {**args, "when": when(one)}, _open(one), files=files)


def withdrawn(one: Appointment, side: AppointmentSide) -> Screen:
    """Before a time was agreed on."""
    return Screen("sparring-told-withdrawn", {"who": named(one, side), "why": why(side)}, _open(one))


def _counts(one: Appointment) -> Say:
    return Say("sparring-counts", {"units": one.units}) if one.late else Say("sparring-counts-not")


def afterwards(one: Appointment) -> Screen:
    kind = "missed" if one.state is S.MISSED else "fell-out"
    args: dict[str, Value] = {"when": when(one), "who": named(one, ASSOCIATION), "why": why(ASSOCIATION)}
    return Screen(f"sparring-told-{kind}", args, _open(one))


def entitled(association: str, offer: SparringOffer) -> Screen:
    args: dict[str, Value] = {"most": offer.most_units, "minutes": offer.unit_minutes, "why": why(ASSOCIATION)}
    return Screen("sparring-told-entitled", args, (row(Button("partners", SparringPartners(association))),))


def confirmed(partner: Partner) -> Screen:
    args: dict[str, Value] = {"title": called(partner.title), "why": why(HOST)}
    return Screen("sparring-told-confirmed", args, (row(Button("home", SparringHome())),))


def reminder(one: Appointment, side: AppointmentSide, *, soon: bool) -> Screen:
    args: dict[str, Value] = {"when": when(one), "place": place(one), "who": named(one, side), "why": why(side)}
    return Screen("sparring-reminder-soon" if soon else "sparring-reminder", args, _open(one))


def over(one: Appointment) -> Screen:
    args: dict[str, Value] = {"when": when(one), "who": named(one, HOST), "why": why(HOST)}
    return Screen("sparring-told-over", args, fell_out(one))


def alone(one: Appointment, side: AppointmentSide, files: CalendarFiles) -> Screen:
    args: dict[str, Value] = {"who": named(one, side), "why": why(side)}
    rows = _others(one) if side is ASSOCIATION else ()
    return Screen(f"sparring-told-alone-{side}", args, rows, files=files)
