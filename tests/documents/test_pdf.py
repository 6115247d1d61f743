"""A PDF where there is LibreOffice; what becomes of it when that is missing, slow or broken."""

import asyncio
import io
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot.documents import pdf
from bot.documents.papers import packed_papers, papers, zipped
from bot.documents.pdf import NoPdf, pdf_of
from bot.domain.skizze.outline import TitleSheet, compose
from bot.programme.load import load

SHEET = TitleSheet("Brücke e. V.", "Anna", date(2027, 3, 12))


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where it works."""
    (tmp_path / "work").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "work"))
    return tmp_path


def a_program(places: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    program = places / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o700)
    monkeypatch.setattr(pdf, "office", lambda: str(program))


def left(places: Path) -> list[Path]:
    return list((places / "work").iterdir())


@pytest.mark.parametrize(
    "script, made",
    [
        ("printf '%%PDF-1.6 %%%%EOF' > document.pdf", b"%PDF-1.6 %%EOF"),
        ("printf '%%PDF-1.6 torn' > document.pdf", NoPdf.FAILED),
        ("exit 1", NoPdf.FAILED),
        ("kill -9 $$", NoPdf.FAILED),
        ("test -n \"$PROJEKTSCHMIEDE_TOKEN\" && printf '%%PDF %%%%EOF' > document.pdf", NoPdf.FAILED),
    ],
)
async def test_what_the_program_does(
    places: Path, monkeypatch: pytest.MonkeyPatch, script: str, made: bytes | NoPdf
) -> None:
    monkeypatch.setenv("PROJEKTSCHMIEDE_TOKEN", "secret")
    a_program(places, monkeypatch, script)
    assert await pdf_of(b"docx") == made
    assert left(places) == []


async def test_one_that_hangs_is_ended_with_its_children(places: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_program(places, monkeypatch, f"(sleep 2; touch {places}/child) & sleep 60")
    monkeypatch.setattr(pdf, "PATIENCE", 0.2)
    assert await pdf_of(b"docx") is NoPdf.FAILED
    assert left(places) == []
    await asyncio.to_thread(lambda: None)
    assert not (places / "child").exists()


async def test_one_at_a_time_and_not_for_ever(places: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_program(places, monkeypatch, f"mkdir {places}/busy || exit 1; sleep 0.1; rmdir {places}/busy; {_GOOD}")
    assert await asyncio.gather(*(pdf_of(b"docx") for _ in range(3))) == [b"%PDF-1 %%EOF"] * 3
    a_program(places, monkeypatch, f"sleep 0.3; {_GOOD}")
    monkeypatch.setattr(pdf, "IN_LINE", 0.05)
    assert await asyncio.gather(*(pdf_of(b"docx") for _ in range(2))) == [b"%PDF-1 %%EOF", NoPdf.FAILED]


_GOOD = "printf '%%PDF-1 %%%%EOF' > document.pdf"


async def test_without_the_program_there_is_a_word_file_and_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    made = papers(await packed_papers(compose(load(), {}), SHEET))
    assert made.docx.startswith(b"PK")
    assert (made.pdf, made.no_pdf) == (b"", NoPdf.NOT_INSTALLED)


def test_one_file_of_several() -> None:
    content = zipped([("Skizze Brücke.docx", b"1"), ("Plan.xlsx", b"2")], (2027, 3, 12))
    assert content == zipped([("Skizze Brücke.docx", b"1"), ("Plan.xlsx", b"2")], (2027, 3, 12))
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == {
            "Skizze Brücke.docx": b"1",
            "Plan.xlsx": b"2",
        }


@pytest.mark.libreoffice
async def test_libreoffice_makes_a_whole_pdf(places: Path) -> None:
    if pdf.office() is None:
        pytest.skip(f"LibreOffice is not installed (Debian: {pdf.INSTALL})")
    made = papers(await packed_papers(compose(load(), {}), SHEET))
    assert made.pdf.startswith(b"%PDF-")
    assert left(places) == []
