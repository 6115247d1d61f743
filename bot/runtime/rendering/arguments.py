"""What people wrote, inside a sentence of ours: escaped, in its own direction, and with one full stop at the end."""

import re
from html import escape
from unicodedata import bidirectional

STOP = "\u2060"
"""Behind an argument that ends with a full stop; invisible, never in what people write, and gone before it is shown."""
_TWO_STOPS = re.compile(rf"{STOP}((?:</\w+>)*)\.(?!\.)")
_ISOLATE, _ISOLATED = "\u2068", "\u2069"
_WHOLE_LINE = re.compile(
    rf"^((?:<[^>]+>)*){_ISOLATE}([^{_ISOLATE}{_ISOLATED}\n]*){_ISOLATED}((?:<[^>]+>)*)$", re.MULTILINE
)
"""Nothing stands around it: the line itself goes from right to left."""
_NO_ISOLATES = dict.fromkeys(map(ord, (_ISOLATE, _ISOLATED)))
_MAY_BE_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Whatever is in it; what is not is written from left to right, or is neither."""


def escaped(text: str) -> str:
    """Escaped: whatever people write is only words."""
    stop = STOP if text.endswith(".") else ""
    if "&" in text or "<" in text or ">" in text:
        text = escape(text, quote=False)
    return _apart(text) + stop


def _apart(text: str) -> str:
    """One line in a script from right to left keeps to itself: the sentence around it still begins at the left."""
    if text.isascii() or not _MAY_BE_RIGHT_TO_LEFT.search(text):
        return text
    if "\n" in text or not any(bidirectional(letter) in {"R", "AL"} for letter in text):
        return text
    return f"{_ISOLATE}{text}{_ISOLATED}"


def whole_lines(words: str) -> str:
    return _WHOLE_LINE.sub(r"\1\2\3", words) if _ISOLATE in words else words


def one_stop(html: str) -> str:
    """A name such as `Brücke e. V.` at the end of a sentence brings the full stop along."""
    return _TWO_STOPS.sub(r"\1", html).replace(STOP, "") if STOP in html else html


def bare(html: str) -> str:
    """Without escapes and marks of direction."""
    if _ISOLATE in html:
        html = html.translate(_NO_ISOLATES)
    return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") if "&" in html else html
