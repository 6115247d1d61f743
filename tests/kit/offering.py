"""Somebody offers help by what they type and tap, and what became of it."""

from bot.domain.volunteering.listing import Listing
from tests.kit.helping import person_of
from tests.kit.house import StoryHouse
from tests.kit.people import Someone


async def listing_of(house: StoryHouse, somebody: Someone) -> Listing:
    async with house.database.work() as work:
        person = await person_of(work, somebody)
        [found] = await work.listings.of_person(person.id)
    return found


def heard(somebody: Someone, *words: str) -> bool:
    """In one message, at any time."""
    return any(all(one in seen.text for one in words) for seen in somebody.chat)


async def agrees(somebody: Someone) -> None:
    await somebody.says("/mithelfen")
    await somebody.taps("Ja, ich mache mit")
    somebody.sees("So gehen wir miteinander um")
    await somebody.taps("Einverstanden")


async def fills_in(somebody: Someone) -> None:
    """From the rules to the preview, all that must be said."""
    somebody.sees("Wozu kann man dich fragen?", "1 von 9")
    for words in ("Kostenplan", "Ehrenamt", "Weiter", "Nordrhein", "Deutsch", "Weiter", "Weiter"):
        await somebody.taps(words)
    somebody.sees("Was wirst du gern gefragt?", "5 von 9")
    await somebody.says("Wie man Helfende findet")
    somebody.sees("Wie viele Gespräche, und bis wann?")
    await somebody.says("4 Gespräche bis 30.06.")
    somebody.sees("Wann darf ich dir schreiben?")
    for words in ("Weiter", "Auslassen", "Auslassen"):
        await somebody.taps(words)


async def signs_up(somebody: Someone) -> None:
    await agrees(somebody)
    await fills_in(somebody)
    somebody.sees("So sehen dich Vereine")
    await somebody.taps("Freischalten")
    somebody.sees("Jetzt liest die Koordination dein Profil")
