"""Whom an operator means."""

from msgspec import Struct

from bot.domain.people import Address, Channel, Person, telegram_number
from bot.operator.console import Exit, Stop
from bot.terms import Language
from storage.unit_of_work import Work

MOST_LIKELY = 20


async def find(work: Work, word: str) -> Person | None:
    """By the number of their Telegram account, by their id, or by a name that nobody else has."""
    if word.startswith("@"):
        what = f"{word} is a username: it can belong to somebody else tomorrow."
        raise Stop(Exit.BAD_DATA, f"{what} Give the number of the Telegram account, or the id of the person.")
    number = telegram_number(word)
    address = await work.people.address(Channel.TELEGRAM, number) if number else None
    if address and address.person:
        return await work.people.get(address.person)
    if found := await work.people.get(word):
        return found
    named = [one for one in await work.people.everyone() if word and one.name == word]
    if len(named) > 1:
        ids = ", ".join(one.id for one in named)
        raise Stop(Exit.BAD_DATA, f'"{word}" is the name of several. Use one of the ids: {ids}.')
    return named[0] if named else None


def nobody(word: str) -> Stop:
    what = f'Nobody is known as "{word}".'
    return Stop(Exit.BAD_DATA, f"{what} Give the number of a Telegram account, an id, or a whole name.")


def called(person: Person) -> str:
    return f"{person.name or 'Somebody without a name'} ({person.id})"


class Meant(Struct, frozen=True):
    """Somebody known, or an account that wrote and never agreed."""

    owner: str
    person: Person | None
    doors: tuple[Address, ...]

    @property
    def language(self) -> Language:
        return self.person.language if self.person else self.doors[0].language

    def __str__(self) -> str:
        return called(self.person) if self.person else f"Somebody who has never agreed ({self.owner})"


async def meant_by(work: Work, word: str) -> Meant:
    if person := await find(work, word):
        return Meant(person.id, person, tuple(await work.people.addresses(person.id)))
    number = telegram_number(word)
    address = await work.people.address(Channel.TELEGRAM, number) if number else await work.people.address_by_id(word)
    if address is None or address.person:
        raise await _likely(work, word)
    return Meant(address.id, None, (address,))


async def _likely(work: Work, word: str) -> Stop:
    """With names in which the word stands: who writes a letter may be called otherwise here."""
    found = [one for one in await work.people.everyone() if word.strip() and word.casefold() in one.name.casefold()]
    names = [f"Perhaps: {called(one)}" for one in found[:MOST_LIKELY]]
    return Stop(Exit.BAD_DATA, "\n".join([str(nobody(word)), *names]))
