"""The Koordination invites people of earlier years to help, each with a link that opens once."""

import re

from tests.kit.asking import rows
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_town
from tests.kit.offering import fills_in, heard
from tests.kit.people import OnTelegram


async def invited(house: StoryHouse, karin: OnTelegram) -> str:
    """The letter that she passes on."""
    await karin.says("/einladung")
    await karin.taps("Ehemalige, die helfen")
    karin.sees("Gerade wartet kein Profil")
    await karin.taps("Ehemalige einladen")
    await karin.taps("Einladung machen")
    karin.sees("Die Einladung steht darunter")
    return karin.last.text


def token_in(letter: str) -> str:
    return re.search(r"/tuer/([\w-]{22})", letter)[1]  # type: ignore[index]


async def test_somebody_of_an_earlier_year_comes_by_invitation_in_the_browser(house: StoryHouse) -> None:
    town = await a_town(house)
    letter = await invited(house, town.coordinator)
    peter = await house.web(token_in(letter), "Peter")
    await peter.taps("Deutsch")
    peter.sees("Du warst bei der Projektschmiede dabei")
    assert await rows(house, "SELECT count(*) FROM listing") == [(0,)]
    await peter.taps("Einverstanden")
    peter.sees("Als Nächstes liest du, wie das Helfen geht")
    await peter.taps("Wie das Helfen geht")
    await peter.taps("Ja, ich mache mit")
    peter.sees("Wie heißt du?")
    await peter.says("???")
    peter.sees("Darin ist kein Name")
    await peter.says(HOSTILE)
    await peter.taps("Einverstanden")
    await fills_in(peter)
    await peter.taps("Freischalten")
    karin = town.coordinator
    await karin.waits()
    assert heard(karin, f"{HOSTILE} möchte anderen Vereinen helfen")
    await karin.taps("Bestätigen")
    await peter.says("/start")
    peter.sees("Deine Hilfe · im Verzeichnis", "Gerade wartet nichts")


async def test_an_invitation_to_help_opens_once_on_telegram_and_can_be_closed(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    token = token_in(await invited(house, karin))
    amal, other = house.telegram("Amal"), house.telegram("Otto")
    await amal.says(f"/start {token}")
    await amal.taps("Deutsch")
    await amal.taps("Einverstanden")
    await amal.taps("Wie das Helfen geht")
    amal.sees("Bist du einverstanden?")
    await amal.says("/start")
    amal.sees("Deine Hilfe · eingeladen")
    await amal.says(f"/start {token}")  # the same once more is no mistake
    amal.sees("Als Nächstes liest du, wie das Helfen geht")
    await other.says(f"/start {token}")
    assert not heard(other, "Du warst bei der Projektschmiede dabei")
    token = token_in(await invited(house, karin))
    await karin.taps("Diese Einladung sperren")
    karin.sees("Diese Einladung ist gesperrt")
    await other.says(f"/start {token}")
    assert not heard(other, "Du warst bei der Projektschmiede dabei")


async def test_a_member_may_use_an_invitation_to_help_too(house: StoryHouse) -> None:
    town = await a_town(house)
    token = token_in(await invited(house, town.coordinator))
    anna = await a_member(house, town)
    await anna.says(f"/start {token}")
    await anna.taps("Wie das Helfen geht")
    anna.sees("Anderen Vereinen helfen")
