"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import chain

from msgspec.structs import replace

from bot.domain.faq.book import FaqTally, Miss, back_to, begun, declined, released, removed, submitted
from bot.domain.faq.promotion import from_enquiry, with_variant
from bot.domain.faq.upkeep import upkeep
from bot.domain.questions.enquiry import Enquiry, EnquiryState
from bot.domain.questions.guards import NamesBehind
from bot.domain.screen import Screen
from bot.programme.faq_file import load_faq, load_topics
from bot.programme.load import load
from bot.terms import FaqPart, Language, UpkeepPile
from handlers.faq_desk.screens import deciding, drafts, entries
from handlers.faq_desk.screens import upkeep as screens

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
DAY = date(2027, 3, 12)
HOSTILE = '<b>Zoé & "Co" 🎉'
PROGRAMME, TOPICS = load(), load_topics()
FILED = load_faq(PROGRAMME)[0]
GERMAN, ENGLISH = Language.GERMAN, Language.ENGLISH
ASKED = Enquiry(
    "q1", "nord2027", f"Dürfen wir auch Kinder einladen? {HOSTILE}", NOW, number=112, state=EnquiryState.ANSWERED,
    answer=f"Ja, gern.\nSchreibt es in die Skizze. {HOSTILE}",
)  # fmt: skip
BARE = from_enquiry(ASKED, (ASKED,), TOPICS[0].id, NamesBehind())
SIXTH = "\n".join(f"darf das {number}. Kind mit?" for number in range(1, 7))
CONTENT = with_variant(BARE, SIXTH, GERMAN, NamesBehind())
WRITING = replace(begun(CONTENT, (), "karin", NOW, "q1"), maker=HOSTILE)
WAITING = submitted(WRITING)
OUT = replace(released(WAITING, "jonas", NOW + timedelta(hours=1)), decider="Jonas")
SENSIBLE = replace(WRITING, content=replace(CONTENT, sensible=True, valid_until=date(2027, 12, 31)))
CALL = replace(WRITING, content=replace(CONTENT, answer=dict.fromkeys(Language, "Ruft an: 0911 1234567.")))


def examples() -> Iterator[tuple[str, Screen]]:
    return chain(_written(), _decided(), _kept(), _upkeep())


def _written() -> Iterator[tuple[str, Screen]]:
    yield "a draft", drafts.draft(WRITING, TOPICS, PROGRAMME, GERMAN)
    yield "a draft of bare words", drafts.draft(replace(WRITING, content=BARE), TOPICS, PROGRAMME, GERMAN)
    yield "a draft about money, in English", drafts.draft(SENSIBLE, TOPICS, PROGRAMME, ENGLISH)
    yield "a draft with a phone number", drafts.draft(CALL, TOPICS, PROGRAMME, GERMAN)
    yield "no draft any more", drafts.draft(OUT, TOPICS, PROGRAMME, GERMAN)
    for part in FaqPart:
        yield f"a part is typed: {part}", drafts.ask_part(SENSIBLE, part)
    yield "how it is asked for", drafts.variants(WRITING)
    yield "nobody asked for it yet", drafts.variants(replace(WRITING, content=BARE))
    yield "another way to ask", drafts.ask_variant(WRITING)
    yield "more of a draft", drafts.more(WRITING, TOPICS, PROGRAMME, GERMAN)
    yield "more of a draft about money", drafts.more(SENSIBLE, TOPICS, PROGRAMME, GERMAN)
    yield "its topic", drafts.topics(WRITING, TOPICS, GERMAN)
    yield "its stage", drafts.stages(WRITING, PROGRAMME, GERMAN)
    yield "a draft, thrown away", drafts.dropped()


def _decided() -> Iterator[tuple[str, Screen]]:
    yield "as it is read", deciding.preview(WRITING, GERMAN, DAY, own=True, alone=False)
    yield "as it is read, in English", deciding.preview(SENSIBLE, ENGLISH, DAY, own=True, alone=False)
    yield "as it is read, by the only one", deciding.preview(WRITING, GERMAN, DAY, own=True, alone=True)
    yield "as it is read, waiting", deciding.preview(WAITING, GERMAN, DAY, own=True, alone=False)
    yield "as it is read, by the second one", deciding.preview(WAITING, GERMAN, DAY, own=False, alone=False)
    yield "as it is read, released", deciding.preview(OUT, GERMAN, DAY, own=False, alone=False)
    yield "asked to read", deciding.asked(WAITING, HOSTILE)
    yield "nobody else", deciding.ask_alone(WRITING, WRITING.mark)
    yield "released", deciding.released(OUT)
    yield "given back", deciding.sent_back(WRITING)
    yield "told: released", deciding.told(OUT, HOSTILE, "released")
    yield "told: given back", deciding.told(WRITING, HOSTILE, "returned")


def _kept() -> Iterator[tuple[str, Screen]]:
    alone = replace(released(WAITING, "karin", NOW, alone=True), number=2, maker="Karin", decider="Karin")
    away = replace(removed(CONTENT, (OUT, alone), "karin", NOW, HOSTILE), decider="Karin")
    again = replace(back_to(None, (OUT, away), 1, "jonas", NOW), decider="Jonas")
    thrown = replace(declined(replace(WRITING, number=5), "jonas", NOW), decider="Jonas")
    writing, waiting = replace(WRITING, number=6), replace(WAITING, number=7)
    tally = FaqTally("q", 12, 9, 1)
    yield "an answer of the programme", entries.entry(FILED, None, None, FaqTally(FILED.id), GERMAN)
    yield "an answer of the Koordination", entries.entry(CONTENT, OUT, None, tally, GERMAN)
    yield "an answer that is being changed", entries.entry(CONTENT, alone, writing, tally, ENGLISH)
    yield "an answer that is not given any more", entries.entry(CONTENT, away, None, tally, GERMAN)
    yield "why not any more", entries.ask_reason(CONTENT, GERMAN)
    steps = (OUT, alone, away, again, thrown, writing, waiting)
    yield "its history", entries.history(CONTENT, steps, 1, GERMAN, filed=True)
    yield "its history, further on", entries.history(CONTENT, steps, 2, GERMAN, filed=True)
    yield "no history", entries.history(FILED, (), 1, GERMAN, filed=False)
    yield "back to an earlier version", entries.ask_back(CONTENT, 1, 4, GERMAN)


def _upkeep() -> Iterator[tuple[str, Screen]]:
    book = load_faq(PROGRAMME)
    misses = [Miss(f"m{number}", f"wo ist platz {number} {HOSTILE}", GERMAN, "", NOW) for number in range(8)]
    tallies = [FaqTally(book[0].id, 12, 2, 5), FaqTally(book[2].id, 9, 8, 0)]
    found = upkeep(book, (WAITING,), tallies, misses, date(2027, 3, 20))
    yield "upkeep", screens.overview(found, GERMAN)
    yield "upkeep, by itself, in English", screens.overview(found, ENGLISH, unasked=True)
    yield "upkeep, nothing to do", screens.overview(upkeep((), (), (), (), DAY), GERMAN)
    for pile in UpkeepPile:
        yield f"upkeep: {pile}", screens.pile(found, pile, 1, GERMAN)
    yield "upkeep: missed, further on", screens.pile(found, UpkeepPile.MISSED, 2, GERMAN)
    yield "upkeep: an empty pile", screens.pile(upkeep((), (), (), (), DAY), UpkeepPile.MISSED, 1, GERMAN)
    yield "some end", screens.ending(DAY, 3)
