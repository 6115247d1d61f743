"""A typed line of the Finanzierungsplan before it is taken apart: abbreviations written out, gaps where they belong."""

import re

from bot.domain.finance.plan import MONTHS, ONE, FinancePeriod
from bot.domain.late_pattern import late_pattern
from bot.domain.money import money, parse_money, parse_quantity

PER = r"(?:pro|je(?:de[nrsm]?)?|per|im|in\sder|in\sdem|an?|each|every|alle|/)\s{0,3}"
NAMED = "\u2060"
"""Stands before digits of a name."""
_ORDINALS = {
    "erste": 1, "ersten": 1, "erstes": 1, "zweite": 2, "zweiten": 2, "zweites": 2, "dritte": 3, "dritten": 3,
    "drittes": 3, "vierte": 4, "vierten": 4, "fünfte": 5, "fünften": 5, "first": 1, "second": 2, "third": 3,
}  # fmt: skip
_DOTS = late_pattern(r"\.{2,}|…+|_{2,}")
_SHORT_YEAR = late_pattern(r"(?<![\w\d])['’](\d\d)(?![\d.,])")
_X = late_pattern(
    r"(?<=\d)\s{0,3}[x×✕*]\s{0,3}(?=[\d€])|(?<=\d)\s?[x×✕](?=\s)|(?<=\s)[x×✕*](?=\s?[\d€])|(?<=\d)\s?-\s?mal(?!\w)",
    re.IGNORECASE,
)
_GLUED = late_pattern(
    r"(?<=\d)(?=(?:h|std|km|qm|ue|tn|eur|euro|abende|tage|pers|stk|stck)\b)|(?<=à)(?=\d)|(?<=\sx)(?=\d)"
    r"|(?<=[^\W\d_])(?=€)|(?<=[a-zäöüß]{3})(?=\d{2,6}(?:[.,]\d+)*(?:\s?(?:€|eur\b)|[.,]-))",
    re.IGNORECASE,
)
_TIMES_LAST = late_pattern(r"((?:€|eur|euro|[.,]-)\s?)(\d{1,3})\s?[x×]\s*$", re.IGNORECASE)
_TWICE = late_pattern(
    r"(?P<amount>\d[\d.,]*(?P<euro>\s?(?:€|euro?s?\b))?(?:,?-)?)\s\(?(?P<count>\d{1,3}\s?(?:mal|x)|[^\W\d_]+mal|twice|thrice)"
    r"(?!\w)\)?(?!\s?[\d×à])(?(euro)|(?!.*\d))",
    re.IGNORECASE,
)
""" "500 zweimal"."""
_SPAN = r"(?:monat|jahr|woche|quartal|month|year|week|quarter)"
_TIMES_A_SPAN = late_pattern(
    rf"(?P<amount>\d[\d.,]*\s?(?:€|euro?s?\b|eur\b)?(?:,?-)?)\s?,\s(?P<count>\d{{1,3}})\s?(?:x|×|mal)\s?"
    rf"(?=(?:/|pro|per|im|in\sder|je|a)\s?{_SPAN}|(?:jähr|monat|wöchent|vierteljähr)lich|(?:year|month|week)ly)",
    re.IGNORECASE,
)
""" "8,50, 2x im Jahr"."""
_A_SPAN = late_pattern(rf"(?<=\d)\s?[x×]\s?/\s?(?={_SPAN})", re.IGNORECASE)
""" "6x/Jahr"."""
_EACH_AND = late_pattern(
    r"(?P<each>(?:pro|je|per)\s[^\W\d_]+)\s?(?:und|u\.|and|&|/|x)\s?(?:pro\s|je\s|per\s)?(?=(?:monat|woche|jahr|month|week|year)\b)",
    re.IGNORECASE,
)
""" "pro Kind und Monat"."""
_AT_SO_MANY = late_pattern(r"(?P<price>\d\s?(?:€|euro?s?|eur))\s(?:bei|with)\s(?=\d{1,4}\s[^\W\d_]{3})", re.IGNORECASE)
""" "2 € bei 150 Gästen"."""
_PART_OF = late_pattern(
    r"(?<![\w.,])(?P<percent>\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|prozent|percent)\s(?:von|of)\s"
    r"(?P<whole>[1-9]\d{0,2}(?:[. ]\d{3})+|\d{3,9})(?![.,]?\d)(?:\s?(?:€|euro?s?\b|eur\b))?(?P<result>\s?=)?",
    re.IGNORECASE,
)
""" "25 % von 60.000"."""
_ARROW = late_pattern(r"\s?[-=–]+>\s?")
_MAL = late_pattern(r"(?<!\w)(?P<count>[^\W\d_]+mal|twice|thrice)(?!\w)", re.IGNORECASE)
_COUNTS = {
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwölf": 12, "zwanzig": 20, "twice": 2, "thrice": 3,
}  # fmt: skip
_TIMES_FIRST = late_pattern(r"^\s*[x×]\s?(\d{1,3})\s", re.IGNORECASE)
_DASHED = late_pattern(r"(?<=[a-zäöüß]{3})-(?=\d{3}[\d.,]*\s?(?:€|eur\w*)?\s*$)", re.IGNORECASE)
_AT_ONCE = late_pattern(r"(?<!\w)ab\ssofort(?!\w)", re.IGNORECASE)
_THOUSANDS = late_pattern(r"(?<=\d)\s?[tk]\s?(?=(?:€|eur))", re.IGNORECASE)
_CENTS = late_pattern(r"(?<![\d.,])(\d{1,3})\s?(?:cents?|ct)(?!\w)\.?", re.IGNORECASE)
_EACH_PERSON = late_pattern(r"(?:(?<=\s)|(?<=\d)|(?<=€))/?p\.?\s?P\.?(?!\w)")
_THE_HOUR = late_pattern(
    r"((?:€|euro?s?|eur|\d)\s?,?-?)\s(?:die|der|das|den)\s(?=(?:stunde|std|person|tag|abend|termin|nacht|kilometer|km|stück|stk)"
    r"\b)",
    re.IGNORECASE,
)
_YEARS = late_pattern(r"(?<![\w.,])(20\d\d)\s?/\s?(\d\d)(?![\w.,]\d|\w)")
_COUNTED = late_pattern(
    rf"(?:{PER}(?:(?P<month>monat|month|mon)|(?P<week>woche|week)|(?P<year>jahr|year))"
    r"|(?P<monthly>monatlich\w*|monatl|mtl|monthly)|(?P<weekly>wöchentlich\w*|weekly)|(?P<yearly>jährlich\w*|yearly))\b\.?"
    r"\s*×\s*(?P<count>\d{1,2})(?![\d.,]*\d|\s*[^\W\d_]|\s*€)",
    re.IGNORECASE,
)
""" "100 €/Monat x 12", "20 € pro Woche x 40"."""
_MANY_WEEKS = 10
_HUNDRED = 100 * ONE
_NTH_YEAR = late_pattern(
    rf"(?:(?<!\w)(?:im|das|für\sdas|in\sthe|the)\s)?(?<!\w)(?:(?P<word>{'|'.join(_ORDINALS)})|(?P<digit>[1-5])\.)\s?"
    r"(?:projekt|förder)?-?(?:jahr|year)(?!\w)|(?<!\w)(?:projekt|förder)?(?:jahr|year)\s(?P<behind>[1-5])(?![\w.,])",
    re.IGNORECASE,
)
_MEASURES = late_pattern(
    r"(?<!\w)(?P<word>(?:zu\s)?(?:maßnahmen?|massnahmen?|measures?|activit(?:y|ies))\s?(?:nr\.?\s?)?|(?-i:M)\s?)(?P<first>\d{1,2})"
    r"(?P<more>(?:\s?(?:,|/|\+|&|-|und|and)\s?(?:(?-i:M)\s?)?\d{1,2})+)(?=\s*(?:$|[):;(]|[,.](?!\d)))",
    re.IGNORECASE,
)


