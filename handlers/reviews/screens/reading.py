"""Durchsicht: one stage as one document, remarks, and the decision."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.domain.desk.desk import age
from bot.domain.desk.review import LastTime
from bot.domain.journey import Answer, Comment, Review
from bot.domain.names import short
from bot.domain.programme import Question, Stage
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.stand import Stand
from bot.domain.typed_text import excerpt
from bot.domain.wording import back_to, called, days_ago, leaves, marked, page_of, pairs, paragraphs, quoted, stage_name
from bot.links.home import Home
from bot.links.reviews import CommentOn, DropComment, PrepareDecision, ReadReview, WaitingReviews
from bot.links.saved_replies import ChooseRemark, KeepRemark
from bot.links.skizze import SkizzeOf
from bot.terms import Decision

A_PAGE = 10
"""Reviews of one page."""


def waiting(
    found: Sequence[tuple[Review, Stand]], language: str, now: datetime, whole: int, number: int = 0, pages: int = 1
) -> Screen:
    """One page of `whole`."""
    if not found:
        return Screen("reviews-waiting-none", rows=(row(Button("common-to-desk", Home())),))
    lines = tuple(_waiting_line(review, stand, language, now) for review, stand in found)
    buttons = tuple(row(_to_review(review, stand)) for review, stand in found)
    turn = leaves(WaitingReviews, number, pages - 1, "common-list-")
    said = (Lines(lines, gap="\n"), *((page_of(number, pages),) if pages > 1 else ()))
    args: dict[str, Value] = {"count": whole, "lines": paragraphs(*said)}
    return Screen("reviews-waiting", args, rows=(*buttons, turn), place=Place.HERE if number else Place.NEW)


def document(
    review: Review,
    stand: Stand,
    answers: Mapping[str, Answer],
    comments: Sequence[Comment],
    who: str,
    language: str,
    before: LastTime | None = None,
) -> Screen:
    """`before`: what was read and remarked the last time; None for the first reading."""
    stage = stand.way.stage(review.stage)
    parts = tuple(
        _answer(number, question, answers.get(question.id), _on(question, comments), language, before)
        for number, question in enumerate(stage.questions, start=1)
    )
    args = {
        "association": stand.association.name,
        "stage": stage_name(stand.way, stage.id, language),
        "who": called(who),
        "at": review.handed_in_at,
        "answers": Lines((*_since(stage, answers, before), *parts), gap="\n\n"),
        "control": marked(stage.control_question, language),
    }
    skizze = row(Button("skizze", SkizzeOf(stand.association.id)), Button("reviews-to-waiting", WaitingReviews()))
    return Screen("reviews-document", args, rows=(*deciding(review, stage, comments), skizze))


def ask_comment(
    review: Review,
    asked: Question,
    number: int,
    answer: Answer | None,
    own: Comment | None,
    language: str,
    *,
    replies: bool = False,
) -> Screen:
    """`replies`: there are Bausteine to take."""
    args = {
        "number": number,
        "title": marked(asked.title, language),
        "answer": answer.text if answer else Say("reviews-answer-missing"),
        "own": Say("reviews-comment-so-far" if own else "reviews-comment-none"),
    }
    drop = row(Button("drop", DropComment(own.id, review.id))) if own else ()
    take = row(Button("reviews-take-reply", ChooseRemark(review.id, number))) if replies else ()
    rows = (take, drop, back_to(ReadReview(review.id)))
    return Screen("reviews-ask-comment", args, rows=rows, draft=own.text if own else "")


def commented(review: Review, stand: Stand, said: Comment, number: int, comments: Sequence[Comment]) -> Screen:
    stage = stand.way.stage(review.stage)
    rows = (
        row(Button("read", ReadReview(review.id)), Button("change", CommentOn(review.id, number))),
        row(Button("common-keep", KeepRemark(review.id, said.id)), Button("drop", DropComment(said.id, review.id))),
        *deciding(review, stage, comments),
    )
    return Screen("reviews-commented", {"number": number, "text": said.text}, rows=rows)


def comment_dropped(review: Review, stand: Stand, comments: Sequence[Comment]) -> Screen:
    rows = (*deciding(review, stand.way.stage(review.stage), comments), row(Button("read", ReadReview(review.id))))
    return Screen("reviews-comment-dropped", rows=rows)


def _since(stage: Stage, answers: Mapping[str, Answer], before: LastTime | None) -> tuple[Say, ...]:
    """Which answers are worth reading again."""
    if before is None:
        return ()
    found = [(number, answers.get(question.id)) for number, question in enumerate(stage.questions, start=1)]
    changed = [str(number) for number, answer in found if answer and before.changed(answer)]
    args: dict[str, Value] = {"at": before.at, "count": len(changed), "numbers": ", ".join(changed)}
    return (Say("reviews-document-since", args),)


def _last_time(question: Question, answer: Answer | None, before: LastTime | None) -> tuple[Value, ...]:
    """What was remarked, and what stood there then."""
    if before is None:
        return ()
    said = [
        Say("reviews-answer-comment-before", {"who": called(one.author_name), "text": one.text})
        for one in before.at_question(question.id)
    ]
    if answer is None or not before.changed(answer):
        return (*said, Say("reviews-answer-unchanged")) if answer else tuple(said)
    then = before.texts.get(question.id)
    changed = Say("reviews-answer-changed", {"text": excerpt(then)}) if then else Say("reviews-answer-new")
    return (*said, changed)


def _answer(
    number: int,
    question: Question,
    answer: Answer | None,
    comments: Sequence[Comment],
    language: str,
    before: LastTime | None,
) -> Value:
    heading = Say("reviews-answer-title", {"number": number, "title": marked(question.title, language)})
    written = Say("reviews-answer-by", {"who": called(answer.author), "at": answer.at}) if answer else None
    text: Value = quoted(answer.text) if answer else Say("reviews-answer-missing")
    said = [Say("reviews-answer-comment", {"who": called(one.author_name), "text": one.text}) for one in comments]
    earlier = _last_time(question, answer, before)
    return Lines(tuple(part for part in (heading, text, written, *earlier, *said) if part is not None))


def _on(question: Question, comments: Sequence[Comment]) -> list[Comment]:
    return [one for one in comments if one.question == question.id]


def deciding(review: Review, stage: Stage, comments: Sequence[Comment]) -> Rows:
    buttons = [
        Button(
            "reviews-remarked" if _on(question, comments) else "reviews-remark",
            CommentOn(review.id, number),
            {"number": number},
        )
        for number, question in enumerate(stage.questions, start=1)
    ]
    release = Button("reviews-release", PrepareDecision(review.id, Decision.RELEASED))
    return (row(release, Button("reviews-return", PrepareDecision(review.id, Decision.RETURNED))), *pairs(buttons))


def _waiting_line(review: Review, stand: Stand, language: str, now: datetime) -> Say:
    stage = stage_name(stand.way, review.stage, language)
    return Say(
        "reviews-waiting-one",
        {"association": stand.association.name, "stage": stage, "age": days_ago(age(review.handed_in_at, now))},
    )


def _to_review(review: Review, stand: Stand) -> Button:
    args: dict[str, Value] = {"name": short(stand.association.name, 26), "number": stand.number(review.stage)}
    return Button("one", ReadReview(review.id), args)
