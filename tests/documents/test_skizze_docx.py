"""The document as Word sees it: opened again, and printed where there is a LibreOffice."""

import io
import re
import shutil
import subprocess
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.documents.makers import skizze_docx
from bot.documents.skizze import WORDS, write
from bot.domain.journey import Answer
from bot.domain.programme import Programme
from bot.domain.skizze import TitleSheet, compose
from bot.programme.load import load

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
SHEET = TitleSheet("Brücke e. V.", HOSTILE, "Schmiede Nord 2027", date(2027, 3, 12))
ARABIC, PERSIAN = "نحن جمعية صغيرة 2027.", "می‌خواهم بنویسم"


@pytest.fixture(scope="module")
def programme() -> Programme:
    return load()


def answers(texts: Mapping[str, str]) -> dict[str, Answer]:
    return {id: Answer(id, "a", id, text, None, NOW, 1) for id, text in texts.items()}


def opened(programme: Programme, texts: Mapping[str, str], sheet: TitleSheet = SHEET) -> Document:
    return docx.Document(io.BytesIO(write(compose(programme, answers(texts)), sheet)))


def lines(document: Document, style: str = "") -> list[str]:
    return [one.text for one in document.paragraphs if not style or (one.style and one.style.name == style)]


def cells(document: Document) -> list[str]:
    return [cell.text for row in document.tables[0].rows for cell in row.cells]


def test_sections_stand_in_order_and_questions_are_not_printed(programme: Programme) -> None:
    document = opened(programme, {"bedarf-ort": "Im Nordhang.\n\nSeit 2019."})
    headings = lines(document, "Heading 1")
    assert headings[:2] == ["1 Das Projekt in Kürze", "2 Der Träger"]
    assert headings[-2:] == ["Anlage: Erläuterungen zum Finanzierungsplan", WORDS["state_title"]]
    at = lines(document).index("Im Nordhang.")
    assert lines(document)[at + 1] == "Seit 2019."
    assert programme.question("bedarf-ort").ask.in_("de")[0] not in "\n".join(lines(document))


def test_gaps_are_small_grey_hints_and_listed_at_the_end(programme: Programme) -> None:
    document = opened(programme, {"bedarf-ort": "Da."})
    hints = lines(document, "Gap")
    assert any(hint.startswith("Hier fehlt noch: Was fehlt.") for hint in hints)
    assert not any("Euer Ort" in hint for hint in hints)
    assert any(line.startswith("Zielgruppe: Für wen das Projekt ist, ") for line in lines(document, "List Bullet"))


def test_the_title_sheet(programme: Programme) -> None:
    document = opened(programme, {"projekt-titel": "Brücken bauen", "projekt-schwerpunkt": "Vielfalt"})
    assert lines(document, "Title") == ["Brücken bauen"]
    found = cells(document)
    assert found[found.index("Verein") + 1] == "Brücke e. V."
    assert found[found.index("Ansprechperson") + 1] == HOSTILE
    assert found[found.index("Stand") + 1] == "12.03.2027"
    assert found[found.index("Schwerpunkt fürs Titelblatt") + 1] == "Vielfalt"
    assert found[found.index("Laufzeit und Ort") + 1].startswith("Hier fehlt noch: Laufzeit")
    assert "Titel des Projekts" not in found


def test_a_full_draft_has_no_gaps(programme: Programme) -> None:
    document = opened(programme, {question.id: "Text." for question in programme.questions})
    assert lines(document, "Gap") == []
    assert WORDS["no_gaps"] in lines(document)


def test_length_is_said(programme: Programme) -> None:
    document = opened(programme, {"bedarf-ort": "x" * 26_000})
    said = "\n".join(lines(document))
    assert "Etwa 10,4 von 10 Seiten" in said
    assert "Kürzt um etwa 1000 Zeichen" in said


