"""Blanks such as {year} in the texts of the programme, filled with what the call of the year says."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from bot.domain.funding_call import Call, FundingPriority
from bot.programme.formats import both_in, day_in, either_in, month_in, number_in
from bot.programme.sheet import Fill

BLANK = re.compile(r"\{([a-z_]+)([+-]\d+)?\}")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""A year in prose grows old without a sign. Amounts have a dot: 2.000."""
Blank = Callable[[Call, str], str]
"""What the call says, in a language."""


def _priority(priority: FundingPriority, language: str) -> str:
    meaning = priority.meaning and priority.meaning.texts.get(language)
    return f"- {priority.name} ({meaning})" if meaning else f"- {priority.name}"


SAYINGS: Mapping[str, Blank] = {
    "year": lambda call, _: str(call.valid_for),
    "checked": lambda call, language: month_in(call.checked, language),
    "deadline": lambda call, language: day_in(call.deadline, language),
    "start": lambda call, language: day_in(call.start, language),
    "address": lambda call, _: call.address,
    "most_a_year": lambda call, language: number_in(call.most_a_year, language),
    "most_in_all": lambda call, language: number_in(call.most_in_all, language),
    "most_months": lambda call, _: str(call.most_months),
    "own_percent": lambda call, _: str(call.own_percent),
    "outlines": lambda call, _: str(call.outlines),
    "outlines_in": lambda call, _: str(call.outlines_in),
    "place_deadlines": lambda call, language: either_in(
        [day_in(day, language) for day in call.place_deadlines], language
    ),
    "carriers": lambda call, language: both_in(call.carriers, language),
    "mail": lambda call, _: call.mail,
    "phone": lambda call, _: call.phone,
    "priority": lambda call, _: call.example.name,
    "priorities": lambda call, language: "\n".join(_priority(one, language) for one in call.priorities),
    "excluded": lambda call, language: either_in([topic.in_(language)[0] for topic in call.excluded], language),
}


SIZES = ("page_limit", "steps")
"""What the programme says about itself."""
KNOWN = (*SAYINGS, *SIZES)


def said(name: str, call: Call, language: str) -> str:
    return SAYINGS[name](call, language)


def filler(call: Call, sizes: Mapping[str, int]) -> Fill:
    """`sizes` has a number for each of SIZES."""

    def fill(text: str, language: str) -> str:
        return BLANK.sub(lambda found: _said(call, sizes, language, found), text)

    return fill


def _said(call: Call, sizes: Mapping[str, int], language: str, found: re.Match[str]) -> str:
    name, away = found[1], found[2]
    if name in SIZES and not away:
        return str(sizes[name])
    if away and name == "year":
        return str(call.valid_for + int(away))
    return SAYINGS[name](call, language) if name in SAYINGS and not away else found[0]


def flaws(line: str) -> Iterable[str]:
    """What is wrong with the blanks of one line, and years that should be blanks. Most lines have neither."""
    return _flaws(line) if "{" in line or "20" in line or "19" in line else ()


def _flaws(line: str) -> Iterator[str]:
    for found in BLANK.finditer(line):
        if found[1] not in KNOWN or (found[2] and found[1] != "year"):
            known = ", ".join(f"{{{name}}}" for name in KNOWN)
            yield f"{found[0]} is unknown. Use one of: {known}; or {{year+1}}, {{year-2}} for years around it."
    for year in YEAR.findall(line):
        yield f"The year {year} grows old here. Write {{year}}, {{year+1}} or {{year-2}}; amounts get a dot: 2.000."
