"""The question to a partner, and the yes to what happens with data."""

from bot.domain.consultations.appointment import Appointment
from bot.domain.consultations.screens import said, unfit
from bot.domain.consultations.times import TimeSpan, UnfitTime
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.sparring.offer import SparringOffer
from bot.domain.sparring.sparring import Partner
from bot.domain.typed_text import excerpt
from bot.domain.wording import HOME, called
from bot.links.sparring import (
    AgreeSparring,
    OwnSparring,
    PartnerCard,
    SendToPartner,
    SparringOne,
    SparringPartners,
    WishTime,
)


def consent(association: str, one: Partner, topic: str, text: str) -> Screen:
    rows = (
        row(Button("agree", AgreeSparring(association, one.listing, topic, text))),
        row(Button("common-back", PartnerCard(association, one.listing, topic))),
    )
    return Screen("sparring-consent", {"title": called(one.title)}, rows)


def ask(association: str, one: Partner, topic: str, words: str) -> Screen:
    back = row(Button("common-back", PartnerCard(association, one.listing, topic)))
    return Screen("sparring-ask", {"title": called(one.title)}, (back,), draft=words)


def confirm(association: str, one: Partner, words: str, wish: TimeSpan | None) -> Screen:
    shown = Say("sparring-wish-line", {"when": said(wish.begins, wish.minutes)}) if wish else None
    args: dict[str, Value] = {
        "title": called(one.title),
        "about": excerpt(words),
        "wish": Lines((shown,) if shown else ()),
    }
    rows: Rows = (
        row(Button("send", SendToPartner(association, one.listing))),
        row(Button("rewish" if wish else "wish", WishTime(association, one.listing))),
        row(Button("sparring-other", SparringPartners(association))),
    )
    return Screen("sparring-confirm", args, rows)


def ask_wish(association: str) -> Screen:
    return Screen("sparring-ask-wish", rows=(row(Button("sparring-other", SparringPartners(association))),))


def wish_unread(association: str, read: UnfitTime) -> Screen:
    back = row(Button("sparring-other", SparringPartners(association)))
    return Screen("sparring-wish-unread", {"why": unfit(read, "sparring")}, (back,), missed=True)


def sent(one: Appointment) -> Screen:
    rows = (row(Button("card", SparringOne(one.id)), Button("own", OwnSparring(one.association or ""))), HOME)
    return Screen("sparring-sent", {"title": called(one.title)}, rows)


def topic_name(offer: SparringOffer, topic: str, language: str) -> str:
    found = offer.topic(topic)
    return found.name.in_(language)[0] if found else ""
