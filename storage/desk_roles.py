"""Who has a role at the desk of which cohort, and what is proposed about it."""

from datetime import datetime, timedelta

from bot.domain.desk.role import LONGEST_UNWATCHED, WATCH_NOTED_EVERY, DeskSeat, KnownPerson, RoleProposal
from bot.domain.people import Address
from bot.terms import DeskRole
from storage.query import Query
from storage.rows import Repository


class RoleBook(Repository):
    seats = Query[[str], list[DeskSeat]]("desk_seats", "cohort")
    """Coordinators first, by name."""
    known = Query[[str], list[KnownPerson]]("known_of_cohort", "cohort")
    """By name; somebody in two associations stands there twice."""

    async def give(self, role: DeskRole, person: str, cohort: str, since: datetime, by: str | None) -> None:
        """Who coordinates a cohort need not observe it."""
        if role is DeskRole.LEADS:
            await self._lead(person, cohort, since, by)
            await self._look_no_more(person, cohort)
        else:
            await self._look(person, cohort, since, by)

    async def take(self, role: DeskRole, person: str, cohort: str) -> None:
        """With a coordinator goes what is theirs alone: times to book, consultations, reports to look at, and what was
        to be said to them in their hours."""
        if role is DeskRole.LOOKS:
            await self._look_no_more(person, cohort)
            return
        await self._lead_no_more(person, cohort)
        await self._drop_slots(person, cohort)
        await self._leave_consultations(person, cohort)
        await self._leave_reports(person, cohort)
        await self._drop_nudges(person, cohort)

    async def watch_chats(self, now: datetime) -> int:
        """To be called often: time in which it was not called for long counts for nothing. Returns how many changed."""
        watched = await self._watch_chat_uses(now, _in_ms(LONGEST_UNWATCHED), _in_ms(WATCH_NOTED_EVERY))
        return watched + await self._begin_chat_uses(now)

    _lead = Query[[str, str, datetime, str | None], None](
        "give_coordinator", "person", "cohort", "since", "given_by", forgets=("people", "cohorts")
    )
    _lead_no_more = Query[[str, str], None]("take_coordinator", "person", "cohort", forgets=("people", "cohorts"))
    _look = Query[[str, str, datetime, str | None], None](
        "give_observer", "person", "cohort", "since", "given_by", forgets=("people", "cohorts")
    )
    _look_no_more = Query[[str, str], None]("take_observer", "person", "cohort", forgets=("people", "cohorts"))

    _drop_slots = Query[[str, str], None]("drop_slots_of", "person", "cohort")
    _leave_consultations = Query[[str, str], None]("leave_consultations", "person", "cohort")
    _leave_reports = Query[[str, str], None]("leave_reports", "person", "cohort")
    _drop_nudges = Query[[str, str], None]("drop_nudges_of", "person", "cohort")

    chat_used_at = Query[[str], datetime | None]("chat_used_at", "address")
    """By somebody of a desk; None when nothing is noted yet."""
    note_chat_use = Query[[str, datetime], None]("note_chat_use", "address", "at")
    _begin_chat_uses = Query[[datetime], int]("begin_chat_uses", "at")
    _watch_chat_uses = Query[[datetime, int, int], int]("watch_chat_uses", "now", "gap", "every")
    begin_chat_uses_anew = Query[[str, datetime], None]("begin_chat_uses_anew", "person", "at")
    silent_chats = Query[[datetime], list[Address]]("silent_desk_chats", "before")
    """On Telegram, of people of a desk who have done nothing there since."""

    propose = Query[[RoleProposal], None]("add_proposal")
    proposal = Query[[str], RoleProposal | None]("proposal_by_id", "id")
    waiting = Query[[str, datetime], list[RoleProposal]]("open_proposals", "cohort", "since")
    """That nobody has settled, made after `since`."""
    forget = Query[[datetime], int]("forget_proposals", "before")
    """Made before then; returns how many."""
    settle = Query[[RoleProposal], bool]("settle_proposal")
    """False when somebody else did before."""


def _in_ms(time: timedelta) -> int:
    return time // timedelta(milliseconds=1)
