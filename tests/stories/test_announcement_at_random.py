"""Whatever happens to an announcement, in whatever order: its report sums, and nobody gets it twice.

More seeds find more; forty were tried when this was written.
"""

import pytest

from bot.links.announcement_results import WithdrawAnnouncement
from bot.links.announcement_running import PauseSending
from bot.links.base import pack
from bot.terms.announcements import AnnouncementState, Unsent
from tests.kit.announcing import announcement, looks_at, passes, recipients_of, tally_of
from tests.kit.any_order import MARK, AnyOrder
from tests.kit.house import StoryHouse


@pytest.mark.parametrize("seed", [3, 17])
async def test_it_sums_and_nobody_gets_it_twice(house: StoryHouse, seed: int) -> None:
    them = AnyOrder(house, seed)
    await them.begins()
    for _ in range(14):
        await them.one_thing()
        await them.holds()
    house.world.weather.clear()
    await passes(house, 100)
    await them.karin.forges(pack(PauseSending(them.draft.id)))
    await passes(house, 100)
    await passes(house, 30)
    await them.karin.forges(pack(WithdrawAnnouncement(them.draft.id)))
    for _ in range(3):
        await passes(house, 100)
    await them.holds()
    one = await announcement(house, them.draft.id)
    assert one.state is AnnouncementState.WITHDRAWN, them.did
    counts = await tally_of(house, them.draft.id)
    assert not {state for state in counts if state in ("queued", "sending")}, (them.did, counts)
    kept = {guest.name for guest in them.guests if any(MARK in seen.text for seen in guest.chat)}
    known = {one.name for one in await recipients_of(house, them.draft.id) if one.unsent is Unsent.LEFT}
    assert kept <= known, (them.did, kept - known, counts)
    await looks_at(them.jonas, them.draft)
    them.jonas.sees(f"an {sum(counts.values())} Personen")
