"""How people begin the items of a list: with a label, a number, a word, a dash; and how a text is cut there."""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from bot.domain.late_pattern import late_pattern
from bot.domain.printable import MONTH

_WORDS = "(?:Wirkungsziel|Teilziel|Ziel|Ma(?:ß|ss)nahme|Aktivität|Baustein|Goal|Activity|Measure)"
_COUNTED = "eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|[IVX]{1,4}|[A-H]|\\d{1,2}"
_CALLED = rf"(?:{_WORDS}\s+(?:Nr\.?\s*)?(?P<own>{_COUNTED})|(?:{_WORDS}|[ZM]\.?\s?)(?P<tight>\d{{1,2}}))"
_ORDINAL = "(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)e[sr]?"
_ORDINALLY = "(?:Erstens|Zweitens|Drittens|Viertens|Fünftens|Sechstens)"
_BULLET = r"[-–—•·▪◦*→✓➔]\s+"
_AT_THE_END = rf"{_WORDS}\s(?:am|zum)\s(?:Ende|Schluss)(?:\sdes\sProjekts)?"
_LABEL = (
    rf"(?:{_BULLET})?(?:{_CALLED}(?:\s*(?:[:.)]|[–—-](?=\s)|,(?=\s))+\s*|\s+(?=[\w„\"(])|\s*$)"
    rf"|{_WORDS}\s*:\s*|{_AT_THE_END}\s*:\s*"
    rf"|(?:(?:Unser|Das|Die)\s)?{_ORDINAL}\s{_WORDS}\s*:\s*"
    rf"|(?P<before>\d{{1,2}})\.\s*{_WORDS}(?:\s*\d{{1,2}})?(?:\s*[:,–—-]+\s*|\s+|$))"
)
_TOLD = rf"{_ORDINALLY}\s*[:,]\s*|(?={_ORDINALLY}\b)|(?=(?:(?:Unser|Das|Die)\s)?{_ORDINAL}\s{_WORDS}\b)"
_AFTER_A_STOP = r"(?:^|(?<=[.!?;:,)“\"])\s+)"


def _at_a_line(kind: str) -> re.Pattern[str]:
    return late_pattern(rf"\s*(?:{kind})", re.IGNORECASE)


def _inside(kind: str) -> re.Pattern[str]:
    """In the middle of a paragraph it needs more to be a mark."""
    return late_pattern(rf"{_AFTER_A_STOP}(?:{kind})", re.IGNORECASE)


