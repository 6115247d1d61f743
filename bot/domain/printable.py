"""What people wrote, on its way to paper: what can be printed, how much room it takes, how a file is called."""

from datetime import date

from msgspec import Struct

from bot.domain.late_pattern import late_pattern

LINE = 60
"""Characters that a line takes at least: a list of short lines fills a page, too."""
_UNPRINTABLE = late_pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_NOT_IN_A_FILE_NAME = late_pattern(r"[^\w .,&+()-]+")


_BULLET = late_pattern(r"\s*[-–—•·▪*]\s+(?P<text>\S.*)")
MONTH = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_NUMBER = late_pattern(rf"\s*(?P<mark>\d{{1,2}}[.)])\s+(?!{MONTH})(?P<text>\S.*)")
_LABELLED = late_pattern(r"(?:[^:.!?\s]|(?<=\d)\.|\s){1,45}:\s+\S")


class PrintedLine(Struct, frozen=True):
    """One paragraph of an answer, and whether it is an item of a list."""

    text: str
    mark: str = ""
    """What stands before an item: a dot, or the number that was typed."""


BULLET = "•"


def lines(text: str) -> tuple[PrintedLine, ...]:
    """Typed lists become lists: dashes, numbers, and lines one below the other that each begin with a label."""
    typed = text.splitlines()
    return tuple(_line(typed, at) for at, line in enumerate(typed) if line.strip())


def _line(typed: list[str], at: int) -> PrintedLine:
    if found := _BULLET.fullmatch(typed[at]):
        return PrintedLine(found["text"].rstrip(), BULLET)
    if found := _NUMBER.fullmatch(typed[at]):
        return PrintedLine(found["text"].rstrip(), found["mark"])
    beside = typed[max(0, at - 1) : at] + typed[at + 1 : at + 2]
    labelled = _LABELLED.match(typed[at]) and any(_LABELLED.match(line) for line in beside)
    return PrintedLine(typed[at], BULLET if labelled else "")


def room(text: str) -> int:
    return sum(max(LINE, len(line)) for line in text.splitlines() if line.strip())


def printable(text: str) -> str:
    """What a document can hold: no control characters, nothing that turns the direction of what follows."""
    return _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n")).strip()


def shortened(text: str, most: int) -> tuple[str, bool]:
    """At most `most` UTF-16 units, as Telegram counts, cut between words if possible; and whether anything was cut."""
    encoded = text.encode("utf-16-le")
    if len(encoded) <= 2 * most:
        return text, False
    head = encoded[: 2 * most].decode("utf-16-le", "ignore")
    words, _, _ = head.rpartition(" ")
    return (words if len(words) > len(head) // 2 else head).rstrip("\u200d "), True


def file_name(association: str, day: date, ending: str = "docx", what: str = "Projektskizze") -> str:
    """Every computer takes it, and it starts with what people look for."""
    return f"{' '.join(filter(None, [what, _in_a_file_name(association), day.isoformat()]))}.{ending}"


def finance_file_name(association: str, day: date) -> str:
    """Of a Finanzierungsplan."""
    return f"{' '.join(filter(None, ['Finanzierungsplan', _in_a_file_name(association), day.isoformat()]))}.xlsx"


def table_file_name(cohort: str, day: date) -> str:
    """Of a whole cohort."""
    return f"{' '.join(filter(None, [_in_a_file_name(cohort).rstrip(' .'), day.isoformat()]))}.xlsx"


def date_file_name(title: str, day: date) -> str:
    """Many of them lie in one folder: they stand in their order there."""
    return f"{day.isoformat()} {_in_a_file_name(title).rstrip(' .') or 'Termin'}.ics"


def _in_a_file_name(text: str) -> str:
    return " ".join(_NOT_IN_A_FILE_NAME.sub(" ", printable(text)).split())[:60].lstrip(" .-").rstrip()
