"""Files that go to many: kept once, however many get them."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.enclosure import Enclosure, EnclosureKind
from storage.columns import to_ms
from storage.query import Query
from storage.rows import Repository, to_row


class Enclosures(Repository):
    async def save(self, enclosure: Enclosure, content: bytes | None = None) -> None:
        """`content`: None for what lies at Telegram."""
        await self.queries.save_shared(self.connection, **to_row(enclosure), content=content)

    get = Query[[str], Enclosure | None]("shared", "id")

    async def many(self, ids: Iterable[str]) -> tuple[Enclosure, ...]:
        """In this order, without those that are gone."""
        found = [await self.get(id) for id in ids]
        return tuple(one for one in found if one)

    async def content(self, id: str) -> bytes | None:
        """None for what lies at Telegram, and for what is gone."""
        found: bytes | None = await self.queries.content_of_shared(self.connection, id=id)
        return found

    note_media = Query[[str, EnclosureKind, str], None]("note_media", "id", "kind", "media")
    """Telegram has it now under this id, perhaps as something else."""

    async def drop_unused(self, ids: Iterable[str]) -> None:
        """Those that go with no announcement."""
        for id in ids:
            await self.queries.drop_unused_shared(self.connection, id=id)

    drop = Query[[str], None]("drop_shared", "id")
    """What was sent stays with those who got it; in web chats it cannot be opened any more."""

    async def forget(self, before: datetime, most: int) -> int:
        """Files that nobody needs: of no announcement, or of one that was over before. Returns how many, at most."""
        ids = {"before": to_ms(before), "most": most}
        dropped = int(await self.queries.forget_shared(self.connection, **ids))
        return dropped + int(await self.queries.empty_shared(self.connection, **ids))
