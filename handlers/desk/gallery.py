"""Every screen of the desk once, with made-up values."""

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec.structs import replace

from bot.domain.desk.desk import Board, DeskCut, DeskLine, DeskLines, Mate
from bot.domain.desk.personal_word import MissedDate, Occasion, PersonalWord
from bot.domain.desk.screens import past_day, unreadable_day
from bot.domain.people import Channel, Member, MemberState
from bot.domain.questions.enquiry import Concern, Enquiry
from bot.domain.screen import Place, Screen
from bot.links.desk import DeskOf
from bot.programme.invented import HOSTILE, NOW
from bot.programme.invented_cohort import BRIDGE, COHORT, DE, HOSTS, REVIEW, WAY
from bot.terms import Heap, MemberRole
from handlers.desk.screens import association, deadline, listing, more, observing, people
from handlers.desk.screens import board as desk

ASKED = Enquiry("q1", COHORT.id, "Dürfen Kinder mit?", NOW - timedelta(days=2), number=112)
LINES = tuple(
    DeskLine(stand.id, stand.association.name, stand.association.stage, stand.association.moved_at, heap)
    for stand, heap in zip(HOSTS, (Heap.REVIEW, Heap.LONG_QUIET, Heap.QUIET, Heap.MISSED, Heap.PAUSED), strict=True)
)
NAMED_LINES = {line.heap: (line,) for line in LINES}
FOUND = DeskLines(LINES, NAMED_LINES, dict.fromkeys(NAMED_LINES, 1), 3)
MANY = DeskLines(LINES, NAMED_LINES, dict.fromkeys(NAMED_LINES, 700), 900)


WRITTEN = association.Beside(
    PersonalWord("w1", "bruecke", "karin", NOW - timedelta(days=1), Occasion.DATE, author_name=HOSTILE),
    MissedDate(Occasion.DATE, NOW - timedelta(days=3), HOSTILE),
    2,
    date(2027, 6, 21),
    date(2027, 7, 5),
)


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _boards()
    yield from _pages()
    yield from _days()


def _pages() -> Iterator[tuple[str, Screen]]:
    doors = (Channel.TELEGRAM, Channel.WEB)
    mates = (
        Mate(Member("bruecke", "a", MemberRole.CONTACT, MemberState.ACTIVE, NOW, HOSTILE), doors),
        Mate(Member("bruecke", "b", MemberRole.WORKER, MemberState.ACTIVE, NOW, "Samira"), ()),
        Mate(Member("bruecke", "c", MemberRole.READER, MemberState.ASKED, NOW, ""), doors[:1]),
    )
    yield "people", people.everybody(BRIDGE, mates)
    for mate in mates:
        yield f"person {mate.member.person}", people.somebody(BRIDGE, mate)
    yield "a new link?", people.ask_link(BRIDGE, mates[0])
    yield "a new link", people.made(BRIDGE, mates[0], "https://schmiede.example/tuer/AbCdEfGhIjKlMnOpQrStUv", NOW)
    for out in (False, True):
        yield f"told of a new link, signed out: {out}", people.told(out=out)
    own = replace(BRIDGE, association=replace(BRIDGE.association, deadline=date(2027, 6, 15)))
    yield "association", association.page(own, mates, 1, [REVIEW], DE, NOW, WRITTEN)
    yield "more of an association", association.more(own, mates, 2)
    yield "more of an association that nobody has joined", association.more(HOSTS[1], (), 0)
    yield "association nobody has joined", association.page(HOSTS[1], (), 0, [], DE, NOW, association.Beside())
    yield (
        "association that pauses",
        association.page(HOSTS[4], (), 0, [], DE, NOW, replace(WRITTEN, missed=MissedDate(Occasion.CONSULTATION, NOW))),
    )


def _days() -> Iterator[tuple[str, Screen]]:
    own = replace(BRIDGE, association=replace(BRIDGE.association, deadline=date(2027, 6, 15)))
    yield "deadline asked", deadline.ask(BRIDGE)
    yield "day not understood", unreadable_day(DeskOf(COHORT.id))
    yield "day over", past_day(date(2027, 3, 1), DeskOf(COHORT.id))
    yield "deadline to confirm", deadline.confirm(BRIDGE, date(2027, 6, 15))
    yield "deadline set", deadline.kept(own)
    yield "deadline dropped", deadline.kept(BRIDGE)
    yield "deadline told", deadline.told(own, HOSTILE, DE)
    yield "deadline dropped, told", deadline.told(BRIDGE, HOSTILE, DE)


def _boards() -> Iterator[tuple[str, Screen]]:
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
    yield from _observed(seen)
    yield "desk refreshed", replace(desk.board(seen), place=Place.REFRESH)
    yield "desk after the deadline", desk.board(replace(seen, cohort=over))
    yield "desk without associations", desk.board(Board(COHORT, WAY, DeskLines((), {}, {}, 0), 0, 1, 0, 1, NOW))
    yield "desk of a big cohort", desk.board(replace(seen, found=MANY, pages=117, waiting=700))
    yield "desk of a big cohort, second page", desk.board(replace(seen, found=MANY, page=1, pages=117))
    yield "more ways from the desk", more.more(COHORT, 2)
    yield "cohorts to choose", desk.cohorts([COHORT, replace(COHORT, id="kohorte2", title=HOSTILE * 4)])
    yield "associations", listing.associations(COHORT, DeskCut(0, 0), WAY, FOUND, 0, 1)
    yield "associations of a big cohort", listing.associations(COHORT, DeskCut(0, 0), WAY, MANY, 1, 438)
    yield "associations of a heap", listing.associations(COHORT, DeskCut(0, 0, Heap.QUIET), WAY, MANY, 0, 88)
    yield "associations at a step", listing.associations(COHORT, DeskCut(0, 0, stage="s1"), WAY, MANY, 0, 1)
    yield "heap or step to choose", listing.choose(COHORT, WAY, MANY.sizes, {"s1": 3000, "s3": 400, "gone": 100})
    yield "nothing asked", desk.nothing_asked(COHORT)


def _observed(seen: Board) -> Iterator[tuple[str, Screen]]:
    yield "desk for an observer", desk.board(replace(seen, only_looks=True))
    empty = Board(COHORT, WAY, DeskLines((), {}, {}, 0), 0, 1, 0, 1, NOW, only_looks=True)
    yield "desk without associations for an observer", desk.board(empty)
    yield "desk of nobody any more", desk.CLOSED
    yield (
        "associations for an observer",
        listing.associations(COHORT, DeskCut(0, 0), WAY, seen.found, 0, 1, leads=False),
    )
    yield "association for an observer", observing.page(BRIDGE, 2, 1, DE, NOW)
    yield "association that pauses for an observer", observing.page(HOSTS[4], 0, 0, DE, NOW)
