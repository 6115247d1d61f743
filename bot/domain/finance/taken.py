"""What becomes of typed lines: new items, items that stand there already, and what waits for a word of its writer."""

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct

from bot.domain.finance.change_wish import change_wish
from bot.domain.finance.plan import FinanceItem
from bot.domain.finance.twins import twins_among
from bot.domain.finance_lines.open_items import is_known, open_item
from bot.domain.finance_lines.reading import Around, ProposedItem, Read, UnreadLine
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.glossary import plain


class TakenLines(Struct, frozen=True):
    new: tuple[ProposedItem, ...]
    twins: tuple[ProposedItem, ...] = ()
    """They are there already: nobody has said that they are meant again."""
    unread: tuple[UnreadLine, ...] = ()
    waiting: tuple[int, ...] = ()
    """Where those stand, among all that was read, that can become items after all: twins, and names without an
    amount."""

    @property
    def open(self) -> FinanceItem | None:
        """The only one that is new, when its amount is missing."""
        return self.new[0].item if len(self.new) == 1 and self.new[0].item.is_open else None


def taken(read: Sequence[Read], items: Sequence[FinanceItem], around: Around) -> TakenLines:
    """A name without an amount that came alone is kept when a word of it says what it is; else its writer is asked."""
    if len(read) == 1 and (one := open_item(read[0], around)) and is_known(one, around):
        return TakenLines((one,)) if not twins_among([one], items) else TakenLines((), (one,), (), (0,))
    places = [at for at, one in enumerate(read) if isinstance(one, ProposedItem)]
    found = [one for one in read if isinstance(one, ProposedItem)]
    wishes = {at for at, one in enumerate(read) if len(read) > 1 and _is_wish(one, items)}
    twins = {places[at] for at in twins_among(found, items)} - wishes
    names = {at for at, one in enumerate(read) if at not in wishes and open_item(one, around)}
    return TakenLines(
        tuple(one for at, one in zip(places, found, strict=True) if at not in twins | wishes),
        tuple(one for at, one in zip(places, found, strict=True) if at in twins),
        tuple(_unread(read, wishes)),
        tuple(sorted(twins | names)),
    )


def all_of(read: Sequence[Read], places: Collection[int], around: Around) -> TakenLines:
    """Those that stand there become items."""
    chosen = (one if isinstance(one, ProposedItem) else open_item(one, around) for one in _at(read, places))
    return TakenLines(tuple(one for one in chosen if one))


def _at(read: Sequence[Read], places: Collection[int]) -> Iterator[Read]:
    return (one for at, one in enumerate(read) if at in places)


def _is_wish(read: Read, items: Sequence[FinanceItem]) -> bool:
    wish = change_wish(read.line, items)
    return wish is not None and bool(wish.items)


def _unread(read: Sequence[Read], wishes: Collection[int]) -> Iterator[UnreadLine]:
    for at, one in enumerate(read):
        if at in wishes:
            yield UnreadLine(one.line, one.row, LineFlaw.CHANGE)
        elif isinstance(one, UnreadLine):
            yield one


def names_another(read: Sequence[Read], item: FinanceItem, around: Around) -> bool:
    """Whether what was typed for the amount of an item is another item, or several, by a name that is known."""
    found = (one if isinstance(one, ProposedItem) else open_item(one, around) for one in read)
    return any(one and is_known(one, around) and plain(one.item.title) != plain(item.title) for one in found)
