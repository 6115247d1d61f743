"""The house's own duties: what was handled is forgotten in time, and the disk is looked at."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta

from bot.domain.privacy.retention import RULES, RetentionRule
from bot.domain.sessions.links import SILENT_STRANGER_LASTS
from bot.runtime.feature import House, Tick
from bot.runtime.process.disk_reserve import LOW, Ballast
from bot.runtime.process.incidents import Incident, Report
from bot.stateful import Stateful
from storage.unit_of_work import Work

MOST = 500
"""Rows in one transaction: nobody waits long."""
EVERY = timedelta(hours=1)
"""All rules are sixty questions: whoever starts within the hour looks when it is over."""
NEVER = datetime.fromtimestamp(0, UTC)
Forget = Callable[[Work, datetime, datetime], Awaitable[int]]
"""Given when what is older is overdue, and the time; returns how many rows."""


class Keeping(Stateful):
    report: Report
    ballast: Ballast | None
    _many: bool = False
    """Whether the operators know that codes are tried out just now."""
    _alone: int = 0
    """Reports of talks that the operators know to be without two people."""

    def ticks(self) -> list[Tick]:
        return [
            Tick("house.forget", EVERY, look_once),
            Tick("house.guesses", timedelta(seconds=15), self._look_at_guesses),
            Tick("house.reports", timedelta(minutes=1), self._look_at_reports),
            Tick("house.disk", timedelta(minutes=1), self._look_at_disk, everywhere=True),
        ]

    async def _look_at_guesses(self, work: Work, now: datetime, _house: House) -> int:
        guesses = await work.invitations.guesses(now)
        if guesses.many and not self._many:
            self.report(Incident.GUESSING, str(guesses.codes + guesses.links))
        self._many = guesses.many
        return 0

    async def _look_at_reports(self, work: Work, _now: datetime, _house: House) -> int:
        alone = await work.talk_reports.alone()
        if alone > self._alone:
            self.report(Incident.REPORT_ALONE, str(alone))
        self._alone = alone
        return 0

    async def _look_at_disk(self, _work: Work, _now: datetime, _house: House) -> int:
        if self.ballast:
            self.ballast.lay()
            if self.ballast.room() < LOW:
                self.report(Incident.DISK_LOW, str(self.ballast.room() // 1024**2))
        return 0


async def forget(work: Work, now: datetime, _house: House) -> int:
    """What one rule says, rule by rule until nothing is overdue: each transaction is short."""
    await work.retention.notice(now)
    for rule in RULES:
        if not rule.told and (dropped := await forget_by(rule, work, now)):
            await work.retention.note(rule.name, midnight(now), dropped)
            return dropped
    return 0


async def look_once(work: Work, now: datetime, house: House) -> int:
    """Notes as well when nothing was left to do."""
    last = await work.retention.last()
    if last and last <= now < last + EVERY:
        return 0
    dropped = await forget(work, now, house)
    if not dropped:
        await work.retention.ran(now)
        await work.commit()
    return dropped


async def forget_by(rule: RetentionRule, work: Work, now: datetime) -> int:
    """At most MOST rows of each kind."""
    before = rule.before(now)
    if own := OF_THEIR_OWN.get(rule.name):
        return await own(work, before, now)
    dropped: int = await getattr(work.retention, rule.name)(before, MOST)
    return dropped


def midnight(now: datetime) -> datetime:
    return datetime.combine(now.date(), datetime.min.time(), UTC)


async def _search_votes(work: Work, before: datetime, _now: datetime) -> int:
    return await work.faq.forget(before)


async def _report_lines(work: Work, before: datetime, _now: datetime) -> int:
    return await work.talk_reports.drop_lines(before, MOST) + await work.talk_reports.drop_words(before)


OF_THEIR_OWN: Mapping[str, Forget] = {
    "updates": lambda work, before, _now: work.inbox.forget(before, NEVER, MOST),
    "dead_letters": lambda work, before, _now: work.inbox.forget(before, before, MOST),
    "sent_messages": lambda work, before, _now: work.outbox.forget(before, MOST),
    "web_chats": lambda work, before, _now: work.outbox.forget_chats(before, before, MOST),
    "strangers_chats": lambda work, before, _now: work.outbox.forget_chats(NEVER, before, MOST),
    "message_files": lambda work, before, _now: work.outbox.forget_files(before, MOST),
    "announced_files": lambda work, before, _now: work.enclosures.forget(before, MOST),
    "keyboards": lambda work, before, _now: work.keyboards.forget(before, MOST),
    "open_questions": lambda work, before, _now: work.dialogs.drop_expired(before),
    "loose_texts": lambda work, before, _now: work.dialogs.drop_old_loose(before),
    "heard": lambda work, before, _now: work.dialogs.drop_heard(before),
    "question_drafts": lambda work, before, _now: work.enquiries.drop_old_drafts(before),
    "question_files": lambda work, before, _now: work.enquiries.drop_settled_files(before),
    "strangers_questions": lambda work, before, _now: work.enquiries.forget_strangers(before),
    "search_misses": lambda work, before, _now: work.faq.drop_misses(before),
    "search_votes": _search_votes,
    "talk_request_drafts": lambda work, before, _now: work.talk_requests.drop_old_drafts(before),
    "talk_requests": lambda work, before, _now: work.talk_requests.forget(before),
    "talks": lambda work, before, now: work.talk_ends.forget(now, before, MOST),
    "talk_drafts": lambda work, before, _now: work.talks.drop_old_drafts(before),
    "talk_files": lambda work, before, _now: work.talks.drop_old_files(before),
    "held_lines": lambda work, _before, _now: work.talks.drop_held_lines(),
    "talk_quotes": lambda work, before, _now: work.faq.forget_quotes(before),
    "report_lines": _report_lines,
    "report_names": lambda work, before, _now: work.talk_reports.drop_names(before),
    "bars": lambda work, before, _now: work.talk_reports.drop_bars(before.date()),
    "free_slots": lambda work, before, _now: work.appointments.drop_old_slots(before),
    "sparring": lambda work, before, _now: work.appointments.forget(before),
    "reminders": lambda work, before, _now: work.reminders.forget(before),
    "proposals": lambda work, before, _now: work.desk_roles.forget(before),
    "door_links": lambda work, before, _now: work.web.forget(before, NEVER),
    "wrong_tries": lambda work, before, _now: work.web.forget(NEVER, before),
    "browsers": lambda work, _before, now: work.web.forget(now, NEVER),
    "strangers_browsers": lambda work, before, now: work.web.forget_strangers(now - SILENT_STRANGER_LASTS, before),
    "strangers_addresses": lambda work, _before, _now: work.retention.strangers_addresses(MOST),
}
"""Whose queries their repositories have."""
