"""What people wrote, on its way to paper: what can be printed, how much room it takes, how a file is called."""

import re
from datetime import date

LINE = 60
"""Characters that a line takes at least: a list of short lines fills a page, too."""
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_NOT_IN_A_FILE_NAME = re.compile(r"[^\w .,&+()-]+")


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


def file_name(association: str, day: date) -> str:
    """Every computer takes it, and it starts with what people look for."""
    clean = " ".join(_NOT_IN_A_FILE_NAME.sub(" ", printable(association)).split())[:60].lstrip(" .").rstrip()
    return f"{' '.join(filter(None, ['Projektskizze', clean, day.isoformat()]))}.docx"
