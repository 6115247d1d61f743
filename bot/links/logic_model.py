"""The table of goals and measures.

A goal is named by its number and by a mark of its words: when it has other words or another number meanwhile, a button
of before changes nothing.
"""

from bot.links.base import OfAssociation
from bot.terms.logic_model import LogicPart


class LogicOf(OfAssociation, code="ck"):
    """All goals of an association, for its members and its Koordination."""


class LogicGoal(OfAssociation, code="cl"):
    """One goal; `page` of the measures, from 0."""

    goal: int
    page: int = 0


class OfGoal(OfAssociation):
    goal: int
    mark: str


class TieMeasure(OfGoal, code="cm", choice=True):
    """`on`: 1 to say that the measure belongs to the goal, 0 that it does not."""

    measure: int
    point: str
    """The mark of the measure."""
    on: int


class AskLogicPart(OfGoal, code="cn"):
    part: LogicPart


class DropLogicPart(OfGoal, code="cp", withdraws=True):
    part: LogicPart


class TakeSign(OfGoal, code="co"):
    """What they wrote about the signs of all goals says one for this goal."""


class TakeTies(OfGoal, code="cv"):
    """What they wrote about measures and goals names measures of this goal."""


class StillFits(OfGoal, code="cq"):
    """The goal has other words, or a measure is gone, and what was noted holds all the same."""


class LostGoal(OfAssociation, code="cr"):
    """What was noted to a goal that is gone."""

    kept: int


class MoveNote(OfGoal, code="cs"):
    """To this goal."""

    kept: int


class AskDropNoteOfGoal(OfAssociation, code="ct", withdraws=True):
    kept: int


class DropNoteOfGoal(OfAssociation, code="cu", withdraws=True):
    kept: int
