"""A team and its contact: who is in, who comes, who goes, and who is told."""

from bot.terms import MemberRole
from tests.kit.acts import come_in
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town
from tests.kit.people import OnTelegram
from tests.kit.traces import rows


async def a_team(house: StoryHouse) -> tuple[Town, OnTelegram, OnTelegram, OnTelegram]:
    """Anna is the contact, Boris works along, Chris reads along."""
    town = await a_town(house)
    anna = await a_member(house, town, "Anna")
    boris = await a_member(house, town, "Boris", MemberRole.WORKER)
    chris = await a_member(house, town, "Chris", MemberRole.READER)
    return town, anna, boris, chris


async def roles(house: StoryHouse) -> dict[str, str]:
    found = await rows(
        house, "SELECT name, role FROM member JOIN person ON person.id = member.person WHERE state = 'active'"
    )
    return {str(name): str(role) for name, role in found}


async def test_everybody_sees_who_is_in(house: StoryHouse) -> None:
    _, anna, boris, chris = await a_team(house)
    await anna.says("/team")
    anna.sees("Anna (du) – Ansprechperson", "• Boris", "Chris – liest mit", "[Boris]", "[Jemanden einladen]")
    for member in (boris, chris):
        await member.says("/team")
        member.sees("Anna – Ansprechperson", "[Ich steige aus]")
        member.does_not_see("[Jemanden einladen]", "[Anna]")


async def test_the_contact_changes_a_role(house: StoryHouse) -> None:
    _, anna, boris, _ = await a_team(house)
    await anna.says("/team")
    await anna.taps("Boris")
    card = anna.last
    await anna.taps("Darf ab jetzt nur lesen")
    anna.sees("Soll Boris bei Verein Brücke e. V. nur noch lesen?")
    assert await roles(house) == {"Anna": "kontakt", "Boris": "mitglied", "Chris": "lesen"}
    await anna.taps("Nein")
    anna.sees("Boris – arbeitet mit")
    await anna.taps("Darf ab jetzt nur lesen")
    await anna.taps("Ja, nur lesen")
    anna.sees("Boris – liest mit", "[Darf ab jetzt mitschreiben]")
    await boris.waits()
    assert "liest mit" in boris.last.text
    heard = len(boris.chat)
    await anna.taps_old(card, "Darf ab jetzt nur lesen")
    await boris.waits()
    assert len(boris.chat) == heard
    assert await roles(house) == {"Anna": "kontakt", "Boris": "lesen", "Chris": "lesen"}


async def test_others_may_only_look(house: StoryHouse) -> None:
    _, anna, boris, chris = await a_team(house)
    await anna.says("/team")
    boris_card = dict(anna.last.buttons)["Boris"]
    await chris.forges(boris_card)
    chris.sees("wer mitmacht")
    for code in ("tr", "tx", "ty", "to"):
        data = boris_card.replace("tp:", f"{code}:") + (":l" if code == "tr" else "")
        await chris.forges(data)
        chris.sees("nur die Ansprechperson")
    await chris.forges(f"ti:{boris_card.split(':')[1]}")
    chris.sees("nur die Ansprechperson")
    assert await roles(house) == {"Anna": "kontakt", "Boris": "mitglied", "Chris": "lesen"}
    stranger = house.telegram("Mira")
    await stranger.forges(f"tm:{boris_card.split(':')[1]}")
    stranger.sees("nicht mehr")
    await boris.waits()


async def test_somebody_is_taken_out_once(house: StoryHouse) -> None:
    _, anna, boris, _ = await a_team(house)
    await anna.says("/team")
    await anna.taps("Boris")
    await anna.taps("Aus dem Team nehmen")
    anna.sees("Boris aus Verein Brücke e. V. nehmen?")
    sure = anna.last
    await anna.taps("Ja, herausnehmen")
    anna.sees("wer mitmacht")
    anna.does_not_see("Boris")
    await anna.taps_old(sure, "Ja, herausnehmen")
    anna.does_not_see("nicht mehr")
    assert sum("nicht mehr im Team" in seen.text for seen in boris.chat) == 1
    await boris.says("/team")
    boris.does_not_see("wer mitmacht")


async def test_the_contact_is_handed_over(house: StoryHouse) -> None:
    town, anna, boris, _ = await a_team(house)
    await anna.says("/team")
    await anna.taps("Boris")
    card = anna.last
    await anna.taps("Ansprechperson übergeben")
    anna.sees("Boris ist gefragt", "[Übergabe zurücknehmen]")
    await anna.taps_old(card, "Ansprechperson übergeben")
    await boris.waits()
    assert "Anna möchte dir" in boris.last.text
    question = boris.last
    await boris.taps("Ja, ich übernehme")
    boris.sees("Du bist jetzt Ansprechperson")
    await anna.waits()
    assert "Boris ist jetzt Ansprechperson" in anna.last.text
    await town.coordinator.waits()
    assert "hat eine neue Ansprechperson: Boris." in town.coordinator.last.text
    await boris.taps_old(question, "Ja, ich übernehme")
    boris.sees("Boris (du) – Ansprechperson")
    await town.coordinator.waits()
    assert sum("neue Ansprechperson" in seen.text for seen in town.coordinator.chat) == 1
    await boris.taps_old(question, "Nein, lieber nicht")
    assert await roles(house) == {"Anna": "mitglied", "Boris": "kontakt", "Chris": "lesen"}


