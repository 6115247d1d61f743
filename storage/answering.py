"""What helps a Koordination to answer: remarks that it keeps (Bausteine), and who of it is away."""

from datetime import date

from bot.domain.absence import Absence
from bot.domain.saved_reply import SavedReply
from storage.rows import Repository, many, one, to_row


class SavedReplies(Repository):
    async def of_cohort(self, cohort: str) -> list[SavedReply]:
        """The most used first."""
        return await many(SavedReply, self.queries.saved_replies(self.connection, cohort=cohort))

    async def get(self, reply: str) -> SavedReply | None:
        return await one(SavedReply, self.queries.saved_reply_by_id(self.connection, id=reply))

    async def save(self, reply: SavedReply) -> None:
        """The same id is the same remark with other words."""
        await self.queries.save_reply(self.connection, **to_row(reply))

    async def drop(self, reply: str) -> None:
        await self.queries.drop_reply(self.connection, id=reply)


class Absences(Repository):
    async def of_cohort(self, cohort: str) -> list[Absence]:
        """Of those who coordinate it, past ones too."""
        return await many(Absence, self.queries.absences(self.connection, cohort=cohort))

    async def of_person(self, person: str) -> Absence | None:
        return await one(Absence, self.queries.absence_of(self.connection, person=person))

    async def save(self, absence: Absence) -> None:
        await self.queries.save_absence(self.connection, **to_row(absence))

    async def over(self, day: date) -> list[Absence]:
        """Of everybody who was away until a day before that one."""
        return await many(Absence, self.queries.absences_over(self.connection, day=day.isoformat()))

    async def drop(self, person: str) -> None:
        """They are back."""
        await self.queries.drop_absence(self.connection, person=person)
