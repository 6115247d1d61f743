"""Who belongs to which association, and who is asked to take over the contact."""

from datetime import datetime

from bot.domain.journey import Handover
from bot.domain.people import Member, MemberState
from bot.terms import MemberRole
from storage.ids import new_id
from storage.rows import Repository, Row, from_ms, to_ms


class Members(Repository):
    async def active(self, association: str, person: str) -> Member | None:
        """Somebody who is in. None for whoever left, waits for a yes, or never came."""
        found = await self.in_any_state(association, person)
        return found if found and found.state is MemberState.ACTIVE else None

    async def in_any_state(self, association: str, person: str) -> Member | None:
        """Also who left or waits for a yes: only for those who decide about that."""
        row = await self.queries.member_by_key(self.connection, association=association, person=person)
        return _member(row) if row else None

    async def team(self, association: str) -> list[Member]:
        """Those who are in, with names, contact first."""
        return [one for one in await self.with_waiting(association) if one.state is MemberState.ACTIVE]

    async def with_waiting(self, association: str) -> list[Member]:
        """The team, and at the end those who wait for its yes."""
        rows = self.queries.members_of_association(self.connection, association=association)
        return [_member(row) async for row in rows]

    async def waiting(self, since: datetime, until: datetime) -> list[Member]:
        """Who asked to join after `since` and not after `until`, everywhere, and has had no answer."""
        rows = self.queries.waiting_members(self.connection, since=to_ms(since), until=to_ms(until))
        return [_member(row) async for row in rows]

    async def of_person(self, person: str) -> list[Member]:
        """Where they are in."""
        return [one for one in await self.ever_of_person(person) if one.state is MemberState.ACTIVE]

    async def ever_of_person(self, person: str) -> list[Member]:
        """In every state, also where they left or wait for a yes."""
        return [_member(row) async for row in self.queries.members_of_person(self.connection, person=person)]

    async def save(self, member: Member) -> None:
        await self.queries.save_member(
            self.connection,
            association=member.association,
            person=member.person,
            role=member.role,
            state=member.state,
            joined_at=to_ms(member.joined_at),
        )

    async def handover(self, association: str, now: datetime) -> Handover | None:
        """The open one."""
        row = await self.queries.open_handover(self.connection, association=association, now=to_ms(now))
        return _handover(row) if row else None

    async def save_handover(self, handover: Handover) -> None:
        await self.queries.save_handover(
            self.connection,
            association=handover.association,
            giver=handover.giver,
            taker=handover.taker,
            asked_at=to_ms(handover.asked_at),
            expires_at=to_ms(handover.expires_at),
        )

    async def drop_handover(self, association: str) -> None:
        await self.queries.drop_handover(self.connection, association=association)

    async def out_of_reach(self, since: datetime) -> list[str]:
        """Associations whose members no message reaches any more, and of which nobody was told since then."""
        rows = self.queries.associations_out_of_reach(self.connection, since=to_ms(since))
        return [row["id"] async for row in rows]

    async def note_out_of_reach(self, association: str, now: datetime) -> None:
        """The Koordination was told."""
        await self.queries.note_out_of_reach(self.connection, id=new_id(), association=association, at=to_ms(now))


def _member(row: Row) -> Member:
    return Member(
        association=row["association"],
        person=row["person"],
        role=MemberRole(row["role"]),
        state=MemberState(row["state"]),
        joined_at=from_ms(row["joined_at"]),
        name=row["name"],
    )


def _handover(row: Row) -> Handover:
    return Handover(
        association=row["association"],
        giver=row["giver"],
        taker=row["taker"],
        asked_at=from_ms(row["asked_at"]),
        expires_at=from_ms(row["expires_at"]),
    )
