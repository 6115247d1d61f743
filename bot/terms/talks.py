"""Closed vocabularies of the directory, of requests and of talks."""

from enum import StrEnum


class ListingKind(StrEnum):
    """Who stands in the directory; the kind decides the rules."""

    ALUMNA = "alumna"
    SPARRING = "sparring"
    MUNICIPALITY = "municipality"
    FEDERAL = "federal"


class Region(StrEnum):
    """As much as others read of where somebody lives."""

    NORTH = "north"
    EAST = "east"
    SOUTH = "south"
    WEST = "west"


class TalkForm(StrEnum):
    """How somebody likes to talk."""

    CHAT = "chat"
    """Without names, through the bot."""
    PHONE = "phone"
    MEETING = "meeting"


class NoReason(StrEnum):
    """Why a volunteer does not take a request; whoever asked never reads it."""

    TIME = "time"
    TOPIC = "topic"
    OTHER = "other"
    """Somebody else fits better."""
    PAUSE = "pause"


class ReportReason(StrEnum):
    """Why a talk is reported."""

    RUDE = "rude"
    """Or pressure."""
    IDENTITY = "identity"
    """Somebody wants to know who the other one is."""
    MONEY = "money"
    """Somebody sells something, or wants money."""
    ELSE = "else"


class Ruling(StrEnum):
    """What the Koordination decides about a report."""

    UNFOUNDED = "unfounded"
    WARN = "warn"
    PAUSE = "pause"
    """The person has no talks for a while."""
    EXCLUDE = "exclude"


class ContactPart(StrEnum):
    """What somebody may tell of themselves."""

    FULL_NAME = "name"
    PHONE = "phone"
    MAIL = "mail"


class ListingPart(StrEnum):
    """What somebody is asked when they offer help, in this order."""

    TOPICS = "t"
    LAND = "l"
    LANGUAGES = "s"
    FORMS = "f"
    ASK_ME = "a"
    UNITS = "u"
    HOURS = "h"
    NOT = "n"
    """To whom they are never shown."""
    STORY = "y"


class StoryPart(StrEnum):
    """What somebody is asked about their own way, in this order."""

    HARD = "h"
    HELPED = "w"
    REFUSED = "r"
    YEAR = "y"
    OUTCOME = "o"


class RequestPart(StrEnum):
    """What an association is asked before its request goes out."""

    ABOUT = "about"
    TRIED = "tried"
    WISH = "wish"
