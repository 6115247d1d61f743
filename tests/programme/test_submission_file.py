"""The checklist and the title sheet: each fault that an editor can make."""

from pathlib import Path

import pytest

from bot.domain.submission.guide import SubmissionGuide
from bot.programme.faults import Fault
from bot.programme.invented import in_both, stage
from bot.programme.invented import programme as invented
from bot.programme.load import load
from bot.programme.submission_file import read_submission
from bot.terms.submission import SheetFact

SMALL = """\
note.de = "Das war es."

[[checklist]]
id = "kopie"
title.de = "Kopie von {page_limit} Seiten"

[[checklist]]
id = "post"
task = "zur-post"

[[fields]]
id = "titel"
label.de = "Titel"
question = "projekt-titel"
fact = "association"
"""
SHIPPED = load()


def read(folder: Path, text: str) -> tuple[SubmissionGuide, list[str]]:
    (folder / "submission.toml").write_text(text, encoding="utf-8")
    faults: list[Fault] = []
    return read_submission(folder, SHIPPED, faults), [str(fault) for fault in faults]


def test_a_small_file_is_read_as_written(tmp_path: Path) -> None:
    guide, faults = read(tmp_path, SMALL)
    assert faults == []
    copy, post = guide.checklist
    assert (copy.tick, copy.title.in_("de")[0]) == ("check-kopie", f"Kopie von {SHIPPED.page_limit} Seiten")
    assert (post.tick, post.title) == ("zur-post", SHIPPED.task("zur-post").title)
    (field,) = guide.fields
    assert (field.question, field.fact) == ("projekt-titel", SheetFact.ASSOCIATION)


@pytest.mark.parametrize(
    "old, new, said",
    [
        ('"zur-post"', '"zum-amt"', '"zum-amt" is no task of a stage.'),
        ('"projekt-titel"', '"projekt-name"', '"projekt-name" is no question of a worksheet.'),
        ('fact = "association"', 'fact = "verein"', '"verein" is unknown. Use one of: association, contact'),
        ('question = "projekt-titel"\nfact = "association"\n', "", 'neither "question" nor "fact"'),
        ('id = "post"', 'id = "kopie"', 'The id "kopie" stands twice'),
        ("{page_limit}", "{page_limits}", "{page_limits} is unknown."),
        ("Das war es.", "Das war 2026.", "The year 2026 grows old here."),
        ("[[fields]]", "[[field]]", "There is no block [[fields]]."),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    _, faults = read(tmp_path, SMALL.replace(old, new))
    assert any(said in fault and fault.startswith("submission.toml:") for fault in faults), faults


def test_a_programme_without_the_file_gets_ours_without_what_it_does_not_have(tmp_path: Path) -> None:
    faults: list[Fault] = []
    guide = read_submission(tmp_path, invented((stage("idee", "Idee"),)), faults)
    assert faults == []
    assert in_both("") not in [one.title for one in guide.checklist]
    assert {one.tick for one in guide.checklist} == {
        one.tick for one in SHIPPED.submission.checklist if one.tick.startswith("check-")
    }
    assert all(not field.question for field in guide.fields)
