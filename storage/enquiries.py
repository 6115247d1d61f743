"""What associations ask their Koordination, and the answers."""

from bot.domain.enquiry import Enquiry
from storage.rows import Repository, Row, from_ms, maybe_at, maybe_ms, to_ms


class Enquiries(Repository):
    """What associations ask their Koordination."""

    async def add(self, enquiry: Enquiry) -> None:
        await self.queries.add_enquiry(
            self.connection,
            id=enquiry.id,
            association=enquiry.association,
            person=enquiry.person,
            body=enquiry.text,
            at=to_ms(enquiry.at),
        )

    async def get(self, enquiry: str) -> Enquiry | None:
        row = await self.queries.enquiry_by_id(self.connection, id=enquiry)
        return _enquiry(row) if row else None

    async def answer(self, enquiry: Enquiry) -> bool:
        """False when it was answered before."""
        answered: int = await self.queries.answer_enquiry(
            self.connection,
            id=enquiry.id,
            answer=enquiry.answer,
            answered_by=enquiry.answered_by,
            answered_at=maybe_ms(enquiry.answered_at),
        )
        return answered == 1


def _enquiry(row: Row) -> Enquiry:
    return Enquiry(
        id=row["id"],
        association=row["association"],
        person=row["person"],
        text=row["body"],
        at=from_ms(row["at"]),
        answer=row["answer"],
        answered_by=row["answered_by"],
        answered_at=maybe_at(row["answered_at"]),
        asker=row["asker"] or "",
        answerer=row["answerer"] or "",
    )
