"""A message with items of the Finanzierungsplan that its writer changed: what becomes of the items that it had made.

What the message says anew is taken over; what somebody has changed of an item since stays as it is, and is told.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.finance.edit import FinanceEdit
from bot.domain.finance.plan import FinanceItem


class ItemSide(StrEnum):
    """What of an item is said, and changed, together."""

    TITLE = "title"
    WORTH = "worth"
    OFTEN = "often"
    HEADING = "heading"
    MEASURE = "measure"
    CERTAIN = "certain"


_FIELDS: Mapping[ItemSide, tuple[str, ...]] = {
    ItemSide.TITLE: ("title",),
    ItemSide.WORTH: ("price", "quantity", "unit", "amounts"),
    ItemSide.OFTEN: ("every", "year"),
    ItemSide.HEADING: ("heading",),
    ItemSide.MEASURE: ("measure",),
    ItemSide.CERTAIN: ("certain",),
}


class HeardItem(Struct, frozen=True):
    """An item that a message has made, and the edits by which it did so."""

    item: str
    edits: tuple[str, ...]


def heard_items(text: str) -> tuple[HeardItem, ...]:
    """As a message's subject keeps them: `item.edit.edit item.edit`."""
    parts = (part.split(".") for part in text.split())
    return tuple(HeardItem(item, tuple(edits)) for item, *edits in parts)


def kept_items(items: Iterable[HeardItem]) -> str:
    return " ".join(".".join((one.item, *one.edits)) for one in items)


def said_in(edits: Sequence[FinanceEdit], now: FinanceItem | None) -> FinanceItem | None:
    """What the message last said of one item, by the edits that it made, the first one first, without those that were
    taken back; None when it is lost."""
    said = edits[0].after if edits else None
    for edit in _standing(edits, now):
        if said and edit.before and edit.after:
            said = _taken(said, edit.after, _other(edit.before, edit.after))
    return said


def _standing(edits: Sequence[FinanceEdit], now: FinanceItem | None) -> Sequence[FinanceEdit]:
    """After the first one."""
    later = edits[1:]
    while now and later and later[-1].before and later[-1].before.same(now):
        later = later[:-1]
    return later


def _other(one: FinanceItem, another: FinanceItem) -> tuple[ItemSide, ...]:
    return tuple(side for side, names in _FIELDS.items() if _of(one, names) != _of(another, names))


def _of(item: FinanceItem, names: Iterable[str]) -> list[object]:
    return [getattr(item, name) for name in names]


def _taken(item: FinanceItem, source: FinanceItem, sides: Iterable[ItemSide]) -> FinanceItem:
    names = {name for side in sides for name in _FIELDS[side]}
    sure = {"sure": source.sure} if ItemSide.HEADING in sides else {}
    return replace(item, **{name: getattr(source, name) for name in names}, **sure)


class CorrectedItem(Struct, frozen=True):
    item: FinanceItem
    kept: tuple[ItemSide, ...]
    """The message says something else of them now; they stay, because somebody has changed them since."""


def corrected(now: FinanceItem, said: FinanceItem, anew: FinanceItem) -> CorrectedItem:
    """`said`: by the message before; `anew`: by the message now."""
    wanted = _other(said, anew)
    kept = tuple(side for side in wanted if side in _other(said, now) and side in _other(anew, now))
    return CorrectedItem(_taken(now, anew, [side for side in wanted if side not in kept]), kept)


def is_untouched(now: FinanceItem, said: FinanceItem) -> bool:
    return not _other(now, said)


def matched(
    said: Sequence[FinanceItem], anew: Sequence[FinanceItem]
) -> Iterator[tuple[FinanceItem | None, FinanceItem | None]]:
    """Each item with what the message says of it now: of the same name, else in their order. None beside one that is
    new, and beside one that the message does not name any more. Those of the new message come first, in its order."""
    left = list(said)
    pairs: list[FinanceItem | None] = []
    for one in anew:
        same = next((old for old in left if old.title.casefold() == one.title.casefold()), None)
        left = [old for old in left if old is not same]
        pairs.append(same)
    for one, pair in zip(anew, pairs, strict=True):
        yield pair or (left.pop(0) if left else None), one
    for old in left:
        yield old, None


class FinanceCorrection(Struct, frozen=True):
    """What became of the items of a changed message."""

    items: Mapping[int, FinanceItem]
    """By where it stands among what the message says now; without what somebody else has taken out."""
    stay: Mapping[str, tuple[ItemSide, ...]]
    """By name, what somebody has changed since and therefore stays."""
    removed: tuple[str, ...]
    """Names of those that the message does not name any more."""
    kept: tuple[str, ...]
    """The same, but somebody has changed them since: they stay."""
    gone: tuple[str, ...]
    """Somebody else has taken them out: they are not brought back."""
    edit: str
    """The last change; empty when nothing has changed."""
    changes: int
    """How many there are."""
