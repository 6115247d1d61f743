"""Reminders: what the bot says unasked, to whom, why, and until when it is of use."""

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from bot.domain.quiet_hours import Hours
from bot.terms import Mode, ReminderKind

HELP_AFTER = 3
"""Times that somebody put a reminder off before help is offered."""
UNHEARD = 3
"""Messages without an answer before the Koordination hears of it."""
DIGEST_LINES = 8


class ReminderStep(StrEnum):
    """Which of several reminders about one thing. A ladder is named by the days that are left."""

    D28 = "28"
    D14 = "14"
    D7 = "7"
    D3 = "3"
    D1 = "1"
    D0 = "0"
    SOON = "soon"
    """A quarter of an hour before it begins."""
    ONCE = "once"
    AGAIN = "again"


class State(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    DONE = "done"
    """Somebody answered, or took care of it."""
    EXPIRED = "expired"
    """It could not be said in time; the Koordination sees it."""


class Planned(Struct, frozen=True):
    """A reminder that should exist. `key` says which: the same thing at another time is another reminder."""

    kind: ReminderKind
    association: str
    subject: str
    """Id of what it is about: a date, a task, a stage, a review, a person."""
    target: str
    """When that is, ISO; part of the key, so that what moved is said anew."""
    step: ReminderStep
    person: str
    day: date
    """On which it should be said, in the person's own zone."""
    wall: time | None
    """None: as soon as the day begins for them."""
    until: datetime
    """From then on this step is of no use."""
    ends: datetime
    """Never put off beyond this."""
    urgent: bool = False
    """Comes although something came today already."""
    passes: bool = False
    """Comes in quiet hours too, because they said yes to it."""

    @property
    def key(self) -> str:
        """What moves keeps its place in the index: the time stands at the end."""
        return f"{self.person}:{self.kind}:{self.subject}:{self.step}:{self.target}"


class Reminder(Struct, frozen=True):
    """A planned one as it is kept."""

    id: str
    planned: Planned
    hours: str
    """Fingerprint of the hours for which `due_at` was computed."""
    slot_at: datetime
    """When it was to be said; much later than that it is late."""
    due_at: datetime
    state: State = State.WAITING
    sent: int = 0
    """How often it was said."""
    sent_at: datetime | None = None
    bundle: str = ""
    """The reminders of one message share this."""
    snoozes: int = 0
    chosen: bool = False
    """The moment was chosen by the person."""

    @property
    def key(self) -> str:
        return self.planned.key

    @property
    def put_off(self) -> bool:
        return self.snoozes > 0

    @property
    def limit(self) -> datetime:
        """From then on it is of no use."""
        return self.planned.ends if self.put_off else self.planned.until


class Unanswered(Struct, frozen=True):
    """An association that did not react since its last step."""

    association: str
    name: str
    moved_at: datetime
    """When the last step was made."""
    messages: int
    asked_if_quiet: bool
    """The one friendly line after two quiet weeks is among them."""


class Manner(Struct, frozen=True):
    """How somebody wants to be reminded."""

    person: str
    hours: Hours = field(default_factory=Hours)
    modes: Mapping[ReminderKind, Mode] = field(default_factory=dict)
    """Missing means at once."""
    digest: bool = False
    """A summary on Monday morning."""

    def mode(self, kind: ReminderKind) -> Mode:
        chosen = self.modes.get(kind, Mode.NOW)
        return Mode.DIGEST if kind is ReminderKind.FUNDING and chosen is Mode.OFF else chosen

    def with_mode(self, kind: ReminderKind, mode: Mode) -> "Manner":
        """What moves to the summary brings the summary along."""
        return replace(self, modes={**self.modes, kind: mode}, digest=self.digest or mode is Mode.DIGEST)

    @property
    def silent(self) -> bool:
        return all(self.mode(kind) is not Mode.NOW for kind in ReminderKind if kind is not ReminderKind.DIGEST)


def silenced(manner: Manner) -> Manner:
    """Nothing unasked any more but the funding deadline, which stays in the summary."""
    modes: dict[ReminderKind, Mode] = {
        kind: Mode.OFF for kind in ReminderKind if kind not in (ReminderKind.DIGEST, ReminderKind.FUNDING)
    }
    return replace(manner, modes={**modes, ReminderKind.FUNDING: Mode.DIGEST}, digest=True)


def speaking(manner: Manner) -> Manner:
    return replace(manner, modes={}, digest=False)
