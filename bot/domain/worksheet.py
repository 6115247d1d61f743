"""How answers grow: one version after the other, none of them ever lost."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.domain.errors import Refusal, gone
from bot.domain.journey import Answer, StageState
from bot.domain.people import Member
from bot.domain.programme import Question, Stage
from bot.links.journey import ReadAnswer, ShowMap

Answers = Mapping[str, Answer]
"""The ones that count, by question."""
Versions = Sequence[Answer]
"""All of one question, newest first, the undone ones too."""

CLIENT_CUTS_AT = 4096
"""UTF-16 units of one Telegram message; a client sends longer texts in several."""
CUT_FROM = 4000
"""A message that long was probably cut at a space."""
ONE_BREATH = timedelta(seconds=90)
"""Parts that come so close together are one answer in the writer's mind."""


def joined(before: str, part: str, last_part: int) -> str:
    """`last_part` is the length of the part before in UTF-16 units: where a client cut, no line ends."""
    if not before or not part:
        return before + part
    gap = "" if last_part >= CLIENT_CUTS_AT else " " if last_part >= CUT_FROM else "\n"
    return f"{before}{gap}{part}"


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def counting(versions: Versions) -> Answer | None:
    return next((version for version in versions if not version.undone), None)


def added(versions: Versions, one: Answer) -> str:
    """What this version has more than the one before it; all of it when it says something else."""
    older = (version for version in versions if version.number < one.number and not version.undone)
    before = next((version.text for version in older if one.text.startswith(version.text)), "")
    return one.text[len(before) :].strip() or one.text


def redoable(versions: Versions, number: int) -> Answer | None:
    """That version, if it was undone and nobody has written since."""
    now = counting(versions)
    aside = (one for one in versions if one.number == number and one.undone)
    return next((one for one in aside if now is None or one.number > now.number), None)


def version(versions: Versions, number: int) -> Answer:
    found = next((version for version in versions if version.number == number), None)
    if found is None:
        raise gone()
    return found


def written(versions: Versions, id: str, association: str, question: str, text: str, by: str, now: datetime) -> Answer:
    """The next version. Raises a refusal when nothing is left of the text."""
    if not text.strip():
        raise Refusal("journey-empty", to=ReadAnswer(association, question))
    return Answer(id, association, question, text, by, now, number=versions[0].number + 1 if versions else 1)


def crossed(versions: Versions, seen: int, by: str) -> Answer | None:
    """Somebody else's answer that arrived after the writer had looked, and that the writer's now replaces."""
    now = counting(versions)
    return now if now and now.number > seen and now.person != by else None


def series(versions: Versions, seen: int, mine: int, by: str) -> Answer | None:
    """What the parts of one open question have become so far: its writer's newest version since `seen` that still
    stands. An undone part is left out, and so is what others wrote in between."""
    own = (one for one in versions if seen < one.number <= mine and one.person == by and not one.undone)
    return next(own, None)


def over(text: str, budget: int) -> int:
    """Characters too many; 0 when it fits."""
    return max(0, len(text) - budget)


def gaps(stage: Stage, answers: Answers) -> tuple[Question, ...]:
    return tuple(question for question in stage.questions if question.id not in answers)


def next_gap(stage: Stage, answers: Answers, after: str = "") -> Question | None:
    """The first unanswered question behind `after`, else the first at all."""
    open_ones = [question for question in gaps(stage, answers) if question.id != after]
    ids = [question.id for question in stage.questions]
    behind = [one for one in open_ones if after in ids and ids.index(one.id) > ids.index(after)]
    return next(iter(behind or open_ones), None)


def check_writer(member: Member) -> None:
    if not member.may_write:
        raise Refusal("journey-reader", to=ShowMap(member.association))


def takes_answers(state: StageState) -> bool:
    """Also after the release: the Skizze is polished until it is posted. Not while somebody reads it."""
    return state in (StageState.OPEN, StageState.RETURNED, StageState.RELEASED)
