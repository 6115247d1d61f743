"""What would tell the other side of a talk who somebody is, however it is written; and data of people in their care."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from bot.domain.late_pattern import late_pattern
from bot.domain.questions.guards import Datum, NamesBehind, Personal, apart, personal

_AT = r"(?:\s?@\s?|\s?[(\[{<*]\s?(?:at|ät|ad|klammeraffe)\s?[)\]}>*]\s?|\s(?:at|ät|klammeraffe)\s)"
_DOT = r"(?:\s?\.\s?|\s?[(\[{<*]\s?(?:dot|punkt|\.)\s?[)\]}>*]\s?|\s(?:dot|punkt)\s)"
_LAST = (
    r"(?:de|com|org|net|eu|info|at|ch|io|me|berlin|hamburg|koeln|ruhr|nrw|bayern|online|email|ngo|social|tr|ua|ru|sy)"
)
_MAIL = late_pattern(rf"(?<![\w.+-])[\w.+-]+{_AT}[\w-]+(?:{_DOT}[\w-]+)*?{_DOT}{_LAST}(?!\w)", re.IGNORECASE)
_HANDLE = late_pattern(r"(?<![\w@.])@\s?[a-z]\w{2,}", re.IGNORECASE)
_NETWORK = (
    "telegram|instagram|insta|facebook|whatsapp|whats app|signal|threema|tiktok|linkedin|xing|discord|skype|viber"
    "|snapchat|mastodon|twitter"
)
_CALLED = late_pattern(
    rf"\b(?:{_NETWORK})\b\s*(?:[-:=]+|(?:name|nick|profil)?\s*(?:ist|lautet|hei\w{1, 2}e ich|unter|as|is))\s*:?\s*"
    r"(?P<handle>@?\w*[\d_.]\w+|@\w+)",
    re.IGNORECASE,
)
_CALLED_AFTER_COLON = late_pattern(rf"\b(?:{_NETWORK})\s?:\s?(?P<handle>[\w.]{{3,}})", re.IGNORECASE)
_HOSTS = (
    r"t\s?DOT\s?me|telegram\s?DOT\s?(?:me|dog|org)|wa\s?DOT\s?me|chat\s?DOT\s?whatsapp\s?DOT\s?com"
    r"|(?:\w+\s?DOT\s?)?(?:facebook|fb|instagram|linkedin|xing|tiktok|twitter|x|youtube|threads|snapchat|signal|discord"
    r"|mastodon|bsky)\s?DOT\s?(?:com|net|me|group|social|app|gg|de|link)|linktr\s?DOT\s?ee"
)
_LINK = late_pattern(
    r"(?:https?\s?:\s?/\s?/\s?)?(?<![\w.])(?:"
    + _HOSTS.replace("DOT", r"(?:\.|[(\[]\s?(?:dot|punkt|\.)\s?[)\]]|dot\b|punkt\b)")
    + r")(?:\s?/\s?\S+)+|tg\s?://\S+",
    re.IGNORECASE,
)
_DIGIT = (
    "null|zero|ein(?:s|e)?|one|zwei|zwo|two|drei|three|vier|four|fünf|fuenf|five|sechs|six|sieben|seven|acht|eight|neun"
    "|nine"
)
_SPELLED = late_pattern(rf"\b(?:(?:{_DIGIT})[\s,;.-]+(?:\d[\s,;.-]*)*){{5,}}(?:{_DIGIT}|\d+)(?!\w)", re.IGNORECASE)
_NUMBER = late_pattern(
    r"\b(?:handy|mobil|telefon|tel|nummer|whatsapp|signal|ruf\w* (?:mich|uns) an|phone|call me)\b\D{0,20}?"
    r"(?P<number>\d(?:[\s/().-]{0,3}\d){6,14})(?!\d)",
    re.IGNORECASE,
)
_CLIENT = (
    late_pattern(
        r"\b(?:geboren am|geb\.|geburtsdatum|born on)\s*:?\s*\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})", re.IGNORECASE
    ),
    late_pattern(
        r"\b(?:aktenzeichen|az|azr-?nummer|azr|versichertennummer|steuer-?id|file number)\b\.?"
        r"\s*:?\s*[\w/.-]*\d[\w/.-]*",
        re.IGNORECASE,
    ),
    late_pattern(r"\b(?:Frau|Herr|Herrn|Familie|Mrs|Mr|Ms)\.?\s+[A-ZÄÖÜ][\w'-]+(?:\s+[A-ZÄÖÜ][\w'-]+)?"),
    late_pattern(
        r"\b(?:Klient|Teilnehmer|Bewohner|Mandant|Schützling|Schüler|Patient|Jugendliche|Mädchen|Junge)\w*\s+"
        r"(?:heißt|heisst|namens|called|named)\s+\w+",
    ),
)


def revealing(
    text: str, names: NamesBehind, hints: Iterable[tuple[str, str]] = (), others: Sequence[str] = ()
) -> tuple[Personal, ...]:
    """In the order of the text. `hints`: as of an input. `others`: names that count as a whole."""
    same = folded(text)
    found = [*personal(same, names.people, (*names.associations, *others)), *_more(same), *_hinted(text, hints)]
    return tuple(apart(found))


def folded(text: str) -> str:
    """With the plain letters and digits for those that only look different; everything stays in its place."""
    return "".join(map(_plain, text))


def _plain(character: str) -> str:
    plain = unicodedata.normalize("NFKC", character)
    if len(plain) == 1 and plain.isdecimal():
        return str(unicodedata.decimal(plain))
    return plain if len(plain) == 1 else " " if character.isspace() else character


def _more(text: str) -> Iterator[Personal]:
    kinds = ((Datum.MAIL, _MAIL), (Datum.HANDLE, _HANDLE), (Datum.LINK, _LINK), (Datum.PHONE, _SPELLED))
    for datum, kind in (*kinds, *((Datum.CLIENT, kind) for kind in _CLIENT)):
        for match in kind.finditer(text):
            yield Personal(datum, *match.span())
    for datum, kind, part in (
        (Datum.HANDLE, _CALLED, "handle"),
        (Datum.HANDLE, _CALLED_AFTER_COLON, "handle"),
        (Datum.PHONE, _NUMBER, "number"),
    ):
        for match in kind.finditer(text):
            yield Personal(datum, *match.span(part))


def _hinted(text: str, hints: Iterable[tuple[str, str]]) -> Iterator[Personal]:
    """Every place where these words stand; all of the text when they are not found in it as they were."""
    for kind, words in hints:
        datum = Datum.LINK if kind == "link" else Datum.NAME
        places = [match.span() for match in re.finditer(re.escape(words.strip()), text)] if words.strip() else []
        for begin, end in places or [(0, len(text))]:
            yield Personal(datum, begin, end)
