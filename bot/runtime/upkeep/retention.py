"""The house's own duties: what was handled is forgotten in time, and the disk is looked at."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.door_links import SILENT_STRANGER_LASTS
from bot.domain.enquiry import ANSWER_KEPT
from bot.domain.faq_book import KEPT_MISSES
from bot.domain.question_draft import DRAFT_KEPT
from bot.domain.talk_relay import DRAFT_KEPT as TALK_DRAFT_KEPT
from bot.domain.talk_request_draft import REQUEST_DRAFT_KEPT
from bot.domain.unasked import KEPT_FOR
from bot.runtime.feature import House, Tick
from bot.runtime.process.disk_reserve import LOW, Ballast
from bot.runtime.process.incidents import Incident, Report
from storage.unit_of_work import Work

HANDLED = timedelta(hours=48)
"""So long the id of an update is kept, so that the same one is not handled twice, and what a tap may have seen."""
DEAD = timedelta(days=14)
SAID = timedelta(days=30)
SHOWN = timedelta(days=365)
"""What the web chat shows; files in it no longer than SAID."""
MOST = 500
"""Rows in one transaction: nobody waits long."""


@dataclass
class Keeping:
    report: Report
    ballast: Ballast | None
    _many: bool = False
    """Whether the operators know that codes are tried out just now."""
    _alone: int = 0
    """Reports of talks that the operators know to be without two people."""

    def ticks(self) -> list[Tick]:
        return [
            Tick("house.forget", timedelta(hours=1), forget),
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
    inbox = await work.inbox.forget(now - HANDLED, now - DEAD, MOST)
    outbox = await work.outbox.forget(now - SAID, MOST)
    outbox += await work.outbox.forget_chats(now - SHOWN, now - SILENT_STRANGER_LASTS, MOST)
    outbox += await work.outbox.forget_files(now - SAID, MOST)
    outbox += await work.enclosures.forget(now - SAID, MOST)
    keyboards = await work.keyboards.forget(now - HANDLED, MOST)
    typed = await work.dialogs.drop_old_loose(now - KEPT_FOR) + await work.dialogs.drop_heard(now - HANDLED)
    typed += await work.faq.drop_misses(now - KEPT_MISSES) + await work.faq.forget(now - KEPT_MISSES)
    typed += await work.enquiries.drop_old_drafts(now - DRAFT_KEPT)
    typed += await work.talk_requests.drop_old_drafts(now - REQUEST_DRAFT_KEPT)
    typed += await work.talk_requests.forget(now - REQUEST_DRAFT_KEPT)
    typed += await work.enquiries.drop_settled_files(now - SAID)
    typed += await work.enquiries.forget_strangers(now - ANSWER_KEPT)
    typed += await work.talks.drop_old_drafts(now - TALK_DRAFT_KEPT) + await work.talks.drop_held_lines()
    typed += await work.talks.drop_old_files(now - TALK_DRAFT_KEPT)
    return inbox + outbox + keyboards + typed + await work.dialogs.drop_expired(now)
