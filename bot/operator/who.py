"""Whom an operator means."""

from bot.domain.people import Channel, Person, telegram_number
from bot.operator.console import Exit, Stop
from storage.unit_of_work import Work


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
