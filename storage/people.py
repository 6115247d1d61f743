"""Persons, addresses, consents and the hats that somebody wears."""

from datetime import datetime
from functools import cache

from msgspec.structs import replace

from bot.domain.people import HATS, Address, Channel, Consent, Person, Role
from bot.terms import Purpose
from storage.columns import to_ms
from storage.memory import forgets, remembered
from storage.query import Query
from storage.rows import Repository, Row, to_row


class People(Repository):
    get = Query[[str], Person | None]("person_by_id", "id", remembered="people")
    everyone = Query[[], list[Person]]("everyone")
    save = Query[[Person], None]("save_person", forgets=("people", "team", "answers", "tasks", "associations"))

    async def rename(self, person: Person, name: str) -> Person:
        """What they were called until now is kept: others may have been told of them under that name."""
        if person.name and person.name != name:
            await self.queries.note_former_name(self.connection, person=person.id, name=person.name)
        renamed = replace(person, name=name)
        await self.save(renamed)
        return renamed

    async def name_of(self, person: str | None) -> str:
        """Empty for nobody, and for somebody erased."""
        known = await self.get(person) if person else None
        return known.name if known else ""

    address = Query[[Channel, str], Address | None]("address_of", "channel", "external", remembered="people")
    address_by_id = Query[[str], Address | None]("address_by_id", "id", remembered="people")
    addresses = Query[[str], list[Address]]("addresses_of_person", "person", remembered="people")
    save_address = Query[[Address], None]("save_address", forgets=("people",))
    drop_address = Query[[Address], None]("drop_address", forgets=("people", "cards"))
    block_address = Query[[str, str], None]("block_address", "channel", "external", forgets=("people",))

    async def part_from_chat(self, chat: Address, now: datetime) -> None:
        """A chat of Telegram that leads to nobody from now on; nothing that waits for it is sent."""
        await self.queries.hush_chat(self.connection, chat=chat.external, settled_at=to_ms(now))
        await self.drop_address(chat)

    @forgets("people", "team", "answers", "tasks", "stages", "associations", "cohorts", "cards")
    async def merge(self, person: str, into: str) -> None:
        """Two are one: the doors of the first lead to the second from now on, in one chat for all browsers.

        A role at a desk does not go along: the team that says who is who does not give it.
        """
        chat = next((one for one in await self.addresses(into) if one.channel is Channel.WEB), None)
        for address in await self.addresses(person) if chat else []:
            if chat and address.channel is Channel.WEB:
                await self.queries.move_sessions(self.connection, visitor=address.external, into=chat.external)
                await self.queries.note_former_id(self.connection, id=address.id, person=into)
                await self.drop_address(address)
        both = {"person": person, "into": into}
        await self.queries.move_addresses(self.connection, **both)
        await self.queries.drop_announced_twice(self.connection, **both)
        await self.queries.move_messages(self.connection, **both)
        await self.queries.move_enquiries(self.connection, **both)
        await self.queries.move_consents(self.connection, **both)
        await self.queries.move_listings(self.connection, **both)
        await self.queries.move_requests(self.connection, **both)
        await self.queries.move_request_drafts(self.connection, **both)
        await self.queries.move_waits(self.connection, **both)
        await self.queries.move_office_questions(self.connection, **both)
        await self.queries.move_quotes(self.connection, **both)
        await self.queries.move_quotes_asked(self.connection, **both)
        await self.queries.move_asked_talks(self.connection, **both)
        await self.queries.move_volunteered_talks(self.connection, **both)
        await self.queries.move_reports(self.connection, **both)
        await self.queries.move_looks(self.connection, **both)
        await self.queries.move_bars(self.connection, **both)
        await self.queries.move_personal_words(self.connection, **both)
        await self.queries.move_desk_notes(self.connection, **both)
        await self.queries.move_booked(self.connection, **both)
        await self.queries.move_hosted(self.connection, **both)
        await self.queries.move_announcements(self.connection, **both)
        await self.queries.move_announcement_texts(self.connection, **both)
        await self.queries.move_announcement_changes(self.connection, **both)
        await self.queries.join_answers(self.connection, **both)
        await self.queries.move_announced(self.connection, **both)
        await self.queries.move_opt_outs(self.connection, **both)
        await self.queries.move_awaited(self.connection, **both)
        await self.queries.move_proposals(self.connection, **both)
        await self._keep_former(person, into)
        await self._let_go(person, into)

    @forgets("people", "team", "answers", "tasks", "stages", "associations", "cohorts", "cards")
    async def _let_go(self, person: str, into: str) -> None:
        await self.queries.move_silence(self.connection, person=person, into=into)
        await self.queries.drop_person(self.connection, id=person)

    async def _keep_former(self, person: str, into: str) -> None:
        """Under whatever id and name an older copy of the database, or somebody's chat, may know them."""
        both = {"person": person, "into": into}
        await self.queries.move_former_ids(self.connection, **both)
        await self.queries.note_former_id(self.connection, id=person, person=into)
        await self.queries.move_former_names(self.connection, **both)

    @remembered("people")
    async def roles(self, person: str) -> frozenset[Role]:
        """Read anew for every event, so that a change applies at once."""
        return roles_in(await self.queries.roles_of(self.connection, person=person))

    @forgets("people")
    async def agree(self, consent_id: str, consent: Consent) -> None:
        """To today's text; a yes to an older one ends with it."""
        row = to_row(consent)
        await self.queries.replace_consents(self.connection, **row)
        await self.queries.give_consent(self.connection, id=consent_id, **row)

    withdraw = Query[[str, Purpose, datetime], None](
        "revoke_consent", "person", "purpose", "revoked_at", forgets=("people",)
    )
    withdraw_one = Query[[str, datetime], None]("revoke_one_consent", "id", "revoked_at", forgets=("people",))
    consents = Query[[str], list[Consent]]("consents_of", "person")

    make_coordinator = Query[[str, str], None]("make_coordinator", "person", "cohort", forgets=("people", "cohorts"))
    coordinators = Query[[str], list[Person]]("coordinators_of", "cohort")
    watchers = Query[[str], list[Person]]("watchers_of", "cohort")
    """Who coordinates or observes a cohort."""
    every_coordinator = Query[[], list[Person]]("every_coordinator")
    """Of all cohorts; the answers of the house are kept together."""


def roles_in(row: Row) -> frozenset[Role]:
    return _roles(bool(row["agreed"]), *(bool(row[hat]) for hat in HATS))


@cache
def _roles(agreed: bool, *worn: bool) -> frozenset[Role]:
    if not agreed:
        return frozenset({Role.STRANGER})
    hats = {Role.PERSON, *(hat for hat, wears in zip(HATS, worn, strict=True) if wears)}
    return frozenset(hats | {Role.OBSERVER} if Role.COORDINATOR in hats else hats)
