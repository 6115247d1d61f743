"""Which Baustein: for a remark at an answer, or for the words of a decision?"""

from collections.abc import Callable, Sequence
from functools import partial

from bot.domain.desk.saved_reply import SavedReply
from bot.domain.journey import Review
from bot.domain.programme import Question
from bot.domain.screen import Button, Rows, Screen, Value, row
from bot.domain.stand import Stand
from bot.domain.wording import labelled, leaves, marked, page_of
from bot.links.base import Link
from bot.links.reviews import CommentOn, PrepareDecision
from bot.links.saved_replies import ChooseReason, ChooseRemark, PickReason, PickRemark
from bot.terms import Decision

A_PAGE = 8


def for_remark(
    review: Review, asked: Question, number: int, found: Sequence[SavedReply], turn: tuple[int, int], language: str
) -> Screen:
    """`turn`: the page from 0, and how many there are."""
    args: dict[str, Value] = {"number": number, "title": marked(asked.title, language), "turn": page_of(*turn)}
    rows = _rows(found, partial(PickRemark, review.id, number), partial(ChooseRemark, review.id, number), turn)
    return Screen("reviews-remarks", args, (*rows, _own(CommentOn(review.id, number))), even=True)


def for_reason(
    review: Review, stand: Stand, decision: Decision, found: Sequence[SavedReply], turn: tuple[int, int]
) -> Screen:
    args: dict[str, Value] = {"association": stand.association.name, "turn": page_of(*turn)}
    rows = _rows(found, partial(PickReason, review.id, decision), partial(ChooseReason, review.id, decision), turn)
    return Screen("reviews-reasons", args, (*rows, _own(PrepareDecision(review.id, decision))), even=True)


def _rows(
    found: Sequence[SavedReply], to: Callable[[str], Link], leaf: Callable[[int], Link], turn: tuple[int, int]
) -> Rows:
    picks = tuple(row(labelled(one.title, to(one.id))) for one in found)
    return (*picks, leaves(leaf, turn[0], turn[1] - 1, "common-list-"))


def _own(back: Link) -> tuple[Button, ...]:
    return row(Button("reviews-write-own", back))
