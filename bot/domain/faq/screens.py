"""An answer of the house as whoever asks reads it: the same for those who write it."""

from collections.abc import Iterator
from datetime import date

from bot.domain.faq.entry import FaqEntry
from bot.domain.screen import Lines, Markup, Say, Value
from bot.terms import Language


def said(entry: FaqEntry, answer: Markup, language: Language, day: date) -> dict[str, Value]:
    """`answer`: that of the entry, in this language."""
    notes = Lines(tuple(_notes(entry, language, day)))
    answered = Lines((answer, notes) if notes.items else (answer,), gap="\n\n")
    return {"question": entry.question[language], "answer": answered}


def _notes(entry: FaqEntry, language: Language, day: date) -> Iterator[Value]:
    if language is not Language.GERMAN and not translated(entry):
        yield Say("common-mark-german")
    if entry.sensible:
        yield Say("common-faq-sensible")
    if entry.valid_until:
        yield Say("common-faq-valid" if day <= entry.valid_until else "common-faq-expired", {"day": entry.valid_until})


def translated(entry: FaqEntry) -> bool:
    """What a Koordination writes is German only, until somebody writes it in English."""
    return entry.answer[Language.ENGLISH] != entry.answer[Language.GERMAN]
