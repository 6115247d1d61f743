"""What stands in front of a typed line and is none of it: signs of mails and chats, numbers of a list."""

import re

from bot.domain.clock_forms import any_of
from bot.domain.date_runs import MONTH, TOKEN, WEEKDAY

_QUOTED = re.compile(r"\s*(?:>+\s*|(?:aw|re|fwd?|wg)\s*:\s*)+", re.IGNORECASE)
_SENT = re.compile(
    r"\s*(?:\[\d\d?\.\d\d?\.\d{2,4},?\s\d\d?:\d\d(?::\d\d)?\]\s*|\d\d?\.\d\d?\.\d{2,4},\s\d\d?:\d\d\s-\s)[^:]{1,60}:\s+",
    re.ASCII,
)
"""When a message of a chat was sent, and by whom: "[10.03.27, 14:22:05] Karin: "."""
_LISTED = re.compile(
    rf"\s*(?:\(?\d\d?\)\s+|\d\d?\.\s+(?=(?:(?:{any_of(WEEKDAY)})\b\.?,?\s*)?\d\d?\.\d\d?\.))", re.IGNORECASE | re.ASCII
)
_BEHIND = re.compile(
    rf"(?P<day>\d\d?\.\s?\d\d?\.(?:\s?\d{{4}}|\d\d)?|\d\d?\.?\s{MONTH}(?:\s\d{{4}})?|\d{{4}}-\d\d-\d\d)"
    rf"\s*\((?P<name>{any_of(WEEKDAY)})\.?\)",
    re.IGNORECASE | re.ASCII,
)
_NTH = r"\d\d?(?:st|nd|rd|th)?"
_MONTH_FIRST = re.compile(
    rf"(?<!\w)(?P<month>{MONTH})\s(?P<days>{_NTH}(?:,\s?{_NTH})*,?\s?(?:[-\u2013&+]|and|to|und|bis)\s?{_NTH})"
    r"(?!\w|[.:]\d|\s?[ap]\.?m\b|\s?(?:h|uhr|€|%)(?!\w)|\s?(?:-|\u2013|to|and)\s?\d|\s(?:jahr|year|people|person|euro|min|pl))"
    r"(?P<year>,?\s20\d\d)?",
    re.IGNORECASE | re.ASCII,
)
"""As "April 15, 16 and 22" and "April 15-17, 2027"."""
_STARS = re.compile(r"(?:^|(?<=[\s(]))([*_~]{1,2})(?=\S)([^*_~]+?)(?<=\S)\1(?!\w)")
"""Bold and slanted in chats: "_18 Uhr_"."""


def bared(line: str) -> str:
    line = _MONTH_FIRST.sub(_day_first, line)
    line = _STARS.sub(r"\2", line)
    for head in (_QUOTED, _LISTED):
        if found := head.match(line):
            line = line[found.end() :]
    sent = _SENT.match(line)
    if sent and any(found["whole"] for found in TOKEN.finditer(line, sent.end())):
        line = line[sent.end() :]
    return _BEHIND.sub(r"\g<name> \g<day>", line)


def _day_first(found: re.Match[str]) -> str:
    """ "15., 16. and 22. April"; as it was, where the numbers do not grow."""
    numbers = [int(one) for one in re.findall(r"\d+", found["days"])]
    if numbers != sorted(set(numbers)) or numbers[-1] > 31:
        return found[0]
    days = re.sub(r"(\d\d?)(?:st|nd|rd|th)?", r"\1.", found["days"])
    return f"{days.replace(' to ', '-')} {found['month']}{(found['year'] or '').replace(',', '')}"
