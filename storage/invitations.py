"""Invitations, who used them, and wrong tries."""

import secrets
from datetime import datetime
from typing import Annotated

from bot.domain.joining.invitations import (
    COUNTS_FOR,
    MOST_IN_ALL,
    MOST_OF_HOUSE,
    Guesser,
    Guesses,
    Invitation,
    Ticket,
    fingerprint,
    free_again,
    is_link,
)
from storage.columns import from_ms, to_ms
from storage.query import Query
from storage.rows import Repository, from_row, to_row

CODE, LINK = "code", "link"


class Invitations(Repository):
    async def add(self, invitation: Invitation, ticket: Ticket) -> None:
        """Keeps only the hashes of the ticket."""
        hashes = {"token_hash": fingerprint(ticket.token), "code_hash": fingerprint(ticket.code)}
        await self.queries.add_invitation(self.connection, **to_row(invitation), **hashes)

    get = Query[[str], Invitation | None]("invitation_by_id", "id")
    of_association = Query[[str], list[Invitation]]("invitations_of_association", "association")
    """Newest first, the revoked and used ones too."""
    count_of_cohort = Query[[str], int]("count_invitations_of_cohort", "cohort")

    async def of_cohort(self, cohort: str, now: datetime, skip: int, most: int) -> list[tuple[Invitation, str]]:
        """A part of them, each with the name of its association; those that are still good first, then the newest."""
        found = self.queries.invitations_of_cohort(self.connection, cohort=cohort, now=to_ms(now), skip=skip, most=most)
        return [(from_row(Invitation, row), row["association_name"]) async for row in found]

    revoke = Query[[str, datetime], None]("revoke", "id", "revoked_at")

    find = Query[[Annotated[str, fingerprint]], Invitation | None]("invitation_by_hash", "hash")
    """By token, or by code however it was typed (case, spaces, hyphens)."""

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

    async def wait_until(self, guesser: Guesser, now: datetime) -> datetime | None:
        """When this one may try a code again; None when there is nothing to wait for."""
        since = to_ms(now - COUNTS_FOR)
        rows = (
            await self.queries.try_of_one(self.connection, source=guesser.who, since=since, skip=guesser.most - 1),
            await self.queries.try_of_house(self.connection, house=guesser.house, since=since, skip=MOST_OF_HOUSE - 1),
            await self.queries.try_of_all(self.connection, kind=CODE, since=since, skip=MOST_IN_ALL - 1),
        )
        return free_again(max((from_ms(row["at"]) for row in rows if row), default=None))

    async def note_wrong_try(self, ticket: str, guesser: Guesser, now: datetime) -> None:
        """Forgets those that no longer count. Of wrong links so many are kept that one sees that there are many."""
        kind, since = LINK if is_link(ticket) else CODE, to_ms(now - COUNTS_FOR)
        await self.queries.forget_wrong_tries(self.connection, before=since)
        if await self.queries.try_of_all(self.connection, kind=kind, since=since, skip=MOST_IN_ALL - 1):
            return
        await self.queries.note_wrong_try(
            self.connection,
            id=secrets.token_hex(8),
            source=guesser.who if kind == CODE else "",
            house=guesser.house if kind == CODE else "",
            kind=kind,
            at=to_ms(now),
        )

    async def guesses(self, now: datetime) -> Guesses:
        return from_row(Guesses, await self.queries.guesses(self.connection, since=to_ms(now - COUNTS_FOR)))
