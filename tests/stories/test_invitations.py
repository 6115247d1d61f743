"""Invitations from the desk: made, used, looked at, withdrawn; a new association."""

import re

from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_town
from tests.kit.traces import verbs


async def test_made_used_and_withdrawn(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/einladung")
    await karin.taps("Neue Einladung")
    await karin.taps("Verein Brücke")
    await karin.taps("5 Pers.")
    await karin.taps("14 Tage")
    karin.sees("Für 5 Personen, gültig 14 Tage")
    wish = karin.last
    await karin.taps("Einladung machen")
    karin.sees("Ich zeige Link und Code nur dieses eine Mal", "https://schmiede.example/tuer/", "t.me/")
    token = re.search(r"start=([\w-]{22})", karin.news_text)
    code = re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}", karin.news_text)
    assert token
    assert code
    await karin.taps_old(wish, "Einladung machen")
    karin.does_not_see(token[1], code[0])
    karin.sees("0 von 5 genutzt")
    berta = house.telegram("Berta")
    await berta.says(f"/start {token[1]}")
    await berta.taps("Deutsch")
    await berta.taps("Einverstanden")
    await berta.taps("Ich bin die Ansprechperson")
    await berta.taps("So passt es")
    await karin.says("/einladung")
    await karin.taps("Verein Brücke e. V. (1 von 5)")
    karin.sees("1 von 5 genutzt · gilt noch 14 Tage", "Berta, Mi 10.03.2027, 18:42")
    await karin.taps("Zurückziehen")
    await karin.taps("Ja, zurückziehen")
    karin.sees("zurückgezogen")
    late = house.telegram("Late")
    await late.says(f"/start {token[1]}")
    late.does_not_see("Brücke")
    assert {"invite", "revoke"} <= set(await verbs(house, town.association.id))


async def test_a_new_association(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/einladung")
    await karin.taps("Neue Einladung")
    await karin.taps("Neuer Verein")
    await karin.says("brücke e.v.")
    karin.sees("In dieser Kohorte gibt es schon: Verein Brücke e. V.")
    await karin.says(HOSTILE)
    karin.does_not_see("gibt es schon")
    karin.sees(HOSTILE, "[Niedersachsen]")
    lands = karin.last
    await karin.taps("Hessen")
    karin.sees(f"Einladung für {HOSTILE}", "(Schritt 1)")
    await karin.taps_old(lands, "Hessen")
    async with house.database.work() as work:
        found = [one for one in await work.associations.of_cohort(town.cohort.id) if one.name == HOSTILE]
    assert [one.land for one in found] == ["HE"]
    assert await verbs(house, found[0].id) == ["association"]


async def test_an_old_land_button_asks_for_the_name_again(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.forges(f"knl:neu1:{town.cohort.id}:BY")
    karin.sees("Wie heißt der neue Verein")
    async with house.database.work() as work:
        assert len(await work.associations.of_cohort(town.cohort.id)) == 1


async def test_a_qr_code_comes_along(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.forges(f"kic:neu1:{town.association.id}:k:1:60")
    photos = [message for message in house.world.chat(karin.them) if message.photo]
    assert len(photos) == 1
