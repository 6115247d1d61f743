"""An answer, several that may be meant, or none."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from bot.domain.faq.entry import FaqEntry, beginning
from bot.domain.faq.screens import said
from bot.domain.glossary import Word
from bot.domain.names import short
from bot.domain.questions.draft import QuestionDraft
from bot.domain.questions.guards import Datum
from bot.domain.questions.own_matters import OwnMatter
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.domain.wording import explained, labelled
from bot.links.base import Link
from bot.links.consultations import ConsultationHome
from bot.links.dates import MyDates
from bot.links.directory import Directory
from bot.links.faq_desk import FaqEntryDesk
from bot.links.home import Home
from bot.links.journey import ShowMap, ShowTasks
from bot.links.questions import (
    AnswerFailed,
    AnswerHelped,
    AskSomething,
    FaqOfTopic,
    MyEnquiries,
    NoneOfThese,
    PassOn,
    PickEntry,
    ReadWhole,
)
from bot.links.submission import SubmissionOf
from bot.links.team import TeamOf
from bot.programme.markup import telegram_html
from bot.terms import Language

LONGEST_LABEL = 36
_NOTHING = Lines(())
_PAGES: Mapping[OwnMatter, Callable[[str], Link]] = {
    OwnMatter.STANDING: ShowMap,
    OwnMatter.TASKS: lambda association: ShowTasks(association, ""),
    OwnMatter.DATES: MyDates,
    OwnMatter.MISSING: SubmissionOf,
    OwnMatter.TEAM: TeamOf,
    OwnMatter.CONSULTATION: lambda _association: ConsultationHome(),
    OwnMatter.ENQUIRIES: lambda _association: MyEnquiries(),
}


def ask() -> Screen:
    return Screen("questions-ask", rows=(row(Button("common-back", Home())),))


def ask_whole() -> Screen:
    return Screen("questions-ask-whole", rows=(row(Button("common-back", Home())),))


def answer(
    entry: FaqEntry, words: Sequence[Word], language: Language, day: date, mark: str, *, whole: bool = False
) -> Screen:
    """To words that somebody typed. Of a long one the beginning, unless it is shown `whole`."""
    verdict = row(Button("helped", AnswerHelped(entry.id, mark)), Button("failed", AnswerFailed(entry.id, mark)))
    rows = (*_read_on(entry, language, mark, whole=whole), verdict, *_explained(entry, words, language))
    args = _said(entry, language, day, whole=whole)
    return Screen("questions-answer", args, rows, place=Place.HERE if whole else Place.NEW)


def _read_on(entry: FaqEntry, language: Language, mark: str, *, whole: bool) -> Rows:
    long = not whole and beginning(entry.answer[language]) != entry.answer[language]
    return (row(Button("questions-read-on", ReadWhole(entry.id, mark))),) if long else ()


def thanks(entry: FaqEntry, words: Sequence[Word], language: Language, day: date) -> Screen:
    rows = (*_explained(entry, words, language), row(Button("common-home", Home())))
    return Screen("questions-thanks", _said(entry, language, day), rows, place=Place.HERE)


def read(
    entry: FaqEntry,
    words: Sequence[Word],
    language: Language,
    day: date,
    *,
    whole: bool = False,
    keeper: bool = False,
) -> Screen:
    """From a list. `keeper`: of the Koordination."""
    back = Button("back", FaqOfTopic(entry.topic, 1))
    more = (*_read_on(entry, language, "", whole=whole), *_explained(entry, words, language))
    keep: Rows = (row(Button("keep", FaqEntryDesk(entry.id))),) if keeper else ()
    rows = (*more, row(back, Button("common-to-person", PassOn())), *keep)
    return Screen("questions-read", _said(entry, language, day, whole=whole), rows, place=Place.HERE)


def _said(entry: FaqEntry, language: Language, day: date, *, whole: bool = True) -> dict[str, Value]:
    text = entry.answer[language]
    return said(entry, telegram_html(text if whole else beginning(text)), language, day)


def _explained(entry: FaqEntry, words: Sequence[Word], language: Language) -> Rows:
    return explained(words, entry.answer[language])


def choice(entries: Sequence[FaqEntry], draft: QuestionDraft, language: Language) -> Screen:
    mark = draft.mark
    rows = (*_picks(entries, mark, language), row(Button("none", NoneOfThese(mark))))
    return Screen(
        "questions-choice", {"text": excerpt(draft.text), "questions": _full(entries, language)}, rows, even=True
    )


def own(matters: Sequence[OwnMatter], association: str, draft: QuestionDraft) -> Screen:
    """Where it stands how their association is getting on."""
    pages = tuple(row(Button(matter, _PAGES[matter](association))) for matter in matters)
    rows = (*pages, row(Button("none", NoneOfThese(draft.mark))))
    return Screen("questions-own", {"text": excerpt(draft.text)}, rows)


def others(entries: Sequence[FaqEntry], draft: QuestionDraft, language: Language, *, member: bool = False) -> Screen:
    """After an answer that did not help. `member`: of an association, which may ask those who did it before."""
    rows = (*_picks(entries, draft.mark, language), *_person(draft, member=False))
    args: dict[str, Value] = {"text": excerpt(draft.text), "questions": _full(entries, language)}
    return Screen("questions-others", args, rows) if entries else unknown(draft, member=member)


def _full(entries: Sequence[FaqEntry], language: Language) -> Lines:
    """A button shows the beginning only."""
    return Lines(tuple(Say("questions-of-list", {"question": one.question[language]}) for one in entries))


def _picks(entries: Sequence[FaqEntry], mark: str, language: Language) -> Rows:
    return tuple(
        row(labelled(short(one.question[language], LONGEST_LABEL), PickEntry(one.id, mark))) for one in entries
    )


def unknown(draft: QuestionDraft, *, member: bool = False) -> Screen:
    return Screen("questions-unknown", {"text": excerpt(draft.text)}, _person(draft, member=member))


def _person(draft: QuestionDraft, *, member: bool) -> Rows:
    person = Button("common-to-person", PassOn(draft.mark))
    before: Rows = (row(Button("common-who-did-it", Directory())),) if member else ()
    return (row(person), *before, row(Button("questions-other-words", AskSomething(draft.stage))))


class DataWays(Struct, frozen=True):
    """On from a text in which personal data stood."""

    on: Link
    """As it is shown, without them."""
    whole: Link
    change: Link


def personal(draft: QuestionDraft, data: Sequence[Datum], ways: DataWays, about: Lines = _NOTHING) -> Screen:
    """Asks before anything of it is kept. `about`: what comes before all else, in danger."""
    rows = (row(Button("on", ways.on)), row(Button("whole", ways.whole), Button("change", ways.change)))
    said = Lines((*about.items, Say("questions-data-found", {"kinds": _kinds(data)})))
    return Screen("questions-personal", {"said": said, "text": excerpt(draft.text)}, rows)


def withheld(data: Sequence[Datum]) -> Say:
    """Above the question where a text belongs."""
    return Say("questions-withheld", {"kinds": _kinds(data)})


def _kinds(data: Sequence[Datum]) -> Lines:
    return Lines(tuple(Say(f"questions-datum-{one}") for one in dict.fromkeys(data)), gap=", ")
