"""An announcement on its page: the form, and how it looks for whoever gets it."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from bot.domain.announcements.announcement import Announcement, AudienceSize
from bot.domain.announcements.form import FormChoices, FormFault
from bot.domain.announcements.words import AnnouncedTo
from bot.domain.cohorts import Cohort
from bot.domain.enclosure import Enclosure
from bot.domain.programme import Programme
from bot.domain.screen import Screen


class AnnouncementSheet(Struct, frozen=True):
    """The form as it is opened, or as somebody filled it in."""

    cohorts: tuple[Cohort, ...]
    """That this person coordinates."""
    cohort: Cohort
    one: Announcement
    """Their draft; version 0 and no id when there is none yet."""
    typed: str
    """Its text, as it is typed in a browser."""
    enclosed: tuple[Enclosure, ...]
    choices: FormChoices
    programme: Programme
    whole: bool = True
    """All of its formatting can be typed."""
    faults: tuple[FormFault, ...] = ()


class AnnouncementPreview(Struct, frozen=True):
    """Nothing of it is stored."""

    said: Screen
    to: AnnouncedTo
    association: str
    """As whose member it is shown; empty for nobody's."""
    associations: Mapping[str, str]
    """That can be chosen for it; names by id."""
    sizes: Sequence[AudienceSize]
    names: tuple[str, ...]
    """Of who gets it: the first."""
    length: int
    unknown: tuple[str, ...] = ()
    """Blanks that nothing fills in."""

    @property
    def meant(self) -> AudienceSize:
        return next((one for one in self.sizes if one.reason is None), AudienceSize(0, 0, 0))

    @property
    def excluded(self) -> tuple[AudienceSize, ...]:
        return tuple(one for one in self.sizes if one.reason)
