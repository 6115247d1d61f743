"""Goals and measures as the bot numbers them, read from what associations really write: labels, numbers, dashes, whole
paragraphs, and all of them mixed."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from bot.domain.item_marks import MarkedItem, marked_text
from bot.domain.journey import Answer
from bot.domain.late_pattern import late_pattern
from bot.domain.printable import printable

GOALS = ("ziele-nah", "ziele-fern")
"""After one year, and at the end."""
MEASURES, SIGNS, THREAD = ("massnahmen-liste",), "ziele-indikatoren", "massnahmen-faden"
"""The questions in whose answers they stand."""
MOST = 30
"""So many one can keep apart; what has more pieces is a text."""
LONGEST_TITLE = 60
_NAMED = late_pattern(rf"(?P<name>[^:.!?\n]{{2,{LONGEST_TITLE}}}?)(?::\s|\s[–—-]\s|\s\(|\n|$)")
_SENTENCE = late_pattern(r"[^\n]*?(?:[!?]|(?<!\d)(?<!\b\w)\.)(?=\s|$)|[^\n]+")
_SENTENCES = late_pattern(r"(?<=[.!?;])\s+|\n")
_MEASURE, _GOAL = late_pattern(r"\b(?:Maßnahme|Massnahme|M)\s*(\d{1,2})\b"), late_pattern(r"\bZiel\s*(\d{1,2})\b")
_AT_THE_END = late_pattern(r"\bZiel\s(?:am|zum)\s(?:Ende|Schluss)")
_BRACKETED = late_pattern(r"\((?P<name>[^()\n]+)\)(?=:)")


class LogicPoint(Struct, frozen=True):
    """One goal or one measure."""

    number: int
    """The bot's."""
    title: str
    """One line, at most `LONGEST_TITLE` characters and a dot: its name, or how it begins."""
    text: str
    """All of it, without the mark that stood before it."""
    own: int = 0
    """The number that its writers gave it; 0 when there was none."""
    named: bool = False
    """The title is a name that the text begins with."""


class Numbering(Struct, frozen=True):
    """An answer with its items, and what stands around them."""

    before: str
    items: tuple[LogicPoint, ...]
    after: str


def goals(answers: Mapping[str, Answer]) -> tuple[LogicPoint, ...]:
    """Those after one year, then those at the end."""
    return _points(answers, GOALS)


def measures(answers: Mapping[str, Answer]) -> tuple[LogicPoint, ...]:
    return _points(answers, MEASURES)


def signs(answers: Mapping[str, Answer]) -> Mapping[int, str]:
    """What their answer about the signs says of each goal, by its number."""
    found = numbering(answers[SIGNS].text).items if SIGNS in answers else ()
    return {one.number: one.text for one in found if one.own in (0, one.number)}


def ties(answers: Mapping[str, Answer]) -> Mapping[int, frozenset[int]]:
    """Which measures belong to which goal, as their answer about it says: sentences that name one of either."""
    text = answers[THREAD].text if THREAD in answers else ""
    all_goals, all_measures = goals(answers), measures(answers)
    last = {point.number for point in all_goals[len(_points(answers, GOALS[:1])) :]}
    found: dict[int, frozenset[int]] = {}
    for sentence in _SENTENCES.split(printable(text)):
        named = _meant(_MEASURE.findall(sentence), all_measures)
        meant = _meant(_GOAL.findall(sentence), all_goals) | (last if _AT_THE_END.search(sentence) else set())
        if 1 in (len(named), len(meant)):
            found.update((goal, found.get(goal, frozenset()) | named) for goal in meant)
    return found


def _meant(own: Iterable[str], points: Iterable[LogicPoint]) -> set[int]:
    """By the number that they gave it themselves."""
    numbers = set(map(int, own))
    return {point.number for point in points if (point.own or point.number) in numbers}


def _points(answers: Mapping[str, Answer], questions: Iterable[str]) -> tuple[LogicPoint, ...]:
    return tuple(item for _, found in numbered(answers, questions) for item in found.items)


def numbered(answers: Mapping[str, Answer], questions: Iterable[str]) -> Iterator[tuple[str, Numbering]]:
    """Question by question; each goes on counting."""
    first = 1
    for question in questions:
        if question in answers:
            found = numbering(answers[question].text, first)
            first += len(found.items)
            yield question, found


def numbering(raw: str, first: int = 1) -> Numbering:
    """`first`: the number of the first item. Nothing of the text is lost but the marks."""
    text = printable(raw)
    found = marked_text(text)
    if len(found.items) > MOST:
        return Numbering(text, (), "")
    items = [_point(number, item) for number, item in enumerate(found.items, first)]
    return Numbering(found.before, tuple(items), found.after)


def _point(number: int, item: MarkedItem) -> LogicPoint:
    bracketed = _BRACKETED.match(item.text)
    text = bracketed["name"] + item.text[bracketed.end() :] if bracketed else item.text
    name = _NAMED.match(text)
    if name:
        return LogicPoint(number, name["name"].strip(), text, item.own, named=True)
    return LogicPoint(number, _shortened(first_sentence(text)), text, item.own)


def first_sentence(text: str) -> str:
    found = _SENTENCE.match(text)
    return found[0] if found else text


def _shortened(line: str) -> str:
    """Between words."""
    if len(line) <= LONGEST_TITLE:
        return line.rstrip(".") or line
    head = line[:LONGEST_TITLE]
    return f"{(head.rpartition(' ')[0] or head).rstrip(' ,;:–-')}…"
