"""Announcements for their page: the draft of whoever sits there, and how it would arrive. Nothing is changed here."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.announcements.announcement import AudienceLine
from bot.domain.announcements.draft import length
from bot.domain.announcements.form import Fields, one_of
from bot.domain.announcements.sheet import AnnouncementPreview, AnnouncementSheet
from bot.domain.announcements.words import AnnouncedTo, said_to, unknown_blanks
from bot.domain.desk.desk import home_cohort
from bot.domain.people import Channel
from bot.runtime.dispatch import HouseNow
from bot.runtime.process.clock import Clock
from bot.runtime.shared.announcement_forms import filled_sheet, sheet_of
from storage.trouble import Line
from storage.unit_of_work import Database, UnitOfWork

LOOKED_AT = 300
"""People of an audience among whom associations for the preview are found."""
NAMED = 30
NOBODY = "-"
"""As the association of a preview: somebody without a name and without one."""


class WebAnnouncements(Struct, frozen=True):
    """Implements `AnnouncementBook`."""

    database: Database
    clock: Clock
    house: HouseNow

    async def sheet(self, visitor: str, cohort: str) -> AnnouncementSheet | None:
        async with self.database.work(Line.LOOKING) as work:
            return await self._sheet(work, visitor, cohort)

    async def filled(
        self, visitor: str, cohort: str, fields: Fields
    ) -> tuple[AnnouncementSheet, AnnouncementPreview] | None:
        """The draft is stored to count who is meant, and that is taken back."""
        async with self.database.work() as work:
            opened = await self._sheet(work, visitor, cohort)
            if opened is None:
                return None
            sheet = filled_sheet(opened, fields, self.clock.now())
            return sheet, await self._preview(work, sheet, one_of(fields, "als"))

    async def _sheet(self, work: UnitOfWork, visitor: str, cohort: str) -> AnnouncementSheet | None:
        address = await work.people.address(Channel.WEB, visitor)
        person = address.person if address else None
        cohorts = await work.cohorts.of_coordinator(person) if person else []
        chosen = next((one for one in cohorts if one.id == cohort), None) or home_cohort(cohorts, self.clock.now())
        if not person or not chosen:
            return None
        return await sheet_of(work, self.house().programme, person, cohorts, chosen, self.clock.now())

    async def _preview(self, work: UnitOfWork, sheet: AnnouncementSheet, wanted: str) -> AnnouncementPreview:
        one = replace(sheet.one, id=work.new_id(), version=0)
        await work.announcements.add(one)
        lines = await work.audiences.lines(one.id, None, 0, LOOKED_AT)
        found = _associations(lines)
        shown = wanted if wanted in found or wanted == NOBODY else next(iter(found), NOBODY)
        to = found.get(shown, AnnouncedTo())
        return AnnouncementPreview(
            said=said_to(one, to, sheet.enclosed),
            to=to,
            association="" if shown == NOBODY else shown,
            associations={id: each.associations[0] for id, each in found.items()},
            sizes=await work.audiences.sizes(one.id),
            names=tuple(filter(None, {line.person: line.name for line in lines}.values()))[:NAMED],
            length=length(one),
            unknown=unknown_blanks(one.html),
        )


def _associations(lines: Sequence[AudienceLine]) -> dict[str, AnnouncedTo]:
    """By id, with one of those who get it there."""
    found: dict[str, AnnouncedTo] = {}
    for line in sorted(lines, key=lambda line: line.association_name.casefold()):
        if line.association:
            found.setdefault(line.association, AnnouncedTo(line.name, (line.association_name,)))
    return found
