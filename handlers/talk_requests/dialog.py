"""What is waited for, and the draft of a request."""

from bot.domain.dialog import mark_of
from bot.domain.errors import there
from bot.domain.talks.request_draft import TalkRequestDraft
from bot.runtime.feature import Visit
from bot.terms.talks import RequestPart

PART = "talk_requests.part"
SHORTLY = "talk_requests.shortly"
DESK_WORDS = "talk_requests.desk"
WHOLE = "whole"
"""As the words of an open question: personal data in it were asked about."""


def is_whole(visit: Visit) -> bool:
    return visit.dialog is not None and visit.dialog.answers.get("words") == WHOLE


async def wait_for_part(visit: Visit, draft: TalkRequestDraft, part: RequestPart, words: str = "") -> None:
    await visit.ask(PART, association=draft.association, part=part, words=words)


def heard_as(draft: TalkRequestDraft, part: RequestPart) -> dict[str, str]:
    """What a message has become that answered this part; `mark`: of its words, as they stand there."""
    return {"association": draft.association, "part": str(part), "mark": mark_of(draft.said(part))}


async def own_draft(visit: Visit, association: str) -> TalkRequestDraft:
    """Raises `gone` when it was sent or thrown away, or is for another association."""
    found = await visit.uow.talk_requests.draft(visit.person.id)
    return there(found if found and found.association == association else None)
