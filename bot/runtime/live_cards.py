"""Living cards of other people: what one event changed, their pinned messages show in the same transaction."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.messages import Message
from bot.domain.people import Address, Person
from bot.domain.screen import Place
from bot.runtime.feature import Action, House, Visit
from bot.runtime.outbox.writer import Post
from storage.unit_of_work import Work


@dataclass(frozen=True, slots=True)
class Cards:
    actions: Mapping[str, Action]
    """By name of the card: the action that shows it to the person of the visit."""

    async def renew(self, work: Work, post: Post, house: House, now: datetime) -> None:
        """All that were asked for with `refresh`, for those who have such a card."""
        for person, card in work.refreshes:
            known = await work.people.get(person)
            address = await _address_of(work, known, card) if known else None
            if known and address:
                await self._renew(work, post, eyes(work, known, address, house, now), card)

    async def _renew(self, work: Work, post: Post, visit: Visit, card: str) -> None:
        visit = replace(visit, roles=await work.people.roles(visit.person.id))
        name, _, subject = card.partition(":")
        screen = await self.actions[name](replace(visit, text=subject))
        if screen and screen.card == card:
            shown = replace(screen, place=Place.REFRESH, more=())
            await post.say(Message(visit.person.id, shown, f"card-{work.new_id()}"), visit.now)


async def _address_of(work: Work, person: Person, card: str) -> Address | None:
    """One at which the card hangs; None when there is nothing to renew."""
    for address in await work.people.addresses(person.id):
        if not address.blocked and await work.outbox.card(address.id, card):
            return address
    return None


def eyes(work: Work, person: Person, address: Address, house: House, now: datetime) -> Visit:
    """A visit in which the person only looks."""
    return Visit(work, now, address, person, frozenset(), None, "", "", house)
