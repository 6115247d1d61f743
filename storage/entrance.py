"""Who comes in by an address: what every event needs to know first, in one question."""

from datetime import datetime

from msgspec import Struct

from bot.domain.dialog import Dialog, Loose
from bot.domain.people import Address, Channel, Person, Role
from storage.columns import to_ms
from storage.dialogs import Dialogs
from storage.memory import know
from storage.people import People, roles_in
from storage.rows import Repository, Row, T, from_row


class Entrance(Struct, frozen=True):
    address: Address | None
    """None for somebody who was never here, or of whom nothing is kept."""
    person: Person | None
    roles: frozenset[Role]
    dialog: Dialog | None
    waits: bool
    """Something that was said before stands in line for this address. Of what leaves just now the sender knows."""


class Entrances(Repository):
    async def of(self, channel: Channel, external: str, stranger: str, now: datetime) -> Entrance:
        """`stranger`: to whom an open question belongs when nobody is known there."""
        row = await self.queries.enter(
            self.connection, channel=channel, external=external, owner=stranger, now=to_ms(now)
        )
        address, person = _part(Address, row, "address_id"), _part(Person, row, "person_id")
        dialog, loose = _part(Dialog, row, "dialog_owner"), _part(Loose, row, "loose_owner")
        roles = roles_in(row) if person else frozenset({Role.STRANGER})
        know(self.memory, "people", People.address, channel, external, value=address)
        if person:
            know(self.memory, "people", People.get, person.id, value=person)
            know(self.memory, "people", People.roles, person.id, value=roles)
        owner = address.owner if address else stranger
        know(self.memory, "dialogs", Dialogs.get, owner, value=dialog)
        know(self.memory, "loose", Dialogs.loose, owner, value=loose)
        waits = bool(row["waits"])
        return Entrance(address, person, roles, dialog, waits)


def _part(kind: type[T], row: Row, key: str) -> T | None:
    return from_row(kind, row, key.partition("_")[0] + "_") if row[key] is not None else None
