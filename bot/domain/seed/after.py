"""For a rehearsal: what a seed file says of the logic table of an association, and of associations that read each
other."""

from collections.abc import Collection
from datetime import date

from msgspec import Struct

from bot.domain.logic_model.note import LONGEST
from bot.domain.peer_reading.reading import LONGEST_REMARK
from bot.domain.programme import Programme
from bot.domain.seed.entry import SeedEntry
from bot.terms.logic_model import LogicPart

FEWEST = 2
"""In a circle."""


class SeedLogic(Struct, frozen=True):
    """What the team noted to one goal."""

    goal: int
    """Its number; so are the measures."""
    measures: tuple[int, ...]
    sign: str
    start: str
    end: str


class SeedRemark(Struct, frozen=True):
    by: str
    """Who reads; as all associations by name."""
    of: str
    section: str
    text: str


class SeedCircle(Struct, frozen=True):
    associations: tuple[str, ...]
    agreed: tuple[str, ...]
    """Those who have said yes to each other; all of them read."""
    remarks: tuple[SeedRemark, ...]


class SeedReading(Struct, frozen=True):
    """A round in which associations read each other."""

    cohort: str
    answer_by: date
    read_by: date
    circles: tuple[SeedCircle, ...]


def logic_in(entry: SeedEntry) -> tuple[SeedLogic, ...]:
    return tuple(_logic(one) for one in entry.entries("logic"))


def _logic(entry: SeedEntry) -> SeedLogic:
    measures = tuple(int(number) for number in entry.texts("measures") if number.isdecimal())
    sign, start, end = (
        entry.text(key, "", LONGEST[part])
        for key, part in (("sign", LogicPart.SIGN), ("start", LogicPart.START), ("end", LogicPart.END))
    )
    found = SeedLogic(entry.number("goal"), measures, sign, start, end)
    entry.close()
    return found


def reading_in(entry: SeedEntry, cohort: str, associations: Collection[str], programme: Programme) -> SeedReading:
    """`associations`: names of all in the cohort."""
    answer_by, read_by = entry.day("answer_by"), entry.day("read_by")
    circles = tuple(_circle(one, associations, programme) for one in entry.entries("circles"))
    entry.close()
    return SeedReading(cohort, answer_by, read_by, circles)


def _circle(entry: SeedEntry, known: Collection[str], programme: Programme) -> SeedCircle:
    inside = entry.texts("associations")
    if len(inside) < FEWEST:
        entry.complain(f'A circle needs at least {FEWEST} names in "associations".')
    for name in inside:
        if name not in known:
            entry.complain(f'The association "{name}" is not in this cohort. Add an [[association]] with this name.')
    remarks = tuple(_remark(one, inside, programme) for one in entry.entries("remarks"))
    circle = SeedCircle(inside, entry.texts("agreed") or inside, remarks)
    entry.close()
    return circle


def _remark(entry: SeedEntry, inside: Collection[str], programme: Programme) -> SeedRemark:
    sections = [section.id for section in programme.sections]
    remark = SeedRemark(
        entry.choice("by", inside),
        entry.choice("of", inside),
        entry.choice("section", sections),
        entry.text("text", longest=LONGEST_REMARK),
    )
    entry.close()
    return remark
