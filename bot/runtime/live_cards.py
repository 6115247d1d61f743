"""Living cards of other people: what one event changed, their pinned messages show in the same transaction."""

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.messages import Message
from bot.domain.people import Address, Person
from bot.domain.screen import Place
from bot.runtime.feature import Action, House, Visit
from bot.runtime.outbox.writer import Post
from storage.unit_of_work import Work


class Cards(Struct, frozen=True):
    actions: Mapping[str, Action]
    """By name of the card: the action that shows it to the person of the visit."""

    async def renew(self, work: Work, post: Post, house: House, now: datetime) -> None:
        """All that were asked for with `refresh`, for those who have such a card, or with `bring`."""
        for (owner, card), below in work.refreshes.items():
            known = await work.people.get(owner)
            address = await _address_of(work, owner, known, card, below=below)
            if address:
                visit, lost = eyes(work, known, address, house, now), (owner, card) in work.lost
                await self._renew(work, post, visit, card, below=below, lost=lost)

    async def _renew(self, work: Work, post: Post, visit: Visit, card: str, *, below: bool, lost: bool) -> None:
        if visit.known:
            visit = replace(visit, roles=await work.people.roles(visit.known.id))
        name, _, subject = card.partition(":")
        screen = await self.actions[name](replace(visit, text=subject))
        if screen and screen.card == card:
            shown = replace(screen, place=Place.CARD if below else Place.REFRESH, more=())
            to, at = (visit.known.id, "") if visit.known else ("", visit.address.id)
            own = lost or (bool(subject) and not below)  # of something that they asked
            said = Message(to, shown, f"card-{work.new_id()}", address=at, wanted=own)
            await post.say(said, visit.now)


async def _address_of(work: Work, owner: str, known: Person | None, card: str, *, below: bool) -> Address | None:
    """One at which the card hangs, or may hang; None when there is nothing to show."""
    alone = None if known else await work.people.address_by_id(owner)
    for address in await work.people.addresses(owner) if known else [alone] if alone else []:
        if not address.blocked and (below or await work.outbox.card(address.id, card)):
            return address
    return None


def eyes(work: Work, person: Person | None, address: Address, house: House, now: datetime) -> Visit:
    """A visit in which somebody only looks."""
    return Visit(work, now, address, person, frozenset(), None, "", "", house)
