"""From words to an answer, to three that may be meant, or to a person."""

from msgspec.structs import replace

from bot.domain.dialog import Heard
from bot.domain.errors import gone
from bot.domain.faq.book import FaqTally, missed
from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.learning import FaqVote, phrasing_of, voter
from bot.domain.faq.search import Match, SearchOutcome
from bot.domain.glossary import plain
from bot.domain.people import Role
from bot.domain.questions.draft import DRAFT_KEPT, QuestionDraft
from bot.domain.questions.enquiry import Concern
from bot.domain.questions.guards import concern, without
from bot.domain.questions.own_matters import own_matters
from bot.domain.screen import Screen
from bot.domain.typed_text import asks
from bot.domain.way import today
from bot.links.questions import (
    AnswerFailed,
    AnswerHelped,
    AskSomething,
    KeepData,
    LookOn,
    LooseToQuestion,
    NoneOfThese,
    PickEntry,
    ReadWhole,
)
from bot.links.settings import AllCommands
from bot.runtime.feature import Visit
from handlers.questions.actions import at_desk, guarding
from handlers.questions.actions.loading import chosen, data_in, given, own, stage_of
from handlers.questions.actions.passing_on import checked, show_preview
from handlers.questions.actions.passing_on import command as to_person
from handlers.questions.dialog import (
    TO_PERSON,
    WHOLE,
    WORDS,
    draft_of,
    drafted,
    drop,
    is_whole,
    keep,
    said,
    shown_draft,
    take_loose,
)
from handlers.questions.screens import answers as screens

OTHERS = 2
"""Shown after an answer that did not help."""


async def command(visit: Visit) -> Screen:
    """What is more than words goes to a person at once."""
    return await (to_person(visit) if visit.media else look(visit, drafted(visit, visit.text)))


async def ask(link: AskSomething, visit: Visit) -> Screen:
    await visit.ask(WORDS, stage=link.stage, at_date=link.date)
    return screens.ask()


async def typed(visit: Visit) -> Screen:
    """One question for one tap: what comes next is looked at anew."""
    draft = drafted(visit, visit.text, said(visit, "stage"), at_date=said(visit, "at_date"), whole=is_whole(visit))
    await visit.answered()
    return await look(visit, draft)


async def loose(visit: Visit) -> Screen | None:
    """Text that nobody waits for, when it sounds like a question and like nothing else; or like danger."""
    text = visit.text or await visit.kept()
    elsewhere = visit.near or visit.why or visit.announced
    if not elsewhere and (screen := await at_desk.pages(visit)):
        return screen
    busy = not _asks_on(visit) and (visit.open_question or await visit.runs_talks())
    if not (_in_danger(visit, text) or (asks(text) and not (elsewhere or busy))):
        return None
    return await look(visit, drafted(visit, visit.text or await take_loose(visit)))


def _asks_on(visit: Visit) -> bool:
    """What they see last is the answer to a question, or several to choose from, or the help that invites to ask."""
    return any(isinstance(link, ReadWhole | AnswerHelped | PickEntry | AllCommands) for link in visit.choices[:2])


def _in_danger(visit: Visit, text: str) -> bool:
    """The Koordination writes about the danger of others."""
    return Role.COORDINATOR not in visit.roles and concern(text) is Concern.EMERGENCY


async def from_loose(_link: LooseToQuestion, visit: Visit) -> Screen:
    return await look(visit, drafted(visit, await take_loose(visit)))


async def draft_changed(_heard: Heard, visit: Visit) -> Screen:
    """Where it was asked stays."""
    before = await visit.uow.enquiries.draft(visit.owner) or drafted(visit, "")
    return await look(visit, replace(before, text=visit.text, whole=False, media=""))


async def look_on(_link: LookOn, visit: Visit) -> Screen:
    return await look(visit, await draft_of(visit))


async def keep_data(link: KeepData, visit: Visit) -> Screen:
    """Nothing of them was kept, so the question is typed once more."""
    draft = await draft_of(visit)
    if link.to_person:
        about = {"stage": draft.stage, "at_date": draft.at_date, "follows": draft.follows, "media": draft.media}
        await visit.ask(TO_PERSON, days=DRAFT_KEPT.days, words=WHOLE, **about)
    else:
        await visit.ask(WORDS, stage=draft.stage, at_date=draft.at_date, words=WHOLE)
    return screens.ask_whole()


