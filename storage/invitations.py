"""Invitations, who used them, and wrong tries."""

import secrets
from datetime import datetime

from bot.domain.invitations import TRIES_COUNT_FOR, Invitation, Ticket, fingerprint
from bot.domain.people import MemberRole
from storage.rows import Repository, Row, from_ms, maybe_at, maybe_ms, to_ms


class Invitations(Repository):
    async def add(self, invitation: Invitation, ticket: Ticket) -> None:
        """Keeps only the hashes of the ticket."""
        await self.queries.add_invitation(
            self.connection,
            id=invitation.id,
            association=invitation.association,
            person=invitation.person,
            role=invitation.role,
            token_hash=fingerprint(ticket.token),
            code_hash=fingerprint(ticket.code),
            uses_left=invitation.uses_left,
            used=invitation.used,
            expires_at=to_ms(invitation.expires_at),
            created_at=to_ms(invitation.created_at),
            created_by=invitation.created_by,
            revoked_at=maybe_ms(invitation.revoked_at),
        )

    async def get(self, invitation: str) -> Invitation | None:
        row = await self.queries.invitation_by_id(self.connection, id=invitation)
        return _invitation(row) if row else None

    async def of_association(self, association: str) -> list[Invitation]:
        """Newest first, the revoked and used ones too."""
        rows = self.queries.invitations_of_association(self.connection, association=association)
        return [_invitation(row) async for row in rows]

    async def find(self, ticket: str) -> Invitation | None:
        """By token, or by code however it was typed (case, spaces, hyphens)."""
        row = await self.queries.invitation_by_hash(self.connection, hash=fingerprint(ticket))
        return _invitation(row) if row else None

    async def use(self, invitation: str, person: str, now: datetime) -> bool:
        """Counts one use; False when none is left, or it is revoked or over. Whoever is first wins."""
        taken: int = await self.queries.take_use(self.connection, id=invitation, now=to_ms(now))
        if taken:
            await self.queries.note_use(self.connection, invitation=invitation, person=person, at=to_ms(now))
        return taken == 1

    async def uses(self, invitation: str) -> list[tuple[str, datetime]]:
        """Names and times; the name is empty once that person is erased."""
        rows = self.queries.uses_of(self.connection, invitation=invitation)
        return [(row["name"], from_ms(row["at"])) async for row in rows]

    async def revoke(self, invitation: str, now: datetime) -> None:
        await self.queries.revoke(self.connection, id=invitation, revoked_at=to_ms(now))

    async def note_wrong_try(self, source: str, now: datetime) -> None:
        """Forgets those that no longer count."""
        await self.queries.forget_wrong_tries(self.connection, before=to_ms(now - TRIES_COUNT_FOR))
        await self.queries.note_wrong_try(self.connection, id=secrets.token_hex(8), source=source, at=to_ms(now))

    async def wrong_tries(self, source: str, since: datetime) -> int:
        count: int = await self.queries.wrong_tries(self.connection, source=source, since=to_ms(since))
        return count


def _invitation(row: Row) -> Invitation:
    return Invitation(
        id=row["id"],
        association=row["association"],
        person=row["person"],
        role=MemberRole(row["role"]),
        uses_left=row["uses_left"],
        used=row["used"],
        expires_at=from_ms(row["expires_at"]),
        created_at=from_ms(row["created_at"]),
        created_by=row["created_by"],
        revoked_at=maybe_at(row["revoked_at"]),
    )
