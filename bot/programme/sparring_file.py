"""What sparring offers: `sparring.toml`, read strictly: all faults at once, each with file, line and what to do."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from bot.domain.sparring.offer import Offered, SparringOffer
from bot.programme.faults import Fault
from bot.programme.sheet import TomlTable, read_sheet
from bot.programme.stage_file import Ids
from bot.programme.text_files import read
from bot.terms import Language

FILE = "sparring.toml"
LONGEST = 30
"""Characters: a topic and a method are buttons."""


def read_sparring(path: Path | None, faults: list[Fault]) -> SparringOffer:
    """What the file in the folder `path` says; the one that comes with the bot when there is none."""
    text = read(_file(path), FILE, faults)
    if text is None or (sheet := read_sheet(FILE, text, faults)) is None:
        return SparringOffer()
    offer = SparringOffer(
        unit_minutes=sheet.positive("unit_minutes"),
        most_units=sheet.positive("most_units"),
        most_inside=sheet.positive("most_inside"),
        late_hours=sheet.positive("late_hours"),
        until=sheet.day("until") if sheet.has("until") else None,
        topics=_named(sheet, "topics"),
        methods=_named(sheet, "methods"),
    )
    if offer.most_inside > offer.most_units:
        sheet.complain('"most_inside" is more than "most_units". Lower it.', "most_inside")
    sheet.close()
    return offer


def _file(path: Path | None) -> Traversable:
    own = path / FILE if path else None
    return own if own and own.exists() else files("bot.programme") / FILE


def _named(sheet: TomlTable, key: str) -> tuple[Offered, ...]:
    ids = Ids()
    return tuple(_one(row, ids, key) for row in sheet.rows(key))


def _one(row: TomlTable, ids: Ids, key: str) -> Offered:
    name = row.words("name", LONGEST)
    for missing in set(Language) - name.texts.keys() if name.texts else ():
        row.complain(f'It has no name in this language. Add a line name.{missing} = "...".', "name")
    return Offered(ids.of(key, row), name)
