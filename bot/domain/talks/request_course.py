"""Whom a request goes to next, and what becomes of it.

Whoever was chosen is asked first, alone. Then one other; then, when two have had it without a yes, or when the
association wants whoever can first, all who fit at once, a bounded number of them. When nobody is left, or after ten
working days, the Koordination has it. The first yes wins.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.talks.limits import TalkLimits, TalksUsed, TalkUse
from bot.domain.talks.request import OfferState, RequestState, TalkOffer, TalkRequest
from bot.domain.talks.request_clock import WorkingDays, to_desk_at
from bot.domain.talks.talk import Talk
from bot.domain.volunteering.directory import LookedFor, in_turn
from bot.domain.volunteering.listing import Listing
from bot.links.talk_requests import TalkRequestsOf
from bot.terms.talks import NoReason

ALONE = 2
"""So many have it one after the other, before all others have it at once."""


class NextStep(StrEnum):
    WAIT = "wait"
    """Somebody has it."""
    ASK = "ask"
    POOL = "pool"
    DESK = "desk"


class Course(Struct, frozen=True):
    """What is to be done, and whom to ask."""

    step: NextStep
    whom: tuple[Listing, ...] = ()


def course(request: TalkRequest, offers: Sequence[TalkOffer], free: Iterable[Listing], most: int) -> Course:
    """`free`: who may be asked by this association today; `most`: how many at once."""
    if any(one.state is OfferState.OPEN for one in offers):
        return Course(NextStep.WAIT)
    left = in_turn([one for one in free if one.id not in tried(offers)], wanted(request))
    if not left:
        return Course(NextStep.DESK)
    if goes_to_all(request, offers):
        return Course(NextStep.POOL, tuple(left[:most]))
    chosen = [one for one in left if one.id == request.first]
    return Course(NextStep.ASK, tuple(chosen or left)[:1])


def goes_to_all(request: TalkRequest, offers: Sequence[TalkOffer]) -> bool:
    return request.first is None or request.pool_at is not None or len(tried(offers)) >= ALONE


def tried(offers: Iterable[TalkOffer]) -> frozenset[str]:
    """Listings that had it. What was only taken back from somebody may come to them again."""
    return frozenset(one.listing for one in offers if one.state is not OfferState.RELEASED)


def wanted(request: TalkRequest) -> LookedFor:
    return LookedFor(request.topic, request.region, request.language)


def due_of(offers: Iterable[TalkOffer]) -> datetime | None:
    """Until when an answer is announced."""
    return max((one.expires_at for one in offers if one.state is OfferState.OPEN), default=None)


def may_ask(use: TalkUse, limits: TalkLimits, association: str) -> None:
    """Raises a refusal that says which limit it is."""
    to = TalkRequestsOf(association)
    if use.open >= limits.open:
        raise Refusal("talk_requests-too-many-open", to=to, most=limits.open)
    if use.year >= limits.year:
        raise Refusal("talk_requests-too-many-year", to=to, most=limits.year)


def to_pool(request: TalkRequest, now: datetime, days: WorkingDays) -> TalkRequest:
    at = request.pool_at or now
    return replace(request, pool_at=at, due_at=to_desk_at(request.at, at, days))


def to_desk(request: TalkRequest, now: datetime) -> TalkRequest:
    return replace(request, state=RequestState.DESK, desk_at=now, due_at=None)


def settled(request: TalkRequest, state: RequestState, now: datetime) -> TalkRequest:
    return replace(request, state=state, settled_at=now, due_at=None)


def opened_again(request: TalkRequest, now: datetime, days: WorkingDays) -> TalkRequest:
    """A short answer did not do; the clock begins anew."""
    at = to_desk_at(now, request.pool_at and now, days)
    return replace(request, state=RequestState.OPEN, settled_at=None, due_at=at)


def ended(offer: TalkOffer, state: OfferState, now: datetime, reason: NoReason | None = None) -> TalkOffer:
    return replace(offer, state=state, settled_at=now, due_at=None, later_until=None, reason=reason)


def units_used(counted: int, talks: Iterable[Talk]) -> TalksUsed:
    """`counted`: of this year; `talks`: of the association this year, as long as it is known with whom."""
    using = [one for one in talks if one.counted or one.ended_at is None]
    running = sum(not one.counted for one in using)
    return TalksUsed(counted + running, Counter(one.listing for one in using if one.listing))
