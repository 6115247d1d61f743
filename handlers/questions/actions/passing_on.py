"""From a draft to the Koordination: read once more, with or without the name of the association, never twice."""

from msgspec.structs import replace

from bot.domain.cohorts import Association, Cohort
from bot.domain.errors import Refusal
from bot.domain.questions.draft import DRAFT_KEPT, QuestionDraft
from bot.domain.questions.enquiry import Concern, Enquiry, due, merged, same_question, taken
from bot.domain.questions.file import id_here
from bot.domain.questions.guards import concern
from bot.domain.questions.screens import ASKED
from bot.domain.screen import Screen, Value
from bot.domain.way import today
from bot.links.journey import LooseToDesk
from bot.links.questions import DropDraft, PassOn, RewordDraft, SendEnquiry
from bot.links.welcome import TellAbout
from bot.programme.public_holidays import of_land
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association
from bot.runtime.shared.enquiry_cards import renew_desk, show_enquiry
from bot.terms import About
from handlers.questions.actions import guarding
from handlers.questions.actions.loading import desk_for, own, own_enquiries, stage_of
from handlers.questions.dialog import (
    TO_PERSON,
    draft_of,
    drafted,
    drop,
    is_whole,
    keep,
    said,
    shown_draft,
    still_there,
    take_loose,
)
from handlers.questions.screens import tickets as screens


async def preview(link: PassOn, visit: Visit) -> Screen:
    if not link.mark:
        await visit.ask(TO_PERSON, follows="")
        return screens.ask()
    return await checked(visit, await draft_of(visit))


async def command(visit: Visit) -> Screen:
    """Words that somebody has searched with, or nothing yet."""
    if not visit.text.strip() and not visit.media:
        return await preview(PassOn(), visit)
    return await checked(visit, drafted(visit, visit.text, await stage_of(visit), media=visit.media))


async def from_loose(link: LooseToDesk, visit: Visit) -> Screen:
    await own_association(visit, link.association)
    return await checked(visit, drafted(visit, await take_loose(visit), await stage_of(visit)))


async def typed(visit: Visit) -> Screen:
    draft = await heard(visit)
    await visit.answered()
    if not visit.text.strip():
        raise Refusal("questions-no-words", to=PassOn())
    return await checked(visit, draft)


async def heard(visit: Visit) -> QuestionDraft:
    return drafted(
        visit,
        visit.text,
        said(visit, "stage") or await stage_of(visit),
        follows=said(visit, "follows"),
        at_date=said(visit, "at_date"),
        whole=is_whole(visit),
        media=visit.media or await still_there(visit, said(visit, "media")),
    )


async def checked(visit: Visit, draft: QuestionDraft) -> Screen:
    if screen := await guarding.of_draft(visit, draft, to_person=True):
        return screen
    await keep(visit, draft)
    return await show_preview(visit, concern(draft.text))


async def show_preview(visit: Visit, about: Concern) -> Screen:
    """Nothing has been sent. An open question of theirs in the same words is shown instead of a second one."""
    draft = await draft_of(visit)
    known = None if draft.media else same_question(draft.text, await _waiting(visit))
    if known:
        await drop(visit, ASKED, enquiry=known.id)
        return screens.status(known, already=True)
    association = await own(visit)
    cohort = await desk_for(visit, association)
    name = association.name if association else ""
    place, before = await _place(visit, draft, association), await _before(visit, draft.follows)
    asked = screens.DraftPreview(draft, place, about, before)
    return screens.preview(asked, name, _due(visit, cohort), visit.uow.new_id(), visit.house.programme.call)


async def _place(visit: Visit, draft: QuestionDraft, own: Association | None) -> Value:
    """The date of their cohort, or the step, about which it is asked; empty for neither."""
    date = await visit.uow.events.get(draft.at_date) if draft.at_date else None
    if date and own and date.cohort == own.cohort:
        return date.title
    stages = {stage.id: stage for stage in visit.house.programme.stages}
    return stages[draft.stage].title.in_(visit.language)[0] if draft.stage in stages else ""


async def _before(visit: Visit, follows: str) -> int:
    """The number of the question to which this is the next one; 0 for none."""
    before = await visit.uow.enquiries.get(follows) if follows else None
    return before.number if before else 0


