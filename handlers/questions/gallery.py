"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import chain

from msgspec.structs import replace

from bot.domain.dates.file import FileFlaw, Lack
from bot.domain.questions import screens as shared
from bot.domain.questions.desk_matters import DeskMatter
from bot.domain.questions.draft import QuestionDraft
from bot.domain.questions.enquiry import Concern, Enquiry, EnquiryState
from bot.domain.questions.file import QuestionFile
from bot.domain.questions.guards import Datum
from bot.domain.questions.own_matters import OwnMatter
from bot.domain.screen import Screen
from bot.links.questions import KeepData, LookOn, RewordDraft
from bot.programme.faq_file import load_faq, load_topics
from bot.programme.load import load
from bot.programme.words_file import load_words
from bot.terms import Language
from handlers.questions.screens import answers, at_desk, lists, tickets

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
DAY = date(2027, 3, 12)
HOSTILE = '<b>Zoé & "Co" 🎉'
WAYS = answers.DataWays(LookOn("abc123"), KeepData(), RewordDraft())
PROGRAMME = load()
WORDS = load_words(PROGRAMME, entries=None)
FAQ = load_faq(PROGRAMME)
TOPICS = load_topics()
GERMAN, ENGLISH = Language.GERMAN, Language.ENGLISH
DRAFT = QuestionDraft("zoe", f"Dürfen wir auch Kinder einladen? {HOSTILE}", "idee", NOW)
ASKED = Enquiry(
    "q1", "nord2027", DRAFT.text, NOW, association="bruecke", person="zoe", number=112, due_on=date(2027, 3, 16),
    asker=HOSTILE,
)  # fmt: skip
LONG = replace(FAQ[0], answer={GERMAN: "\n\n".join(f"Absatz {number}." for number in range(1, 9))})
TAKEN = replace(ASKED, state=EnquiryState.TAKEN, holder="karin", holder_name="Karin")
ANSWERED = replace(
    ASKED, state=EnquiryState.ANSWERED, answer=HOSTILE, answered_at=NOW, answered_by="karin", answerer=HOSTILE
)


def examples() -> Iterator[tuple[str, Screen]]:
    return chain(_found(), _listed(), _passed_on(), _answered())


def _found() -> Iterator[tuple[str, Screen]]:
    sensible = next(entry for entry in FAQ if entry.sensible and entry.valid_until)
    yield "what do you want to know", answers.ask()
    yield "the question once more, as it is", answers.ask_whole()
    yield "an answer", answers.answer(FAQ[0], WORDS, GERMAN, DAY, "abc123")
    yield "a long answer", answers.answer(LONG, WORDS, GERMAN, DAY, "abc123")
    yield "a long answer, whole", answers.answer(LONG, WORDS, GERMAN, DAY, "abc123", whole=True)
    yield "an answer about money, in English", answers.answer(sensible, WORDS, ENGLISH, DAY, "abc123")
    yield "an answer that helped", answers.thanks(FAQ[0], WORDS, GERMAN, DAY)
    yield "an answer from a list", answers.read(FAQ[1], WORDS, GERMAN, DAY)
    yield "an answer from a list, for the Koordination", answers.read(FAQ[1], WORDS, GERMAN, DAY, keeper=True)
    yield "an answer that was valid", answers.answer(sensible, WORDS, ENGLISH, date(2027, 4, 2), "abc123")
    yield "what whoever coordinates wants of the desk", at_desk.pages(tuple(DeskMatter), "Wer hat abgegeben?")
    yield "how their association stands", answers.own(tuple(OwnMatter), "bruecke", DRAFT)
    yield "one of three", answers.choice(FAQ[:3], DRAFT, GERMAN)
    yield "two others", answers.others(FAQ[1:3], DRAFT, GERMAN)
    yield "no others", answers.others((), DRAFT, GERMAN)
    yield "nothing found", answers.unknown(DRAFT)
    yield "nothing found, for a member", answers.unknown(DRAFT, member=True)
    data = [Datum.PHONE, Datum.NAME, Datum.PHONE]
    yield "personal data", answers.personal(DRAFT, data, WAYS)
    danger = tickets.about(Concern.EMERGENCY, PROGRAMME.call)
    yield "personal data, and danger", answers.personal(DRAFT, data, WAYS, danger)


