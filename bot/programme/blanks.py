"""Blanks such as {year} in the texts of the programme, filled with what the call of the year says."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from bot.domain.funding_call import Call, FundingPriority
from bot.programme.sheet import Fill

BLANK = re.compile(r"\{([a-z_]+)([+-]\d+)?\}")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""A year in prose grows old without a sign. Amounts have a dot: 2.000."""
LOCALES = {"en": "en_GB"}
Blank = Callable[[Call, str], str]
"""What the call says, in a locale."""


def _day(day: date, locale: str) -> str:
    return format_date(day, "d. MMMM y" if locale == "de" else "d MMMM y", locale=locale)


def _or(names: list[str], locale: str) -> str:
    return format_list(names, "or", locale=locale)


def _priority(priority: FundingPriority, locale: str) -> str:
    meaning = priority.meaning and priority.meaning.texts.get(locale[:2])
    return f"- {priority.name} ({meaning})" if meaning else f"- {priority.name}"


SAYINGS: Mapping[str, Blank] = {
    "year": lambda call, _: str(call.valid_for),
    "checked": lambda call, locale: format_date(call.checked, "LLLL y", locale=locale),
    "deadline": lambda call, locale: _day(call.deadline, locale),
    "start": lambda call, locale: _day(call.start, locale),
    "address": lambda call, _: call.address,
    "most_a_year": lambda call, locale: format_decimal(call.most_a_year, locale=locale),
    "most_in_all": lambda call, locale: format_decimal(call.most_in_all, locale=locale),
    "most_months": lambda call, _: str(call.most_months),
    "own_percent": lambda call, _: str(call.own_percent),
    "outlines": lambda call, _: str(call.outlines),
    "outlines_in": lambda call, _: str(call.outlines_in),
    "place_deadlines": lambda call, locale: _or([_day(day, locale) for day in call.place_deadlines], locale),
    "carriers": lambda call, locale: format_list(call.carriers, locale=locale),
    "mail": lambda call, _: call.mail,
    "phone": lambda call, _: call.phone,
    "priority": lambda call, _: call.example.name,
    "priorities": lambda call, locale: "\n".join(_priority(one, locale) for one in call.priorities),
    "excluded": lambda call, locale: _or([topic.in_(locale[:2])[0] for topic in call.excluded], locale),
}


SIZES = ("page_limit", "steps")
"""What the programme says about itself."""
KNOWN = (*SAYINGS, *SIZES)


def said(name: str, call: Call, language: str) -> str:
    return SAYINGS[name](call, LOCALES.get(language, language))


def filler(call: Call, sizes: Mapping[str, int]) -> Fill:
    """`sizes` has a number for each of SIZES."""

    def fill(text: str, language: str) -> str:
        return BLANK.sub(lambda found: _said(call, sizes, LOCALES.get(language, language), found), text)

    return fill


def _said(call: Call, sizes: Mapping[str, int], locale: str, found: re.Match[str]) -> str:
    name, away = found[1], found[2]
    if name in SIZES and not away:
        return str(sizes[name])
    if away and name == "year":
        return str(call.valid_for + int(away))
    return SAYINGS[name](call, locale) if name in SAYINGS and not away else found[0]


def flaws(line: str) -> Iterator[str]:
    """What is wrong with the blanks of one line, and years that should be blanks."""
    for found in BLANK.finditer(line):
        if found[1] not in KNOWN or (found[2] and found[1] != "year"):
            known = ", ".join(f"{{{name}}}" for name in KNOWN)
            yield f"{found[0]} is unknown. Use one of: {known}; or {{year+1}}, {{year-2}} for years around it."
    for year in YEAR.findall(line):
        yield f"The year {year} grows old here. Write {{year}}, {{year+1}} or {{year-2}}; amounts get a dot: 2.000."
