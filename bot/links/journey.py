"""The association's own way. Every button carries its association, because somebody may belong to two."""

from bot.links.base import OfAssociation
from bot.terms import Depth, Outcome, PauseReason


class ShowMap(OfAssociation, code="jm"): ...


class AllStages(OfAssociation, code="ja"): ...


class OpenStage(OfAssociation, code="jst"):
    """The stage as it is now: to work on, in review, released, or a preview."""

    stage: str


class StageAnew(OfAssociation, code="jsn"):
    """Below the message that told of it, which stays."""

    stage: str


class ReadGuide(OfAssociation, code="jg"):
    stage: str
    depth: Depth


class GuidePage(OfAssociation, code="jgp"):
    """A page of the full guide, from 1; the first stands behind `ReadGuide`, too."""

    stage: str
    page: int


class ReadMaterial(OfAssociation, code="jl"):
    """`number` counts from 1; 0 shows the list."""

    stage: str
    number: int


class MaterialPage(OfAssociation, code="jlp"):
    """A page of one material; both count from 1."""

    stage: str
    number: int
    page: int


class ShowTasks(OfAssociation, code="jt"):
    stage: str


class TickTask(OfAssociation, code="jk"):
    """`done` is 1 to tick and 0 to take the tick away."""

    task: str
    done: int


class ChooseHolder(OfAssociation, code="jh"):
    task: str


class HoldTask(OfAssociation, code="jo"):
    """An empty `person` gives the task back to all."""

    task: str
    person: str


class Worksheet(OfAssociation, code="jw"):
    stage: str


class AskQuestion(OfAssociation, code="jq"):
    """Shows the question, or the answer that is there, and waits for text."""

    question: str


class ChangeAnswer(OfAssociation, code="jc"):
    question: str


class ReadAnswer(OfAssociation, code="jr"):
    question: str


class UndoAnswer(OfAssociation, code="ju", withdraws=True):
    """`number` is the version that shall no longer count."""

    question: str
    number: int


class RedoAnswer(OfAssociation, code="jd"):
    question: str
    number: int


class AnswerVersions(OfAssociation, code="jv"):
    question: str


class ReadVersion(OfAssociation, code="je"):
    question: str
    number: int


class TakeVersion(OfAssociation, code="jb"):
    """Makes an earlier version count again, as a new one."""

    question: str
    number: int


class PrepareHandIn(OfAssociation, code="jp"):
    stage: str


class HandIn(OfAssociation, code="jf"):
    stage: str


class TakeBack(OfAssociation, code="jz", withdraws=True):
    stage: str


class SetOutcome(OfAssociation, code="jn"):
    outcome: Outcome


class PauseRound(OfAssociation, code="jpa", withdraws=True): ...


class PauseBecause(OfAssociation, code="jpb"):
    reason: PauseReason


class PauseInWords(OfAssociation, code="jpw"):
    """The reason is what they typed."""


class ResumeRound(OfAssociation, code="jpc"): ...


class LooseToSheet(OfAssociation, code="jxa"):
    """Text that nobody waited for becomes an answer."""

    question: str
    mark: str = ""


class LooseToDesk(OfAssociation, code="jxb"):
    mark: str = ""


class WasQuestion(OfAssociation, code="jxd"):
    """What was taken as the end of an answer is a question to the Koordination."""

    question: str
    number: int
