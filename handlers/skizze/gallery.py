from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from bot.documents.papers import Papers
from bot.documents.pdf import NoPdf
from bot.domain.journey import Answer
from bot.domain.peer_reading.reading import ReadingRemark
from bot.domain.programme import Question, Section, Stage
from bot.domain.screen import Screen
from bot.domain.skizze.outline import Outline, TitleSheet, compose
from bot.domain.words import Words
from bot.links.skizze import SkizzeToSend
from bot.programme.invented import HOSTILE, NOW, association, programme, words
from bot.terms import Language, Opens
from handlers.skizze.screens import files, reading
from handlers.skizze.screens.reading import Viewer

_BRUECKE = association("bruecke", "Brücke e. V.", stage="idee")
_SHEET = TitleSheet("Brücke e. V.", "Samira", date(2027, 3, 12))
_MEMBER = Viewer(_BRUECKE, Language.GERMAN, writes=True, inside=True)
_GUEST = Viewer(_BRUECKE, Language.ENGLISH, writes=False, inside=False)


def _question(id: str, section: str, title: Words) -> Question:
    return Question(id, "idee", section, title, words("Wie ist das bei euch?"), words("So."), 900)


_QUESTIONS = (
    _question("projekt-titel", "titelblatt", words("Titel des Projekts", "Title of the project")),
    _question("bedarf-ort", "bedarf", words("Euer Ort", "Your place")),
    _question("bedarf-luecke", "bedarf", words("Was fehlt", "What is missing")),
    _question("ziele-nah", "ziele", words("Nahe Ziele")),
)
_SAY = words("Idee")
_STAGE = Stage("idee", _SAY, _SAY, _SAY, _SAY, (), _QUESTIONS, _SAY, (), Opens.FREE)
_SECTIONS = (
    Section("titelblatt", words("Titelblatt", "Title sheet"), counts=False),
    Section("bedarf", words("Bedarf vor Ort", "Local need")),
    Section("ziele", words("Ziele")),
)
_PROGRAMME = programme((_STAGE,), _SECTIONS, "Eine Arbeitsgliederung.")


def _draft(**texts: str) -> Outline:
    answers = {id.replace("_", "-"): text for id, text in texts.items()}
    return compose(_PROGRAMME, {id: Answer(id, "bruecke", id, text, None, NOW, 1) for id, text in answers.items()})


_EMPTY = _draft()
_BEGUN = _draft(projekt_titel=HOSTILE, bedarf_ort="Bei uns fehlt ein Ort.\n\n" + HOSTILE)
_LONG = _draft(
    projekt_titel="Brücken",
    bedarf_ort="Wort " * 5000,
    bedarf_luecke="🎉" * 3000,
    ziele_nah="Ziel 2: نحن جمعية صغيرة\nZiel 1: Mut",
)


def examples() -> Iterable[tuple[str, Screen]]:
    yield "nothing written yet", reading.overview(_MEMBER, _EMPTY)
    yield "begun", reading.overview(_MEMBER, _BEGUN)
    yield "too long", reading.overview(replace(_MEMBER, writes=False), _LONG)
    yield "for the Koordination", reading.overview(_GUEST, _BEGUN)
    for name, draft in (("begun", _BEGUN), ("long", _LONG)):
        for chapter in draft.chapters:
            yield f"{name}, section {chapter.section.id}", reading.part(_MEMBER, draft, chapter)
    yield "a section for the Koordination", reading.part(_GUEST, _BEGUN, _BEGUN.chapters[2])
    noted = [ReadingRemark("m1", "p1", "bedarf", HOSTILE, None, NOW)]
    yield "a section with what others noted", reading.part(_MEMBER, _BEGUN, _BEGUN.chapters[1], noted)
    yield "the document", files.document(_MEMBER, _BEGUN, _SHEET, b"docx")
    yield "the whole document", files.document(_GUEST, _LONG, _SHEET, b"docx")
    anyway = SkizzeToSend("bruecke", 1)
    yield "to send: nothing written", files.lacking(_MEMBER, _EMPTY, anyway)
    yield "to send: something is missing", files.lacking(_MEMBER, _BEGUN, anyway)
    yield "to send: too long", files.lacking(_GUEST, _LONG, anyway)
    yield "to send", files.to_send(_MEMBER, _LONG, _SHEET, Papers(b"docx", b"pdf"))
    yield (
        "to send, with a gap and no PDF",
        files.to_send(_MEMBER, _BEGUN, _SHEET, Papers(b"d", b"", NoPdf.NOT_INSTALLED)),
    )
    yield "all in one file", files.bundle(_MEMBER, _LONG, _SHEET, Papers(b"docx", b"pdf", xlsx=b"xlsx"))
    yield "all in one file without PDF", files.bundle(_GUEST, _BEGUN, _SHEET, Papers(b"docx", b"", NoPdf.FAILED))
