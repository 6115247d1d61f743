"""The decision about a stage that was handed in, and what the association reads of it."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from bot.domain.desk.ways import to_association, to_desk
from bot.domain.journey import Comment, Review
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.stand import Stand, leads_to_the_post
from bot.domain.wording import back_to, called, marked, paragraphs, stage_name, stage_said
from bot.links.dialog import Cancel
from bot.links.journey import ChangeAnswer, OpenStage, ShowMap, StageAnew
from bot.links.reviews import GiveDecision, PrepareDecision, ReadReview, WaitingReviews
from bot.links.saved_replies import ChooseReason, KeepReason
from bot.links.submission import SubmissionOf
from bot.terms import Decision

MOST = 4


class ReasonDraft(Struct, frozen=True):
    """Words of a decision that nobody has given yet."""

    words: str = ""
    replies: bool = False
    """There are Bausteine to take."""


def prepare(
    review: Review, stand: Stand, decision: Decision, comments: Sequence[Comment], draft: ReasonDraft
) -> Screen:
    args: Mapping[str, Value] = {"association": stand.association.name, "comments": len(comments)}
    take = row(Button("reviews-take-reply", ChooseReason(review.id, decision))) if draft.replies else ()
    ways = (take, back_to(ReadReview(review.id)))
    if decision is Decision.RETURNED:
        return Screen("reviews-prepare-return", args, rows=ways, draft=draft.words, even=True)
    silent = row(Button("silent", GiveDecision(review.id, decision, 0)))
    return Screen("reviews-prepare-release", args, rows=(silent, *ways), draft=draft.words)


def confirm(review: Review, stand: Stand, decision: Decision, words: str) -> Screen:
    kind = "release" if decision is Decision.RELEASED else "return"
    again = Button("again", PrepareDecision(review.id, decision))
    return Screen(
        f"reviews-confirm-{kind}",
        {"association": stand.association.name, "words": words},
        rows=(row(Button("give", GiveDecision(review.id, decision, 1))), row(again, Button("common-cancel", Cancel()))),
    )


def settled(review: Review, stand: Stand, opened: Sequence[str]) -> Screen:
    numbers = [stand.number(stage) for stage in opened]
    args: Mapping[str, Value] = {
        "association": stand.association.name,
        "number": stand.number(review.stage),
        "next": Say("reviews-settled-next", {"number": numbers[0]}) if numbers else Say("reviews-settled-none"),
    }
    keep = row(Button("common-keep", KeepReason(review.id))) if review.reason else ()
    return Screen(f"reviews-settled-{review.decision}", args, rows=(*_onward(stand), keep))


def decided(review: Review, stand: Stand, who: str) -> Screen:
    """What the second coordinator sees, and whoever presses an old button."""
    args: Mapping[str, Value] = {
        "association": stand.association.name,
        "number": stand.number(review.stage),
        "who": called(who),
        "at": review.decided_at or review.handed_in_at,
        "words": review.reason or Say("reviews-no-words"),
    }
    return Screen(f"reviews-decided-{review.decision.replace('_', '-')}", args, rows=_onward(stand))


def told(
    review: Review, stand: Stand, opened: Sequence[str], comments: Sequence[Comment], who: str, language: str
) -> Screen:
    """For the association: why it comes, what was decided, and the one next step."""
    kind = "released" if review.decision is Decision.RELEASED else "returned"
    words = Say("common-desk-words", {"who": called(who), "words": review.reason}) if review.reason else None
    lines = [
        Say("reviews-told-comment", {"title": marked(question.title, language), "text": one.text})
        for question in stand.way.stage(review.stage).questions
        for one in comments
        if one.question == question.id
    ]
    notes = Lines(tuple(lines), gap="\n\n") if lines else None
    following = _following(review, stand, opened, language)
    args = {
        "association": stand.association.name,
        "stage": stage_said(stand.way, review.stage, language),
        "body": paragraphs(words, notes, following, Say("reviews-told-why")),
    }
    return Screen(
        f"reviews-told-{kind}",
        args,
        rows=(*_mends(review, stand, comments, language), row(_next_step(review, stand, opened))),
    )


def _following(review: Review, stand: Stand, opened: Sequence[str], language: str) -> Say | None:
    """What is written is not yet sent."""
    if _is_last_before_the_post(review, stand):
        return Say("reviews-told-post")
    return Say("reviews-told-next", {"stage": stage_name(stand.way, opened[0], language)}) if opened else None


def _is_last_before_the_post(review: Review, stand: Stand) -> bool:
    return review.decision is Decision.RELEASED and leads_to_the_post(stand.way.stage(review.stage))


def _mends(review: Review, stand: Stand, comments: Sequence[Comment], language: str) -> Rows:
    """Straight to the answers with a remark; the message stays, with what it says about them."""
    if review.decision is not Decision.RETURNED:
        return ()
    remarked = {one.question for one in comments}
    asked = [one for one in stand.way.stage(review.stage).questions if one.id in remarked]
    id = stand.association.id
    return tuple(
        row(Button("mend", ChangeAnswer(id, one.id), {"title": one.title.in_(language)[0]})) for one in asked[:MOST]
    )


def _next_step(review: Review, stand: Stand, opened: Sequence[str]) -> Button:
    id = stand.association.id
    if review.decision is Decision.RETURNED:
        return Button("next", StageAnew(id, review.stage))
    if _is_last_before_the_post(review, stand):
        return Button("post", SubmissionOf(id))
    return Button("next", OpenStage(id, opened[0])) if opened else Button("common-to-map", ShowMap(id))


def _onward(stand: Stand) -> Rows:
    to = to_association(stand.association.id)
    return (row(Button("reviews-to-waiting", WaitingReviews()), to), row(to_desk(stand.cohort)))
