"""What associations ask of volunteers, and to whom it was put."""

from msgspec.structs import replace

from bot.domain.talk_request import TalkOffer, TalkRequest
from storage.query import Query
from storage.rows import Repository, to_row


class TalkRequests(Repository):
    async def add(self, request: TalkRequest) -> TalkRequest:
        """With the number by which people speak of it."""
        numbered = replace(request, number=int(await self.queries.next_request_number(self.connection)))
        await self.queries.add_request(self.connection, **to_row(numbered))
        return numbered

    get = Query[[str], TalkRequest | None]("request_by_id", "id")
    save = Query[[TalkRequest], bool]("save_request")
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    of_association = Query[[str], list[TalkRequest]]("requests_of_association", "association")
    """Newest first."""

    add_offer = Query[[TalkOffer], None]("add_offer")
    save_offer = Query[[TalkOffer], bool]("save_offer")
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    offer = Query[[str], TalkOffer | None]("offer_by_id", "id")
    offers = Query[[str], list[TalkOffer]]("offers_of_request", "request")
    open_offers_to = Query[[str], list[TalkOffer]]("open_offers_to", "listing")
