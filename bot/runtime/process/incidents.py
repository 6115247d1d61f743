"""What the operators may have to hear of: who notices it reports it, and upkeep/alerts.py decides who is told."""

from enum import StrEnum
from typing import Protocol

from bot.runtime.process.logs import Log

log = Log(__name__)


class Incident(StrEnum):
    """Each is the id of its text."""

    DEAD_LETTER = "common-alarm-dead-letter"
    MESSAGE_FAILED = "common-alarm-message-failed"
    MESSAGE_UNCLEAR = "common-alarm-message-unclear"
    REFUSED = "common-alarm-refused"
    """Telegram does not know the bot's token."""
    SECOND_READER = "common-alarm-second-reader"
    DATABASE_LOCKED = "common-alarm-database-locked"
    DATABASE_AWAY = "common-alarm-database-away"
    DISK_FULL = "common-alarm-disk-full"
    DISK_LOW = "common-alarm-disk-low"
    BACKUP_FAILED = "common-alarm-backup-failed"
    TICK_FAILED = "common-alarm-tick-failed"
    GUESSING = "common-alarm-guessing"
    """Many wrong codes or links within an hour."""
    REPORT_ALONE = "common-alarm-report-alone"
    """A talk was reported, and there are not two who can look at it."""


class Report(Protocol):
    def __call__(self, incident: Incident, reference: str = "") -> None:
        """`reference` is made of nothing personal."""


class Incidents:
    """Implements `Report` for whoever is built before the one that decides."""

    def __init__(self) -> None:
        self._hear: Report = _noted

    def told_to(self, hear: Report) -> None:
        self._hear = hear

    def __call__(self, incident: Incident, reference: str = "") -> None:
        self._hear(incident, reference)


def _noted(incident: Incident, reference: str = "") -> None:
    log.error("incident", kind=incident.name.lower(), reference=reference)


def failed(way: str, fault: str) -> None:
    """An alarm got through to nobody by this way."""
    log.error("alarm_failed", way=way, fault=fault)
