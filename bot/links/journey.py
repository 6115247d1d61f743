"""The association's own way. Every button carries its association, because somebody may belong to two."""

from bot.links.base import Link
from bot.terms import Depth, Outcome, PauseReason


class ShowMap(Link, code="jm"):
    association: str


class AllStages(Link, code="ja"):
    association: str


class OpenStage(Link, code="jst"):
    """The stage as it is now: to work on, in review, released, or a preview."""

    association: str
    stage: str


class StageAnew(Link, code="jsn"):
    """Below the message that told of it, which stays."""

    association: str
    stage: str


class ReadGuide(Link, code="jg"):
    association: str
    stage: str
    depth: Depth


class GuidePage(Link, code="jgp"):
    """A page of the full guide, from 1; the first stands behind `ReadGuide`, too."""

    association: str
    stage: str
    page: int


class ReadMaterial(Link, code="jl"):
    """`number` counts from 1; 0 shows the list."""

    association: str
    stage: str
    number: int


class MaterialPage(Link, code="jlp"):
    """A page of one material; both count from 1."""

    association: str
    stage: str
    number: int
    page: int


class ShowTasks(Link, code="jt"):
    association: str
    stage: str


class TickTask(Link, code="jk"):
    """`done` is 1 to tick and 0 to take the tick away."""

    association: str
    task: str
    done: int


class ChooseHolder(Link, code="jh"):
    association: str
    task: str


class HoldTask(Link, code="jo"):
    """An empty `person` gives the task back to all."""

    association: str
    task: str
    person: str


class Worksheet(Link, code="jw"):
    association: str
    stage: str


class AskQuestion(Link, code="jq"):
    """Shows the question, or the answer that is there, and waits for text."""

    association: str
    question: str


class ChangeAnswer(Link, code="jc"):
    association: str
    question: str


class ReadAnswer(Link, code="jr"):
    association: str
    question: str


class UndoAnswer(Link, code="ju", withdraws=True):
    """`number` is the version that shall no longer count."""

    association: str
    question: str
    number: int


class RedoAnswer(Link, code="jd"):
    association: str
    question: str
    number: int


class AnswerVersions(Link, code="jv"):
    association: str
    question: str


class ReadVersion(Link, code="je"):
    association: str
    question: str
    number: int


class TakeVersion(Link, code="jb"):
    """Makes an earlier version count again, as a new one."""

    association: str
    question: str
    number: int


class PrepareHandIn(Link, code="jp"):
    association: str
    stage: str


class HandIn(Link, code="jf"):
    association: str
    stage: str


class TakeBack(Link, code="jz", withdraws=True):
    association: str
    stage: str


class SetOutcome(Link, code="jn"):
    association: str
    outcome: Outcome


class PauseRound(Link, code="jpa", withdraws=True):
    association: str


class PauseBecause(Link, code="jpb"):
    association: str
    reason: PauseReason


class PauseInWords(Link, code="jpw"):
    """The reason is what they typed."""

    association: str


class ResumeRound(Link, code="jpc"):
    association: str


class LooseToSheet(Link, code="jxa"):
    """Text that nobody waited for becomes an answer."""

    association: str
    question: str
    mark: str = ""


class LooseToDesk(Link, code="jxb"):
    association: str
    mark: str = ""


class WasQuestion(Link, code="jxd"):
    """What was taken as the end of an answer is a question to the Koordination."""

    association: str
    question: str
    number: int
