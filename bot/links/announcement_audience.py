"""To whom an announcement goes."""

from bot.links.announcements import OfAnnouncement
from bot.terms import Land, MemberRole
from bot.terms.announcements import AudienceGroup, Exclusion


class ChooseAudience(OfAnnouncement, code="mea"): ...


class MoreAudience(OfAnnouncement, code="meb"): ...


class MeanEverybody(OfAnnouncement, code="mec"):
    """All members of the cohorts."""


class ChooseCohorts(OfAnnouncement, code="med"): ...


class ToggleCohort(OfAnnouncement, code="mee", choice=True):
    cohort: str


class ChooseStages(OfAnnouncement, code="mef"): ...


class ToggleStage(OfAnnouncement, code="meg", choice=True):
    stage: str


class ChooseLands(OfAnnouncement, code="meh"): ...


class ToggleLand(OfAnnouncement, code="mei", choice=True):
    land: Land


class ChoosePeople(OfAnnouncement, code="mej"):
    """Members by their role, and former participants."""


class ToggleMemberRole(OfAnnouncement, code="mek", choice=True):
    role: MemberRole


class ToggleGroup(OfAnnouncement, code="mel", choice=True):
    group: AudienceGroup


class ChooseAssociations(OfAnnouncement, code="mem"):
    page: int = 0


class ToggleAssociation(OfAnnouncement, code="men", choice=True):
    association: str
    page: int


class FindAssociation(OfAnnouncement, code="meo"):
    """By its name, typed."""


class ChooseUnanswered(OfAnnouncement, code="mep"):
    """Those who have not answered an earlier announcement."""

    page: int = 0


class ToggleUnanswered(OfAnnouncement, code="meq", choice=True):
    other: str


class WhoGetsIt(OfAnnouncement, code="mer"):
    page: int = 0


class WhoGetsNothing(OfAnnouncement, code="mes"): ...


class WhoIsExcluded(OfAnnouncement, code="met"):
    reason: Exclusion
    page: int


class NobodyThere(OfAnnouncement, code="meu"):
    """Associations at which nobody has arrived."""
