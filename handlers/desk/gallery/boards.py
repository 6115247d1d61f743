"""The desk itself and its lists."""

from collections.abc import Iterator
from datetime import timedelta

from msgspec.structs import replace

from bot.domain.desk import Board, DeskCut, DeskLine, DeskLines
from bot.domain.enquiry import Concern, Enquiry
from bot.domain.screen import Place, Screen
from bot.programme.invented import HOSTILE, NOW
from bot.terms import Heap
from handlers.desk.gallery.values import COHORT, HOSTS, WAY
from handlers.desk.screens import board as desk
from handlers.desk.screens import listing

ASKED = Enquiry("q1", COHORT.id, "Dürfen Kinder mit?", NOW - timedelta(days=2), number=112)
LINES = tuple(
    DeskLine(stand.id, stand.association.name, stand.association.stage, stand.association.moved_at, heap)
    for stand, heap in zip(HOSTS, (Heap.REVIEW, Heap.LONG_QUIET, Heap.QUIET, Heap.MOVING, Heap.PAUSED), strict=True)
)
NAMED_LINES = {line.heap: (line,) for line in LINES}
FOUND = DeskLines(LINES, NAMED_LINES, dict.fromkeys(NAMED_LINES, 1), 3)
MANY = DeskLines(LINES, NAMED_LINES, dict.fromkeys(NAMED_LINES, 700), 900)


def examples() -> Iterator[tuple[str, Screen]]:
    seen = Board(COHORT, WAY, FOUND, 0, 1, 1, 2, NOW)
    over = replace(COHORT, deadline=NOW.date() - timedelta(days=1))
    yield "desk", desk.board(seen)
    questions = (
        replace(ASKED, concern=Concern.EMERGENCY),
        replace(ASKED, holder="k", holder_name=HOSTILE),
        ASKED,
        ASKED,
    )
    yield "desk with questions", desk.board(replace(seen, questions=questions))
    yield "desk refreshed", replace(desk.board(seen), place=Place.REFRESH)
    yield "desk after the deadline", desk.board(replace(seen, cohort=over))
    yield "desk without associations", desk.board(Board(COHORT, WAY, DeskLines((), {}, {}, 0), 0, 1, 0, 1, NOW))
    yield "desk of a big cohort", desk.board(replace(seen, found=MANY, pages=117, waiting=700))
    yield "desk of a big cohort, second page", desk.board(replace(seen, found=MANY, page=1, pages=117))
    yield "cohorts to choose", desk.cohorts([COHORT, replace(COHORT, id="kohorte2", title=HOSTILE * 4)])
    yield "associations", listing.associations(COHORT, DeskCut(0, 0), WAY, FOUND, 0, 1)
    yield "associations of a big cohort", listing.associations(COHORT, DeskCut(0, 0), WAY, MANY, 1, 438)
    yield "associations of a heap", listing.associations(COHORT, DeskCut(0, 0, Heap.QUIET), WAY, MANY, 0, 88)
    yield "associations at a step", listing.associations(COHORT, DeskCut(0, 0, stage="s1"), WAY, MANY, 0, 1)
    yield "heap or step to choose", listing.choose(COHORT, WAY, MANY.sizes, {"s1": 3000, "s3": 400, "gone": 100})
    yield "nothing asked", desk.nothing_asked(COHORT)
