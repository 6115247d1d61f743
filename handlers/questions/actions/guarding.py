"""Personal data are asked about before anything is kept."""

from msgspec.structs import replace

from bot.domain.people import Role
from bot.domain.questions.draft import QuestionDraft
from bot.domain.questions.enquiry import Enquiry
from bot.domain.questions.guards import Datum, Personal, concern, without
from bot.domain.screen import Lines, Screen
from bot.domain.typed_text import asks
from bot.links.questions import KeepData, LookOn, PassOn, RewordAs, RewordDraft, RewordEnquiry
from bot.runtime.feature import Visit
from handlers.questions.actions.loading import data_in
from handlers.questions.dialog import drafted, keep
from handlers.questions.screens import answers as screens
from handlers.questions.screens.tickets import about


async def of_draft(visit: Visit, draft: QuestionDraft, *, to_person: bool = False) -> Screen | None:
    """None when there is nothing to ask about. Until then only the text without them is kept."""
    found = () if draft.whole else await data_in(visit, draft.text)
    if not found:
        return None
    kept = await keep(visit, _withheld(visit, draft, found))
    mark = kept.mark
    on = PassOn(mark) if to_person else LookOn(mark)
    ways = screens.DataWays(on, KeepData(int(to_person)), RewordDraft())
    return screens.personal(kept, _kinds(found), ways, _about(visit, draft.text))


async def of_words(visit: Visit, enquiry: Enquiry, text: str) -> Screen | None:
    """Other words for a question that waits already."""
    found = await data_in(visit, text)
    if not found:
        return None
    kept = await keep(visit, _withheld(visit, drafted(visit, text, enquiry.stage), found))
    on = RewordAs(enquiry.id, kept.mark)
    ways = screens.DataWays(on, RewordEnquiry(enquiry.id, 1), RewordEnquiry(enquiry.id))
    return screens.personal(kept, _kinds(found), ways, _about(visit, text))


def _about(visit: Visit, text: str) -> Lines:
    return about(concern(text), visit.house.programme.call)


async def of_loose(visit: Visit) -> Visit:
    """Text that waits for its place waits without them, where it can become nothing but a question.

    Sent a second time, it is meant so. A worksheet is the association's own: what goes there is not looked at.
    """
    if Role.COORDINATOR in visit.roles or (Role.MEMBER in visit.roles and not asks(visit.text)):
        return visit
    found = await data_in(visit, visit.text)
    text = without(visit.text, found)
    if not found or await _said_again(visit, text):
        return visit
    visit.uow.withheld = text
    return replace(visit, text=text, why=screens.withheld(_kinds(found)))


async def _said_again(visit: Visit, text: str) -> bool:
    kept = await visit.uow.dialogs.loose(visit.owner)
    if kept is None or not kept.text.endswith(text):
        return False
    before = kept.text.removesuffix(text).rstrip()
    await (
        visit.uow.dialogs.keep_loose(replace(kept, text=before))
        if before
        else visit.uow.dialogs.drop_loose(visit.owner)
    )
    return True


def _withheld(visit: Visit, draft: QuestionDraft, found: tuple[Personal, ...]) -> QuestionDraft:
    text = without(draft.text, found)
    if visit.text:
        visit.uow.withheld = text
    return replace(draft, text=text)


def _kinds(found: tuple[Personal, ...]) -> list[Datum]:
    return [one.datum for one in found]
