"""What a partner is asked, and how they answer."""

from collections.abc import Sequence
from datetime import timedelta

from bot.domain.consultations.appointment import Appointment, AppointmentSide, AppointmentState
from bot.domain.consultations.screens import named, said, unfit
from bot.domain.consultations.times import TypedTimes, UnfitTime
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.sparring.offer import SparringOffer
from bot.domain.sparring.sparring import Partner
from bot.domain.volunteering.listing import ListingState
from bot.domain.wording import HOME, called, listed
from bot.links.sparring import (
    DeclineSparring,
    PausePartner,
    ProposeTimes,
    ResumePartner,
    SendTimes,
    SparringHome,
    SparringOne,
    SparringPartners,
)
from bot.terms.talks import NoReason
from handlers.sparring.screens.finding import facts
from handlers.sparring.screens.own import line, pick

MOST = 6
LATELY = timedelta(days=7)
HOST = AppointmentSide.HOST
WHY = (NoReason.TIME, NoReason.TOPIC, NoReason.OTHER)
S = AppointmentState


def worth_showing(one: Appointment) -> bool:
    return one.is_open or one.state is S.HELD


def desk(
    partner: Partner, found: Sequence[Appointment], offer: SparringOffer, language: str, *, member: bool
) -> Screen:
    """`member`: they belong to an association, too, and may ask for it."""
    lines = listed(line(one, HOST) for one in found) if found else Say("sparring-nothing-asked")
    args: dict[str, Value] = {
        "title": called(partner.title),
        "facts": facts(partner, offer, language),
        "state": Say(f"sparring-listing-{partner.state}"),
        "list": lines,
    }
    picks = tuple(row(pick(one, HOST)) for one in found)
    own: Rows = (row(Button("association", SparringPartners(""))),) if member else ()
    return Screen("sparring-desk", args, (*picks, *_pauses(partner), *own, HOME), even=True)


def _pauses(partner: Partner) -> Rows:
    if partner.state is ListingState.LISTED:
        return (row(Button("sparring-pause", PausePartner(partner.listing))),)
    if partner.state is ListingState.PAUSED:
        return (row(Button("sparring-resume", ResumePartner(partner.listing))),)
    return ()


def _back(one: Appointment) -> Rows:
    return (row(Button("common-back", SparringOne(one.id))),)


def ask_place(one: Appointment) -> Screen:
    return Screen("sparring-ask-place", {"who": named(one, HOST)}, _back(one))


def no_place(one: Appointment) -> Screen:
    return Screen("sparring-no-place", rows=_back(one), missed=True)


def ask_times(one: Appointment, place: str) -> Screen:
    """`place`: where their calls were last."""
    where: Value = Say("sparring-place-known", {"place": place}) if place else Say("sparring-place-new")
    return Screen("sparring-ask-times", {"who": named(one, HOST), "where": where}, _back(one))


def times_unread(one: Appointment, read: UnfitTime) -> Screen:
    return Screen("sparring-times-unread", {"why": unfit(read, "sparring")}, _back(one), missed=True)


def confirm(one: Appointment, read: TypedTimes, mark: str) -> Screen:
    args: dict[str, Value] = {
        "who": named(one, HOST),
        "list": listed(said(span.begins, span.minutes) for span in read.spans),
        "place": read.place,
    }
    rows: Rows = (
        row(Button("send", SendTimes(one.id, mark))),
        row(Button("change", ProposeTimes(one.id)), Button("common-back", SparringOne(one.id))),
    )
    return Screen("sparring-confirm-times", args, rows)


def proposed(one: Appointment) -> Screen:
    return Screen("sparring-proposed", {"who": named(one, HOST)}, (row(Button("all", SparringHome())),))


def why(one: Appointment) -> Screen:
    picks = tuple(row(Button(f"sparring-why-{reason}", DeclineSparring(one.id, reason))) for reason in WHY)
    return Screen("sparring-why", {"who": named(one, HOST)}, (*_back(one), *picks, HOME), even=True)


def declined(one: Appointment) -> Screen:
    return Screen("sparring-declined", {"who": named(one, HOST)}, (row(Button("all", SparringHome())),))
