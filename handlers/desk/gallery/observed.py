"""The desk as somebody sees it who only looks, or does no more."""

from collections.abc import Iterator

from msgspec.structs import replace

from bot.domain.desk.desk import Board, DeskCut, DeskLines
from bot.domain.screen import Screen
from bot.programme.invented import NOW
from bot.programme.invented_cohort import BRIDGE, COHORT, DE, HOSTS, WAY
from handlers.desk.screens import board, listing, observing


def observed(seen: Board) -> Iterator[tuple[str, Screen]]:
    yield "desk for an observer", board.board(replace(seen, only_looks=True))
    empty = Board(COHORT, WAY, DeskLines((), {}, {}, 0), 0, 1, 0, 1, NOW, only_looks=True)
    yield "desk without associations for an observer", board.board(empty)
    yield "desk of nobody any more", board.CLOSED
    yield (
        "associations for an observer",
        listing.associations(COHORT, DeskCut(0, 0), WAY, seen.found, 0, 1, leads=False),
    )
    yield "association for an observer", observing.page(BRIDGE, 2, 1, DE, NOW)
    yield "association that pauses for an observer", observing.page(HOSTS[4], 0, 0, DE, NOW)