_KINDS = (
    (_at_a_line(_LABEL), _inside(rf"{_CALLED}\s*[:.)–]\s*|{_AT_THE_END}:\s*")),
    (
        _at_a_line(rf"(?:\((?P<own>\d{{1,2}})\)|(?P<plain>\d{{1,2}})[.)](?!\d))\s*(?!{MONTH})(?=\S|$)"),
        _inside(rf"\(?(?P<own>\d{{1,2}})\)\s+|(?P<plain>\d{{1,2}})\.\s+(?!{MONTH})(?=[^\W\d_])"),
    ),
    (_at_a_line(_TOLD), _inside(_TOLD)),
    (_BULLETED := _at_a_line(_BULLET), None),
)
"""How an item may begin, the surest sign first: where there is one of a kind, those of later kinds are parts of it."""
_DETAIL = late_pattern(
    r"\s*(?:Leitung|Begleitung|Ort|Wo|Wann|Wer|Wie\soft|Wie\sviele|Wie\slange|Dauer|Umfang|Häufigkeit|Zeit|Zielgruppe|"
    r"Für\swen|Teilnehmende|Kosten|Material|Indikator|Zeichen)\b[^:\n]{0,20}:"
)
"""Begins a line that belongs to the item above it."""
_GOES_ON = late_pattern(
    r".*\b(?:im|in|der|die|das|den|dem|des|und|oder|mit|für|von|vom|zu|zum|zur|am|an|auf|ein|eine|einen|einem|bis|als)",
    re.IGNORECASE,
)
"""Nothing ends with such a word."""
_COUNTING = ("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_COUNT = {word: number for words in (_COUNTING, _ROMAN) for number, word in enumerate(words, 1)}


class MarkedItem(Struct, frozen=True):
    text: str
    """Without its mark."""
    own: int = 0
    """The number in the mark; 0 when there was none."""


class MarkedText(Struct, frozen=True):
    """Nothing of the text is lost but the marks."""

    before: str
    items: tuple[MarkedItem, ...]
    after: str = ""


def marked_text(text: str) -> MarkedText:
    return _marked(text) or _unmarked(text)


def _marked(text: str) -> MarkedText | None:
    """Two marks of a kind make a list; a single one has to stand at the very beginning."""
    lines = text.splitlines()
    for at_a_line, inside in _KINDS:
        if found := _by_line(lines, at_a_line) or (_by_sentence(text, inside) if inside else None):
            return found
    return next((found for kind, _ in _KINDS if (found := _alone(lines, kind))), None)


def _by_line(lines: Sequence[str], kind: re.Pattern[str]) -> MarkedText | None:
    marks = {at: mark for at, line in enumerate(lines) if (mark := kind.match(line))}
    starts = _outermost(lines, list(marks)) if kind is _BULLETED else list(marks)
    return _cut(lines, {at: marks[at] for at in starts}) if len(starts) > 1 else None


def _alone(lines: Sequence[str], kind: re.Pattern[str]) -> MarkedText | None:
    mark = kind.match(lines[0]) if lines else None
    return _cut(lines, {0: mark}) if mark else None


def _cut(lines: Sequence[str], marks: Mapping[int, re.Match[str]]) -> MarkedText:
    starts = list(marks)
    bounds = zip(starts, [*starts[1:], len(lines)], strict=True)
    read = [(_own(marks[at]), [lines[at][marks[at].end() :], *lines[at + 1 : end]]) for at, end in bounds]
    return _with_rest(_together(lines[: starts[0]]), read)


def _outermost(lines: Sequence[str], starts: Sequence[int]) -> list[int]:
    """Dashes that are set in are parts of the item above them."""
    indents = {at: len(lines[at]) - len(lines[at].lstrip()) for at in starts}
    return [at for at in starts if indents[at] == min(indents.values())]


def _with_rest(before: str, read: Sequence[tuple[int, list[str]]]) -> MarkedText:
    """What stands below the last item belongs to all, unless items of several lines are usual here."""
    after: list[str] = []
    (own, last), earlier = read[-1], read[:-1]
    if earlier and last[0].strip() and all(not _together(said[1:]) for _, said in earlier):
        cut = next((at for at, line in enumerate(last) if at and _stands_alone(line)), len(last))
        last, after = last[:cut], last[cut:]
    found = [*(MarkedItem(_together(said), number) for number, said in earlier), MarkedItem(_together(last), own)]
    return MarkedText(before, tuple(item for item in found if item.text), _together(after))


def _stands_alone(line: str) -> bool:
    """No detail of the item above it."""
    words = line.strip()
    if not words or words[0].islower() or words != line.rstrip():
        return False
    return not (_DETAIL.match(line) or _BULLETED.match(line))


def _by_sentence(text: str, kind: re.Pattern[str]) -> MarkedText | None:
    """Items follow each other in one paragraph; with numbers, they are 1, 2, 3."""
    marks = list(kind.finditer(text))
    numbers = [_own(mark) for mark in marks]
    if len(marks) < 2 or any(number not in (0, place) for place, number in enumerate(numbers, 1)):
        return None
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    texts = (text[mark.end() : end].strip(" ;,\n") for mark, end in zip(marks, ends, strict=True))
    found = (MarkedItem(words, number) for words, number in zip(texts, numbers, strict=True))
    return MarkedText(text[: marks[0].start()].strip(), tuple(item for item in found if item.text))


def _unmarked(text: str) -> MarkedText:
    """Paragraphs; or lines, when there is only one paragraph."""
    blocks = [block.strip() for block in _blocks(text)]
    if len(blocks) == 1:
        blocks = _unwrapped(blocks[0].splitlines())
    before = blocks.pop(0) if len(blocks) > 1 and blocks[0].endswith(":") else ""
    return MarkedText(before, tuple(map(MarkedItem, blocks)))


def _blocks(text: str) -> list[str]:
    found: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return ["\n".join(block) for block in found if block]


def _unwrapped(lines: Sequence[str]) -> list[str]:
    """A line that goes on with a small letter, or says a detail, belongs to the one above it."""
    items: list[str] = []
    for line in (line.strip() for line in lines):
        if items and ((line[:1].islower() and items[-1][-1] not in ".!?:;") or _GOES_ON.fullmatch(items[-1])):
            items[-1] += f" {line}"
        elif items and _DETAIL.match(line):
            items[-1] += f"\n{line}"
        else:
            items.append(line)
    return items


def _together(lines: Sequence[str]) -> str:
    return "\n".join(line.strip() for line in lines if line.strip())


def _own(mark: re.Match[str]) -> int:
    """The number in it."""
    said = next((value for value in mark.groupdict().values() if value), "")
    return int(said) if said.isdecimal() else _COUNT.get(said.casefold(), 0)
