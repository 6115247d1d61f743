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
from bot.documents.skizze import write
from bot.domain.journey import Answer
from bot.domain.programme import Programme
from bot.domain.skizze import TitleSheet, compose
from bot.programme.load import load

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
SHEET = TitleSheet("Brücke e. V.", HOSTILE, date(2027, 3, 12))
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
    assert headings[:3] == ["1 Das Projekt in Kürze", "2 Der Träger", "3 Ausgangslage und Bedarf vor Ort"]
    assert headings[-1] == "Anlage: Erläuterungen zum Finanzierungsplan"
    at = lines(document).index("Im Nordhang.")
    assert lines(document)[at + 1] == "Seit 2019."
    assert programme.question("bedarf-ort").ask.in_("de")[0] not in "\n".join(lines(document))


def test_a_reviewer_finds_each_part_by_its_heading(programme: Programme) -> None:
    headings = lines(opened(programme, {}), "Heading 2")
    assert {"7.3 Zeitplan", "7.4 Meilensteine", "6.2 Ziele nach einem Jahr", "6.4 Indikatoren", "Eigenanteil"} <= {
        *headings
    }
    assert not any(heading.endswith("?") or "euer" in heading.casefold() or "ihr" in heading for heading in headings)


def test_a_section_of_one_answer_has_no_second_heading(programme: Programme) -> None:
    assert not any(heading.startswith(("1.", "10.", "11.")) for heading in lines(opened(programme, {}), "Heading 2"))


def test_gaps_are_small_grey_hints(programme: Programme) -> None:
    document = opened(programme, {"bedarf-ort": "Da."})
    hints = lines(document, "Gap")
    assert any(hint.startswith("Hier fehlt noch: Was fehlt.") for hint in hints)
    assert not any("Euer Ort" in hint for hint in hints)


def test_the_cover_sheet(programme: Programme) -> None:
    document = opened(programme, {"projekt-titel": "Brücken bauen", "projekt-schwerpunkt": "Vielfalt"})
    assert lines(document, "Title") == ["Brücken bauen"]
    found = cells(document)
    assert found[found.index("Antragsteller") + 1] == "Brücke e. V."
    assert found[found.index("Anschrift, Kontakt") + 1] == HOSTILE
    assert found[found.index("Themenschwerpunkt") + 1] == "Vielfalt"
    assert found[found.index("Laufzeit und Ort") + 1].startswith("Hier fehlt noch: Laufzeit")
    assert "Titel des Projekts" not in found
    assert document.sections[0].footer.paragraphs[0].text == ""


@pytest.mark.parametrize("length, points", [(20, None), (120, None), (150, 14), (4000, 11)])
def test_a_title_that_is_a_text_does_not_fill_pages(programme: Programme, length: int, points: int | None) -> None:
    words = ("Brücken bauen am Tisch. " * 200)[:length].strip()
    document = opened(programme, {"projekt-titel": words})
    title = next(one for one in document.paragraphs if one.style and one.style.name == "Title")
    assert title.text == words
    assert [run.font.size and run.font.size.pt for run in title.runs] == [points]


def everything(document: Document) -> str:
    parts = [one for part in document.sections for one in (part.header, part.footer)]
    around = [paragraph.text for part in parts for paragraph in part.paragraphs]
    return "\n".join([*lines(document), *cells(document), *around])


def test_an_answer_replaces_what_the_bot_knows_and_no_name_stands_twice(programme: Programme) -> None:
    texts = {"verein-name": "Brücke Nordhang e. V.", "verein-kontakt": "Musterweg 3"}
    document = opened(programme, texts)
    found = cells(document)
    assert found.count("Brücke Nordhang e. V.") == 1
    assert "Brücke e. V." not in found
    assert HOSTILE not in found
    assert found[found.index("Anschrift, Kontakt") + 1] == "Musterweg 3"
    assert document.sections[1].header.paragraphs[0].text == "Brücke Nordhang e. V."


def test_no_word_of_the_bot_goes_to_the_office(programme: Programme) -> None:
    """Nothing that only the association needs: no question, no cohort, no state of the work, no length."""
    said = everything(opened(programme, {question.id: "Text." for question in programme.questions}))
    for words in ("Schmiede Nord", "Stand der Arbeit", "nicht mit abgeben", "Hier fehlt", "Etwa ", "Name eures"):
        assert words not in said
    assert "Arbeitsgliederung" not in said


def test_a_full_draft_has_no_gaps(programme: Programme) -> None:
    document = opened(programme, {question.id: "Text." for question in programme.questions})
    assert lines(document, "Gap") == []


