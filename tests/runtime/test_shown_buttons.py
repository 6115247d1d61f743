"""Which buttons stand under a message while it is on its way, and once it has arrived."""

from datetime import UTC, datetime

from msgspec.structs import replace

from bot.domain.messages import Act, Card, Outgoing, Priority
from bot.runtime.outbox import shown_buttons
from bot.runtime.rendering.payload import Payload
from storage.unit_of_work import Database

NOW = datetime(2027, 3, 10, tzinfo=UTC)
WORDS = Payload("Stand", buttons=[[{"text": "Weiter", "data": "h"}]]).to_json()
RENEWAL = Outgoing("a", "a", None, "telegram", "1", Priority.REPLY, Act.REFRESH, "map", WORDS, NOW)


async def test_a_renewal_whose_card_is_gone_at_the_second_try_leaves_nothing_on_its_way(database: Database) -> None:
    async with database.work() as work:
        await work.outbox.put(RENEWAL)
        await shown_buttons.leaves(work, RENEWAL, Card("t1", "map", "old", "7"), NOW, first=True)
        assert len(await work.keyboards.under("telegram", "1", "7")) == 1
        anew = replace(RENEWAL, act=Act.CARD)
        await shown_buttons.leaves(work, anew, None, NOW)
        await shown_buttons.arrives(work, anew, "9", None, NOW)
        assert await work.keyboards.under("telegram", "1", "7") == []
        assert [one.shown_at for one in await work.keyboards.under("telegram", "1", "9")] == [NOW]
