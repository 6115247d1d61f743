"""What associations ask of volunteers, and to whom it was put."""

from datetime import date, datetime

from msgspec.structs import replace

from bot.domain.talks.request import TalkOffer, TalkRequest
from bot.domain.talks.request_draft import TalkRequestDraft
from bot.domain.talks.wait import TalkWait
from storage.columns import to_ms
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
    """Open ones, to this volunteer."""
    offers_due = Query[[datetime, bool], list[TalkOffer]]("offers_due", "now", "by_day")
    next_offer_due = Query[[], datetime | None]("next_offer_due")
    astray = Query[[date], list[TalkOffer]]("offers_astray", "day")
    """Open offers to somebody who is not there any more."""
    idle = Query[[], list[TalkRequest]]("requests_idle")
    due = Query[[datetime], list[TalkRequest]]("requests_due", "now")
    left = Query[[], list[TalkRequest]]("requests_left")
    """Whoever asked, or their association, is not there any more."""
    at_desk = Query[[str], list[TalkRequest]]("requests_at_desk", "cohort")

    draft = Query[[str], TalkRequestDraft | None]("request_draft_of", "person")
    keep_draft = Query[[TalkRequestDraft], None]("keep_request_draft")
    drop_draft = Query[[str], None]("drop_request_draft", "person")
    drop_old_drafts = Query[[datetime], int]("drop_old_request_drafts", "before")

    async def forget(self, before: datetime) -> int:
        """What was settled before then: who had it, who asked, and the words."""
        await self.queries.count_forgotten_offers(self.connection, before=to_ms(before))
        offers = await self.queries.forget_offers(self.connection, before=to_ms(before))
        return int(offers) + int(await self.queries.forget_requests(self.connection, before=to_ms(before)))


class TalkWaits(Repository):
    """Who waits until somebody is free."""

    add = Query[[TalkWait], None]("add_wait")
    """Whoever waits already keeps their place."""
    for_topic = Query[[str], list[TalkWait]]("waits_for", "topic")
    """In their order, also those who were told lately."""
    of_association = Query[[str], list[TalkWait]]("waits_of_association", "association")
    all = Query[[], list[TalkWait]]("waits")
    tell = Query[[str, datetime], bool]("tell_wait", "id", "told_at")
    drop = Query[[str], bool]("drop_wait", "id")
    drop_told = Query[[datetime], int]("drop_told_waits", "before")
