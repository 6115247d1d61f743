"""Closed vocabularies that tables, buttons and rules all speak, once each; those of who helps stand in `talks`."""

from enum import StrEnum


class Language(StrEnum):
    GERMAN = "de"
    ENGLISH = "en"


class Land(StrEnum):
    """The sixteen Länder; each has its own public holidays."""

    BW = "BW"
    BY = "BY"
    BE = "BE"
    BB = "BB"
    HB = "HB"
    HH = "HH"
    HE = "HE"
    MV = "MV"
    NI = "NI"
    NW = "NW"
    RP = "RP"
    SL = "SL"
    SN = "SN"
    ST = "ST"
    SH = "SH"
    TH = "TH"


class MemberRole(StrEnum):
    """The words are those of the seed file."""

    CONTACT = "kontakt"
    WORKER = "mitglied"
    READER = "lesen"


class DeskRole(StrEnum):
    """At the desk of a cohort."""

    LEADS = "coordination"
    LOOKS = "observation"


class RoleChange(StrEnum):
    GIVE = "give"
    TAKE = "take"


class Purpose(StrEnum):
    """Separate consents, each with its own yes and its own no."""

    PROGRAMME = "programme"
    DIRECTORY = "directory"
    EXCHANGE = "exchange"
    QUOTATION = "quotation"
    SPARRING = "sparring"


class Opens(StrEnum):
    """How a stage opens."""

    FREE = "free"
    DATE = "date"
    RELEASE = "release"


class Decision(StrEnum):
    """How the reading of a stage ended."""

    WAITING = "waiting"
    RELEASED = "released"
    RETURNED = "returned"
    TAKEN_BACK = "taken_back"


class FaqPart(StrEnum):
    """What of an answer of the house is typed."""

    TITLE = "title"
    ANSWER = "answer"
    TITLE_EN = "title_en"
    ANSWER_EN = "answer_en"
    UNTIL = "until"


class UpkeepPile(StrEnum):
    """What there is to do for the answers of the house."""

    MISSED = "missed"
    UNHELPFUL = "unhelpful"
    EXPIRING = "expiring"
    WAITING = "waiting"
    ASKED = "asked"


class Depth(StrEnum):
    """How the guide of a stage is told."""

    FULL = "f"
    SIMPLE = "s"


class PauseReason(StrEnum):
    TIME = "time"
    PEOPLE = "people"
    IDEA = "idea"
    MONEY = "money"


class Outcome(StrEnum):
    """What became of the application."""

    GRANTED = "granted"
    REFUSED = "refused"
    WAITING = "waiting"


class DateKind(StrEnum):
    WORKSHOP = "workshop"
    CONSULTATION = "consultation"
    DEADLINE = "deadline"
    NETWORK = "network"
    OTHER = "other"


class Coming(StrEnum):
    """What an association says to a date."""

    YES = "yes"
    SUBSTITUTE = "substitute"
    """Somebody else comes."""
    NO = "no"


class Score(StrEnum):
    """Was it worth the time?"""

    GOOD = "good"
    MIDDLING = "middling"
    BAD = "bad"


class DatePart(StrEnum):
    """What of a date is changed."""

    WHEN = "when"
    TITLE = "title"
    PLACE = "place"
    BRING = "bring"


class Trust(StrEnum):
    """Which of the two is right when day and weekday differ."""

    DAY = "day"
    WEEKDAY = "weekday"


class ReminderKind(StrEnum):
    """What a reminder is about."""

    WORKSHOP = "w"
    TASK = "t"
    STAGE = "s"
    FUNDING = "f"
    REVIEW = "r"
    REQUEST = "q"
    SILENCE = "l"
    DIGEST = "d"


class Mode(StrEnum):
    """How a kind of reminder comes."""

    NOW = "n"
    DIGEST = "d"
    OFF = "o"


class DaySet(StrEnum):
    """On which days somebody may be spoken to."""

    WEEK = "5"
    SATURDAY = "6"
    ALL = "7"


class About(StrEnum):
    WHAT = "what"
    WHEN = "when"
    WHOM = "whom"


class Whom(StrEnum):
    """Of an association."""

    CONTACT = "c"
    ALL = "a"


class Heap(StrEnum):
    """Where the desk puts associations, in the order in which they are worth looking at."""

    REVIEW = "review"
    MISSED = "missed"
    """They did not come to a date, or let their own deadline pass."""
    LONG_QUIET = "long-quiet"
    QUIET = "quiet"
    MOVING = "moving"
    DONE = "done"
    """Every step but the last is released: they wait for the answer to their application."""
    PAUSED = "paused"
    LEFT = "left"
