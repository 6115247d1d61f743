"""Links and codes do not stay readable for longer than they open something, in no chat and in no byte of the file."""

import re
import sqlite3
from contextlib import closing

from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_town
from tests.kit.people import OnWeb

OVER = "(Dieser Link gilt nicht mehr.)"


async def karin_in_a_browser(house: StoryHouse, town: Town) -> OnWeb:
    await town.coordinator.says("/web")
    token = re.search(r"/tuer/([\w-]{22})", str(town.coordinator.last))
    assert token
    karin = await house.web(token[1], "Karin")
    await karin.says("/pult")
    return karin


def bytes_of(house: StoryHouse) -> bytes:
    with closing(sqlite3.connect(house.file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    beside = house.file.with_name(f"{house.file.name}-wal")
    return house.file.read_bytes() + (beside.read_bytes() if beside.exists() else b"")


async def invited(karin: OnWeb) -> tuple[str, str]:
    """Link and code, as she reads them."""
    await karin.says("/einladung")
    await karin.taps("Neue Einladung")
    await karin.taps("Verein Brücke")
    await karin.taps("1 Person")
    await karin.taps("14 Tage")
    await karin.taps("Einladung machen")
    link = re.search(r"start=([\w-]{22})", karin.news_text)
    code = re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}", karin.news_text)
    assert link
    assert code
    return link[1], code[0]


async def test_an_invitation_is_taken_out_when_it_is_used(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = await karin_in_a_browser(house, town)
    link, code = await invited(karin)
    house.clock.forward(days=1)
    await house.restarts()
    await house.settle()
    assert link.encode() in bytes_of(house)
    berta = house.telegram("Berta")
    await berta.says(f"/start {link}")
    await berta.taps("Deutsch")
    await berta.taps("Einverstanden")
    await berta.taps("Ich bin die Ansprechperson")
    await berta.taps("So passt es")
    house.clock.forward(days=3)
    await house.settle()
    await karin.looks()
    shown = "\n".join(str(message) for message in karin.chat)
    assert OVER in shown
    assert link not in shown
    assert code not in shown
    left = bytes_of(house)
    assert link.encode() not in left
    assert code.encode() not in left


async def test_a_link_for_the_other_door_stays_nowhere(house: StoryHouse) -> None:
    town = await a_town(house)
    await town.coordinator.says("/web")
    token = re.search(r"/tuer/([\w-]{22})", str(town.coordinator.last))
    assert token
    await house.settle()
    assert token[1].encode() not in bytes_of(house)


async def test_a_calendar_address_goes_when_there_is_a_new_one(house: StoryHouse) -> None:
    town = await a_town(house)
    berta = await house.web(town.ticket.token)
    await berta.taps("Deutsch")
    await berta.taps("Einverstanden")
    await berta.taps("Ich bin die Ansprechperson")
    await berta.says("Berta")
    await berta.says("/kalender")
    await berta.taps("Adresse holen")
    first = re.search(r"/kalender/([\w-]+)\.ics", berta.news_text)
    assert first
    house.clock.forward(minutes=2)
    await house.settle()
    assert first[1].encode() in bytes_of(house)
    await berta.says("/kalender")
    await berta.taps("Neue Adresse")
    house.clock.forward(days=3)
    await house.settle()
    assert first[1].encode() not in bytes_of(house)


async def test_what_still_opens_is_shown_for_a_week(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = await karin_in_a_browser(house, town)
    link, _code = await invited(karin)
    house.clock.forward(days=8)
    await house.settle()
    await karin.looks()
    assert "(Aus Vorsicht zeige ich das nicht mehr.)" in "\n".join(str(message) for message in karin.chat)
    assert link.encode() not in bytes_of(house)
