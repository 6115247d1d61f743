"""What people ask their Koordination, and the answers."""

from datetime import date, datetime

from msgspec.structs import replace

from bot.domain.enquiry import Enquiry, QuestionDraft
from storage.columns import to_ms
from storage.rows import Repository, many, one, to_row


class Enquiries(Repository):
    """What people ask their Koordination."""

    async def add(self, enquiry: Enquiry) -> Enquiry:
        """With the number by which people speak of it."""
        number = await self.queries.next_enquiry_number(self.connection)
        numbered = replace(enquiry, number=int(number))
        await self.queries.add_enquiry(self.connection, **to_row(numbered))
        return numbered

    async def get(self, enquiry: str) -> Enquiry | None:
        return await one(Enquiry, self.queries.enquiry_by_id(self.connection, id=enquiry))

    async def save(self, enquiry: Enquiry) -> bool:
        """False when somebody else changed it since it was read (compare and set on `version`)."""
        return bool(await self.queries.save_enquiry(self.connection, **to_row(enquiry)))

    async def together(self, lead: str) -> list[Enquiry]:
        """The first one, and all that ask the same; oldest first."""
        return await many(Enquiry, self.queries.enquiries_together(self.connection, id=lead))

    async def own(self, person: str | None, address: str | None) -> list[Enquiry]:
        """Of a person, or of somebody unknown at an address; newest first."""
        return await many(Enquiry, self.queries.own_enquiries(self.connection, person=person, address=address))

    async def for_coordinator(self, coordinator: str) -> list[Enquiry]:
        """What waits in their cohorts, each once however many ask it; oldest first."""
        return await many(Enquiry, self.queries.enquiries_for(self.connection, coordinator=coordinator))

    async def waiting(self, cohort: str) -> list[Enquiry]:
        """Each once however many ask it; oldest first."""
        return await many(Enquiry, self.queries.waiting_enquiries(self.connection, cohort=cohort))

    async def late(self, day: date, reminded_before: datetime) -> list[Enquiry]:
        """Announced for a day before `day`, and the Koordination was not reminded since; oldest first."""
        rows = self.queries.late_enquiries(self.connection, day=day.isoformat(), reminded_before=to_ms(reminded_before))
        return await many(Enquiry, rows)

    async def in_danger(self, before: datetime) -> list[Enquiry]:
        """Of somebody in danger, and nobody has taken it or was reminded since; oldest first."""
        return await many(Enquiry, self.queries.enquiries_in_danger(self.connection, before=to_ms(before)))

    async def answered(self, cohort: str, since: datetime) -> list[Enquiry]:
        """Each once however many asked it; oldest first."""
        return await many(Enquiry, self.queries.answered_enquiries(self.connection, cohort=cohort, since=to_ms(since)))

    async def forget_strangers(self, before: datetime) -> int:
        """What nobody known asked, settled before that."""
        return int(await self.queries.forget_enquiries_of_strangers(self.connection, before=to_ms(before)))

    async def draft(self, owner: str) -> QuestionDraft | None:
        """What somebody is about to ask."""
        return await one(QuestionDraft, self.queries.draft_of(self.connection, owner=owner))

    async def keep_draft(self, draft: QuestionDraft) -> None:
        """Instead of an earlier one."""
        await self.queries.keep_draft(self.connection, **to_row(draft))

    async def drop_draft(self, owner: str) -> None:
        await self.queries.drop_draft(self.connection, owner=owner)

    async def drop_old_drafts(self, before: datetime) -> int:
        return int(await self.queries.drop_old_drafts(self.connection, before=to_ms(before)))
