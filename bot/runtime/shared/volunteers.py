"""Who can be asked by an association today: written once, for the directory and for requests."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.errors import Refusal
from bot.domain.people import Member
from bot.domain.talks.limits import TalkLimits, TalksUsed, TalkUse
from bot.domain.talks.report import barred
from bot.domain.talks.request import TalkRequest
from bot.domain.talks.request_course import may_ask, units_used
from bot.domain.volunteering.directory import Asker, may_meet
from bot.domain.volunteering.listing import Listing
from bot.domain.way import today
from bot.links.directory import Directory
from bot.runtime.feature import House, Visit
from bot.runtime.scope import own_association
from storage.unit_of_work import UnitOfWork


class Free(Struct, frozen=True):
    """For one association, today."""

    listings: tuple[Listing, ...]
    used: TalksUsed


def limits_of(house: House) -> TalkLimits:
    return house.programme.talks.limits


async def free_for(uow: UnitOfWork, association: Association, house: House, now: datetime, topic: str = "") -> Free:
    """Whom this association may see and ask; empty: about any topic. Whoever was asked least recently first."""
    limits, day = limits_of(house), today(now)
    used = await used_by(uow, association.id, day)
    found = await uow.listings.free(association.id, topic or None, day, limits.asked)
    members = frozenset(member.person for member in await uow.members.team(association.id)) if found else frozenset()
    asker = Asker(association, members, used)
    return Free(tuple(one for one in found if may_meet(one, asker, limits, day)), used)


async def used_by(uow: UnitOfWork, association: str, day: date) -> TalksUsed:
    """This year."""
    begins = datetime(day.year, 1, 1, tzinfo=UTC)
    counted = await uow.talk_ends.units(association, day.year)
    return units_used(counted, await uow.talks.of_association(association, begins))


def use_of(requests: Sequence[TalkRequest], used: TalksUsed) -> TalkUse:
    return TalkUse(sum(one.is_open for one in requests), used.year)


async def within_limits(visit: Visit, association: str, used: TalksUsed | None = None) -> None:
    """Raises a refusal when they asked enough already, or have no talks for a while."""
    uow, day = visit.uow, today(visit.now)
    if barred(await uow.talk_reports.bars(visit.person.id, association), day):
        raise Refusal("common-volunteer-barred", to=Directory(association))
    requests = await uow.talk_requests.of_association(association)
    used = used or await used_by(uow, association, day)
    may_ask(use_of(requests, used), limits_of(visit.house), association)


async def who_may_ask(visit: Visit, id: str) -> tuple[Association, Member]:
    """Raises a refusal for those who read only, and while the association is not on the way."""
    association, member = await own_association(visit, id)
    if not member.may_write:
        raise Refusal("common-volunteer-readers", to=Directory(association.id))
    return association, member