async def test_the_offer_is_declined(house: StoryHouse) -> None:
    _, anna, boris, _ = await a_team(house)
    await anna.says("/team")
    await anna.taps("Boris")
    await anna.taps("Ansprechperson übergeben")
    await boris.waits()
    question = boris.last
    await boris.taps("Nein, lieber nicht")
    boris.sees("bleibt alles, wie es ist")
    await anna.waits()
    assert "Boris möchte" in anna.last.text
    await boris.taps_old(question, "Ja, ich übernehme")
    boris.sees("nicht mehr")
    assert (await roles(house))["Anna"] == "kontakt"


async def test_the_offer_is_over_after_two_weeks(house: StoryHouse) -> None:
    _, anna, boris, _ = await a_team(house)
    await anna.says("/team")
    await anna.taps("Boris")
    await anna.taps("Ansprechperson übergeben")
    await boris.waits()
    house.clock.forward(days=14)
    await boris.taps("Ja, ich übernehme")
    boris.sees("nicht mehr")
    await anna.says("/team")
    anna.does_not_see("ist gefragt")
    assert (await roles(house))["Anna"] == "kontakt"


async def test_the_offer_is_taken_back(house: StoryHouse) -> None:
    _, anna, boris, _ = await a_team(house)
    await anna.says("/team")
    await anna.taps("Boris")
    await anna.taps("Ansprechperson übergeben")
    await anna.taps("Übergabe zurücknehmen")
    anna.does_not_see("ist gefragt")
    await boris.waits()
    assert "hat sich erledigt" in boris.last.text
    await boris.says("/team")
    boris.does_not_see("[Ja, ich übernehme]")


async def test_a_member_leaves(house: StoryHouse) -> None:
    _, anna, boris, _ = await a_team(house)
    await boris.says("/team")
    await boris.taps("Ich steige aus")
    question = boris.last
    await boris.taps("Ich bleibe")
    boris.sees("wer mitmacht")
    await boris.taps_old(question, "Ja, ich steige aus")
    boris.sees("ausgestiegen")
    await anna.waits()
    assert "Boris ist aus Verein Brücke" in anna.last.text
    await boris.taps_old(question, "Ja, ich steige aus")
    boris.sees("nicht mehr")
    await boris.says("/start")
    boris.sees("zu keinem Verein")


async def test_the_contact_hands_over_before_leaving(house: StoryHouse) -> None:
    _, anna, _, _ = await a_team(house)
    await anna.says("/team")
    await anna.taps("Ich steige aus")
    anna.sees("braucht der Verein eine neue", "[Boris fragen]")
    await anna.taps("Boris fragen")
    anna.sees("Boris ist gefragt")
    await anna.says("/verlassen")
    anna.sees("Boris ist gefragt", "Sobald du ein Ja hast")


async def test_the_last_one_leaves_and_the_coordination_hears_of_it(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town, "Anna")
    await anna.says("/team")
    await anna.taps("Ich steige aus")
    anna.sees("die letzte Person")
    await anna.taps("Ja, ich steige aus")
    await town.coordinator.waits()
    assert "Niemand ist mehr dabei" in town.coordinator.last.text
    house.clock.forward(minutes=30)
    await town.coordinator.waits()
    town.coordinator.does_not_see("Verein ohne Verbindung")


async def test_the_last_one_blocks_the_bot(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town, "Anna")
    await anna.blocks()
    house.clock.forward(minutes=5)
    await town.coordinator.waits()
    town.coordinator.sees("Verein ohne Verbindung")


async def test_somebody_steps_in_where_the_contact_is_missing(house: StoryHouse) -> None:
    town = await a_town(house)
    boris = await a_member(house, town, "Boris", MemberRole.WORKER)
    chris = await a_member(house, town, "Chris", MemberRole.READER)
    await chris.says("/team")
    chris.sees("keine Ansprechperson")
    chris.does_not_see("[Ich werde Ansprechperson]")
    await boris.says("/team")
    await boris.taps("Ich werde Ansprechperson")
    boris.sees("Du bist jetzt Ansprechperson")
    assert await roles(house) == {"Boris": "kontakt", "Chris": "lesen"}


async def test_an_invitation_brings_somebody_in(house: StoryHouse) -> None:
    _, anna, _, _ = await a_team(house)
    await anna.says("/team")
    await anna.taps("Jemanden einladen")
    question = anna.last
    await anna.taps("2 Personen")
    anna.sees("reicht für 2 Personen", "t.me/", "/tuer/", "Code eintippen")
    await anna.taps_old(question, "2 Personen")
    anna.sees("schon fertig")
    assert await rows(house, "SELECT count(*) FROM invitation WHERE created_by IS NOT NULL") == [(1,)]
    text = next(seen.text for seen in reversed(anna.chat) if "t.me/" in seen.text)
    guest = house.telegram(HOSTILE)
    await come_in(guest, text.split("start=")[1].split()[0], "Ich arbeite mit")
    await anna.says("/team")
    anna.sees("möchte mitmachen", "zulassen]")


async def test_open_invitations_are_closed(house: StoryHouse) -> None:
    _, anna, _, _ = await a_team(house)
    await anna.says("/team")
    await anna.taps("Jemanden einladen")
    anna.sees("Offen ist gerade keine Einladung")
    anna.does_not_see("[Offene Einladungen schließen]")
    await anna.taps("Eine Person")
    await anna.taps("Noch eine Einladung")
    anna.sees("Eine Einladung von euch ist noch offen")
    await anna.taps("Offene Einladungen schließen")
    anna.sees("gelten nicht mehr")
    found = await rows(house, "SELECT created_by IS NULL, revoked_at IS NULL FROM invitation ORDER BY 1")
    assert found == [(0, 0), (1, 1)]
