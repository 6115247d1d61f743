"""The title of a typed line: what is left of it without its numbers, and whether it says that money is promised."""

import re
from collections.abc import Collection

from bot.domain.finance_lines.tokens import LineTokens
from bot.domain.late_pattern import late_pattern

ENDS = " \t,;:.|+=*[]{}–—-/·•\"„“”'×~?!€"
_FILLER = (
    r"(?:an|für|zu|zum|zur|je|jeweils|à|mit|von|in|im|am|bei|nur|ca\.?|circa|etwa|rund|ungefähr|ab|bis|erst|max\.?"
    r"|maximal|so\sum|und|plus|also|x"
    r"|about|for|at|of|on|only|approx\.?|around|and|each|kostet|kosten|the|die|der|das|den|(?-i:pro|per)|jahr|zirka)"
)
_FILLING = late_pattern(rf"(?:^|\s){_FILLER}$", re.IGNORECASE)
_AHEAD = late_pattern(
    r"^(?:(?:wir|ich|we|i)\s(?:brauchen?|benötigen?|zahlen?|bezahlen?|planen?|rechnen\smit|bekommen|haben|need|pay|plan|get)\s+"
    r"(?:(?:noch|ca\.?|circa|ungefähr|etwa|rund|about|some|an)\s+)*)?(?:(?:für|for|bei)\s+)?(?=\S)",
    re.IGNORECASE,
)
_MOST_FILLING = 4
_HOLES = late_pattern(rf"\((?:{_FILLER}(?=[\s,)])|[\s,;:=/+.!?\-])*\)|\[\s*\]", re.IGNORECASE)
_DOUBLED = late_pattern(r"([,;:])(?:\s*[,;:=])+")
_LOOSE = late_pattern(r"\s+([,;:)])")
_CERTAIN = late_pattern(
    r"(?<!\w)(?:(?:schon|fest|bereits)\s)?(?:sicher|zugesagt|(?:mit\s)?zusage\s(?:liegt\svor|(?:ist\s)?da|erhalten|vorhanden)"
    r"|beschlossen|bewilligt|vorhanden|auf dem konto|secured"
    r"|promised|certain|granted|confirmed)(?!\w)",
    re.IGNORECASE,
)
_HOPED = late_pattern(
    r"(?<!\w)(?:(?:noch\s)?nicht (?:sicher|zugesagt|bewilligt)|unsicher|gehofft|erhofft|beantragt|angefragt|noch offen"
    r"|hoped(?: for)?|applied(?: for)?|requested|not (?:certain|promised|secured)(?: yet)?)(?!\w)",
    re.IGNORECASE,
)


def titled(line: LineTokens, used: Collection[int]) -> str:
    """The words that are left, as they were written."""
    title, end = "", 0
    for at, one in enumerate(line):
        if at not in used:
            title += f"{' ' if one.span[0] > end else ''}{one.text}"
            end = one.span[1]
    return tidied(title)


def tidied(title: str) -> str:
    title = _HOLES.sub(" ", title)
    title = _LOOSE.sub(r"\1", _DOUBLED.sub(r"\1", " ".join(title.split())))
    for _ in range(_MOST_FILLING):
        title = _FILLING.sub("", title.strip(ENDS))
    return _balanced(_AHEAD.sub("", title.strip(ENDS)))


def is_certain(title: str) -> bool:
    return bool(_CERTAIN.search(title)) and not _HOPED.search(title)


def uncertain(title: str) -> str:
    """Without the words that say whether the money is promised."""
    return tidied(_CERTAIN.sub(" ", _HOPED.sub(" ", title)))


def _balanced(title: str) -> str:
    lacking = title.count("(") - title.count(")")
    return f"{title})" if lacking > 0 else title.replace(")", "", 1).strip() if lacking < 0 else title
