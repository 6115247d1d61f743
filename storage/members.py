"""Who belongs to which association, and who is asked to take over the contact."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.cohorts import Association
from bot.domain.journey import Handover
from bot.domain.people import Member, MemberState
from storage.columns import to_ms
from storage.ids import new_id
from storage.memory import forgets, remembered
from storage.rows import Repository, from_row, many, one, to_row


@dataclass(frozen=True, slots=True)
class Membership:
    """Somebody at an association to which they belong."""

    member: Member
    association: Association
    mark: int
    """Of what the associations of its cohort share."""


class Members(Repository):
    @remembered("associations")
    async def arrive(self, association: str, person: str) -> Membership | None:
        """Somebody who is in. None for whoever left, waits for a yes, or never came."""
        row = await self.queries.arrive(self.connection, association=association, person=person)
        if row is None:
            return None
        mark: int = row["mark"]
        return Membership(from_row(Member, row, "member_"), from_row(Association, row, "association_"), mark)

    async def active(self, association: str, person: str) -> Member | None:
        """Somebody who is in. None for whoever left, waits for a yes, or never came."""
        found = await self.in_any_state(association, person)
        return found if found and found.state is MemberState.ACTIVE else None

    @remembered("team")
    async def in_any_state(self, association: str, person: str) -> Member | None:
        """Also who left or waits for a yes: only for those who decide about that."""
        return await one(Member, self.queries.member_by_key(self.connection, association=association, person=person))

    async def team(self, association: str) -> list[Member]:
        """Those who are in, with names, contact first."""
        return [member for member in await self.with_waiting(association) if member.state is MemberState.ACTIVE]

    @remembered("team")
    async def with_waiting(self, association: str) -> list[Member]:
        """The team, and at the end those who wait for its yes."""
        return await many(Member, self.queries.members_of_association(self.connection, association=association))

    async def waiting(self, since: datetime, until: datetime) -> list[Member]:
        """Who asked to join after `since` and not after `until`, everywhere, and has had no answer."""
        return await many(Member, self.queries.waiting_members(self.connection, since=to_ms(since), until=to_ms(until)))

    async def of_person(self, person: str) -> list[Member]:
        """Where they are in."""
        return [member for member in await self.ever_of_person(person) if member.state is MemberState.ACTIVE]

    @remembered("team")
    async def ever_of_person(self, person: str) -> list[Member]:
        """In every state, also where they left or wait for a yes."""
        return await many(Member, self.queries.members_of_person(self.connection, person=person))

    @forgets("team", "people", "associations")
    async def save(self, member: Member) -> None:
        await self.queries.save_member(self.connection, **to_row(member))

    async def handover(self, association: str, now: datetime) -> Handover | None:
        """The open one."""
        return await one(Handover, self.queries.open_handover(self.connection, association=association, now=to_ms(now)))

    async def save_handover(self, handover: Handover) -> None:
        await self.queries.save_handover(self.connection, **to_row(handover))

    async def drop_handover(self, association: str) -> None:
        await self.queries.drop_handover(self.connection, association=association)

    async def out_of_reach(self, since: datetime) -> list[str]:
        """Associations whose members no message reaches any more, and of which nobody was told since then."""
        rows = self.queries.associations_out_of_reach(self.connection, since=to_ms(since))
        return [row["id"] async for row in rows]

    async def note_out_of_reach(self, association: str, now: datetime) -> None:
        """The Koordination was told."""
        await self.queries.note_out_of_reach(self.connection, id=new_id(), association=association, at=to_ms(now))
