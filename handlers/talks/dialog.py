"""What is waited for in a talk."""

from bot.domain.dialog import Dialog
from bot.domain.talks.talk import Talk
from bot.runtime.feature import Visit

SAY = "talks.say"


def token_of(talk: Talk) -> str:
    """All of a talk is one question: its newest message keeps the floor for it, and that of another talk takes it."""
    return f"talk-{talk.id}"


async def ask(visit: Visit, talk: Talk, line: str = "") -> None:
    """What is typed next belongs to this talk; `line` is the message that it answers."""
    await visit.ask(SAY, days=1, token=token_of(talk), talk=talk.id, number=str(talk.number), to=line)


def reply_to(person: str, talk: Talk, line: str) -> Dialog:
    """What a reply to this message answers."""
    return Dialog(person, SAY, {"talk": talk.id, "number": str(talk.number), "line": line}, None, token_of(talk))


def line_answered(visit: Visit) -> str | None:
    open_ = visit.dialog.answers if visit.dialog else {}
    return visit.replied_to.get("line") or open_.get("to") or None


async def keep_floor(visit: Visit, talk: Talk) -> None:
    """Unless they were asked something else, which stays open while they answer a message of a talk."""
    open_ = await visit.uow.dialogs.get(visit.owner, visit.now)
    if open_ is None or open_.step == SAY:
        await ask(visit, talk)
