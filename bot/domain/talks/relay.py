"""How messages pass from one side of a talk to the other: how many, when, and what is never passed on."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.talks.talk import Side
from bot.domain.way import today

MOST_A_MINUTE = 5
MOST_A_DAY = 20
"""Of one side, in one talk."""
MOST_KEPT = 10
"""Lines of a talk that are kept, in case of a report."""
LINES_KEPT = timedelta(days=30)
"""After the end."""
LONGEST = 3500
"""Characters of one message."""
DRAFT_KEPT = timedelta(days=1)
MINUTE = timedelta(minutes=1)


class OverLimit(StrEnum):
    MINUTE = "minute"
    DAY = "day"


class TalkFlow(Struct, frozen=True):
    """How much one side has said in a talk."""

    talk: str
    side: Side
    day: date
    count: int = 0
    """On that day."""
    recent: tuple[int, ...] = ()
    """When the last ones were or will be delivered, in milliseconds since 1970."""
    told_at: datetime | None = None
    """When they heard last that it is too much."""


class TalkDraft(Struct, frozen=True):
    """What somebody wants to say and was asked about first. Its id is that of the line that may come of it."""

    id: str
    talk: str
    person: str
    text: str
    at: datetime
    black: str = ""
    """Without what would say who they are; empty when nothing can be left out."""
    answers: str | None = None
    """The line to which it is a reply."""
    corrects: str | None = None
    """The line that it changes."""
    kind: str = "text"
    """As of a line."""


class LostLine(Struct, frozen=True):
    """A message that did not arrive, or of which nobody knows."""

    talk: str
    line: str
    surely: bool


def slot(flow: TalkFlow, now: datetime, opens: datetime) -> datetime | OverLimit:
    """When the next message is delivered. `opens`: the next moment at which the other side may be written to.

    What has to wait anyway waits in its order, five for each minute; what could leave at once and is too much is not
    taken.
    """
    if _said_on(flow, today(now)) >= MOST_A_DAY:
        return OverLimit.DAY
    recent = [_instant(ms) for ms in flow.recent]
    at = max([now, opens, *recent])
    fifth = recent[-MOST_A_MINUTE] + MINUTE if len(recent) >= MOST_A_MINUTE else at
    if fifth <= at:
        return at
    return OverLimit.MINUTE if at <= now else fifth


def said(flow: TalkFlow, at: datetime, now: datetime) -> TalkFlow:
    """One more, delivered at `at`."""
    recent = (*flow.recent, _ms(at))[-MOST_A_MINUTE:]
    return replace(flow, day=today(now), count=_said_on(flow, today(now)) + 1, recent=recent)


def may_write_again(flow: TalkFlow, why: OverLimit) -> datetime | None:
    """When it is no longer too much; None: tomorrow."""
    return _instant(flow.recent[0]) + MINUTE if why is OverLimit.MINUTE else None


def must_be_told(flow: TalkFlow, why: OverLimit, now: datetime) -> bool:
    """They hear it once for each minute, or day."""
    if flow.told_at is None:
        return True
    return now - flow.told_at >= MINUTE if why is OverLimit.MINUTE else today(flow.told_at) != today(now)


def _said_on(flow: TalkFlow, day: date) -> int:
    return flow.count if flow.day == day else 0


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def _instant(ms: int) -> datetime:
    return _EPOCH + timedelta(milliseconds=ms)


_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


class Unsayable(StrEnum):
    """Why something is not passed on."""

    FORWARD = "forward"
    """It says whose it was first."""
    ELSEWHERE = "elsewhere"
    """It answers something that stands in another chat."""
    PERSON = "person"
    PLACE = "place"
    STICKER = "sticker"
    """The name of a set says who made it."""
    VOICE = "voice"
    """Somebody may know the voice, or the face."""
    FILM = "film"
    """Nobody can clean it."""
    FILE = "file"
    UNKNOWN = "unknown"
    NOTHING = "nothing"
    LONG = "long"


_UNSAYABLE: Mapping[str, Unsayable] = {
    "forward_origin": Unsayable.FORWARD,
    "via_bot": Unsayable.FORWARD,
    "sender_chat": Unsayable.FORWARD,
    "external_reply": Unsayable.ELSEWHERE,
    "reply_to_story": Unsayable.ELSEWHERE,
    "contact": Unsayable.PERSON,
    "users_shared": Unsayable.PERSON,
    "chat_shared": Unsayable.PERSON,
    "location": Unsayable.PLACE,
    "venue": Unsayable.PLACE,
    "sticker": Unsayable.STICKER,
    "voice": Unsayable.VOICE,
    "video_note": Unsayable.VOICE,
    "video": Unsayable.FILM,
    "audio": Unsayable.FILM,
    "animation": Unsayable.FILM,
    "file": Unsayable.FILE,
    "document": Unsayable.FILE,
    "photo": Unsayable.FILE,
}


def unsayable(kinds: Iterable[str]) -> Unsayable | None:
    """Why a message with these parts is not passed on; None when it is text and nothing else."""
    found = [_UNSAYABLE.get(kind, Unsayable.UNKNOWN) for kind in kinds]
    return min(found, key=lambda why: why is Unsayable.UNKNOWN, default=None)


def unfit(text: str) -> Unsayable | None:
    """Why a text is not passed on."""
    if not text.strip():
        return Unsayable.NOTHING
    return Unsayable.LONG if len(text) > LONGEST else None