async def _waiting(visit: Visit) -> list[Enquiry]:
    return [one for one in await own_enquiries(visit) if one.waits]


def _due(visit: Visit, cohort: Cohort) -> Value:
    return due(today(visit.now), of_land(cohort.land))


async def reword(_link: RewordDraft, visit: Visit) -> Screen:
    draft = await draft_of(visit)
    about = {"stage": draft.stage, "at_date": draft.at_date, "follows": draft.follows, "media": draft.media}
    await visit.ask(TO_PERSON, days=DRAFT_KEPT.days, **about)
    return screens.reword(draft)


async def drop_draft(link: DropDraft, visit: Visit) -> Screen:
    if await shown_draft(visit, link.mark):
        await drop(visit)
    return screens.dropped()


async def send(link: SendEnquiry, visit: Visit) -> Screen:
    if known := await visit.uow.enquiries.get(link.id):
        return screens.status(known, already=True) if known in await own_enquiries(visit) else screens.dropped()
    draft = await shown_draft(visit, link.mark)
    if draft is None:
        return await show_preview(visit, concern((await draft_of(visit)).text))
    nearest = visit.look_up(draft.text, draft.stage).entries if draft.text else ()
    association = await own(visit)
    cohort = await desk_for(visit, association)
    asked = _enquiry(visit, link, draft, cohort, association if link.named else None)
    enquiry = await _added(visit, await _to_who_answered(visit, replace(asked, nearest=nearest)))
    if file := id_here(draft.media):
        await visit.uow.enquiries.pass_file_on(visit.owner, file, enquiry.id)
    await _tell_desk(visit, enquiry)
    await drop(visit, ASKED, enquiry=enquiry.id)
    return screens.status(enquiry)


def _enquiry(
    visit: Visit, link: SendEnquiry, draft: QuestionDraft, cohort: Cohort, association: Association | None
) -> Enquiry:
    return Enquiry(
        id=link.id,
        cohort=cohort.id,
        text=draft.text,
        at=visit.now,
        association=association.id if association else None,
        person=visit.known.id if visit.known else None,
        address=None if visit.known else visit.address.id,
        stage=draft.stage,
        at_date=draft.at_date,
        media=draft.media,
        language=visit.language,
        concern=concern(draft.text),
        named=bool(link.named),
        due_on=due(today(visit.now), of_land(cohort.land)),
        follows=draft.follows or None,
        asker=visit.known.name if visit.known and link.named else "",
    )


async def _added(visit: Visit, enquiry: Enquiry) -> Enquiry:
    """What somebody else asked in the same words is one question for the Koordination."""
    if enquiry.address:
        await visit.uow.people.save_address(visit.address)
    others = [one for one in await visit.uow.enquiries.waiting(enquiry.cohort) if not one.media]
    first = None if enquiry.media else same_question(enquiry.text, others)
    added = await visit.uow.enquiries.add(enquiry)
    if first is None or enquiry.concern is not Concern.PLAIN:
        return added
    same = merged(added, first)
    await visit.uow.enquiries.save(same)
    return replace(same, version=same.version + 1)


async def _to_who_answered(visit: Visit, enquiry: Enquiry) -> Enquiry:
    """The next question after an answer lies with whoever gave it, or stands in for them; danger with
    whoever is first."""
    before = await visit.uow.enquiries.get(enquiry.follows) if enquiry.follows else None
    if before is None or before.answered_by is None or enquiry.in_danger:
        return enquiry
    own = taken(enquiry, before.answered_by, visit.now)
    desk = await visit.uow.people.coordinators(enquiry.cohort)
    return own if before.answered_by in {one.id for one in desk} else enquiry


async def _tell_desk(visit: Visit, enquiry: Enquiry) -> None:
    """What asks the same as another one is seen on its card."""
    if not await visit.uow.people.coordinators(enquiry.cohort):
        raise Refusal("questions-nobody", to=TellAbout(About.WHOM))
    await (renew_desk(visit.uow, enquiry) if enquiry.same_as else show_enquiry(visit.uow, enquiry, today(visit.now)))