def _listed() -> Iterator[tuple[str, Screen]]:
    stage = PROGRAMME.stages[0]
    yield "topics", lists.topics(TOPICS, GERMAN, "", of_stage=False)
    yield "topics, for a member", lists.topics(TOPICS, ENGLISH, "https://schmiede.example", of_stage=True)
    yield "questions of a topic", lists.of_topic(TOPICS[0], FAQ[:9], 1, GERMAN)
    yield "questions of a topic, further on", lists.of_topic(TOPICS[0], FAQ[:9], 2, GERMAN)
    yield "questions of a stage", lists.of_stage(stage, FAQ[:2], 1, GERMAN)
    yield "no questions of a stage", lists.of_stage(stage, (), 1, GERMAN)


def _passed_on() -> Iterator[tuple[str, Screen]]:
    due, call = date(2027, 3, 16), PROGRAMME.call
    yield "what do you want to ask", tickets.ask()
    yield "other words for a draft", tickets.reword(DRAFT)
    yield "other words for a question", tickets.reword_sent(ASKED)
    yield "before it is sent", tickets.preview(tickets.DraftPreview(DRAFT, "Idee"), HOSTILE, due, "q1", call)
    yield "before it is sent, without an association", tickets.preview(tickets.DraftPreview(DRAFT), "", due, "q1", call)
    for about in (Concern.PERSONAL, Concern.EMERGENCY):
        yield (
            f"before it is sent: {about}",
            tickets.preview(tickets.DraftPreview(DRAFT, "", about), HOSTILE, due, "q1", call),
        )
    spoken = tickets.DraftPreview(replace(DRAFT, text="", media="voice:AwAD"), "Idee")
    yield "before it is sent: a voice message", tickets.preview(spoken, HOSTILE, due, "q1", call)
    seen = tickets.DraftPreview(replace(DRAFT, media="photo:AwAD"))
    yield "before it is sent: a picture with words", tickets.preview(seen, "", due, "q1", call)
    yield "what cannot be passed on", tickets.not_passed_on()
    for lack in (Lack.TOO_LARGE, FileFlaw.EMPTY, Lack.UNREADABLE):
        yield f"a file of a browser: {lack}", tickets.not_taken(lack)
    later = tickets.DraftPreview(DRAFT, HOSTILE, follows=112)
    yield "before it is sent, about a date and after an answer", tickets.preview(later, "", due, "q1", call)
    yield "it waits", tickets.status(ASKED)
    yield "it waits, of somebody unknown", tickets.status(replace(ASKED, person=None, address="t7"))
    yield "by mail, too", tickets.ask_mail(ASKED)
    yield "it was asked already", tickets.status(ASKED, already=True)
    yield "somebody is in danger", tickets.status(replace(ASKED, concern=Concern.EMERGENCY))
    yield "somebody takes care", tickets.status(TAKEN)
    yield "a voice message waits", tickets.status(replace(ASKED, text="", media="voice:AwAD"))
    yield "what came with a question, to the desk", shared.media_of(replace(ASKED, media="voice:AwAD"))
    brought = QuestionFile("q", None, "image/png", b"", ASKED.at)
    yield "what came from a browser, to the desk", shared.media_of(replace(ASKED, media="photo:@q"), brought)
    yield "it is answered", tickets.status(ANSWERED)
    yield "it is not needed any more", tickets.status(replace(ASKED, state=EnquiryState.WITHDRAWN))
    yield "thrown away", tickets.dropped()
    yield "enough", tickets.enough(ANSWERED)
    yield "nothing asked yet", tickets.mine(())
    yield "what was asked", tickets.mine((ANSWERED, TAKEN, ASKED))
    yield "much was asked", tickets.mine((ASKED,) * 11)


def _answered() -> Iterator[tuple[str, Screen]]:
    yield "the answer", shared.told(ANSWERED, HOSTILE)
    yield "a corrected answer", shared.told(replace(ANSWERED, corrected_at=NOW), HOSTILE)
