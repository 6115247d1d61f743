"""Offering help: the own listing of whoever taps, and the stories of others."""

from bot.links.base import Link, OfStage
from bot.terms import DaySet, Land, Outcome
from bot.terms.talks import ListingPart, StoryPart, TalkForm


class MyListing(Link, code="va"):
    """Where somebody stands with their offer of help."""


class GoOnWithListing(Link, code="vaa"):
    """The same, below everything else: their living card stays."""


class AgreeToHelp(Link, code="vb"):
    """To stand in the directory."""


class AgreeToRules(Link, code="vc"): ...


class AskListingPart(Link, code="vd"):
    part: ListingPart


class ListingPartDone(Link, code="ve"):
    """Said, or left out: on to the next one."""

    part: ListingPart


class TickTopic(Link, code="vf"):
    """`page` is the one that is shown."""

    topic: str
    page: int


class TopicsPage(Link, code="vfp"):
    page: int


class LiveIn(Link, code="vg"):
    land: Land


class TickSpoken(Link, code="vh"):
    language: str


class TickTalkForm(Link, code="vi"):
    form: TalkForm


class KeepOwnWords(Link, code="vj"):
    """As they are, or without what says who they are (`bare` = 1)."""

    part: ListingPart
    bare: int


class OfferUnits(Link, code="vk"):
    units: int


class OfferUntil(Link, code="vku"):
    """`day` is ISO; empty for no end."""

    day: str


class HelpHours(Link, code="vl"):
    """Minutes of the day."""

    begin: int
    end: int


class HelpDays(Link, code="vld"):
    days: DaySet


class TickHiddenLand(Link, code="vm"):
    land: Land


class ForgetHiddenNames(Link, code="vmx", withdraws=True): ...


class AskStoryPart(Link, code="vn"):
    part: StoryPart


class StoryHard(Link, code="vnh"):
    stage: str


class StoryRefused(Link, code="vnr"):
    refused: int


class StoryYear(Link, code="vny"):
    year: int


class StoryOutcome(Link, code="vno"):
    outcome: Outcome


class DropStory(Link, code="vnx", withdraws=True): ...


class PreviewListing(Link, code="vo"):
    """As others see it."""


class ChangeListing(Link, code="vp"):
    """Which part?"""


class ReleaseListing(Link, code="vq"):
    """To the Koordination, and then to the directory."""


class AskHelpPause(Link, code="vr"):
    """Until when?"""


class HelpPause(Link, code="vrd", withdraws=True):
    """`day` is ISO, the last one; empty: until they come back by themselves."""

    day: str


class HelpAgain(Link, code="vrb"): ...


class AskStopHelping(Link, code="vs"): ...


class StopHelping(Link, code="vsx", withdraws=True): ...


class StillTrue(Link, code="vt"):
    """All of it."""


class StoriesAt(OfStage, code="vw"):
    """What others tell who were there before."""
