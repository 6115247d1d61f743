"""What is waited for, what messages become, and the draft of a question."""

from typing import Any

from msgspec.structs import replace

from bot.domain.errors import gone, there
from bot.domain.questions.draft import QuestionDraft
from bot.domain.questions.enquiry import LONGEST
from bot.domain.questions.file import id_here
from bot.runtime.feature import Visit

WORDS = "questions.words"
TO_PERSON = "questions.person"
OTHER_WORDS = "questions.other"
MAIL = "questions.mail"
DRAFT = "questions.draft"
WHOLE = "whole"
"""As the words of an open question: personal data in it were asked about."""


def drafted(visit: Visit, text: str, stage: str = "", **more: Any) -> QuestionDraft:
    """What somebody is about to ask; not kept yet. `more`: other fields of a draft."""
    return QuestionDraft(visit.owner, text, stage, visit.now, **more)


def said(visit: Visit, name: str) -> str:
    """An argument of the open question; empty for one that was asked before there was such."""
    return visit.dialog.answers.get(name, "") if visit.dialog else ""


def is_whole(visit: Visit) -> bool:
    return said(visit, "words") == WHOLE


async def keep(visit: Visit, draft: QuestionDraft) -> QuestionDraft:
    """Instead of an earlier one."""
    draft = replace(draft, text=draft.text[:LONGEST], at=visit.now)
    await visit.uow.enquiries.keep_draft(draft)
    await visit.uow.enquiries.drop_other_files(visit.owner, id_here(draft.media))
    visit.uow.heard = DRAFT, {}
    return draft


async def words_to_change(visit: Visit) -> QuestionDraft | None:
    """The draft whose words are being changed: a file that comes instead of words belongs to them."""
    changes = visit.asks(TO_PERSON) and visit.dialog is not None and "media" in visit.dialog.answers
    return await visit.uow.enquiries.draft(visit.owner) if changes else None


async def still_there(visit: Visit, media: str) -> str:
    """Empty for a file from a browser that went with an earlier draft."""
    id = id_here(media)
    return media if not id or await visit.uow.enquiries.file_with_draft(visit.owner, id) else ""


async def take_loose(visit: Visit) -> str:
    """Text that waited for its place becomes a draft. Raises `gone` when there is none."""
    text = await visit.kept()
    if not text:
        raise gone()
    await visit.placed(DRAFT)
    return text


async def draft_of(visit: Visit) -> QuestionDraft:
    """Raises `gone` when it was passed on, answered or thrown away."""
    return there(await visit.uow.enquiries.draft(visit.owner))


async def shown_draft(visit: Visit, mark: str) -> QuestionDraft | None:
    """None when another text stood above the button."""
    draft = await draft_of(visit)
    return draft if draft.mark == mark else None


async def drop(visit: Visit, became: str = "", **subject: str) -> None:
    await visit.uow.enquiries.drop_draft(visit.owner)
    await visit.becomes(became, DRAFT, **subject)
