"""Whatever somebody types where a day, a time, a name, a link, a code or a question is expected: an answer, in time."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import bot.demo
from bot.documents.markup_back import typed_of
from bot.documents.typed_markup import typed_html
from bot.domain import glossary, names, office, printable, typed_text
from bot.domain.announcements import dates as announcement_dates
from bot.domain.announcements import words as announcement_words
from bot.domain.consultations import meeting_link
from bot.domain.consultations import times as appointment_times
from bot.domain.desk import saved_reply
from bot.domain.errors import Refusal
from bot.domain.faq import promotion as faq_promotion
from bot.domain.finance.plan import FinancePeriod
from bot.domain.finance_lines.reader import read_lines
from bot.domain.finance_lines.reading import Around
from bot.domain.joining import invitations
from bot.domain.questions import guards as question_guards
from bot.domain.questions.guards import NamesBehind
from bot.domain.seed.file import read_seed
from bot.domain.seed.records import SeedFault
from bot.domain.talks import guards as talk_guards
from bot.domain.typed_dates import line_words, moments, past_days
from bot.domain.typed_dates import reader as typed_dates
from bot.domain.typed_dates.clock_words import find_hours
from bot.domain.typed_dates.words import find_all_days
from bot.domain.volunteering import parts as listing_parts
from bot.links.base import Link, Unreadable, all_links, link_of, parse
from bot.programme.load import load
from bot.runtime.rendering.split_html import cut
from bot.runtime.web.autolinks import linked
from bot.runtime.web.sanitize import paragraphs
from bot.search.text import cleaned, ngrams, plain, same
from tests.kit.fuzzing import TIMES, few, in_time, texts

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
DAY = date(2027, 3, 10)
PLANNED = Around(FinancePeriod(date(2027, 1, 1), 24), load().finance_words)
NAMES = NamesBehind(("Anna Berg", "Özgün"), ("Verein Brücke e. V.",))
READERS: tuple[Callable[[str], Any], ...] = (
    lambda text: typed_dates.read_lines(text, DAY),
    lambda text: find_all_days(text, DAY),
    lambda text: past_days.past_day(text, DAY),
    find_hours,
    lambda text: moments.parse_moment(text, NOW, "Europe/Berlin"),
    lambda text: appointment_times.read_times(text, NOW, 60),
    lambda text: appointment_times.read_slots(text, NOW),
    lambda text: read_lines(text, PLANNED),
    lambda text: listing_parts.offer_in(text, DAY),
    lambda text: listing_parts.year_in(text, 2027),
    listing_parts.contacts,
    listing_parts.hidden_by_names,
    lambda text: announcement_dates.proposed_ends(text, DAY),
    lambda text: announcement_words.unknown_blanks(typed_html(text)),
    lambda text: typed_of(typed_html(text)),
    meeting_link.meeting_in,
    meeting_link.links_in,
    glossary.plain,
    office.typed,
    invitations.greeting_in,
    invitations.ticket_in,
    typed_text.sounds_like_question,
    typed_text.folded,
    typed_text.excerpt,
    lambda text: typed_text.same_words(text, "Ja, so"),
    lambda text: question_guards.personal(text, NAMES.people, NAMES.associations),
    question_guards.concern,
    lambda text: talk_guards.revealing(text, NAMES, (("link", "x"),)),
    faq_promotion.in_each,
    faq_promotion.as_markdown,
    saved_reply.titled,
    names.name_in,
    names.clean_text,
    printable.lines,
    printable.printable,
    line_words.bared,
    cleaned,
    ngrams,
    plain,
    same,
    lambda text: linked(str(paragraphs(text)), {"start"}, lambda *_a, **_k: "x"),
    lambda text: cut(typed_html(text)),
)


def reads(text: str) -> None:
    for reader in READERS:
        with in_time(), suppress(Refusal):
            reader(text)


@given(texts())
@few(20)
def test_readers_of_what_people_type(text: str) -> None:
    kept = names.clean_text(text)
    reads(kept)


LONG = 10_000 if TIMES else 1_500


def test_long_texts_of_one_piece() -> None:
    voids = ("am 1.", "1. 2.", "18", "dauer", "mo., beginn", "bis 5.", "um", "Termin", "{", "1/")
    for before in voids:
        reads(names.clean_text(f"{before}{' ' * LONG}x"))
    for seed in ("a", " ", "🎉", '"', "((", "{ ", "1.", "18 ", "- ", "<b>", "\n", "w. ", "a@", "„", "und "):
        reads(names.clean_text("x" + seed * (LONG // len(seed)) + "x"))


@given(st.text(), st.sampled_from(sorted(all_links().items())), texts())
@few(100)
def test_whatever_a_button_says(rubbish: str, known: tuple[str, type[Link]], text: str) -> None:
    code, kind = known
    for data in (rubbish, f"{code}:{rubbish}", ":".join([code, *([text] * len(kind.names))]), f"{code}:" + "9" * 60):
        with in_time():
            link = link_of(data)
            with suppress(Unreadable):
                assert parse(data) == link


PROGRAMME = load()
SEED = (Path(bot.demo.__file__).parent / "rehearsal.toml").read_text(encoding="utf-8")[:3000]


@given(texts(), st.randoms(use_true_random=False))
@few(30)
def test_a_file_of_beginnings(text: str, dice: Random) -> None:
    at = dice.randrange(len(SEED))
    for words in (text, SEED[:at] + text + SEED[at + dice.choice((0, 1, 9)) :]):
        with in_time(), suppress(SeedFault):
            read_seed(words, "x.toml", PROGRAMME)
