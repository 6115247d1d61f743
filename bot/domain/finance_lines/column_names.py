"""What stands above the columns of a table of costs, in the words of many, and what the columns hold then."""

import re

from bot.domain.finance.plan import FinancePeriod
from bot.domain.late_pattern import late_pattern

TITLE, QUANTITY, UNIT, PRICE, TOTAL, MEASURE, OFTEN, WHEN, NOTE = (
    "title", "quantity", "unit", "price", "total", "measure", "often", "when", "note",
)  # fmt: skip
MONTHLY, YEARLY, ONCE = "monthly", "yearly", "once"
NET, NUMBER = "net", "number"
_NAMES = (
    (MONTHLY, r"(?:(?:kosten|betrag)\s)?(?:pro|je|im|per)\s(?:monat|month)|monatlich|monatl\.?|mtl\.?|monthly"),
    (YEARLY, r"(?:(?:kosten|betrag)\s)?(?:pro|je|im|per)\s(?:jahr|year)|jährlich|jährl\.?|p\.\s?a\.?|yearly"),
    (
        ONCE,
        r"(?:(?:kosten|betrag)\s)?einmalig(?:e\s(?:kosten|ausgaben))?|einmal(?:kosten|betrag)|one[-\s](?:time|off)(?:\scosts?)?",
    ),
    (NET, r"netto(?:betrag|preis|summe|kosten)?|(?:betrag|preis|summe|kosten)\snetto|net(?:\samount)?"),
    (NUMBER, r"(?:lfd\.?\s?)?(?:nr|pos|no)\.?|lfd\.?|#"),
    (QUANTITY, r"menge|anzahl|stück(?:zahl)?|qty\.?|quantity|count|zahl"),
    (UNIT, r"einheit|unit|me"),
    (
        PRICE,
        (
            r"(?:einzel|stück)(?:preis|kosten)|(?:preis|kosten|betrag|satz)\s?(?:/|pro|je)\s?.{1,20}|preis|satz|unit\sprice"
            r"|price(?:\seach)?|à"
        ),
    ),
    (
        TOTAL,
        (
            r"(?:betrag|summe|kosten|preis|ausgaben)(?:\s(?:gesamt|insgesamt|total))|betrag|summe"
            r"|brutto(?:betrag|preis|summe|kosten)?|(?:betrag|preis|summe|kosten)\sbrutto|gross(?:\samount)?"
            r"|gesamt(?:kosten|preis|betrag|summe)?|insgesamt|total|amount|sum|euro|eur|€|kosten|costs?"
        ),
    ),
    (WHEN, r"(?:haushalts|kalender|projekt)?jahr|year"),
    (MEASURE, r"(?:nr\.?\s?)?(?:maßnahme|massnahme|measure|activity)(?:\s?nr\.?)?"),
    (OFTEN, r"fällig(?:keit)?|turnus|wie\soft|häufigkeit|rhythmus|how\soften|interval"),
    (
        TITLE,
        (
            r"(?:kosten|ausgaben|finanz|haushalts?)?-?(?:posten|position(?:en)?|arten?)|ausgabenbezeichnung|bezeichnung|beschreibung|was"
            r"|titel|leistung|gegenstand|verwendung(?:szweck)?|(?:maßnahme\s/\s)?posten|ausgaben?|einnahmen?|quelle|zweck|name|item"
            r"|description|source|title"
        ),
    ),
)
_VAGUE = late_pattern(
    r"(?:kosten|ausgaben)-?arten?|maßnahme\s/\sposten|ausgaben?|einnahmen?|quelle|zweck|verwendung(?:szweck)?|source"
)
EUROS = late_pattern(r"\s*(?:[([]?\s*(?:in\s)?(?:€|euro?|eur)\s*[)\]]?|:)\s*$", re.IGNORECASE)
YEAR = late_pattern(
    r"(?:(?:in|jahr|year|betrag|kosten|summe|ausgaben|plan)\s)?(20\d\d)(?:\s?\(.{1,20}\))?", re.IGNORECASE
)
_NTH = late_pattern(
    r"(?:(?:projekt|förder)?jahr\s|year\s)(?P<n>[1-5])|(?P<nth>[1-5])\.\s?(?:projekt|förder)?jahr", re.IGNORECASE
)


def column_of(cell: str, period: FinancePeriod) -> str | int:
    words = bare_words(cell)
    if year := YEAR.fullmatch(words):
        return int(year[1])
    if nth := _NTH.fullmatch(words):
        return period.begins.year + int(nth["n"] or nth["nth"]) - 1
    return next((column for column, pattern in _NAMES if re.fullmatch(pattern, words)), NOTE)


def bare_words(cell: str) -> str:
    cell = " ".join(cell.split())
    return (EUROS.sub("", cell) or cell).casefold()


def is_vague(cell: str) -> bool:
    """Beside another name it says more of it, or where it was found."""
    return bool(_VAGUE.fullmatch(bare_words(cell)))