def test_every_answered_section_has_a_label_of_its_own(programme: Programme) -> None:
    assert [question.id for question in programme.questions if question.section and not question.label] == []


def test_above_each_page_stands_whose_it_is(programme: Programme) -> None:
    long = "Verein zur Förderung der Begegnung im Landkreis Osnabrück-Nord " * 3
    document = opened(programme, {"projekt-titel": "Tisch 🎉"}, TitleSheet(long, "Zoé", date(2027, 3, 12)))
    cover, body, annex = document.sections
    assert cover.header.paragraphs[0].text == ""
    for part in (body, annex):
        line = part.header.paragraphs[0].text
        assert line.startswith("Verein zur Förderung der Begegnung")
        assert line.endswith("…  ·  Tisch 🎉")
        assert len(line) < 100


def test_there_is_a_place_to_sign_at_the_end_of_the_text(programme: Programme) -> None:
    document = opened(programme, {})
    signing = document.tables[-1]
    assert [cell.text for cell in signing.rows[0].cells] == ["Ort, Datum", "", "Unterschrift"]
    body = list(document.element.body)
    annex = next(p._p for p in document.paragraphs if p.text.startswith("Anlage:"))
    assert body.index(signing._tbl) < body.index(annex)


def test_typed_lists_become_lists(programme: Programme) -> None:
    text = "Vorher.\n- eins\n• zwei\n1. erstens\n2) zweitens\n\nZiel 1: Nähe\nZiel 2: Mut\nNachher."
    document = opened(programme, {"bedarf-ort": text})
    assert lines(document, "List Bullet") == ["eins", "zwei", "Ziel 1: Nähe", "Ziel 2: Mut"]
    assert {"1.\terstens", "2)\tzweitens", "Vorher.", "Nachher."} <= set(lines(document))


def test_page_and_styles(programme: Programme) -> None:
    document = opened(programme, {})
    for part in document.sections:
        margins = (part.left_margin, part.right_margin, part.top_margin, part.bottom_margin)
        assert [round(margin.cm, 1) for margin in margins if margin] == [2.5] * 4
    assert document.styles["Normal"].font.size.pt == 11
    assert {node.get(qn("w:val")) for node in document.styles.element.iter(qn("w:lang"))} == {"de-DE"}


def test_pages_are_numbered_after_the_cover_and_anew_in_the_annex(programme: Programme) -> None:
    cover, body, annex = opened(programme, {}).sections
    assert "PAGE" not in cover.footer._element.xml
    for part in (body, annex):
        assert 'w:instr="PAGE"' in part.footer._element.xml
        assert part._sectPr.xml.count('w:start="1"') == 1
    assert annex.footer.paragraphs[0].text.startswith("Anlage, Seite")


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
    sheet = TitleSheet("Br\x00ücke\ud800", "\x1b[1mZoé", date(2027, 3, 12))
    document = opened(
        programme, {"bedarf-ort": "a\x00b\x0bc\u202ed\ud800e\ufffff", "projekt-laufzeit": "\x08 36"}, sheet
    )
    assert {"ab", "cdef"} <= set(lines(document))
    assert {"Brücke", "[1mZoé", "36"} <= set(cells(document))


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
def test_the_estimate_of_the_examples_is_right_within_half_a_page(programme: Programme, tmp_path: Path) -> None:
    """Headings take room, too. The last page of the text is filled to a good half."""
    texts = {one.id: one.example.in_("de")[0] for one in programme.questions if one.section}
    draft = compose(programme, answers(texts))
    cover, annex = 1, 1
    assert _pages(write(draft, SHEET), tmp_path) - cover - annex == 5
    assert 41 <= draft.tenths <= 51


@pytest.mark.libreoffice
def test_libreoffice_prints_it_within_the_estimate(programme: Programme, tmp_path: Path) -> None:
    """All answers at their budget: the estimate is never shorter than the paper."""
    sentence = "Im Nordhang wohnen viele Menschen, die sich noch nicht kennen. "
    texts = {one.id: (sentence * 40)[: one.budget].strip() for one in programme.questions if one.section}
    draft = compose(programme, answers(texts))
    cover, annex = 1, 1
    assert draft.too_long == 0
    assert 5 <= _pages(write(draft, SHEET), tmp_path) - cover - annex <= -(-draft.tenths // 10)


def _pages(document: bytes, folder: Path) -> int:
    """As LibreOffice prints it."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed (Debian: libreoffice-writer-nogui)")
    (folder / "skizze.docx").write_bytes(document)
    command = [office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", str(folder), str(folder / "skizze.docx")], check=True, timeout=180)
    return len(re.findall(rb"/Type\s*/Page\b", (folder / "skizze.pdf").read_bytes()))
