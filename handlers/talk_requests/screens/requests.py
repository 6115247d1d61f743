"""How a request stands, as the association sees it: in neutral words, whoever had it and whatever they said."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.domain.talks.request import RequestState, TalkRequest
from bot.domain.talks.request_screens import TalkRequestCard
from bot.domain.talks.topics import TalkTopics
from bot.domain.typed_text import excerpt
from bot.domain.volunteering.card import topic_name
from bot.domain.wording import HOME, quoted
from bot.links import talk_requests as links
from bot.links.directory import Directory
from bot.links.talks import MyTalks
from bot.terms import Language
from handlers.talk_requests.screens.asking import said

MOST = 8
LINE = 50
IN_A_ROW = 4


class RequestSeen(Struct, frozen=True):
    request: TalkRequest
    talks: TalkTopics
    language: Language
    due: datetime | None
    """Until when an answer is announced."""
    writes: bool
    """Whoever looks may do something about it."""
    answer: str = ""
    """The short one."""


def status(seen: RequestSeen, *, sent: bool = False) -> Screen:
    """One message for each request, which shows how it stands."""
    request = seen.request
    args: dict[str, Value] = {
        "number": request.number,
        "topic": topic_name(request.topic, seen.talks, seen.language),
        "parts": said(request.about, request.tried, request.wish),
        "state": Lines(tuple(_state(seen, sent=sent))),
    }
    rows = tuple(line for line in _rows(seen) if line)
    return Screen("talk_requests-status", args, rows, place=Place.CARD, card=TalkRequestCard.STATUS.of(request.id))


def _state(seen: RequestSeen, *, sent: bool) -> Iterator[Value]:
    request = seen.request
    if sent:
        yield Say("talk_requests-sent")
    if request.state is RequestState.OPEN:
        where = "pool" if request.pool_at else "one"
        yield (
            Say(f"talk_requests-state-open-{where}", {"due": seen.due}) if seen.due else Say("talk_requests-state-next")
        )
        return
    yield Say(f"talk_requests-state-{request.state}")
    if request.state is RequestState.ANSWERED and seen.answer:
        yield quoted(excerpt(seen.answer))


def _rows(seen: RequestSeen) -> Iterator[tuple[Button, ...]]:
    request = seen.request
    yield row(Button("all", links.TalkRequestsOf(request.association)))
    if request.is_open and seen.writes:
        yield row(Button("withdraw", links.AskWithdrawRequest(request.id)))
    if request.state is RequestState.ACCEPTED:
        yield row(Button("talks", MyTalks()))
    if request.state is RequestState.ANSWERED and request.about and seen.writes:
        yield row(Button("still", links.StillLook(request.id)))
    yield HOME


def ask_withdraw(request: TalkRequest) -> Screen:
    rows = (row(Button("no", links.ShowTalkRequest(request.id)), Button("yes", links.WithdrawRequest(request.id))),)
    return Screen("talk_requests-ask-withdraw", {"number": request.number}, rows, place=Place.HERE)


def of_association(
    association: Association, requests: Sequence[TalkRequest], talks: TalkTopics, language: Language
) -> Screen:
    look = row(Button("look", Directory(association.id)))
    if not requests:
        return Screen("talk_requests-none", rows=(look, HOME))
    shown = sorted(requests, key=lambda one: (not one.is_open, -one.number))[:MOST]
    lines = Lines(tuple(_line(one, talks, language) for one in shown))
    buttons = [Button("talk_requests-open", links.ShowTalkRequest(one.id), {"number": one.number}) for one in shown]
    grid = tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))
    return Screen("talk_requests-all", {"lines": lines}, (*grid, look, HOME), even=True)


def _line(request: TalkRequest, talks: TalkTopics, language: Language) -> Say:
    args: dict[str, Value] = {
        "number": request.number,
        "topic": topic_name(request.topic, talks, language),
        "text": short(" ".join(request.about.split()), LINE),
        "state": Say(f"talk_requests-short-{request.state}"),
    }
    return Say("talk_requests-line", args)


def thanked(*, heard: bool = True) -> Screen:
    """`heard`: whoever answered is still known."""
    return Screen("talk_requests-thanked" if heard else "talk_requests-enough", rows=(HOME,))
