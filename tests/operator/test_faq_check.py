"""`projektschmiede check --faq`: how well the bot finds its answers."""

import json
from pathlib import Path

import pytest

from tests.operator.conftest import Cli


def _file(folder: Path, *rows: object) -> Path:
    file = folder / "asked.jsonl"
    file.write_text("".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows))
    return file


def _row(question: str, expected: str | None, **more: str) -> dict[str, str | None]:
    return {"question": question, "expected": expected, **more}


def test_it_prints_how_many_are_found_and_how_fast(cli: Cli, tmp_path: Path) -> None:
    file = _file(
        tmp_path,
        _row("Wie lang darf die Projektskizze sein?", "skizze-seiten", kind="easy"),
        _row("Wie lang darf die Projektskizze sein?", "q035", kind="easy"),
        "",
        _row("Яка погода?", None, kind="far"),
    )
    ended = cli("check", "--faq", file, "--lexical")
    lines = dict(line.rsplit(None, 1) for line in ended.said.splitlines()[1:13])
    assert ended.code == 0
    assert ended.said.startswith("lexical (switched off with --lexical), ")
    assert (lines["questions with an answer"], lines["questions without"]) == ("2", "1")
    assert (lines["recall@1"], lines["recall@3"]) == ("1.000", "1.000")
    assert lines['"does not know" precision'] == lines['"does not know" recall'] == "1.000"
    assert 0 < float(lines["latency p50, ms"]) <= float(lines["latency p95, ms"])
    assert [line.split()[0] for line in ended.said.splitlines()[-3:]] == ["kind", "easy", "far"]


@pytest.mark.parametrize(
    "line, said",
    [
        ('{"question": "a", "expected": "no-such"}', 'no answer has or covers the id "no-such"'),
        ('{"question": "a"}', 'asked.jsonl:2: write {"question"'),
        ("[1]", "asked.jsonl:2: write"),
        ("no json", "asked.jsonl:2: write"),
    ],
)
def test_a_line_that_is_wrong_is_named(cli: Cli, tmp_path: Path, line: str, said: str) -> None:
    ended = cli("check", "--faq", _file(tmp_path, _row("a", None), line), "--lexical")
    assert ended.code == 65
    assert said in ended.complained


def test_a_file_that_is_missing_is_said(cli: Cli, tmp_path: Path) -> None:
    ended = cli("check", "--faq", tmp_path / "nothing.jsonl")
    assert ended.code == 64
    assert "nothing.jsonl" in ended.complained