def spelled_out(line: str, period: FinancePeriod) -> str:
    """ "im ersten Jahr" becomes the year, "2x600" gets its spaces, "85 Cent" is 0,85 €."""
    line = _DASHED.sub(" ", _AT_ONCE.sub(" ", _DOTS.sub(" ", line)))
    line = _TIMES_FIRST.sub(r"\1 × ", _TIMES_LAST.sub(r"\1 × \2", line))
    line = _EACH_AND.sub(r"\g<each> pro ", _A_SPAN.sub(" × pro ", _ARROW.sub(": ", line)))
    line = _PART_OF.sub(_part_of, line)
    line = _TIMES_A_SPAN.sub(r"\g<count> × \g<amount> ", _AT_SO_MANY.sub(r"\g<price> × ", line))
    line = _MAL.sub(_as_times, _TWICE.sub(_count_ahead, line))
    line = _SHORT_YEAR.sub(r"20\1", line)
    line = _MEASURES.sub(_each_measure, line)
    line = _NTH_YEAR.sub(lambda found: f" {_nth(found, period)} ", line)
    line = _YEARS.sub(r"\1-20\2", line)
    line = _THOUSANDS.sub(" Tsd. ", line)
    line = _CENTS.sub(lambda found: f"{int(found[1]) // 100},{int(found[1]) % 100:02} €", line)
    line = _THE_HOUR.sub(r"\1 pro ", _EACH_PERSON.sub(" pro Person ", line))
    line = _GLUED.sub(" ", _X.sub(" × ", line))
    return _COUNTED.sub(lambda found: _counted_spans(found, period), line)


