"""What associations ask their Koordination, and the answers."""

from bot.domain.enquiry import Enquiry
from storage.rows import Repository, one, to_row


class Enquiries(Repository):
    """What associations ask their Koordination."""

    async def add(self, enquiry: Enquiry) -> None:
        await self.queries.add_enquiry(self.connection, **to_row(enquiry))

    async def get(self, enquiry: str) -> Enquiry | None:
        return await one(Enquiry, self.queries.enquiry_by_id(self.connection, id=enquiry))

    async def answer(self, enquiry: Enquiry) -> bool:
        """False when it was answered before."""
        return bool(await self.queries.answer_enquiry(self.connection, **to_row(enquiry)))
