"""After a breach: whom it concerns, and what no longer opens anything."""

from datetime import datetime

from msgspec import Struct

from bot.domain.people import Channel
from bot.terms import Language
from storage.columns import to_ms
from storage.query import Query
from storage.rows import Repository, many


class Affected(Struct, frozen=True):
    id: str
    name: str
    language: Language
    home: Channel


class DoorOf(Struct, frozen=True):
    person: str
    channel: Channel
    external: str


class TieOf(Struct, frozen=True):
    """What somebody is where: a member of an association, or something of a cohort."""

    person: str
    kind: str
    title: str


class Breach(Repository):
    async def affected(self, since: datetime | None, cohort: str) -> list[Affected]:
        """Whoever was here since then, or ever; in one cohort, or in all."""
        rows = self.queries.affected(self.connection, since=to_ms(since) if since else 0, cohort=cohort)
        return await many(Affected, rows)

    doors = Query[[], list[DoorOf]]("doors_of_everybody")
    ties = Query[[], list[TieOf]]("ties_of_everybody")

    async def letters(self, since: datetime | None, cohort: str) -> list[str]:
        """Mail addresses of those who asked something and are known by nothing else."""
        rows = self.queries.letters_of_strangers(self.connection, since=to_ms(since) if since else 0, cohort=cohort)
        return [row["mail"] async for row in rows]

    strangers = Query[[], int]("count_strangers")
    end_sessions = Query[[], int]("end_all_sessions")
    move_home = Query[[], int]("move_home", forgets=("people", "team", "answers", "tasks", "associations"))
    drop_links = Query[[], int]("drop_all_links")
    drop_feeds = Query[[], int]("drop_all_feeds")
    revoke_invitations = Query[[datetime], int]("revoke_all_invitations", "now")
