"""Who belongs to which association, and who is asked to take over the contact."""

from datetime import date, datetime

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.journey import Handover
from bot.domain.people import Member, MemberState
from storage.columns import to_ms
from storage.ids import new_id
from storage.memory import remembered
from storage.query import Query
from storage.rows import Repository, from_row


class Membership(Struct, frozen=True):
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

    in_any_state = Query[[str, str], Member | None]("member_by_key", "association", "person", remembered="team")
    """Also who left or waits for a yes: only for those who decide about that."""

    async def team(self, association: str) -> list[Member]:
        """Those who are in, with names, contact first."""
        return [member for member in await self.with_waiting(association) if member.state is MemberState.ACTIVE]

    with_waiting = Query[[str], list[Member]]("members_of_association", "association", remembered="team")
    """The team, and at the end those who wait for its yes."""

    async def with_card(self, association: str, card: str) -> list[str]:
        """Those who are in and have this living card in a chat."""
        rows = self.queries.members_with_card(self.connection, association=association, card=card)
        return [row["person"] async for row in rows]

    waiting = Query[[datetime, datetime], list[Member]]("waiting_members", "since", "until")
    """Who asked to join after `since` and not after `until`, everywhere, and has had no answer."""

    async def of_person(self, person: str) -> list[Member]:
        """Where they are in."""
        return [member for member in await self.ever_of_person(person) if member.state is MemberState.ACTIVE]

    ever_of_person = Query[[str], list[Member]]("members_of_person", "person", remembered="team")
    """In every state, also where they left or wait for a yes."""
    save = Query[[Member], None]("save_member", forgets=("team", "people", "associations"))

    handover = Query[[str, datetime], Handover | None]("open_handover", "association", "now")
    """The open one."""
    save_handover = Query[[Handover], None]("save_handover")
    drop_handover = Query[[str], None]("drop_handover", "association")

    async def out_of_reach(self, since: datetime, today: date) -> list[str]:
        """Associations whose members no message reaches any more, and of which nobody was told since then: once their
        deadline is over, nobody ever."""
        rows = self.queries.associations_out_of_reach(self.connection, since=to_ms(since), today=today.isoformat())
        return [row["id"] async for row in rows]

    async def note_out_of_reach(self, association: str, now: datetime) -> None:
        """The Koordination was told."""
        await self.queries.note_out_of_reach(self.connection, id=new_id(), association=association, at=to_ms(now))
