"""A message that has made items of the Finanzierungsplan is changed by its writer: so are the items.

What a message has made is remembered with it (`Heard`), item by item with the edits by which it was made. From those
follows what the message had said, however much somebody else has changed since.
"""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.dialog import Heard
from bot.domain.finance.correction import (
    FinanceCorrection,
    HeardItem,
    ItemSide,
    corrected,
    heard_items,
    is_untouched,
    kept_items,
    matched,
    said_in,
)
from bot.domain.finance.edit import FinanceEdit
from bot.domain.finance.plan import FinanceItem
from bot.runtime.shared import finance_edits
from bot.runtime.visit import Visit


def subject(association: Association, items: Sequence[HeardItem], **more: str) -> dict[str, str]:
    return {"association": association.id, "items": kept_items(items), **more}


async def made(visit: Visit, association: Association, items: Sequence[FinanceItem]) -> tuple[HeardItem, ...]:
    """What was just added, with the edits that did so."""
    edits = await visit.uow.finance.edits(association.id, 0, len(items))
    by_item = {edit.item: edit.id for edit in edits}
    return tuple(HeardItem(item.id, (by_item[item.id],)) for item in items)


async def shares(visit: Visit, heard: Heard) -> bool:
    """Other messages have become the same items: nobody knows what belongs to which of them."""
    same = await visit.uow.dialogs.heard_as(visit.owner, heard.became)
    return bool(heard.subject.get("items")) and any(
        one.message != heard.message and one.subject.get("items") == heard.subject["items"] for one in same
    )


async def correct(
    visit: Visit, association: Association, heard: Heard, anew: Sequence[FinanceItem], *, whole: bool
) -> FinanceCorrection:
    """`whole`: all of the message could be read. Else what it does not name any more may be in the rest, and stays."""
    return await _Correcting(visit, association, heard).run(anew, whole=whole)


class _Correcting:
    def __init__(self, visit: Visit, association: Association, heard: Heard) -> None:
        self._visit, self._association, self._heard = visit, association, heard
        self._known = {one.item: one for one in heard_items(heard.subject.get("items", ""))}
        self._became: list[HeardItem] = []
        self._edits: list[str] = []

    async def run(self, anew: Sequence[FinanceItem], *, whole: bool) -> FinanceCorrection:
        there = {item.id: item for item in await self._visit.uow.finance.items(self._association.id)}
        said = [found for one in self._known.values() if (found := await self._said(one, there))]
        items: dict[int, FinanceItem] = {}
        stay: dict[str, tuple[ItemSide, ...]] = {}
        names: dict[str, list[str]] = {"removed": [], "kept": [], "gone": []}
        for at, (old, new) in enumerate(matched(said, anew)):
            now = there.get(old.id) if old else None
            if old and now and new:
                items[at], sides = await self._changed(now, old, new)
                stay |= {items[at].title: sides} if sides else {}
            elif old and now:
                names[await self._dropped(now, old, whole=whole)].append(now.title)
            elif old:
                self._became.append(self._known[old.id])
                names["gone"].append(old.title)
            elif new:
                items[at] = await self._added(new)
        self._note()
        last = self._edits[-1] if self._edits else ""
        told = {name: tuple(found) for name, found in names.items()}
        return FinanceCorrection(items, stay, **told, edit=last, changes=len(self._edits))

    async def _said(self, one: HeardItem, there: Mapping[str, FinanceItem]) -> FinanceItem | None:
        """What the message itself has taken out is not said any more, unless that was taken back."""
        found = [await self._visit.uow.finance.edit(self._association.id, id) for id in one.edits]
        edits = [edit for edit in found if edit]
        out = bool(edits) and edits[-1].after is None and one.item not in there
        return None if out else said_in(edits, there.get(one.item))

    async def _changed(
        self, now: FinanceItem, old: FinanceItem, new: FinanceItem
    ) -> tuple[FinanceItem, tuple[ItemSide, ...]]:
        wish = corrected(now, old, new)
        after = await finance_edits.change(
            self._visit, self._association, now.id, lambda item: corrected(item, old, new).item
        )
        edits = self._known[now.id].edits
        self._became.append(HeardItem(now.id, edits if after.same(now) else (*edits, (await self._newest()).id)))
        return after, wish.kept

    async def _dropped(self, now: FinanceItem, old: FinanceItem, *, whole: bool) -> str:
        """What became of it."""
        if not (whole and is_untouched(now, old)):
            self._became.append(self._known[now.id])
            return "kept"
        await finance_edits.remove(self._visit, self._association, now.id)
        edits = self._known[now.id].edits
        self._became.append(HeardItem(now.id, (*edits, (await self._newest()).id)))
        return "removed"

    async def _added(self, new: FinanceItem) -> FinanceItem:
        (added,) = await finance_edits.add(self._visit, self._association, [new])
        self._became.append(HeardItem(added.id, ((await self._newest()).id,)))
        return added

    async def _newest(self) -> FinanceEdit:
        (found,) = await self._visit.uow.finance.edits(self._association.id, 0, 1)
        self._edits.append(found.id)
        return found

    def _note(self) -> None:
        """The message is these items now."""
        noted = replace(self._heard, subject={**self._heard.subject, "items": kept_items(self._became)})
        self._visit.uow.heard = noted.became, noted.subject
