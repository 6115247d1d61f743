"""What a volunteer is asked: never by whom."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from bot.domain.questions.guards import Datum
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.talks.request import OfferState, RequestState, TalkOffer, TalkRequest
from bot.domain.talks.request_screens import TalkRequestCard
from bot.domain.talks.topics import TalkTopics
from bot.domain.typed_text import excerpt
from bot.domain.volunteering.card import region_name, topic_name
from bot.domain.volunteering.listing import Listing, region_of
from bot.domain.wording import HOME
from bot.links import talk_requests as links
from bot.links.talk_quotes import QuoteOffer
from bot.links.talks import MyTalks
from bot.terms import Language
from bot.terms.talks import NoReason
from handlers.talk_requests.screens.asking import kinds, said

PAUSES = (2, 4, 0)
"""Weeks; 0: until they come back by themselves."""
LONGEST_SHORT = 900
"""Characters of a short answer."""


class OfferSeen(Struct, frozen=True):
    offer: TalkOffer
    request: TalkRequest
    listing: Listing
    land: str
    """Of the association: the volunteer reads no more of it than the region."""
    stage: int
    """Its number; 0 for none."""
    talks: TalkTopics
    language: Language

    @property
    def waits(self) -> bool:
        return self.offer.state is OfferState.OPEN and self.request.is_open


def card(seen: OfferSeen, later: Sequence[date] = ()) -> Screen:
    """One message, which shows how it stands. `later`: days on which it may come again."""
    id = "talk_requests-offer" if seen.waits else f"talk_requests-offer-{_over(seen)}"
    over = (row(Button("talks", MyTalks())), HOME) if seen.offer.state is OfferState.ACCEPTED else (HOME,)
    rows = _rows(seen, later=bool(later)) if seen.waits else over
    args = _said(seen) if seen.waits else _about(seen)
    return Screen(id, args, rows, place=Place.CARD, card=TalkRequestCard.OFFER.of(seen.offer.id))


def _over(seen: OfferSeen) -> str:
    """Whoever was quicker, the end of the time, their own answer, or nobody is looked for any more."""
    if seen.offer.state is OfferState.DECLINED and seen.offer.answer:
        return "answered"
    if seen.offer.state in (OfferState.ACCEPTED, OfferState.DECLINED, OfferState.EXPIRED):
        return str(seen.offer.state)
    return "taken" if seen.request.state in (RequestState.ACCEPTED, RequestState.ANSWERED) else "released"


def _said(seen: OfferSeen) -> dict[str, Value]:
    request = seen.request
    notes: list[Value] = [Say("talk_requests-offer-again")] if seen.offer.nudged_at else []
    return _about(seen) | {
        "parts": said(request.about, request.tried, request.wish),
        "free": seen.listing.free,
        "due": seen.offer.expires_at,
        "again": Lines(tuple(notes)),
    }


def _about(seen: OfferSeen) -> dict[str, Value]:
    return {"what": Lines(tuple(_what(seen)), gap=", ")}


def _what(seen: OfferSeen) -> Iterator[Value]:
    yield topic_name(seen.request.topic, seen.talks, seen.language)
    if seen.stage:
        yield Say("talk_requests-at-stage", {"number": seen.stage})
    region = region_of(seen.land)
    if region:
        yield region_name(region)


def _rows(seen: OfferSeen, *, later: bool) -> Rows:
    id = seen.offer.id
    put_off = row(Button("later", links.PutOffOffer(id))) if later else ()
    return (
        row(Button("accept", links.AcceptOffer(id))),
        row(Button("not", links.DeclineOffer(id))),
        (Button("short", links.AnswerShortly(id)), *put_off),
    )


def why_not(seen: OfferSeen) -> Screen:
    id = seen.offer.id
    back = row(Button("common-back", links.ShowOffer(id)))
    reasons = (NoReason.TIME, NoReason.TOPIC, NoReason.OTHER)
    picks = tuple(row(Button(str(one), links.DeclineBecause(id, one))) for one in reasons)
    pause = row(Button("pause", links.DeclineBecause(id, NoReason.PAUSE)))
    return Screen("talk_requests-why-not", _about(seen), (back, *picks, pause, HOME), place=Place.HERE, even=True)


def how_long(seen: OfferSeen) -> Screen:
    id = seen.offer.id
    picks = tuple(row(Button(f"weeks{weeks}", links.PauseInstead(id, weeks))) for weeks in PAUSES)
    back = row(Button("common-back", links.DeclineOffer(id)))
    return Screen("talk_requests-how-long", rows=(back, *picks, HOME), place=Place.HERE, even=True)


def declined(*, until: date | None = None, paused: bool = False) -> Screen:
    """Thanks, whatever the reason."""
    note: Value = ""
    if paused:
        note = Say("talk_requests-paused-until", {"day": until}) if until else Say("talk_requests-paused")
    return Screen("talk_requests-declined", {"note": note}, (HOME,), place=Place.HERE)


def when(seen: OfferSeen, days: Sequence[date]) -> Screen:
    id = seen.offer.id
    picks = tuple(row(Button("day", links.PutOffTo(id, one.isoformat()), {"day": one})) for one in days)
    back = row(Button("common-back", links.ShowOffer(id)))
    return Screen("talk_requests-when", {"due": seen.offer.expires_at}, (*picks, back), place=Place.HERE, even=True)


def put_off(seen: OfferSeen, day: date) -> Screen:
    rows = (row(Button("look", links.ShowOffer(seen.offer.id))), HOME)
    return Screen("talk_requests-put-off", {"day": day}, rows, place=Place.HERE)


def ask_short(seen: OfferSeen, words: str = "") -> Screen:
    rows = (row(Button("common-back", links.ShowOffer(seen.offer.id))),)
    return Screen("talk_requests-ask-short", _about(seen), rows, draft=words, even=True)


def short_whole(seen: OfferSeen) -> Screen:
    rows = (row(Button("common-back", links.ShowOffer(seen.offer.id))),)
    return Screen("talk_requests-ask-whole", rows=rows, even=True)


def short_personal(seen: OfferSeen, words: str, mark: str, data: Sequence[Datum]) -> Screen:
    id = seen.offer.id
    rows = (
        row(Button("on", links.ShortAnswerLookOn(id, mark))),
        row(Button("whole", links.ShortAnswerKeepData(id)), Button("change", links.AnswerShortly(id))),
    )
    return Screen("talk_requests-personal", {"kinds": kinds(data), "text": excerpt(words)}, rows)


def short_preview(seen: OfferSeen, words: str, mark: str) -> Screen:
    id = seen.offer.id
    rows = (
        row(Button("send", links.SendShortAnswer(id, mark))),
        row(Button("change", links.AnswerShortly(id)), Button("common-back", links.ShowOffer(id))),
    )
    return Screen("talk_requests-short-preview", {"text": excerpt(words)}, rows)


def short_sent(offer: str) -> Screen:
    return Screen(
        "talk_requests-short-sent", rows=(row(Button("talk_quotes-begin", QuoteOffer(offer))), HOME), even=True
    )


def taken() -> Screen:
    """Somebody was quicker."""
    return Screen("talk_requests-taken", rows=(HOME,))


def no_unit(seen: OfferSeen) -> Screen:
    """All their talks run or are used, or they pause."""
    return Screen("talk_requests-no-unit", _about(seen), (HOME,))


def full() -> Screen:
    """The association has used all its talks."""
    return Screen("talk_requests-full", rows=(HOME,))
