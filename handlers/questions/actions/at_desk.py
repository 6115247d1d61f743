"""What whoever coordinates wants of their own desk, in words, leads to its page."""

from bot.domain.people import Role
from bot.domain.questions.desk_matters import desk_matters
from bot.domain.screen import Screen
from bot.runtime.feature import Visit
from handlers.questions.screens import at_desk as screens


async def pages(visit: Visit) -> Screen | None:
    """In a conversation it may be for the one to whom they talk."""
    matters = desk_matters(visit.text) if Role.COORDINATOR in visit.roles else ()
    return screens.pages(matters, visit.text) if matters and not await visit.runs_talks() else None
