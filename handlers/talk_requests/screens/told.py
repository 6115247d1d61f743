"""What whoever asked hears unasked: never who had the request, nor what they said."""

from datetime import datetime

from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.talks.request import TalkRequest
from bot.domain.typed_text import excerpt
from bot.links import talk_requests as links
from bot.links.directory import Directory
from bot.links.talk_quotes import QuoteOffer


def goes_on(request: TalkRequest, due: datetime, *, to_all: bool) -> Screen:
    """Expired, not taken, or the volunteer went away: the same words."""
    whom = Say("talk_requests-goes-on-all" if to_all else "talk_requests-goes-on-one", {"due": due})
    return Screen("talk_requests-goes-on", {"number": request.number, "whom": whom}, _look(request))


def at_desk(request: TalkRequest) -> Screen:
    return Screen("talk_requests-told-desk", {"number": request.number}, _look(request))


def short_answer(request: TalkRequest, answer: str, offer: str) -> Screen:
    rows = (
        row(Button("enough", links.ShortAnswerEnough(request.id)), Button("still", links.StillLook(request.id))),
        row(Button("talk_quotes-begin", QuoteOffer(offer))),
    )
    return Screen("talk_requests-told-short", _said(request, answer), rows, even=True)


def desk_answer(request: TalkRequest, answer: str, *, closes: bool) -> Screen:
    """From the Koordination. `closes`: nobody was found, and these are the words for it."""
    id = "talk_requests-told-closed" if closes else "talk_requests-told-answer"
    rows = (row(Button("look", Directory(request.association))),)
    return Screen(id, _said(request, answer), rows)


def left(request: TalkRequest) -> Screen:
    """The association is not on the way any more."""
    return Screen("talk_requests-told-left", {"number": request.number}, _look(request))


def withdrawn(request: TalkRequest, by: str) -> Screen:
    """By somebody else of their association."""
    return Screen("talk_requests-told-withdrawn", {"number": request.number, "who": by}, _look(request))


def full(request: TalkRequest) -> Screen:
    """All talks of the year are used."""
    return Screen("talk_requests-told-full", {"number": request.number}, _look(request))


def thanks() -> Screen:
    """To the volunteer, for a short answer."""
    return Screen("talk_requests-thanks")


def _said(request: TalkRequest, answer: str) -> dict[str, Value]:
    return {"number": request.number, "text": excerpt(answer)}


def _look(request: TalkRequest) -> Rows:
    return (row(Button("look", links.ShowTalkRequest(request.id))),)
