"""Two talk through the bot, each under the name of a colour, and neither learns who the other is."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

CORRECTION = "correction"


class Side(StrEnum):
    ASKER = "asker"
    VOLUNTEER = "volunteer"

    @property
    def other(self) -> "Side":
        return Side.VOLUNTEER if self is Side.ASKER else Side.ASKER


class Colour(StrEnum):
    BLUE = "blue"
    GREEN = "green"
    RED = "red"
    YELLOW = "yellow"
    VIOLET = "violet"
    ORANGE = "orange"


class TalkState(StrEnum):
    RUNNING = "running"
    FROZEN = "frozen"
    """Somebody reported it; neither can write."""
    ENDED = "ended"


class Talk(Struct, frozen=True):
    id: str
    request: str | None
    association: str | None
    listing: str | None
    asker: str | None
    """The person; None once that person is erased."""
    volunteer: str | None
    at: datetime
    last_at: datetime
    """Of the last message of either side."""
    asker_colour: Colour = Colour.BLUE
    volunteer_colour: Colour = Colour.GREEN
    topic: str = ""
    number: int = 0
    """By which both speak of it; counted up by the database."""
    state: TalkState = TalkState.RUNNING
    files_at: datetime | None = None
    """Since when both agree that pictures and PDFs may be sent."""
    asker_files: bool = False
    volunteer_files: bool = False
    counted: bool = False
    """It is one of the volunteer's units."""
    asked_at: datetime | None = None
    """When both were asked whether it is done."""
    ended_at: datetime | None = None
    ended_by: Side | None = None
    """None: neither of them did."""
    version: int = 0
    asker_first_at: datetime | None = None
    """When this side wrote for the first time; the database notes it with the line."""
    volunteer_first_at: datetime | None = None
    kept_at: datetime | None = None
    """When somebody said last that it is not done yet."""
    thanked_at: datetime | None = None
    first_help: bool = False
    """The first one that counted between these two, as far as it is known who talked."""
    first_thanks: bool = False
    """The first one after which this association said thank you to the volunteer; the same."""

    def person(self, side: Side) -> str | None:
        return self.asker if side is Side.ASKER else self.volunteer

    def colour(self, side: Side) -> Colour:
        return self.asker_colour if side is Side.ASKER else self.volunteer_colour

    def allows_files(self, side: Side) -> bool:
        """This side has said yes to pictures and PDFs."""
        return self.asker_files if side is Side.ASKER else self.volunteer_files

    def side_of(self, person: str) -> Side | None:
        return next((side for side in Side if self.person(side) == person), None)


def opted(talk: Talk, side: Side, *, on: bool, now: datetime) -> Talk:
    """This side says whether pictures and PDFs may be sent; they may when both do."""
    asker, volunteer = (on, talk.volunteer_files) if side is Side.ASKER else (talk.asker_files, on)
    since = (talk.files_at or now) if asker and volunteer else None
    return replace(talk, asker_files=asker, volunteer_files=volunteer, files_at=since)


class TalkLine(Struct, frozen=True):
    """One message of a talk. Only the last ones of each talk are kept, in case of a report."""

    id: str
    talk: str
    side: Side
    at: datetime
    text: str
    kind: str = "text"
    """text, photo, document or CORRECTION: other words for the line that it answers."""
    corrected_at: datetime | None = None
    answers: str | None = None
    """The line to which it is a reply."""
    due_at: datetime | None = None
    """Held back until then; None once it was delivered."""