async def look(visit: Visit, draft: QuestionDraft) -> Screen:
    if not draft.text.strip():
        return await ask(AskSomething(draft.stage, draft.at_date), visit)
    if screen := await guarding.of_draft(visit, draft):
        return screen
    if (about := concern(draft.text)) is not Concern.PLAIN:
        await keep(visit, draft)
        return await show_preview(visit, about)
    draft = replace(draft, stage=draft.stage or await stage_of(visit))
    outcome = visit.look_up(draft.text, draft.stage)
    return await _found(visit, await keep(visit, draft), outcome)


async def _found(visit: Visit, draft: QuestionDraft, outcome: SearchOutcome) -> Screen:
    entries = chosen(visit, outcome.entries)
    if outcome.match is not Match.CLEAR and (screen := await _own(visit, draft)):
        return screen
    if not entries or outcome.match is Match.UNKNOWN:
        return await _unknown(visit, draft)
    if outcome.match is Match.CHOOSE:
        return screens.choice(entries, draft, visit.language)
    return await _answer(visit, entries[0], draft)


async def _own(visit: Visit, draft: QuestionDraft) -> Screen | None:
    """What only the pages of their association know."""
    matters = own_matters(draft.text)
    association = await own(visit) if matters else None
    return screens.own(matters, association.id, draft) if association else None


async def _answer(visit: Visit, entry: FaqEntry, draft: QuestionDraft) -> Screen:
    await visit.uow.faq.tally(FaqTally(entry.id, shown=1), today(visit.now))
    return screens.answer(entry, visit.house.words, visit.language, today(visit.now), draft.mark)


async def _unknown(visit: Visit, draft: QuestionDraft) -> Screen:
    """The words are kept without the person, so that somebody may write the answer."""
    words = plain(without(draft.text, await data_in(visit, draft.text)))
    miss = missed(visit.uow.new_id(), words, visit.language, visit.now, owner=visit.owner, stage=draft.stage)
    await visit.uow.faq.add_miss(miss)
    return screens.unknown(draft, member=Role.MEMBER in visit.roles)


async def pick(link: PickEntry, visit: Visit) -> Screen:
    entry, draft = _entry(visit, link.entry), await shown_draft(visit, link.mark)
    return await (_answer(visit, entry, draft) if draft else _as_it_stands(visit))


async def helped(link: AnswerHelped, visit: Visit) -> Screen:
    """A way to ask that was confirmed counts for the search."""
    entry = _entry(visit, link.entry)
    draft = await visit.uow.enquiries.draft(visit.owner)
    if draft and draft.mark == link.mark:
        if await _heard(visit, entry.id, draft.text, yes=True):
            await visit.uow.faq.tally(FaqTally(entry.id, helped=1), today(visit.now))
        await drop(visit)
    return screens.thanks(entry, visit.house.words, visit.language, today(visit.now))


async def _heard(visit: Visit, entry: str, text: str, *, yes: bool) -> bool:
    """What they say counts once, and teaches the search; words with personal data in them teach nothing."""
    phrasing = phrasing_of(entry, text, visit.language)
    if phrasing is None or await data_in(visit, text):
        return True
    vote = FaqVote(entry, phrasing.text, voter(visit.owner, entry), yes, visit.known is not None)
    return await visit.uow.faq.hear(phrasing, vote, visit.now)


async def failed(link: AnswerFailed, visit: Visit) -> Screen:
    draft = await shown_draft(visit, link.mark)
    if draft is None:
        return await _as_it_stands(visit)
    outcome = visit.look_up(draft.text, draft.stage)
    if await _heard(visit, link.entry, draft.text, yes=False):
        await visit.uow.faq.tally(FaqTally(link.entry, failed=1), today(visit.now))
    more = [one for one in chosen(visit, outcome.entries) if one.id != link.entry][:OTHERS]
    return screens.others(more, draft, visit.language, member=Role.MEMBER in visit.roles)


async def none_of_these(link: NoneOfThese, visit: Visit) -> Screen:
    draft = await shown_draft(visit, link.mark)
    return await (_unknown(visit, draft) if draft else _as_it_stands(visit))


async def _as_it_stands(visit: Visit) -> Screen:
    """Another question was typed since."""
    draft = await draft_of(visit)
    return await (checked(visit, draft) if draft.media else look(visit, draft))


def _entry(visit: Visit, id: str) -> FaqEntry:
    if id not in given(visit):
        raise gone()
    return given(visit)[id]
