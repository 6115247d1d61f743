"""Partners with topics and methods, and how many units are left."""

from collections.abc import Sequence
from functools import partial

from msgspec import Struct

from bot.domain.names import short
from bot.domain.people import Person
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.sparring.offer import Offered, SparringOffer
from bot.domain.sparring.sparring import Partner, UnitsUsed
from bot.domain.wording import HOME, called, labelled, leaves, listed
from bot.links.consultations import ConsultationHome
from bot.links.questions import AskSomething
from bot.links.sparring import AskPartner, OwnSparring, PartnerCard, SparringPartners, SparringTopics

A_PAGE = 5
LONGEST_LABEL = 36
LONGEST_LINE = 160
NOT_FOR_YOU = Screen("sparring-not-for-you", rows=(HOME,))


class PartnerPage(Struct, frozen=True):
    partners: Sequence[Partner]
    topic: str = ""
    number: int = 0
    pages: int = 1
    own: int = 0
    """So many appointments they have, or had."""


def closed(association: str, offer: SparringOffer, contacts: Sequence[Person], *, allowed: bool, some: bool) -> Screen:
    """With whom to speak about it, and what they can use instead. `some`: they have asked somebody before."""
    args: dict[str, Value] = {"contacts": people(contacts)}
    rows = (row(Button("ask", AskSomething())), row(Button("consultation", ConsultationHome())), HOME)
    own: Rows = (row(Button("sparring-own", OwnSparring(association))),) if some else ()
    if allowed and offer.until:
        return Screen("sparring-over", {**args, "until": offer.until}, (*own, *rows))
    return Screen("sparring-not-entitled", args, (*own, *rows))


def people(found: Sequence[Person]) -> Value:
    return Lines(tuple(called(one.name) for one in found), gap=", ") if found else Say("sparring-no-contact")


def units(have: UnitsUsed, offer: SparringOffer) -> Value:
    args: dict[str, Value] = {
        "used": have.units,
        "most": offer.most_units,
        "left": have.left(offer),
        "inside": have.inside,
        "inside-most": offer.most_inside,
    }
    return Say("sparring-units", args)


def partners(association: str, seen: PartnerPage, offer: SparringOffer, have: UnitsUsed, language: str) -> Screen:
    topic = offer.topic(seen.topic)
    args: dict[str, Value] = {
        "minutes": offer.unit_minutes,
        "units": units(have, offer),
        "topic": Lines((Say("common-talk-topic", {"topic": topic.name.in_(language)[0]}),) if topic else ()),
        "list": _list(seen, offer, language),
    }
    picks: Rows = tuple(row(_pick(association, one, seen.topic)) for one in seen.partners)
    turn = leaves(partial(SparringPartners, association, seen.topic), seen.number, seen.pages - 1, "sparring-turn.")
    filter_ = Button("all", SparringPartners(association)) if topic else Button("topics", SparringTopics(association))
    own = (Button("own", OwnSparring(association)),) if seen.own else ()
    return Screen(
        "sparring-partners", args, tuple(line for line in (*picks, turn, row(filter_, *own), HOME) if line), even=True
    )


def _list(seen: PartnerPage, offer: SparringOffer, language: str) -> Value:
    if not seen.partners:
        return Say("sparring-nobody")
    return listed(_line(one, offer, language) for one in seen.partners)


def _line(one: Partner, offer: SparringOffer, language: str) -> Value:
    topics = names(one.topics, offer.topics, language)
    return Say("sparring-line", {"title": called(one.title), "topics": short(topics, LONGEST_LINE)})


def names(ids: Sequence[str], known: Sequence[Offered], language: str) -> str:
    """In the order of the programme; what it does not list any more is left out."""
    return ", ".join(one.name.in_(language)[0] for one in known if one.id in ids)


def _pick(association: str, one: Partner, topic: str) -> Button:
    title: Value = short(one.title, LONGEST_LABEL) if one.title else called("")
    return labelled(title, PartnerCard(association, one.listing, topic))


def topics(association: str, offer: SparringOffer, language: str) -> Screen:
    picks = [row(labelled(one.name.in_(language)[0], SparringPartners(association, one.id))) for one in offer.topics]
    back = row(Button("all", SparringPartners(association)))
    return Screen("sparring-topics", rows=(*picks, back), even=True)


def card(
    association: str,
    one: Partner,
    topic: str,
    offer: SparringOffer,
    have: UnitsUsed,
    contacts: Sequence[Person],
    language: str,
    *,
    inside: bool,
    asks: bool = True,
) -> Screen:
    """`asks`: the reader may ask for a time; who only reads along may not."""
    args: dict[str, Value] = {
        "title": called(one.title),
        "facts": facts(one, offer, language),
        "units": units(have, offer),
        "inside": Lines((Say("sparring-is-inside", {"left": have.inside_left(offer)}),) if inside else ()),
        "contacts": people(contacts),
    }
    ask = (row(Button("ask", AskPartner(association, one.listing, topic))),) if asks else ()
    rows = (*ask, row(Button("common-back", SparringPartners(association, topic))))
    return Screen("sparring-card", args, rows, place=Place.HERE)


def facts(one: Partner, offer: SparringOffer, language: str) -> Lines:
    known = (
        ("sparring-topics-line", names(one.topics, offer.topics, language)),
        ("sparring-methods-line", names(one.methods, offer.methods, language)),
        ("sparring-ask-me-line", one.ask_me),
    )
    return Lines(tuple(Say(id, {"text": text}) for id, text in known if text))
