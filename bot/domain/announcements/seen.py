"""A draft with all that its author should know of it."""

from collections.abc import Sequence

from msgspec import Struct

from bot.domain.announcements.announcement import Announcement, AudienceSize
from bot.domain.announcements.dates import Contradiction
from bot.domain.announcements.draft import Lacking, lacking
from bot.domain.screen import Value

DRAFT_CARD = "announcement-draft"
"""Name of its living card, before the id."""


class AnnouncementSeen(Struct, frozen=True):
    one: Announcement
    whom: Value = ""
    """The audience in words."""
    sizes: Sequence[AudienceSize] = ()
    nobody: Sequence[str] = ()
    """Associations at which nobody has arrived."""
    differing: Sequence[Contradiction] = ()
    before: Announcement | None = None
    """The same content to nearly the same people, a short while ago, or soon."""
    over: bool = False
    """It is not valid any more."""

    @property
    def people(self) -> int:
        return self._meant.people

    @property
    def associations(self) -> int:
        return self._meant.associations

    @property
    def excluded(self) -> tuple[AudienceSize, ...]:
        return tuple(one for one in self.sizes if one.reason)

    @property
    def lacks(self) -> tuple[Lacking, ...]:
        return lacking(self.one, self.people, over=self.over)

    @property
    def doubtful(self) -> bool:
        """Something is asked before it goes on."""
        return bool(self.differing or self.before)

    @property
    def _meant(self) -> AudienceSize:
        return next((one for one in self.sizes if one.reason is None), AudienceSize(0, 0, 0))
