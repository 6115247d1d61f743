"""Sections of an outline as they are shown to whoever reads it: its team, the Koordination, another association."""

from bot.domain.printable import shortened
from bot.domain.screen import Lines, Say, Step, StepState
from bot.domain.skizze.outline import Chapter, Piece
from bot.domain.wording import marked
from bot.terms import Language


def step(chapter: Chapter, language: Language) -> Step:
    """How far a section is written."""
    title, whole, done = marked(chapter.section.title, language), len(chapter.pieces), len(chapter.written)
    if done == whole:
        return Step(title, StepState.DONE)
    label = Say("common-outline-line", {"section": title, "done": done, "whole": whole})
    return Step(label, StepState.NOW if done else StepState.OPEN)


def pieces(chapter: Chapter, language: Language, most: int = 0) -> Lines:
    """Each question with what was written. `most`: UTF-16 units of all of it together; 0 shows everything."""
    share = most // max(1, len(chapter.pieces))
    return Lines(tuple(_piece(piece, share, language) for piece in chapter.pieces), gap="\n\n")


def _piece(piece: Piece, share: int, language: Language) -> Say:
    title = marked(piece.question.title, language)
    if not piece.text:
        return Say("common-outline-gap", {"title": title})
    text, cut = shortened(piece.text, share) if share else (piece.text, False)
    return Say("common-outline-piece-cut" if cut else "common-outline-piece", {"title": title, "text": text})
