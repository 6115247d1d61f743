"""The association's own way. Every button carries its association, because somebody may belong to two."""

from bot.links.base import OfAssociation, OfQuestion, OfStage, OfVersion
from bot.terms import Depth, PauseReason


class ShowMap(OfAssociation, code="jm"): ...


class AllStages(OfAssociation, code="ja"): ...


class OpenStage(OfStage, code="jst"):
    """The stage as it is now: to work on, in review, released, or a preview."""


class StageAnew(OfStage, code="jsn"):
    """Below the message that told of it, which stays."""


class ReadGuide(OfStage, code="jg"):
    depth: Depth


class GuidePage(OfStage, code="jgp"):
    """A page of the full guide, from 1; the first stands behind `ReadGuide`, too."""

    page: int


class ReadMaterial(OfStage, code="jl"):
    """`number` counts from 1; 0 shows the list."""

    number: int


class MaterialPage(OfStage, code="jlp"):
    """A page of one material; both count from 1."""

    number: int
    page: int


class ShowTasks(OfStage, code="jt"): ...


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


class Worksheet(OfStage, code="jw"): ...


class AskQuestion(OfQuestion, code="jq"):
    """Shows the question, or the answer that is there, and waits for text."""


class ChangeAnswer(OfQuestion, code="jc"): ...


class ReadAnswer(OfQuestion, code="jr"): ...


class UndoAnswer(OfVersion, code="ju", withdraws=True):
    """`number` is the version that shall no longer count."""


class RedoAnswer(OfVersion, code="jd"): ...


class AnswerVersions(OfQuestion, code="jv"): ...


class ReadVersion(OfVersion, code="je"): ...


class TakeVersion(OfVersion, code="jb"):
    """Makes an earlier version count again, as a new one."""


class PrepareHandIn(OfStage, code="jp"): ...


class HandIn(OfStage, code="jf"): ...


class TakeBack(OfStage, code="jz", withdraws=True): ...


class PauseRound(OfAssociation, code="jpa", withdraws=True): ...


class PauseBecause(OfAssociation, code="jpb"):
    reason: PauseReason


class PauseInWords(OfAssociation, code="jpw"):
    """The reason is what they typed."""


class ResumeRound(OfAssociation, code="jpc"): ...


class LooseToSheet(OfQuestion, code="jxa"):
    """Text that nobody waited for becomes an answer."""

    mark: str = ""


class LooseToDesk(OfAssociation, code="jxb"):
    mark: str = ""


class WasQuestion(OfVersion, code="jxd"):
    """What was taken as the end of an answer is a question to the Koordination."""
