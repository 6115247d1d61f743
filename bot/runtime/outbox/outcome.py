"""What becomes of a message after its delivery: said, said again, or left to a person."""

from datetime import datetime, timedelta

from msgspec import field

from bot.domain.delivery_report import STAYS
from bot.domain.enclosure import EnclosureKind
from bot.domain.messages import EDITS, Act, Card, Fate, Outgoing, Priority
from bot.runtime.outbox import shown_buttons
from bot.runtime.outbox.backoff import Reach
from bot.runtime.outbox.clearing import clear_late
from bot.runtime.outbox.delivery import Flight
from bot.runtime.outbox.rate_limit import Pace
from bot.runtime.outbox.results import (
    Delivered,
    HeldBack,
    Lost,
    Moved,
    NotSent,
    Postponed,
    Rejected,
    Result,
    Slower,
    Unreachable,
)
from bot.runtime.outbox.shown_buttons import buttons_of
from bot.runtime.process.clock import Clock
from bot.runtime.process.incidents import Incident, Report
from bot.runtime.process.logs import Log
from bot.runtime.process.tracing import place_of
from bot.stateful import Stateful
from storage.trouble import Trouble
from storage.unit_of_work import Work

log = Log(__name__)
MOST_UNCLEAR = 1
"""How often a message whose answer was lost is sent again while Telegram is well."""
MOST_EDITS = 5
"""The same for an edit: made twice it is made once."""


class Settling(Stateful):
    """Keeps what has become of messages that left."""

    clock: Clock
    pace: Pace
    report: Report
    reach: Reach = field(default_factory=Reach)

    async def settle(self, work: Work, flight: Flight, result: Result) -> datetime | None:
        """Returns until when the whole chat has to wait, if it has to."""
        message = flight.message
        if not isinstance(result, Postponed | HeldBack):
            self.reach.count(message.chat, result)
        if pause := self.reach.pause_for_all():
            self.pace.close(self.clock.beat() + pause)
        try:
            async with work.part():
                return await self._settle(work, flight, result)
        except Trouble:
            raise
        except Exception as fault:  # noqa: BLE001
            log.error("settling_failed", message=message.id, fault=place_of(fault))
            await work.outbox.give_up(message.id, Fate.UNCLEAR, place_of(fault), self.clock.now())
            return None

    async def _settle(self, work: Work, flight: Flight, result: Result) -> datetime | None:
        message = flight.message
        match result:
            case Lost(fault=fault):
                return await self._lost(work, message, fault)
            case NotSent(fault=fault):
                return await self._wait(work, message, self.reach.pause(message.chat), fault)
            case Slower(seconds=seconds):
                return await self._wait(work, message, seconds, "429")
            case HeldBack():
                await work.outbox.again(message.id, self.clock.now(), "held")
                return None
            case Postponed(seconds=seconds):
                return await self._wait(work, message, seconds, "upload")
        self.reach.forget(message.id)
        await self._end(work, flight, result)
        return None

    async def _end(self, work: Work, flight: Flight, result: Result) -> None:
        message = flight.message
        match result:
            case Delivered():
                await self._delivered(work, flight, result)
            case Moved(to=new):
                await work.outbox.move_chat(message.chat, new)
                await work.outbox.again(message.id, self.clock.now(), "moved")
            case Unreachable(fault=fault):
                now = self.clock.now()
                log.info("chat_unreachable", message=message.id)
                await work.outbox.give_up(message.id, Fate.BLOCKED, fault, now)
                await work.outbox.drop_chat(message.chat, Fate.BLOCKED, fault, now)
                await work.people.block_address("telegram", message.chat)
            case Rejected(fault=fault):
                await self._give_up(work, message, Fate.FAILED, fault)

    async def _delivered(self, work: Work, flight: Flight, result: Delivered) -> None:
        now, message, card = self.clock.now(), flight.message, flight.card
        kept = buttons_of(message.payload)
        if not await work.outbox.sent(message.id, result.message, now, kept, result.note):
            await clear_late(work, message, result.message, now)
            return
        if message.origin:
            await self._of_announcement(work, message, result)
        await self._filed(work, flight, result)
        old = card if message.act is Act.CARD else None
        await shown_buttons.arrives(work, message, result.message, old, result.at or now)
        stood = card.message if card and message.act is Act.REFRESH else message.about and message.message
        if result.message and result.message != stood:
            await work.dialogs.shown(message.person or f"t{message.chat}", message.question, now)
        if message.card and result.message:
            await work.outbox.save_card(Card(f"t{message.chat}", message.card, message.id, result.message))
        if result.pause:
            self.pace.close(self.clock.beat() + result.pause, message.chat)

    @staticmethod
    async def _filed(work: Work, flight: Flight, result: Delivered) -> None:
        """Its files are at Telegram."""
        if flight.files:
            await work.outbox.drop_content(flight.message.id)
        for enclosure, (kind, media) in result.media.items():
            await work.enclosures.note_media(enclosure, EnclosureKind(kind), media)

    @staticmethod
    async def _of_announcement(work: Work, message: Outgoing, result: Delivered) -> None:
        if message.act is Act.EDIT:
            await work.outbox.stands_as(message.about, result.message, buttons_of(message.payload))
        elif message.about and result.note != STAYS:
            await work.outbox.withdraw(message.about)

    async def _wait(self, work: Work, message: Outgoing, seconds: float, fault: str) -> datetime:
        until = self.clock.now() + timedelta(seconds=seconds)
        await work.outbox.again(message.id, until, fault)
        await work.outbox.hold_chat(message.chat, until)
        return until

    async def _lost(self, work: Work, message: Outgoing, fault: str) -> datetime | None:
        """Replies and reminders once more, edits as often as it takes. Relay and broadcast: a person decides.

        In an outage everything is lost, so the losses of an outage do not count.
        """
        most = MOST_EDITS if message.act in EDITS else MOST_UNCLEAR
        alive = self.reach.lost(message.id)
        delicate = message.priority > Priority.REMINDER and message.act not in EDITS
        if delicate or (alive and message.tries >= most):
            self.reach.forget(message.id)
            await self._give_up(work, message, Fate.UNCLEAR, fault)
            return None
        until = self.clock.now() + timedelta(seconds=self.reach.pause(message.chat))
        await work.outbox.once_more(message.id, until, fault)
        await work.outbox.hold_chat(message.chat, until)
        return until

    async def _give_up(self, work: Work, message: Outgoing, fate: Fate, fault: str) -> None:
        await work.outbox.give_up(message.id, fate, fault, self.clock.now())
        if message.act is Act.CARD:
            await work.outbox.drop_card(f"t{message.chat}", message.card)
        log.warning("message_given_up", message=message.id, fate=fate, fault=fault)
        self.report(Incident.MESSAGE_UNCLEAR if fate is Fate.UNCLEAR else Incident.MESSAGE_FAILED, message.id)
