"""How often something is due, in the words of a typed line of the Finanzierungsplan."""

from msgspec import Struct

from bot.domain.finance_lines.spelling import PER
from bot.terms.finance import Every

WEEKS = 52
"""In a year, where somebody counts by weeks."""


class Rhythm(Struct, frozen=True):
    every: Every
    times: int = 1
    """In a month or a year."""


_LY = r"l(?:ich\w*\b|\b\.?)"
_SECOND = r"(?:zweite[nrs]?|2\.|second|other)"
RHYTHMS = (
    (
        (
            rf"(?:jede[nrs]?|every)\s{_SECOND}\s(?:woche|week)\b|(?:alle|every)\s(?:zwei|2|two)\s(?:wochen|weeks)\b"
            rf"|(?:14|vierzehn)[-\s]?täg\w*|zweiwöchent{_LY}|fortnightly|biweekly"
        ),
        Rhythm(Every.YEAR, WEEKS // 2),
    ),
    (
        (
            rf"(?:jede[nrs]?|every)\s{_SECOND}\s(?:monat|month)\b|(?:alle|every)\s(?:zwei|2|two)\s(?:monate|months)\b"
            rf"|zweimonat{_LY}"
        ),
        Rhythm(Every.YEAR, 6),
    ),
    (r"(?:alle|every)\s(?:drei|3|three)\s(?:monate|months)\b", Rhythm(Every.YEAR, 4)),
    (r"(?:alle|every)\s(?:sechs|6|six)\s(?:monate|months)\b", Rhythm(Every.YEAR, 2)),
    (r"(?:alle|every)\s(?:vier|4|four)\s(?:wochen|weeks)\b", Rhythm(Every.YEAR, 13)),
    (
        (
            rf"{PER}(?:kalender|projekt)?(?:jahr|year|annum)\b(?!\s?20\d\d)|jähr{_LY}|p\.\s?a\.?(?!\w)"
            r"|(?-i:i\.\s?J\b\.?)|/\s?a\b|yearly|annual(?:ly)?"
        ),
        Rhythm(Every.YEAR),
    ),
    (
        rf"{PER}(?:monat|month|mon)\b|monat{_LY}|mtl\b\.?|monthly|p\.\s?m\.?(?!\w)|(?-i:i\.\s?M\b\.?)",
        Rhythm(Every.MONTH),
    ),
    (
        (
            rf"{PER}(?:woche|week|wo)\b|die\swoche\b|wöchent{_LY}|weekly"
            r"|jeden\s(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so)\b\.?"
            r"|(?:(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs)\b"
        ),
        Rhythm(Every.YEAR, WEEKS),
    ),
    (
        rf"{PER}(?:quartal|vierteljahr|quarter)\b|vierteljähr{_LY}|quartalsweise|quarterly",
        Rhythm(Every.YEAR, 4),
    ),
    (rf"{PER}halbjahr\b|halbjähr{_LY}", Rhythm(Every.YEAR, 2)),
    (r"einmal(?:ig\w*)?\b|once\b|one[-\s]?(?:time|off)\b", Rhythm(Every.ONCE)),
)  # fmt: skip