def test_page_and_styles(programme: Programme) -> None:
    document = opened(programme, {})
    for part in document.sections:
        margins = (part.left_margin, part.right_margin, part.top_margin, part.bottom_margin)
        assert [round(margin.cm, 1) for margin in margins if margin] == [2.5] * 4
    assert document.styles["Normal"].font.size.pt == 11
    assert {node.get(qn("w:val")) for node in document.styles.element.iter(qn("w:lang"))} == {"de-DE"}


def test_pages_are_numbered_after_the_title_sheet(programme: Programme) -> None:
    title, body, state = opened(programme, {}).sections
    assert title.footer.paragraphs[0].text == ""
    assert 'w:instr="PAGE"' in body.footer._element.xml
    assert 'w:start="1"' in body._sectPr.xml
    assert state.footer.paragraphs[0].text == WORDS["state_title"]


def test_nobody_stands_in_the_properties(programme: Programme) -> None:
    properties = opened(programme, {}).core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert (properties.title, properties.language) == ("Projektskizze", "de-DE")


@pytest.mark.parametrize("text", [ARABIC, PERSIAN, "שלום עולם"])
def test_right_to_left(programme: Programme, text: str) -> None:
    document = opened(programme, {"bedarf-ort": f"{text}\nUnd Deutsch."})
    foreign, german = (next(p for p in document.paragraphs if p.text == line) for line in (text, "Und Deutsch."))
    assert foreign._p.pPr is not None
    assert foreign._p.pPr.find(qn("w:bidi")) is not None
    assert foreign.runs[0].font.rtl
    assert german._p.pPr is None or german._p.pPr.find(qn("w:bidi")) is None


@pytest.mark.parametrize(
    "text",
    ["🎉" * 3000, "👩‍👩‍👧‍👦" * 700, "Wort " * 1800, "]]> &amp; <w:p/> {title} %s", HOSTILE],
    ids=["emoji", "families", "long", "markup", "name"],
)
def test_people_write_all_kinds_of_things(programme: Programme, text: str) -> None:
    assert text.strip() in lines(opened(programme, {"bedarf-ort": text}))


def test_what_xml_cannot_hold_is_left_out(programme: Programme) -> None:
    sheet = TitleSheet("Br\x00ücke\ud800", "\x1b[1mZoé", "K\ufffe", date(2027, 3, 12))
    document = opened(
        programme, {"bedarf-ort": "a\x00b\x0bc\u202ed\ud800e\ufffff", "projekt-laufzeit": "\x08 36"}, sheet
    )
    assert {"ab", "cdef"} <= set(lines(document))
    assert {"Brücke", "[1mZoé", "K", "36"} <= set(cells(document))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet=st.characters(), max_size=200))
def test_whatever_somebody_writes_it_opens(programme: Programme, text: str) -> None:
    document = opened(programme, {"bedarf-ort": text, "verein-name": text, "projekt-titel": text})
    written = re.sub(r"\W", "", "".join(lines(document)))
    assert re.sub(r"\W", "", text) in written or not text.strip()


async def test_it_is_written_beside_the_loop(programme: Programme) -> None:
    content = await skizze_docx(compose(programme, {}), SHEET)
    assert docx.Document(io.BytesIO(content)).tables


@pytest.mark.libreoffice
def test_libreoffice_prints_it_within_the_estimate(programme: Programme, tmp_path: Path) -> None:
    """All answers at their budget: the estimate is never shorter than the paper."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed (Debian: libreoffice-writer-nogui)")
    sentence = "Im Nordhang wohnen viele Menschen, die sich noch nicht kennen. "
    texts = {one.id: (sentence * 40)[: one.budget].strip() for one in programme.questions if one.section}
    draft = compose(programme, answers(texts))
    (tmp_path / "skizze.docx").write_bytes(write(draft, SHEET))
    command = [office, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", str(tmp_path), str(tmp_path / "skizze.docx")], check=True, timeout=180)
    pages = len(re.findall(rb"/Type\s*/Page\b", (tmp_path / "skizze.pdf").read_bytes()))
    title, annex, state = 1, 1, 1
    assert 5 <= pages - title - annex - state <= -(-draft.tenths // 10)
