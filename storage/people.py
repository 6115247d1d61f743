"""Persons, addresses, consents and the hats that somebody wears."""

from datetime import datetime
from functools import cache

from bot.domain.people import Address, Channel, Consent, Person, Purpose, Role
from storage.columns import to_json, to_ms
from storage.memory import forgets, remembered
from storage.rows import Repository, Row, many, one, to_row

HATS = (Role.MEMBER, Role.COORDINATOR, Role.ALUMNA)


class People(Repository):
    @remembered("people")
    async def get(self, person: str) -> Person | None:
        return await one(Person, self.queries.person_by_id(self.connection, id=person))

    async def everyone(self) -> list[Person]:
        return await many(Person, self.queries.everyone(self.connection))

    @forgets("people", "team", "answers", "tasks", "associations")
    async def save(self, person: Person) -> None:
        await self.queries.save_person(self.connection, **to_row(person))

    @remembered("people")
    async def address(self, channel: Channel, external: str) -> Address | None:
        return await one(Address, self.queries.address_of(self.connection, channel=channel, external=external))

    @remembered("people")
    async def address_by_id(self, id: str) -> Address | None:
        return await one(Address, self.queries.address_by_id(self.connection, id=id))

    @remembered("people")
    async def addresses(self, person: str) -> list[Address]:
        return await many(Address, self.queries.addresses_of_person(self.connection, person=person))

    @forgets("people")
    async def save_address(self, address: Address) -> None:
        await self.queries.save_address(self.connection, **to_row(address))

    @forgets("people", "cards")
    async def drop_address(self, address: Address) -> None:
        await self.queries.drop_address(self.connection, channel=address.channel, external=address.external)

    @forgets("people", "team", "answers", "tasks", "stages", "associations", "cohorts", "cards")
    async def merge(self, person: str, into: str) -> None:
        """Two are one: the doors of the first lead to the second from now on, in one chat for all browsers."""
        chat = next((one for one in await self.addresses(into) if one.channel is Channel.WEB), None)
        for address in await self.addresses(person) if chat else []:
            if chat and address.channel is Channel.WEB:
                await self.queries.move_sessions(self.connection, visitor=address.external, into=chat.external)
                await self.drop_address(address)
        await self.queries.move_addresses(self.connection, person=person, into=into)
        await self.queries.move_messages(self.connection, person=person, into=into)
        await self.queries.move_enquiries(self.connection, person=person, into=into)
        await self.queries.drop_person(self.connection, id=person)

    @forgets("people")
    async def block_address(self, channel: str, external: str) -> None:
        await self.queries.block_address(self.connection, channel=channel, external=external)

    @remembered("people")
    async def roles(self, person: str) -> frozenset[Role]:
        """Read anew for every event, so that a change applies at once."""
        return roles_in(await self.queries.roles_of(self.connection, person=person))

    @forgets("people")
    async def agree(self, consent_id: str, consent: Consent) -> None:
        await self.queries.give_consent(self.connection, id=consent_id, **to_row(consent))

    @forgets("people")
    async def withdraw(self, person: str, purpose: Purpose, now: datetime) -> None:
        await self.queries.revoke_consent(self.connection, person=person, purpose=purpose, revoked_at=to_ms(now))

    async def consents(self, person: str) -> list[Consent]:
        return await many(Consent, self.queries.consents_of(self.connection, person=person))

    @forgets("people", "cohorts")
    async def make_coordinator(self, person: str, cohort: str) -> None:
        await self.queries.make_coordinator(self.connection, person=person, cohort=cohort)

    async def coordinators(self, cohort: str) -> list[Person]:
        return await many(Person, self.queries.coordinators_of(self.connection, cohort=cohort))

    async def is_alumna(self, person: str) -> bool:
        return bool(await self.queries.is_alumna(self.connection, person=person))

    @forgets("people")
    async def save_alumna(self, person: str, topics: list[str], region: str, languages: list[str], units: int) -> None:
        await self.queries.save_alumna(
            self.connection,
            person=person,
            topics=to_json(topics),
            region=region,
            languages=to_json(languages),
            units=units,
        )


def roles_in(row: Row) -> frozenset[Role]:
    return _roles(bool(row["agreed"]), *(bool(row[hat.value]) for hat in HATS))


@cache
def _roles(agreed: bool, *worn: bool) -> frozenset[Role]:
    if not agreed:
        return frozenset({Role.STRANGER})
    return frozenset({Role.PERSON, *(hat for hat, wears in zip(HATS, worn, strict=True) if wears)})
