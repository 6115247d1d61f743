"""What messengers write around a message that somebody copies: its day, its hour, and who sent it."""

import re

from bot.domain.late_pattern import late_pattern

_MOMENT = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s(?:um\s)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?"
_STAMP = late_pattern(
    rf"^[\s\u200e\u200f]*(?:\[{_MOMENT}\]|{_MOMENT}\s[-–])\s(?:[^:\d\n]{{1,40}}:\s)?(?=\S)", re.IGNORECASE
)
""" "[12.03.27, 18:44] Anna: ", "12.03.27, 18:44 - Anna: "."""
_SENDER = late_pattern(rf"^[^\d\[\n]{{0,40}}\[{_MOMENT}\]:?\s*$", re.IGNORECASE)
""" "Anna, [12.03.2027 18:44]" above what she wrote."""


def unstamped(line: str) -> str:
    return _STAMP.sub("", line)


def is_sender(line: str) -> bool:
    return _SENDER.match(line) is not None
