"""Requests that found nobody, at the desk of the Koordination."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from bot.domain.cohorts import Cohort
from bot.domain.desk.desk import page
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.talks.request import RequestState, TalkOffer, TalkRequest
from bot.domain.talks.request_screens import TalkRequestCard
from bot.domain.talks.topics import TalkTopics
from bot.domain.typed_text import excerpt
from bot.domain.volunteering.card import in_a_line, region_name, topic_name
from bot.domain.volunteering.listing import Listing
from bot.domain.wording import called, pairs
from bot.links import talk_requests as links
from bot.links.desk import DeskAssociation, DeskOf
from bot.terms import Language
from handlers.talk_requests.screens.asking import said

A_PAGE, VOLUNTEERS = 8, 6
LINE, LONGEST_LABEL = 50, 36
MOST_ASKED = 6


class DeskSeen(Struct, frozen=True):
    """All that is known."""

    request: TalkRequest
    association: str
    asker: str
    stage: str
    asked: Sequence[tuple[TalkOffer, Listing]]
    """To whom it was put, the first one first."""
    talks: TalkTopics
    language: Language


def waiting(
    cohort: Cohort, requests: Sequence[tuple[TalkRequest, str]], number: int, talks: TalkTopics, language: Language
) -> Screen:
    """`requests`: with the name of the association, what waits longest first."""
    back = row(Button("common-back", DeskOf(cohort.id)))
    if not requests:
        return Screen("talk_requests-desk-none", {"cohort": cohort.title}, (back,))
    at, pages, part = page(number, len(requests), A_PAGE)
    shown = requests[part]
    lines = Lines(tuple(_line(one, name, talks, language) for one, name in shown))
    picks = pairs(
        Button("talk_requests-open", links.DeskTalkRequest(one.id), {"number": one.number}) for one, _ in shown
    )
    more = row(Button("more", links.DeskTalkRequests(cohort.id, (at + 1) % pages))) if pages > 1 else ()
    args: dict[str, Value] = {"cohort": cohort.title, "count": len(requests), "lines": lines}
    return Screen("talk_requests-desk-list", args, tuple(one for one in (*picks, more, back) if one), even=True)


def _line(request: TalkRequest, name: str, talks: TalkTopics, language: Language) -> Say:
    args: dict[str, Value] = {
        "number": request.number,
        "association": short(name, LINE),
        "topic": topic_name(request.topic, talks, language),
        "at": request.at,
    }
    return Say("talk_requests-desk-line", args)


def card(seen: DeskSeen) -> Screen:
    request = seen.request
    args: dict[str, Value] = {
        "number": request.number,
        "who": called(seen.asker),
        "association": seen.association,
        "topic": topic_name(request.topic, seen.talks, seen.language),
        "parts": said(request.about, request.tried, request.wish),
        "known": Lines(tuple(_known(seen))),
    }
    return Screen("talk_requests-desk", args, _rows(seen), place=Place.CARD, card=TalkRequestCard.DESK.of(request.id))


def _known(seen: DeskSeen) -> Iterator[Value]:
    request = seen.request
    yield Say("common-asked-at", {"at": request.at})
    if seen.stage:
        yield Say("common-of-stage", {"stage": seen.stage})
    if request.region:
        yield Say("talk_requests-desk-region", {"region": region_name(request.region)})
    yield Say("talk_requests-desk-asked", {"count": len(seen.asked)})
    for offer, listing in seen.asked[:MOST_ASKED]:
        yield Say("talk_requests-desk-one", {"who": called(listing.name), "how": _how(offer)})
    if request.state is not RequestState.DESK:
        yield Say(f"talk_requests-short-{request.state}")


def _how(offer: TalkOffer) -> Say:
    """Also the reason, which whoever asked never reads."""
    if offer.answer:
        return Say("talk_requests-desk-how-answered")
    return Say(f"talk_requests-desk-how-{offer.reason or offer.state}")


def _rows(seen: DeskSeen) -> Rows:
    id = seen.request.id
    back = row(Button("look", DeskAssociation(seen.request.association)))
    if seen.request.state is not RequestState.DESK:
        return (back,)
    return (
        row(Button("put", links.PutToWhom(id))),
        row(Button("answer", links.AnswerTalkRequest(id)), Button("close", links.AnswerTalkRequest(id, 1))),
        back,
    )


def to_whom(
    request: TalkRequest, listings: Sequence[Listing], number: int, talks: TalkTopics, language: Language
) -> Screen:
    """Those about the topic first. Whoever is paused or has no unit left does not stand here."""
    back = row(Button("common-back", links.DeskTalkRequest(request.id)))
    at, pages, part = page(number, len(listings), VOLUNTEERS)
    picks = tuple(
        row(Button("one", links.PutTo(request.id, one.id), {"who": short(one.name, LONGEST_LABEL) or called("")}))
        for one in listings[part]
    )
    lines = Lines(
        tuple(
            Say(
                "talk_requests-desk-volunteer",
                {"who": called(one.name), "what": in_a_line(one, talks, language), "free": one.free},
            )
            for one in listings[part]
        )
    )
    more = row(Button("more", links.PutToWhom(request.id, (at + 1) % pages))) if pages > 1 else ()
    id = "talk_requests-desk-whom" if listings else "talk_requests-desk-whom-none"
    args: dict[str, Value] = {"number": request.number}
    return Screen(
        id, args | {"lines": lines} if listings else args, tuple(one for one in (*picks, more, back) if one), even=True
    )


def put(request: TalkRequest, who: str) -> Screen:
    return Screen("talk_requests-desk-put", {"number": request.number, "who": called(who)}, _again(request))


def ask_words(request: TalkRequest, *, closes: bool, words: str = "") -> Screen:
    id = "talk_requests-desk-close" if closes else "talk_requests-desk-answer"
    rows = (row(Button("common-back", links.DeskTalkRequest(request.id))),)
    return Screen(id, {"number": request.number}, rows, draft=words, even=True)


def confirm(request: TalkRequest, words: str, mark: str, *, closes: bool) -> Screen:
    rows = (
        row(Button("send", links.SendDeskAnswer(request.id, int(closes), mark))),
        row(
            Button("change", links.AnswerTalkRequest(request.id, int(closes))),
            Button("common-back", links.DeskTalkRequest(request.id)),
        ),
    )
    args: dict[str, Value] = {"number": request.number, "text": excerpt(words)}
    return Screen("talk_requests-desk-confirm-close" if closes else "talk_requests-desk-confirm", args, rows)


def sent(request: TalkRequest, cohort: str) -> Screen:
    rows = (row(Button("list", links.DeskTalkRequests(cohort))),)
    return Screen("talk_requests-desk-sent", {"number": request.number}, rows)


def arrived(request: TalkRequest, association: str) -> Screen:
    """To each of the Koordination, unasked."""
    return Screen("talk_requests-desk-arrived", _named(request, association), _again(request))


def nobody_yet(request: TalkRequest, association: str) -> Screen:
    return Screen("talk_requests-desk-nobody-yet", _named(request, association), _again(request))


def _named(request: TalkRequest, association: str) -> dict[str, Value]:
    return {"number": request.number, "association": association}


def _again(request: TalkRequest) -> Rows:
    return (row(Button("look", links.DeskTalkRequest(request.id))),)
