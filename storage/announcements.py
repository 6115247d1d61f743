"""Announcements, their audience, a row for each recipient, and who wants no more of a kind."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.announcements.announcement import (
    REASONS,
    Announcement,
    AnnouncementText,
    AnswerTally,
    AudienceLine,
    AudienceSize,
    OptOut,
    Recipient,
    Tally,
)
from bot.terms.announcements import (
    AnnouncementAnswer,
    AnnouncementKind,
    Exclusion,
    RecipientState,
    Unsent,
)
from storage.query import Query
from storage.rows import Repository, to_row


class Announcements(Repository):
    get = Query[[str], Announcement | None]("announcement_by_id", "id")
    add = Query[[Announcement], None]("add_announcement")
    """A second tap adds no second one."""

    async def save(self, one: Announcement) -> bool:
        """False when somebody else changed it since it was read (compare and set on `version`)."""
        row = to_row(one) | {"fingerprint": "" if one.is_draft else one.fingerprint}
        return bool(await self.queries.save_announcement(self.connection, **row))

    async def numbered(self, one: Announcement) -> Announcement:
        """With the number by which people speak of it; the one that it has stays."""
        if one.number:
            return one
        return replace(one, number=int(await self.queries.next_announcement_number(self.connection)))

    drop = Query[[str], None]("drop_announcement", "id")
    draft_of = Query[[str, str], Announcement | None]("announcement_draft_of", "author", "cohort")
    """The newest of this author for this cohort."""
    of_cohort = Query[[str, int, int], list[Announcement]]("announcements_of_cohort", "cohort", "skip", "most")
    """That are no drafts, the newest first."""
    count_of_cohort = Query[[str], int]("count_announcements", "cohort")
    moving = Query[[], list[Announcement]]("moving_announcements")
    """For what happens by itself: without drafts and those that are over."""
    sent_since = Query[[str, datetime], int]("announcements_sent_since", "author", "since")
    """How many of this author were released since then and not taken back before they began."""
    same = Query[[str, datetime, str], list[Announcement]]("same_announcements", "fingerprint", "since", "but")
    """With the same content, started since then, or waiting to start."""

    save_text = Query[[AnnouncementText], None]("save_announcement_text")
    text = Query[[str], AnnouncementText | None]("announcement_text_by_id", "id")
    texts = Query[[str], list[AnnouncementText]]("announcement_texts", "cohort")
    drop_text = Query[[str], None]("drop_announcement_text", "id")


class Audiences(Repository):
    """Who is meant by a stored announcement, as things stand now."""

    sizes = Query[[str], list[AudienceSize]]("audience_sizes", "announcement")
    """How many get it, and how many do not for which reason; each person counts once."""

    async def lines(self, announcement: str, reason: Exclusion | None, skip: int, most: int) -> list[AudienceLine]:
        """At most `most` people by name from place `skip` on, once for each of their associations."""
        return await self._lines(announcement, REASONS.index(reason), skip, most)

    _lines = Query[[str, int, int, int], list[AudienceLine]]("audience_lines", "announcement", "place", "skip", "most")

    async def nobody(self, announcement: str, most: int) -> list[str]:
        """Names of active associations where nobody has arrived, of those that it means."""
        rows = self.queries.audience_nobody(self.connection, announcement=announcement, most=most)
        return [row["name"] async for row in rows]

    shared_with = Query[[str, str], int]("audience_shared", "announcement", "other")
    """How many of who gets it now were recipients of the other one."""
    meant_by_both = Query[[str, str], int]("audience_meant_by_both", "announcement", "other")
    """How many would get both, as things stand now."""
    late = Query[[str], int]("audience_late", "announcement")
    """How many are meant now and are no recipients."""


class Recipients(Repository):
    fix = Query[[str], int]("fix_recipients", "announcement")
    """Everybody who is meant now becomes a recipient; returns how many are new."""
    add_late = Query[[str], int]("add_late_recipients", "announcement")
    get = Query[[str, str], Recipient | None]("recipient_by_key", "announcement", "person")
    tally = Query[[str], list[Tally]]("tally_recipients", "announcement")
    answers = Query[[str], list[AnswerTally]]("tally_answers", "announcement")
    next = Query[[str, int], list[Recipient]]("next_recipients", "announcement", "most")
    """Queued ones, in their order."""
    in_state = Query[[str, RecipientState, int, int], list[Recipient]](
        "recipients_in_state", "announcement", "state", "skip", "most"
    )
    with_answer = Query[[str, AnnouncementAnswer, int, int], list[Recipient]](
        "recipients_with_answer", "announcement", "answer", "skip", "most"
    )
    silent = Query[[str, int, int], list[Recipient]]("silent_recipients", "announcement", "skip", "most")
    """It arrived, and they have not answered."""
    settle = Query[[str, str, RecipientState, str, datetime], None](
        "settle_recipient", "announcement", "person", "state", "fault", "settled_at"
    )
    put_back = Query[[str, RecipientState, RecipientState], int]("move_recipients", "announcement", "old", "new")
    """All of one state into another; returns how many."""
    see = Query[[str, str, datetime], None]("see_announcement", "announcement", "person", "at")
    """Only the first time is noted."""
    answer = Query[[str, str, AnnouncementAnswer, datetime], None](
        "answer_announcement", "announcement", "person", "answer", "at"
    )
    unsend = Query[[str, str, Unsent], None]("unsend_recipient", "announcement", "person", "unsent")
    renew = Query[[str, str, int], None]("renew_recipient", "announcement", "person", "edition")
    """They have the words of this edition."""

    opt_out = Query[[str, AnnouncementKind, datetime], None]("opt_out", "person", "kind", "at")
    opt_in = Query[[str, AnnouncementKind], None]("opt_in", "person", "kind")

    opt_outs = Query[[str], list[OptOut]]("opted_out", "person")
