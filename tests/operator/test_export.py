"""What the Koordination takes into a spreadsheet is data, whatever somebody typed."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.operator.export import ExportSheet, write_json, write_xlsx
from tests.operator.conftest import Cli

REHEARSAL = Path(__file__).parents[2] / "bot" / "demo" / "rehearsal.toml"
HOSTILE = ['=HYPERLINK("http://example.org")', "+49 1", "-1", "@SUM(A1)", "\tTab", "a\x0bb\x00c", "Zoé 🎉"]


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_becomes_a_formula(tmp_path: Path, name: str) -> None:
    file = tmp_path / "table.xlsx"
    write_xlsx([ExportSheet("Vereine", ("Verein", "Zahl"), ((name, 3),))], file)
    page = load_workbook(file)["Vereine"]
    cell = page["A2"]
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert str(cell.value).isprintable()
    assert page["B2"].value == 3


def test_an_empty_table_has_its_heading(tmp_path: Path) -> None:
    file = tmp_path / "table.xlsx"
    write_xlsx([ExportSheet("Termine", ("Termin",), ())], file)
    assert load_workbook(file)["Termine"]["A1"].value == "Termin"


def test_json_keeps_every_word(tmp_path: Path) -> None:
    file = tmp_path / "table.json"
    write_json([ExportSheet("Vereine", ("Verein",), (("Zoé 🎉",),))], file)
    assert json.loads(file.read_text(encoding="utf-8")) == {"Vereine": [{"Verein": "Zoé 🎉"}]}


def test_the_whole_cohort_in_a_file(settled: Cli) -> None:
    settled("seed", REHEARSAL)
    ended = settled("export", "cohort.xlsx")
    assert ended.code == 0, ended.complained
    book = load_workbook(settled.folder / "cohort.xlsx")
    assert [sheet.max_row for sheet in book] == [7, 5]
    assert settled("export", "cohort.csv").code == 64
