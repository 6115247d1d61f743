"""Partners, as who leads them enters and confirms them."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial

from bot.domain.cohorts import Cohort
from bot.domain.names import short
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.sparring.offer import Offered, SparringOffer
from bot.domain.sparring.sparring import Partner
from bot.domain.volunteering.listing import ListingState
from bot.domain.wording import called, labelled, leaves, listed, pairs
from bot.links.sparring import (
    AddPartner,
    ConfirmPartner,
    DeskPartner,
    DeskPartners,
    PartnerLink,
    PartnerTopic,
    PausePartner,
    ResumePartner,
    SparringUnits,
)
from handlers.sparring.screens.finding import facts

A_PAGE = 6
LONGEST_LABEL = 36


def listed_partners(found: Sequence[Partner]) -> Value:
    if not found:
        return Say("sparring-no-partners")
    return listed(
        Say("sparring-partner-line", {"title": called(one.title), "state": Say(f"sparring-listing-{one.state}")})
        for one in found
    )


def page(cohort: Cohort, found: Sequence[Partner], number: int, pages: int) -> Screen:
    picks = tuple(row(labelled(short(one.title or "–", LONGEST_LABEL), DeskPartner(one.listing))) for one in found)
    turn = leaves(partial(DeskPartners, cohort.id), number, pages - 1, "sparring-turn.")
    last = row(Button("add", AddPartner(cohort.id)), Button("units", SparringUnits(cohort.id)))
    args: dict[str, Value] = {"cohort": cohort.title, "list": listed_partners(found)}
    return Screen("sparring-desk-partners", args, tuple(line for line in (*picks, turn, last) if line), even=True)


def ask(cohort: Cohort) -> Screen:
    return Screen("sparring-ask-partner", rows=(row(Button("common-back", DeskPartners(cohort.id))),))


def unread(cohort: Cohort, text: str) -> Screen:
    back = row(Button("common-back", DeskPartners(cohort.id)))
    return Screen("sparring-partner-unread", rows=(back,), draft=text, missed=True)


def one(seen: Partner, offer: SparringOffer, language: str) -> Screen:
    args: dict[str, Value] = {
        "title": called(seen.title),
        "name": called(seen.name),
        "state": Say(f"sparring-listing-{seen.state}"),
        "facts": facts(seen, offer, language),
    }
    marks = pairs((*_marks(seen, offer.topics, language), *_marks(seen, offer.methods, language)))
    rows = (*_first(seen), *marks, *_state(seen), row(Button("all", DeskPartners(seen.cohort or ""))))
    return Screen("sparring-desk-partner", args, rows, place=Place.HERE, even=True)


def _first(seen: Partner) -> Rows:
    link = Button("link", PartnerLink(seen.listing))
    if seen.state is ListingState.WAITING:
        return (row(Button("confirm", ConfirmPartner(seen.listing)), link),)
    if seen.state is ListingState.PAUSED:
        return (row(Button("sparring-resume", ResumePartner(seen.listing)), link),)
    return (row(link),)


def _marks(seen: Partner, offered: Sequence[Offered], language: str) -> Iterator[Button]:
    for one in offered:
        yes = one.id in (*seen.topics, *seen.methods)
        name = short(one.name.in_(language)[0], LONGEST_LABEL)
        yield Button(
            f"sparring-{'yes' if yes else 'no'}", PartnerTopic(seen.listing, one.id, 0 if yes else 1), {"name": name}
        )


def _state(seen: Partner) -> Rows:
    if seen.state is ListingState.LISTED:
        return (row(Button("sparring-pause", PausePartner(seen.listing))),)
    return ()


def link(seen: Partner, address: str, until: datetime) -> Screen:
    args: dict[str, Value] = {"name": called(seen.name), "address": address, "until": until}
    return Screen("sparring-link", args, (row(Button("card", DeskPartner(seen.listing))),))


def is_in(seen: Partner) -> Screen:
    return Screen("sparring-is-in", {"name": called(seen.name)}, (row(Button("card", DeskPartner(seen.listing))),))