def _count_ahead(found: re.Match[str]) -> str:
    """ "500 zweimal" is "2 × 500"."""
    count = _count_in(found["count"])
    return f"{count} × {found['amount']}" if count else found.group()


def _as_times(found: re.Match[str]) -> str:
    count = _count_in(found["count"])
    return f"{count} ×" if count else found.group()


def _count_in(words: str) -> int:
    """0 when it says none."""
    word = words.casefold().removesuffix("mal").removesuffix("x").strip()
    return int(word) if word.isdecimal() else _COUNTS.get(word, 0)


def _each_measure(found: re.Match[str]) -> str:
    """ "Maßnahme 1 und 3" names both in full."""
    first, *more = (int(number) for number in re.findall(r"\d{1,2}", found.group()))
    span = "-" in found["more"] and len(more) == 1 and first < more[0]
    return " ".join(f"M{number}" for number in (range(first, more[0] + 1) if span else (first, *more)))


def _part_of(found: re.Match[str]) -> str:
    """It is reckoned; the words stay in the name, unless the line gives another result."""
    whole, percent = parse_money(found["whole"]), parse_quantity(found["percent"])
    if whole is None or percent is None:
        return found.group()
    words = f"{NAMED}{found['percent']} % von {NAMED}{found['whole'].replace(' ', '.')}"
    part = (2 * whole * percent + _HUNDRED) // (2 * _HUNDRED)
    return f"{words} =" if found["result"] else f"{words}: {money(part)} €"


def _counted_spans(found: re.Match[str], period: FinancePeriod) -> str:
    """ "Per month, times 12" is for twelve months, and not twelve things."""
    count = int(found["count"])
    if found["month"] or found["monthly"]:
        unit = "Monate" if count in {MONTHS, period.months} else ""
    elif found["week"] or found["weekly"]:
        unit = "Wochen" if count >= _MANY_WEEKS else ""
    else:
        unit = "Jahre" if count == len(period.years) else ""
    return f" × {count} {unit} " if unit else found.group()


def _nth(found: re.Match[str], period: FinancePeriod) -> int:
    number = found["digit"] or found["behind"] or _ORDINALS[found["word"].casefold()]
    return period.begins.year + int(number) - 1
