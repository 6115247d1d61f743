"""Small pictures for the signs that Telegram shows as emoji."""

import re
from functools import partial

from markupsafe import Markup, escape

from bot.runtime.web.contract import Translate

_MARKS = {
    "\N{WHITE HEAVY CHECK MARK}": "done",
    "\N{WHITE LARGE SQUARE}": "open",
    "\N{WHITE QUESTION MARK ORNAMENT}": "unsure",
    "\N{LARGE BLUE CIRCLE}": "review",
    "\N{LARGE YELLOW CIRCLE}": "now",
    "\N{LOCK}": "locked",
    "\N{PENCIL}": "remark",
    "\N{HEAVY MULTIPLICATION X}": "no",
    "\N{CROSS MARK}": "no",
    "\N{WARNING SIGN}": "warning",
    "\N{SQUARED NEW}": "new",
    "\N{MICROPHONE}": "voice",
    "\N{FRAME WITH PICTURE}": "picture",
    "\N{PAPERCLIP}": "file",
}
_SIGN = re.compile(f"([{''.join(_MARKS)}])\N{VARIATION SELECTOR-16}?")


def drawn(html: str, say: Translate) -> Markup:
    """Signs outside of tags only; text that is not markup yet is escaped."""
    parts = re.split(r"(<[^>]*>)", str(escape(html)))
    draw = partial(_picture, say=say)
    return Markup("".join(part if part.startswith("<") else _SIGN.sub(draw, part) for part in parts))  # noqa: S704


def _picture(sign: re.Match[str], say: Translate) -> str:
    name = _MARKS[sign[1]]
    label = escape(say(f"web-mark-{name}"))
    return f'<svg class="mark {name}" role="img" aria-label="{label}"><use href="#mark-{name}"/></svg>'
