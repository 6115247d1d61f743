"""What is looked at before a question is stored or answered: personal data in it, and whether a machine may answer.

It is better to ask once too often: who is asked taps once, and what is passed on by mistake cannot be taken back.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from bot.domain.glossary import plain
from bot.domain.late_pattern import late_pattern
from bot.domain.questions.enquiry import Concern


class Datum(StrEnum):
    """A kind of personal data."""

    MAIL = "mail"
    IBAN = "iban"
    PHONE = "phone"
    NAME = "name"
    HANDLE = "handle"
    """By which somebody is found elsewhere."""
    LINK = "link"
    """To somebody's own page."""
    CLIENT = "client"
    """About somebody with whom an association works."""


class Personal(Struct, frozen=True):
    """Where it stands in the text, as in a slice."""

    datum: Datum
    start: int
    end: int


class NamesBehind(Struct, frozen=True):
    """Of whoever stands behind a question."""

    people: tuple[str, ...] = ()
    associations: tuple[str, ...] = ()

    @property
    def whole(self) -> tuple[str, ...]:
        return (*self.people, *self.associations)


MAIL = late_pattern(r"(?<![\w.+-])[\w.+-]+(?:\s?[@＠]\s?|\s?[(\[{]\s?at\s?[)\]}]\s?)[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
IBAN = late_pattern(
    r"\b(?:[A-Z]{2}|DE )\d{2}(?:[ \u00a0-]?(?=[A-Z]{0,3}\d)[A-Z0-9]{4}){2,7}(?:[ \u00a0-]?\d{1,4})?\b", re.IGNORECASE
)
PHONE = late_pattern(r"(?<![\w,/-])(?<!\d\.)(?:\+|00|0)\d(?:(?: [/–-] |[ \u00a0/().–-]{0,2})\d){6,14}(?![\w])")
"""Begins with 0 or +: sums of money and years do not."""
DAY = late_pattern(r"(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.(?:\s?(?:20)?\d{2})?(?!\d)")
KINDS = ((Datum.MAIL, MAIL), (Datum.IBAN, IBAN), (Datum.PHONE, PHONE))
SHORTEST_NAME = 3
"""Letters: shorter names are words as well."""


REGISTERED = late_pattern(r"\s+e\.?\s?V\.?$")
"""At the end of the name of an association; people leave it out."""


def personal(text: str, names: Iterable[str] = (), whole: Sequence[str] = ()) -> tuple[Personal, ...]:
    """In the order of the text. `names`: of people whom whoever asks may speak of; `whole`: those that count as a whole
    only, as the parts are words."""
    found = [Personal(datum, *match.span()) for datum, kind in KINDS for match in kind.finditer(text) if _real(match)]
    named = (*_whole(text, whole), *_named(text, names))
    found += [one for one in named if not any(_overlap(one, other) for other in found)]
    return tuple(sorted(apart(found), key=lambda one: one.start))


def _real(match: re.Match[str]) -> bool:
    """A day is no phone number."""
    return not DAY.match(match[0])


def _named(text: str, names: Iterable[str]) -> Iterator[Personal]:
    """Full names, and parts of names that begin with a capital letter as names do."""
    parts = {part for name in names for part in (name, *name.split()) if len(part) >= SHORTEST_NAME}
    for part in sorted(parts, key=len, reverse=True):
        for match in re.finditer(rf"(?<!\w){re.escape(part)}s?(?!\w)", text):
            if match[0][:1].isupper():
                yield Personal(Datum.NAME, *match.span())


def _whole(text: str, names: Sequence[str]) -> Iterator[Personal]:
    """However it is spaced."""
    shorter = [bare for name in names if " " in (bare := REGISTERED.sub("", name))]
    for name in (*names, *shorter):
        spaced = r"\s*".join(map(re.escape, name.split()))
        for match in re.finditer(rf"(?<!\w){spaced}(?!\w)", text) if spaced else ():
            yield Personal(Datum.NAME, *match.span())


def apart(found: Iterable[Personal]) -> list[Personal]:
    """What begins first, and of that the longest; nothing inside of something else."""
    kept: list[Personal] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _overlap(one: Personal, other: Personal) -> bool:
    return one.start < other.end and other.start < one.end


def without(text: str, found: Iterable[Personal]) -> str:
    """Three dots where it stood."""
    for one in sorted(found, key=lambda one: one.start, reverse=True):
        text = f"{text[: one.start]}…{text[one.end :]}"
    return text


DANGER = (
    "umbringen|suizid|selbstmord|nicht mehr leben|mein leben beenden|das leben nehmen|selbst verletz|ritze mich"
    "|bringt mich um|will mich toeten|ermorden|morddroh\\w*|bombendroh\\w*|bedroht (mich|uns|werde)|werde bedroht"
    "|werden bedroht|verpruegel\\w*|vergewaltig\\w*|notfall|brennt gerade|ueberfall\\w*|geschlagen worden"
    "|schlaegt mich|schlaegt sie|schlaegt ihn|angegriffen worden|wurden angegriffen"
    "|(will|moechte) sterben|bring\\w* (mich|uns) um|nicht mehr weiterleben|angst um (mein|unser)\\w* leben"
    "|(mich|uns|ihn|sie) (bedroht|geschlagen|angegriffen)|bedrohen (mich|uns)|schlagt mich|es brennt"
    "|suicide|kill myself|kill me|end my life|threatened to kill|bomb threat|being attacked|emergency|raped"
    "|(want|wants) to die|threaten\\w* (me|us)|(am|are|being|were|was) threatened|(hits|beats|hit|beat) (me|us|her)"
)
DANGER_ELSEWHERE = (
    "не хочу жить", "хочу умереть", "убью себя", "убить себя", "покончить с собой", "самоубийств", "меня бьет",
    "меня бьют", "мне угрожа", "нам угрожа", "не хочу жити", "хочу померти", "вб'ю себе", "вбити себе", "самогубств",
    "мене б'є", "мене б'ють", "мені погрожу", "нам погрожу", "kendimi oelduer", "intihar", "oelmek istiyorum",
    "yasamak istemiyorum", "beni doevueyor", "beni tehdit", "bizi tehdit", "tehdit ediliyor", "أريد أن أموت",
    "انتحار", "أقتل نفسي", "يهددني", "يهددوننا", "يضربني", "تهديد بالقتل",
)  # fmt: skip
"""Beginnings, in the languages of the people who ask: Russian, Ukrainian, Turkish, Arabic."""
PERSON = (
    "aufenthalt\\w*|duldung|abschiebung|abgeschoben|abschieben|asyl\\w*|visum|visa|visumantrag|einreise\\w*"
    "|arbeitserlaubnis|ausbildungsduldung|niederlassungserlaubnis|einbuergerung\\w*|fluechtlingsstatus|dublin"
    "|familiennachzug|auslaenderbehoerde|anwalt|anwaeltin|rechtsanwalt|rechtsberatung|klage|klagen|verklagt|gericht"
    "|strafanzeige|anzeige erstatten|kuendigung|gekuendigt|schulden|insolvenz|pfaendung|obdachlos|wohnungslos"
    "|jobcenter|buergergeld|sozialamt|diskriminier\\w*|rassis\\w*|haftet|haftung persoenlich"
    "|residence permit|deportation|deported|asylum|refugee status|lawyer|court|lawsuit|sued|debts|homeless"
)
OWN = (
    "ich|mein\\w*|mir|mich|unser mitglied|ein mitglied|eine mitarbeiter\\w*|ein mitarbeiter|meine frau|mein mann"
    "|er|sie|ihm|ihn|seine?|bekannte\\w*|freund\\w*|teilnehmer\\w*|jemand"
    "|i|my|me|he|she|him|her|his|someone|somebody|a friend|our member|a member"
)
"""Somebody in person, not the project."""
_ELSEWHERE = "|".join(rf"{plain(words)}\w*" for words in DANGER_ELSEWHERE)
_DANGER, _PERSON, _OWN = (
    late_pattern(rf"(?<!\w)(?:{words})(?!\w)") for words in (f"{DANGER}|{_ELSEWHERE}", PERSON, OWN)
)


def concern(text: str) -> Concern:
    """Words like these go to a person at once, about danger whoever it is, about law when it is about one person."""
    words = plain(text)
    if _DANGER.search(words):
        return Concern.EMERGENCY
    return Concern.PERSONAL if _PERSON.search(words) and _OWN.search(words) else Concern.PLAIN
