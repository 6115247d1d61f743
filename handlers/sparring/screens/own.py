"""One appointment, as each side sees it; and all of an association."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.consultations.appointment import Appointment, AppointmentSide, AppointmentState
from bot.domain.consultations.screens import CalendarFiles, clock, named, place, said, when
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.sparring.offer import SparringOffer
from bot.domain.sparring.sparring import UnitsUsed, used
from bot.domain.typed_text import excerpt
from bot.domain.wording import HOME, labelled, listed, paragraphs, quoted
from bot.links.sparring import (
    AskCancelSparring,
    AskOtherTime,
    AskSparringConsent,
    CancelSparring,
    DeclineWhy,
    FellOut,
    NobodyCame,
    NoTimeFits,
    OtherTime,
    OwnSparring,
    PickTime,
    ProposeTimes,
    SparringFile,
    SparringHome,
    SparringOne,
    SparringPartners,
    TakeBackConsent,
    TakeWish,
)
from handlers.sparring.screens.finding import units

MOST = 6
LONGEST_LABEL = 36
HOST, ASSOCIATION = AppointmentSide.HOST, AppointmentSide.ASSOCIATION
S = AppointmentState


def mine(
    association: str, own: Sequence[Appointment], have: UnitsUsed, offer: SparringOffer, *, agreed: bool
) -> Screen:
    """`agreed`: whoever looks said yes to the text about data, and may take it back."""
    lines = listed(line(one, ASSOCIATION) for one in own) if own else Say("sparring-none-yet")
    args: dict[str, Value] = {"units": units(have, offer), "list": lines}
    picks = tuple(row(pick(one, ASSOCIATION)) for one in own)
    consent: Rows = (row(Button("consent", AskSparringConsent(association))),) if agreed else ()
    rows = (*picks, *consent, row(Button("partners", SparringPartners(association)), *HOME))
    return Screen("sparring-mine", args, rows, even=True)


def ask_consent(association: str) -> Screen:
    rows = (row(Button("keep", OwnSparring(association)), Button("back", TakeBackConsent(association))),)
    return Screen("sparring-ask-consent", rows=rows)


def consent_is_back(association: str) -> Screen:
    return Screen("sparring-consent-is-back", rows=(row(Button("sparring-own", OwnSparring(association)), *HOME),))


def line(one: Appointment, side: AppointmentSide) -> Value:
    args: dict[str, Value] = {"who": named(one, side), "state": state(one)}
    if one.starts_at and one.state not in (S.ASKED, S.PROPOSED):
        return Say("sparring-own-line-at", {**args, "when": when(one)})
    return Say("sparring-own-line", args)


def pick(one: Appointment, side: AppointmentSide) -> Button:
    other = one.association_name if side is HOST else one.title
    title: Value = short(other, LONGEST_LABEL) if other else named(one, side)
    return labelled(title, SparringOne(one.id))


def state(one: Appointment) -> Value:
    if one.state is S.CANCELLED:
        late = "-late" if one.late else ""
        return Say(f"sparring-state-off-{one.ended_by or HOST}{late}")
    return Say(f"sparring-state-{one.state}")


def one(seen: Appointment, side: AppointmentSide, now: datetime) -> Screen:
    """Contents are for these two only."""
    args: dict[str, Value] = {
        "who": named(seen, side),
        "state": state(seen),
        "facts": paragraphs(*_facts(seen), _about(seen)),
    }
    rows = _host_rows(seen, now) if side is HOST else _association_rows(seen, now)
    home = (
        Button("sparring-all", SparringHome())
        if side is HOST
        else Button("sparring-own", OwnSparring(seen.association or ""))
    )
    return Screen("sparring-one", args, (*rows, row(home)), even=seen.state is S.PROPOSED and side is ASSOCIATION)


def _about(seen: Appointment) -> Value:
    """After a while only the units are left."""
    return quoted(excerpt(seen.about)) if seen.about else Say("sparring-about-gone")


def _facts(seen: Appointment) -> tuple[Value, ...]:
    if seen.state is S.PROPOSED:
        return (listed(said(span.begins, span.minutes) for span in seen.times),)
    if seen.starts_at and seen.state is not S.ASKED:
        return (Lines((when(seen), place(seen))),)
    return (Say("sparring-wish-line", {"when": said(seen.wish_at, seen.minutes)}),) if seen.wish_at else ()


def _association_rows(seen: Appointment, now: datetime) -> Rows:
    if not seen.is_open or (seen.booked and not seen.ahead(now)):
        return ()
    cancel = row(Button("cancel" if seen.booked else "withdraw", AskCancelSparring(seen.id)))
    if seen.state is S.PROPOSED:
        return (*times(seen), cancel)
    if not seen.booked:
        return (cancel,)
    return (
        row(Button("common-calendar", SparringFile(seen.id))),
        row(Button("move", AskOtherTime(seen.id)), *cancel),
    )


def times(seen: Appointment) -> Rows:
    """One for each time of this round, then that none fits."""
    picks = tuple(
        row(Button("sparring-time", PickTime(seen.id, seen.rounds, number), clock(span.begins, span.minutes)))
        for number, span in enumerate(seen.times)
    )
    return (*picks, row(Button("sparring-none-fits", NoTimeFits(seen.id, seen.rounds))))


def _host_rows(seen: Appointment, now: datetime) -> Rows:
    if seen.state is S.ASKED:
        return answers(seen, now)
    if seen.booked and seen.ahead(now):
        file = row(Button("common-calendar", SparringFile(seen.id)), Button("retime", ProposeTimes(seen.id)))
        return (file, row(Button("cancel", AskCancelSparring(seen.id))))
    if seen.state is S.PROPOSED:
        return (row(Button("retime", ProposeTimes(seen.id))), row(Button("cancel", AskCancelSparring(seen.id))))
    return afterwards(seen)


def answers(seen: Appointment, now: datetime) -> Rows:
    """Accept, propose, decline."""
    ahead = seen.wish_at is not None and seen.wish_at > now
    accept = (row(Button("sparring-accept", TakeWish(seen.id))),) if ahead else ()
    return (
        *accept,
        row(Button("sparring-propose", ProposeTimes(seen.id)), Button("sparring-decline", DeclineWhy(seen.id))),
    )


def afterwards(seen: Appointment) -> Rows:
    """Held is what is true when nobody says otherwise."""
    if seen.state not in (S.BOOKED, S.HELD):
        return ()
    return (row(Button("sparring-nobody-came", NobodyCame(seen.id)), Button("sparring-fell-out", FellOut(seen.id))),)


def booked(
    seen: Appointment, side: AppointmentSide, own: Sequence[Appointment], offer: SparringOffer, files: CalendarFiles
) -> Screen:
    args: dict[str, Value] = {
        "when": when(seen),
        "place": place(seen),
        "who": named(seen, side),
        "units": Lines((units(used(own), offer),) if side is ASSOCIATION else ()),
    }
    return Screen("sparring-booked", args, (row(Button("card", SparringOne(seen.id))), HOME), files=files)


def file(seen: Appointment, side: AppointmentSide, files: CalendarFiles) -> Screen:
    args: dict[str, Value] = {"when": when(seen), "who": named(seen, side)}
    return Screen("sparring-file-made", args, (row(Button("card", SparringOne(seen.id))),), files=files)


def none_fits(seen: Appointment) -> Screen:
    id = "sparring-no-time-left" if seen.state is S.DECLINED else "sparring-asks-again"
    back = row(Button("own", OwnSparring(seen.association or "")), *HOME)
    return Screen(id, {"who": named(seen, ASSOCIATION)}, (back,))


def ask_other_time(seen: Appointment) -> Screen:
    rows = (row(Button("keep", SparringOne(seen.id)), Button("move", OtherTime(seen.id, seen.sequence))),)
    return Screen("sparring-ask-other-time", {"who": named(seen, ASSOCIATION), "when": when(seen)}, rows)


def too_late_to_move(seen: Appointment) -> Screen:
    """Only to cancel is left, and what that costs is said there."""
    rows = (row(Button("keep", SparringOne(seen.id)), Button("cancel", AskCancelSparring(seen.id))),)
    return Screen("sparring-too-late-to-move", {"who": named(seen, ASSOCIATION), "when": when(seen)}, rows)


def other_time_wanted(seen: Appointment, files: CalendarFiles) -> Screen:
    rows = (row(Button("own", OwnSparring(seen.association or "")), *HOME),)
    return Screen("sparring-other-time-wanted", {"who": named(seen, ASSOCIATION)}, rows, files=files)


def ask_cancel(seen: Appointment, side: AppointmentSide, *, late: bool) -> Screen:
    """Whether it counts is said before."""
    kind = "late" if late else "booked" if seen.booked else "open"
    args: dict[str, Value] = {"who": named(seen, side), "units": seen.units}
    rows = (row(Button("keep", SparringOne(seen.id)), Button("cancel", CancelSparring(seen.id, seen.sequence))),)
    return Screen(f"sparring-ask-cancel-{kind}", args, rows)


def off(seen: Appointment, side: AppointmentSide, files: CalendarFiles) -> Screen:
    id = "sparring-off-late" if seen.late else "sparring-off"
    home = (
        Button("sparring-all", SparringHome())
        if side is HOST
        else Button("sparring-own", OwnSparring(seen.association or ""))
    )
    return Screen(id, {"who": named(seen, side), "units": seen.units}, (row(home),), files=files)
