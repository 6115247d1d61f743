"""Who wants to hear nothing unasked, or pauses; and what waits for them until then."""

from datetime import datetime

from bot.domain.people import Person
from storage.query import Query
from storage.rows import Repository


class PauseBook(Repository):
    _set = Query[[str, datetime | None, datetime | None], None](
        "set_silence", "id", "stopped_at", "paused_at", forgets=("people", "team", "associations")
    )

    async def save(self, person: Person) -> None:
        await self._set(person.id, person.stopped_at, person.paused_at)

    async def begin(self, person: Person, now: datetime) -> None:
        """As they are from now on; what waits for them unasked leaves no more. Whoever pauses gets no answers either:
        where those stand they can be read."""
        await self.save(person)
        if person.paused_at:
            await self._lose_relays(person.id, now)
        await self._drop_unasked(person.id, int(person.paused_at is not None))
        await self.queries.queue_unsaid(self.connection, person=person.id)

    async def leave(self, person: str, association: str) -> None:
        """What waits for them about an association that they left."""
        await self._drop_about(person, association)
        await self.queries.queue_unsaid(self.connection, person=person)

    _drop_unasked = Query[[str, int], None]("drop_unasked", "person", "all")
    _drop_about = Query[[str, str], None]("drop_about", "person", "association")
    _lose_relays = Query[[str, datetime], None]("lose_relays", "person", "at")
