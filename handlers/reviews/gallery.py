"""What was handed in, as it is read, and how a reading ends."""

from collections.abc import Iterator
from datetime import timedelta

from msgspec.structs import replace

from bot.domain.desk.review import LastTime
from bot.domain.desk.saved_reply import saved_reply
from bot.domain.journey import Answer, Comment
from bot.domain.programme import Task
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, NOW, in_both
from bot.programme.invented_cohort import BRIDGE, COHORT, DE, REVIEW, STAGES, WAY
from bot.terms import Decision
from handlers.reviews.screens import deciding, reading, remarks

SNIPPET = saved_reply("b1", COHORT.id, f"Für wen genau? {HOSTILE}", "karin", NOW)
COMMENTS = [
    Comment("c1", REVIEW.id, "frage-2-1", "Woher kommt diese Zahl?", "jonas", NOW, "Jonas"),
    Comment("c2", REVIEW.id, "frage-2-1", HOSTILE, "zoe", NOW, HOSTILE),
]
ANSWERS = {
    "frage-2-1": Answer("a1", "bruecke", "frage-2-1", HOSTILE + "\n\nZweiter Absatz.", "amira", NOW, 1, author=HOSTILE),
    "frage-2-2": Answer("a2", "bruecke", "frage-2-2", "Rund 40 Menschen.", None, NOW, 2),
}
BEFORE = LastTime(NOW - timedelta(days=9), (COMMENTS[0],), {"frage-2-1": "Viele.", "frage-2-2": "Rund 40 Menschen."})


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _readings()
    yield from _decisions()


def _readings() -> Iterator[tuple[str, Screen]]:
    asked = STAGES[1].questions[0]
    yield "reviews waiting", reading.waiting([(REVIEW, BRIDGE)], DE, NOW, 1)
    yield "many reviews waiting", reading.waiting([(REVIEW, BRIDGE)], DE, NOW, 700, 1, 70)
    yield "no review waiting", reading.waiting([], DE, NOW, 0)
    yield "review", reading.document(REVIEW, BRIDGE, ANSWERS, COMMENTS, HOSTILE, DE)
    yield "review for the second time", reading.document(REVIEW, BRIDGE, ANSWERS, COMMENTS, HOSTILE, DE, BEFORE)
    yield "remark asked", reading.ask_comment(REVIEW, asked, 1, ANSWERS["frage-2-1"], None, DE)
    yield "remark asked again", reading.ask_comment(REVIEW, asked, 1, None, COMMENTS[1], DE)
    yield "remark saved", reading.commented(REVIEW, BRIDGE, COMMENTS[1], 1, COMMENTS)
    yield "remark asked, with snippets", reading.ask_comment(REVIEW, asked, 1, None, None, DE, replies=True)
    yield "which snippet for a remark", remarks.for_remark(REVIEW, asked, 1, [SNIPPET, SNIPPET], (1, 3), DE)
    yield "remark deleted", reading.comment_dropped(REVIEW, BRIDGE, [])


def _decisions() -> Iterator[tuple[str, Screen]]:
    for decision in (Decision.RELEASED, Decision.RETURNED):
        decided = replace(REVIEW, decision=decision, decided_at=NOW, reason=HOSTILE)
        opened = ("s3",) if decision is Decision.RELEASED else ()
        yield f"{decision}: asked", deciding.prepare(REVIEW, BRIDGE, decision, COMMENTS, deciding.ReasonDraft())
        yield (
            f"{decision}: asked again",
            deciding.prepare(REVIEW, BRIDGE, decision, (), deciding.ReasonDraft(HOSTILE, replies=True)),
        )
        yield f"{decision}: which snippet", remarks.for_reason(REVIEW, BRIDGE, decision, [SNIPPET], (0, 1))
        yield f"{decision}: to confirm", deciding.confirm(REVIEW, BRIDGE, decision, HOSTILE)
        yield f"{decision}: settled", deciding.settled(decided, BRIDGE, opened)
        yield f"{decision}: somebody was first", deciding.decided(decided, BRIDGE, HOSTILE)
        yield f"{decision}: told", deciding.told(decided, BRIDGE, opened, COMMENTS, HOSTILE, DE)
    quiet = replace(REVIEW, decision=Decision.RELEASED, decided_at=NOW)
    yield "released: settled without a next stage", deciding.settled(quiet, BRIDGE, ())
    yield "released: told without words", deciding.told(quiet, BRIDGE, (), [], "Jonas", DE)
    mail = replace(STAGES[1], tasks=(Task("zur-post", in_both("Zur Post gehen"), 30),))
    way = replace(WAY, programme=replace(WAY.programme, stages=(STAGES[0], mail, *STAGES[2:])))
    yield "released: told, to be posted", deciding.told(quiet, replace(BRIDGE, way=way), ("s3",), [], "Jonas", DE)
    taken = replace(REVIEW, decision=Decision.TAKEN_BACK, decided_at=NOW)
    yield "taken back", deciding.decided(taken, BRIDGE, "")
