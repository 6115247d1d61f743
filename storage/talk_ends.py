"""How talks end: what is due, what people say of them, who does not want to meet again, and what stays of it."""

from datetime import datetime

from bot.domain.talks.closing import RatingCount, TalkBlock, TalkEffect, TalkRating
from bot.domain.talks.talk import Talk
from storage.columns import to_ms
from storage.query import Query
from storage.rows import Repository


class TalkEnds(Repository):
    quiet = Query[[datetime], list[Talk]]("quiet_talks", "since")
    """That run, are silent since then, and nobody was asked about since."""
    unanswered = Query[[datetime], list[Talk]]("unanswered_talks", "asked_before")
    """That run, though both were asked before then whether it is done, and neither said anything since."""
    to_count = Query[[int], list[Talk]]("talks_to_count", "span")
    """That run, are not counted, and lasted for so many milliseconds since both have written."""
    alone = Query[[], list[Talk]]("talks_alone")
    """That run though one side is erased, out of reach, not here any more, or the same person as the other."""
    effect = Query[[str], TalkEffect]("talk_effect", "listing")
    """What a volunteer has done so far. Who it was is not needed for it, and does not stay."""
    helped_before = Query[[Talk], bool]("helped_before")
    """Another talk of these two counts."""
    thanked_before = Query[[Talk], bool]("thanked_before")

    rate = Query[[TalkRating], None]("rate_talk")
    ratings = Query[[str], list[RatingCount]]("talk_ratings", "cohort")
    """What people said, counted, of talks with volunteers of a cohort."""

    block = Query[[TalkBlock], None]("add_talk_block")
    """These two are never brought together again; twice is the same."""
    blocked = Query[[str, str], bool]("talk_blocked", "listing", "association")

    count_unit = Query[[str, int], None]("count_unit", "association", "year")
    """One more that an association has used in a year; it stays when nobody knows any more of which talk."""
    units = Query[[str, int], int]("units_of_association", "association", "year")
    """That an association has used in a year."""

    async def forget(self, now: datetime, ended_before: datetime, most: int) -> int:
        """Who talked, and what was said last: gone. That it was a unit stays with the listing."""
        times = {"now": to_ms(now), "ended_before": to_ms(ended_before), "most": most}
        count = await self.queries.forget_talks(self.connection, **times)
        if count:
            await self.queries.drop_lines_of_forgotten(self.connection, now=to_ms(now))
        return int(count)
