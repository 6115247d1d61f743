"""What another association noted, for those whose outline it read."""

from functools import partial

from msgspec import Struct

from bot.domain.cohorts import Cohort
from bot.domain.desk.desk import page
from bot.domain.peer_reading.reading import PeerReading, ReadingRemark
from bot.domain.programme import Programme
from bot.domain.screen import Button, Lines, Screen, Value, row
from bot.domain.wording import leaves
from bot.links.mock_assessment import AssessmentResult
from bot.links.peer_reading import GotReading, ReadingDesk, ReadingHome, ShownReading, ShowToDesk, ThankReader
from bot.terms import Language
from handlers.peer_reading.screens.noting import said
from handlers.peer_reading.screens.told import reader, reader_first

A_PAGE = 6


class GotSeen(Struct, frozen=True):
    reading: PeerReading
    programme: Programme
    language: Language
    remarks: tuple[ReadingRemark, ...]
    """In the order of the outline."""
    page: int = 0

    @property
    def ordered(self) -> list[ReadingRemark]:
        places = {one.id: place for place, one in enumerate(self.programme.sections)}
        return sorted(self.remarks, key=lambda one: places.get(one.section, len(places)))


def remarks(seen: GotSeen, *, writes: bool, assessed: bool) -> Screen:
    one = seen.reading
    number, pages, part = page(seen.page, len(seen.remarks), A_PAGE)
    leaf = leaves(partial(GotReading, one.id), number, pages - 1, "peer_reading-")
    assessment = row(Button("assess", AssessmentResult(one.association))) if assessed else ()
    thank = (Button("thank", ThankReader(one.id)),) if writes and not one.thanked_at else ()
    show = (Button("show", ShowToDesk(one.id)),) if writes and not one.shown_at and seen.remarks else ()
    back = row(Button("peer_reading-to-home", ReadingHome(one.association)))
    rows = tuple(line for line in (thank, leaf, assessment, show, back) if line)
    return Screen("peer_reading-got-shown" if seen.remarks else "peer_reading-got-none", _args(seen, part), rows)


def _args(seen: GotSeen, part: slice) -> dict[str, Value]:
    list_ = Lines(tuple(said(seen.programme, one, seen.language) for one in seen.ordered[part]), gap="\n\n")
    return {"name": reader_first(seen.reading), "own": seen.reading.name, "list": list_}


def for_desk(seen: GotSeen, cohort: Cohort) -> Screen:
    number, pages, part = page(seen.page, len(seen.remarks), A_PAGE)
    leaf = leaves(partial(ShownReading, seen.reading.id), number, pages - 1, "peer_reading-")
    rows = tuple(line for line in (leaf, row(Button("peer_reading-to-course", ReadingDesk(cohort.id)))) if line)
    return Screen("peer_reading-shown-to-desk", _args(seen, part), rows)


def thanked(reading: PeerReading) -> Screen:
    rows = (row(Button("read", GotReading(reading.id))),)
    return Screen("peer_reading-thanked", {"name": reader(reading)}, rows)


def shown(reading: PeerReading) -> Screen:
    return Screen("peer_reading-shown", {"name": reader(reading)}, (row(Button("read", GotReading(reading.id))),))
