"""Days in the text of an announcement: beside those on file, and as proposals for how long it is valid.

A false alarm teaches people to look away. So only days count that stand in one sentence with what they are about, and
none that may mean something else: until when to answer, what is over, what could be read in two ways.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.dates.calendar import CohortDate, instant
from bot.domain.late_pattern import late_pattern
from bot.domain.people import ZONE
from bot.domain.typed_dates.words import Days, every_day

MOST_PROPOSED = 3
LAST_MINUTE = time(23, 59)
_SENTENCE = late_pattern(r"\n|(?<=[^\W\d][.!?])\s+(?=[A-ZÄÖÜ])|(?<=[!?])\s+")
_UNTIL = late_pattern(
    r"(?<!\w)(?:bis|bis\s+(?:zum|spätestens)|spätestens|vor|by|until|before)(?:\s+(?:zum|dem|den|am|the)|\s+\w+tag|\s+(?:mo|di|mi|do|fr|sa|so|mittwoch|sonnabend)\.?|\s+\w+day)*,?\s*$",
    re.I,
)
_ANSWER = late_pattern(
    r"(?<!\w)(?:an|ab)?(?:meld|gemeldet)|rückmeld|antwort|sagt\b|zusage|absage|register|sign\s+up|reply", re.I
)
"""Until when to answer, which is another day than the date itself."""
_DEADLINE = late_pattern(
    r"(?<!\w)(?:abgabe(?:frist|termin|datum|schluss)?|antrags(?:frist|schluss)|einsendeschluss|poststempel|deadline)(?!\w)",
    re.I,
)
_ABOUT_ALL = late_pattern(
    r"^\W*(?:wann|termin|datum|zeit|when|date)\W*:|treffen\s+(?:wir\s+)?uns|uns\s+treffen|sehen\s+(?:wir\s+)?uns|geht\s*(?:es|'s)\s+los|we\s+(?:will\s+)?meet",
    re.I,
)
"""A sentence that says when, and leaves it to another one to say what."""
_YEAR_ENDS = late_pattern(r"(?<=\d{4})\.(?=\s|$)")
"""A full stop behind a year belongs to the sentence."""
_WORD = re.compile(r"\w+")
_FILLERS = {"der", "die", "das", "des", "und", "für", "mit", "zum", "zur", "the", "and", "for", "with", "online", "via"}


class Contradiction(Struct, frozen=True):
    """A day in the text that cannot be right, or not both: of what, what the text says, what is on file."""

    title: str
    """Of the date on file; empty for the deadline of the cohort, and when it is only the weekday."""
    said: date
    weekday: int | None = None
    """That stands beside the day and is not its own; Monday is 0."""
    filed: date | None = None


def contradictions(
    text: str, today: date, dates: Iterable[CohortDate], deadlines: Iterable[date] = ()
) -> tuple[Contradiction, ...]:
    """`dates` and `deadlines`: of the cohorts to which it goes."""
    known = tuple(_ahead(dates, deadlines, today))
    sentences = tuple(_Sentence.of(part, today) for part in _SENTENCE.split(text))
    weekdays = (found for one in sentences for found in _wrong_weekdays(one))
    others = (found for one in _scopes(sentences, known) for found in _differing(one, known))
    return tuple(dict.fromkeys((*weekdays, *others)))


class _Known(Struct, frozen=True):
    """Something on file."""

    title: str
    words: frozenset[str]
    """Of its title; none for the deadline of a cohort."""
    first: date
    last: date


class _Sentence(Struct, frozen=True):
    text: str
    """Without its days."""
    days: tuple[Days, ...]
    """That count."""
    all_days: tuple[Days, ...]

    @classmethod
    def of(cls, text: str, today: date) -> "_Sentence":
        text = _YEAR_ENDS.sub(" ", text)
        found = every_day(text, today)
        rest = text
        for one in reversed(found):
            rest = f"{rest[: one.span[0]]} {rest[one.span[1] :]}"
        counting = tuple(one for one in found if not (one.two_ways or one.guessed or one.last < today))
        meant = tuple(one for one in counting if not _is_answer_day(text, one))
        return cls(rest, meant, found)


def _is_answer_day(text: str, days: Days) -> bool:
    """ "Meldet euch bis 10.3. an": also where "bis" was read as a part of the day."""
    lead = text[: days.span[0]] + re.split(r"\d", text[days.span[0] : days.span[1]], maxsplit=1)[0]
    return bool(_UNTIL.search(lead) and (_ANSWER.search(text) or not _DEADLINE.search(text)))


def _ahead(dates: Iterable[CohortDate], deadlines: Iterable[date], today: date) -> Iterator[_Known]:
    for one in dates:
        words = frozenset(_words(one.title))
        if one.planned and one.when.last >= today and words:
            yield _Known(one.title, words, one.when.first, one.when.last)
    for day in deadlines:
        if day >= today:
            yield _Known("", frozenset(), day, day)


def _words(title: str) -> Iterator[str]:
    return (
        word for word in _WORD.findall(title.casefold()) if len(word) > 2 or word.isdecimal() if word not in _FILLERS
    )


def _names(text: str, one: _Known) -> bool:
    """All words of its title stand there, perhaps with an ending; a deadline is also known by its usual words."""
    said = _WORD.findall(text.casefold())
    if not one.words:
        return _DEADLINE.search(text) is not None
    joined = "".join(_words(one.title))
    return any(_same(joined, other) for other in said) or all(
        any(_same(word, other) for other in said) for word in one.words
    )


def _same(word: str, other: str) -> bool:
    return other == word or (len(word) > 3 and other.startswith(word) and len(other) - len(word) <= 2)


def _scopes(sentences: Sequence[_Sentence], known: Sequence[_Known]) -> Iterator[_Sentence]:
    """Sentences; and all of them together where the only day stands in one that says nothing but when."""
    dated = [one for one in sentences if one.all_days]
    apart = [one for one in dated if any(_names(one.text, it) for it in known)]
    yield from apart
    if not apart and len(dated) == 1 and _ABOUT_ALL.search(dated[0].text):
        yield replace(dated[0], text="\n".join(one.text for one in sentences))


def _wrong_weekdays(one: _Sentence) -> Iterator[Contradiction]:
    for days in one.all_days:
        for day, weekday in days.said:
            if day.weekday() != weekday and not days.two_ways:
                yield Contradiction("", day, weekday)


def _differing(one: _Sentence, known: Sequence[_Known]) -> Iterator[Contradiction]:
    named = [it for it in known if _names(one.text, it)]
    left = [days for days in one.days if not any(_meets(days, it) for it in named)]
    titles = list(dict.fromkeys(it.title for it in named if not _kept(one, it, named)))
    for title, days in zip(titles, left, strict=False):
        nearest = min((it for it in named if it.title == title), key=lambda it: abs(it.first - days.first))
        yield Contradiction(title, days.first, filed=nearest.first)


def _kept(one: _Sentence, it: _Known, named: Sequence[_Known]) -> bool:
    """One of those that are called the same is on a day of the sentence."""
    same = [other for other in named if other.title == it.title]
    return any(_meets(days, other) for days in one.all_days for other in same)


def _meets(days: Days, it: _Known) -> bool:
    return days.first <= it.last and it.first <= days.last


def proposed_ends(text: str, today: date) -> tuple[date, ...]:
    """Days of the text until which it may be valid, the earliest first."""
    ahead = {one.last for one in every_day(_YEAR_ENDS.sub(" ", text), today) if one.last >= today and not one.guessed}
    return tuple(sorted(ahead))[:MOST_PROPOSED]


def end_of(day: date) -> datetime:
    """Aware, UTC: its last minute where the programme's days count."""
    return instant(day, LAST_MINUTE, ZONE)
