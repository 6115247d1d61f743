"""What somebody said yes to, and the questions about it."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from bot.domain.people import Consent
from bot.domain.privacy.consents import TEXTS, door_of, in_force, lapsed, replaced
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import HOME, leaves, lines, paragraphs
from bot.links.consents import (
    AgreeAnew,
    AskedAnew,
    AskWithdrawConsent,
    ConsentHistory,
    MyConsents,
    ReadAnew,
    ShowConsent,
    WithdrawConsent,
)
from bot.links.home import Home
from bot.links.sparring import SparringHome
from bot.links.volunteering import MyListing
from bot.links.welcome import Notice, PrivacyPage
from bot.terms import Purpose

ON_A_PAGE = 6
_ALL = Button("consents-all", MyConsents())
_PRIVACY = Button("consents-privacy", PrivacyPage(1, ""))
NONE = Screen("consents-none", rows=(row(_PRIVACY), row(Button("common-back", Home()))))
LEFT = Screen("consents-left", rows=(row(Button("again", Notice(""))), row(_ALL)), place=Place.HERE)


def _called(purpose: Purpose) -> Say:
    return Say(f"consents-purpose.{purpose}")


def overview(consents: Sequence[Consent]) -> Screen:
    known = [purpose for purpose in Purpose if any(one.purpose is purpose for one in consents)]
    buttons: Rows = tuple(row(Button("one", ShowConsent(one), {"what": _called(one)})) for one in known)
    stands = lines(*(Say("consents-line", {"what": _called(one), "stands": _glance(consents, one)}) for one in known))
    rows = (*buttons, row(Button("history", ConsentHistory(0)), _PRIVACY), HOME)
    return Screen("consents-overview", {"lines": stands}, rows, even=True)


def _glance(consents: Sequence[Consent], purpose: Purpose) -> Value:
    if not (stand := in_force(consents, purpose)):
        return _how_it_ended([one for one in consents if one.purpose is purpose][-1], consents)
    ends = _end(consents, purpose)
    return Say("consents-stands.ends", {"at": ends}) if ends else Say("consents-stands.yes", {"at": stand[-1].given_at})


def _end(consents: Sequence[Consent], purpose: Purpose) -> datetime | None:
    """When a yes to an older text ends."""
    found = [one.ends_at for one in in_force(consents, purpose)]
    return min((at for at in found if at), default=None) if all(found) else None


def _how_it_ended(consent: Consent, consents: Sequence[Consent]) -> Value:
    how = "lapsed" if lapsed(consent) else "replaced" if replaced(consent, consents) else "gone"
    return Say(f"consents-stands.{how}", {"at": consent.revoked_at or consent.given_at})


def one(purpose: Purpose, consents: Sequence[Consent]) -> Screen:
    """What it means, and how it stands; never given is said, too."""
    stand = in_force(consents, purpose)
    before = [one for one in consents if one.purpose is purpose]
    ends = _end(consents, purpose)
    said: list[Value] = [_said(one) for one in stand]
    said = said or ([_how_it_ended(before[-1], consents)] if before else [])
    parts = lines(*said or [Say("consents-stands.never")], Say("consents-new-text", {"at": ends}) if ends else None)
    rows = _with_yes(purpose, new=ends is not None) if stand else _again(purpose)
    args: dict[str, Value] = {"what": _called(purpose), "means": Say(f"consents-means.{purpose}"), "stands": parts}
    return Screen("consents-one", args, (*rows, row(_ALL, *HOME)), place=Place.HERE)


def _with_yes(purpose: Purpose, *, new: bool) -> Rows:
    asked = row(Button("new", AskedAnew(purpose))) if new else row(Button("consents-history", ConsentHistory(0)))
    return asked, row(Button("withdraw", AskWithdrawConsent(purpose)))


def _again(purpose: Purpose) -> Rows:
    """Where a yes can be said anew; to be quoted or to exchange contacts is asked each time."""
    where = {Purpose.PROGRAMME: Notice(""), Purpose.DIRECTORY: MyListing(), Purpose.SPARRING: SparringHome()}
    return (row(Button("again", where[purpose])),) if purpose in where else ()


def _said(consent: Consent) -> Say:
    where = Say(f"consents-where.{door_of(consent) or 'unknown'}")
    return Say("consents-said", {"at": consent.given_at, "where": where, "version": consent.version})


def history(consents: Sequence[Consent], page: int) -> Screen:
    newest = sorted(consents, key=lambda one: one.given_at, reverse=True)
    last = (len(newest) - 1) // ON_A_PAGE
    page = min(max(page, 0), last)
    shown = newest[page * ON_A_PAGE :][:ON_A_PAGE]
    parts = paragraphs(*(_event(one, consents) for one in shown))
    rows = (leaves(ConsentHistory, page, last, "consents-"), row(_ALL, *HOME))
    return Screen("consents-past", {"lines": parts}, rows, place=Place.HERE)


def _event(consent: Consent, consents: Sequence[Consent]) -> Say:
    ended = _how_it_ended(consent, consents) if consent.revoked_at else Say("consents-stands.holds")
    return Say("consents-past-line", {"what": _called(consent.purpose), "said": _said(consent), "ended": ended})


@cache
def ask(purpose: Purpose) -> Screen:
    args: dict[str, Value] = {"what": _called(purpose), "then": Say(f"consents-then.{purpose}")}
    rows = (row(Button("keep", ShowConsent(purpose)), Button("withdraw", WithdrawConsent(purpose))),)
    return Screen("consents-ask", args, rows, place=Place.HERE)


@cache
def withdrawn(purpose: Purpose) -> Screen:
    return Screen("consents-withdrawn", {"what": _called(purpose)}, (row(_ALL, *HOME),), place=Place.HERE)


def anew(purpose: Purpose, until: datetime, *, last: bool = False) -> Screen:
    """`last`: they were asked before."""
    args: dict[str, Value] = {
        "what": _called(purpose),
        "news": Say(f"consents-news.{purpose}"),
        "until": until,
        "again": Say(f"consents-asked.{'last' if last else 'first'}"),
    }
    return Screen("consents-anew", args, _decide(purpose, Button("read", ReadAnew(purpose))), place=Place.NEW)


def _decide(purpose: Purpose, read: Button) -> Rows:
    yes, no = AgreeAnew(purpose, TEXTS[purpose].edition), AskWithdrawConsent(purpose)
    return row(Button("consents-agree", yes)), row(Button("consents-no", no)), row(read)


def read(purpose: Purpose) -> Screen:
    """The text as it is now."""
    back = Button("common-back", AskedAnew(purpose))
    if purpose is Purpose.PROGRAMME:
        rows = (row(Button("pages", PrivacyPage(1, "", 1))), row(back))
        return Screen("consents-read-programme", {"news": Say(f"consents-news.{purpose}")}, rows, place=Place.HERE)
    [text] = TEXTS[purpose].texts[:1]
    shown = Say(text, {"title": Say("consents-partner")}) if purpose is Purpose.SPARRING else Say(text)
    return Screen("consents-read", {"text": shown}, _decide(purpose, back), place=Place.HERE)


@cache
def thanks(purpose: Purpose) -> Screen:
    return Screen("consents-thanks", {"what": _called(purpose)}, (row(_ALL, *HOME),), place=Place.HERE)


@cache
def over(purpose: Purpose) -> Screen:
    args: dict[str, Value] = {"what": _called(purpose), "then": Say(f"consents-over.{purpose}")}
    return Screen("consents-lapsed", args, (*_again(purpose), row(_ALL, *HOME)))
