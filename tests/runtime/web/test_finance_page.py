"""The Finanzierungsplan on its page: who may, what is made of what is typed, and what two people do at once."""

import json
import re
from html import unescape

import pytest

from tests.runtime.web.fake_finance import HOSTILE
from tests.runtime.web.house import House

JSON = {"Accept": "application/json"}


def form(visitor: str = "anna", key: str = "schluessel-1", **fields: str) -> dict[str, str]:
    return {"csrf": f"csrf-{visitor}", "key": key, **fields}


def types(name: str, text: str, saw: str, **more: str) -> dict[str, str]:
    cell, row = name.split(".")
    return form(**more) | {name: text, f"war.{row}": json.dumps({cell: saw})}


async def test_who_may_look_and_who_may_write(house: House) -> None:
    nowhere = await (await house.get("/gibt-es-nicht")).text()
    for visitor in ("", "gast"):
        if visitor:
            house.comes_in(visitor)
        answer = await house.get("/finanzplan")
        assert (answer.status, await answer.text()) == (404, nowhere)
    for visitor, words in {"rosa": "alles lesen", "paul": "Pause", "web:kim": "liest mit"}.items():
        house.comes_in(visitor)
        page = await (await house.get("/finanzplan?verein=a")).text()
        assert words in page
        assert "Projektleitung 50 %" in page
        assert not re.search(r"<(input id|textarea|select)", page)
        answer = await house.post("/finanzplan?verein=a", types("preis.lead", "1", "2.600", visitor=visitor))
        assert answer.status == 403
        assert not house.chats.rooms[visitor].heard


async def test_the_page_shows_the_plan_and_escapes_everything(house: House) -> None:
    house.comes_in()
    page = await (await house.get("/finanzplan")).text()
    assert "<b>Zoé" not in page
    assert f'value="Miete {HOSTILE}"' in unescape(page)
    assert "Gehört das zu „Sächliche Verwaltungsausgaben“?" in page
    assert "Geprüft: eins ist falsch, 8 Hinweise" in page
    assert re.search(r"<b>Eigener Anteil:</b> Es fehlen 6.455,40 Euro", page)
    assert "Kosten und Geld sind gleich, aber so geht es noch nicht." in page
    assert "Es geht auf." not in page
    for words in ("109.554", "Kosten 109.554 Euro", "Maßnahme 1", "31.200", "Bundeszuwendung: was übrig bleibt"):
        assert words in page, words


WRONG = [
    ("preis.rent", "viel", "200", "Das ist kein Betrag."),
    ("preis.talk", "9999999999999", "75,50", "So viel kann nicht stimmen."),
    ("preis.lead", "-5", "2.600", "Kleiner als 0 geht hier nicht."),
    ("menge.rent", "0", "1", "Mit 0 zählt die Zeile nirgends mit."),
    ("menge.talk", "\u00b2", "36", "Das ist keine Menge."),
    ("titel.rent", " ", f"Miete {HOSTILE}", "Die Zeile braucht einen Namen."),
    ("titel.lead", "x" * 130, "Projektleitung 50 %", "Das ist zu lang."),
    ("beginn.zeit", "13.2028", "01.2028", "Schreibt Monat und Jahr, zum Beispiel 01.2028."),
]


@pytest.mark.parametrize("name, text, saw, said", WRONG, ids=[name for name, *_ in WRONG])
async def test_wrong_input_keeps_what_was_typed(house: House, name: str, text: str, saw: str, said: str) -> None:
    house.comes_in()
    answer = await house.post("/finanzplan", types(name, text, saw))
    page = await answer.text()
    assert answer.status == 422
    told = await (await house.post("/finanzplan", types(name, text, saw), headers=JSON)).json()
    assert not told["clean"]
    for html in (page, told["html"]):
        assert said in html
        field = re.search(rf'<input id="c-{name}"[^>]*>', html)
        assert field
        assert 'aria-invalid="true"' in field[0]
        assert f'value="{text}"' in field[0]
    assert not house.chats.rooms["anna"].heard


async def test_what_was_saved_is_an_event_once_and_the_rest_stays(house: House) -> None:
    """Without script all cells come along; what nobody touched is left out."""
    house.comes_in()
    fields = types("preis.rent", "250", "200") | types("menge.talk", "viele", "36") | types("preis.lamp", "600", "600")
    fields |= {"neu.third": "Stiftung 2.000\nSpende viel"}
    assert (await house.post("/finanzplan", fields)).status == 422
    page = await (await house.post("/finanzplan", fields)).text()
    (heard,) = house.chats.rooms["anna"].heard.values()
    assert [one for one in heard if one.startswith(("preis", "menge", "neu", "war"))] == [
        "preis.rent=250", "menge.talk=viele", 'war.rent={"preis": "200"}', 'war.talk={"menge": "36"}',
        "neu.third=Stiftung 2.000\nSpende viel",
    ]  # fmt: skip
    assert house.chats.finance.items["rent"].price == 250_00
    assert sum(item.title == "Stiftung" for item in house.chats.finance.items.values()) == 1
    assert 'value="viele"' in page
    assert (await house.post("/finanzplan", form(csrf="x"))).status == 403
    assert (await house.post("/finanzplan", types("preis.rent", "9", "250") | {"key": ""})).status == 400
    answer = await house.post("/finanzplan", types("preis.rent", "9", "250", key="schluessel-2"))
    assert (answer.status, answer.headers["Location"]) == (303, "/finanzplan?verein=a&gespeichert#plan")


async def test_who_was_slower_sees_both(house: House) -> None:
    house.comes_in("berta")
    await house.post("/finanzplan", types("preis.talk", "90", "75,50", visitor="berta"))
    house.comes_in()
    told = await (await house.post("/finanzplan", types("preis.talk", "80", "75,50"), headers=JSON)).json()
    assert "Jetzt steht dort: 90 €" in told["html"]
    assert re.search(r'id="c-preis.talk" name="preis.talk" data-was="90"[^>]*value="80"', told["html"])
    assert house.chats.finance.items["talk"].price == 90_00
    answer = await house.post("/finanzplan", types("preis.talk", "80", "90") | {"lassen": "preis.talk"})
    assert answer.status == 303
    assert house.chats.finance.items["talk"].price == 90_00
    assert (await house.post("/finanzplan", types("preis.talk", "80", "90", key="schluessel-2"))).status == 303
    assert house.chats.finance.items["talk"].price == 80_00
    stand = told["stand"]
    news = await (await house.get(f"/finanzplan/neues?stand={stand}")).json()
    assert (await house.get(f"/finanzplan/neues?stand={news['stand']}")).status == 204


async def test_what_is_gone_or_changed_is_told_and_nothing_is_lost(house: House) -> None:
    house.comes_in("berta")
    await house.post("/finanzplan", form("berta", weg="lamp"))
    house.comes_in()
    page = await (await house.post("/finanzplan", types("preis.lamp", "700", "600"))).text()
    assert "Berta hat „Beamer“ inzwischen entfernt" in page
    assert "Preis: <bdi>700</bdi>" in page
    assert (await house.post("/finanzplan", form(key="schluessel-2", zurueck="e1"))).status == 303
    assert "lamp" in house.chats.finance.items
    await house.post("/finanzplan", types("preis.lamp", "650", "600", key="schluessel-3"))
    await house.post("/finanzplan", types("preis.lamp", "670", "650", key="schluessel-4"))
    page = await (await house.post("/finanzplan", form(key="schluessel-5", zurueck="e3"))).text()
    assert "Das lässt sich nicht mehr zurücknehmen." in page


async def test_it_goes_on_in_the_chat_and_nothing_typed_is_lost_with_the_session(house: House) -> None:
    house.comes_in("web:kim")
    for way, code in {"chat": "pa:a", "tabelle": "xs:a", "pruefen": "id:a:0"}.items():
        answer = await house.post("/finanzplan/oeffnen?verein=a", form("web:kim", weiter=way))
        assert (answer.status, answer.headers["Location"]) == (303, "/chat#ende")
        assert ("opened", code) in house.chats.rooms["web:kim"].heard.values()
    assert (await house.post("/finanzplan/oeffnen?verein=a", form("web:kim", weiter="x"))).status == 404
    house.client.session.headers["Cookie"] = "__Host-schmiede=none"
    answer = await house.post("/finanzplan", types("preis.rent", "1234,56", "200") | {"neu.own": "Spende 20"})
    page = await answer.text()
    assert answer.status == 401
    assert "1234,56\nSpende 20" in page


async def test_a_line_without_an_amount_stays_open_until_it_has_one(house: House) -> None:
    house.comes_in()
    before = await (await house.get("/finanzplan")).text()
    await house.post("/finanzplan", form(**{"neu.invest": f"Bühne {HOSTILE}"}))
    page = unescape(await (await house.get("/finanzplan")).text())
    (id,) = re.findall(
        r'<tr role="row" id="z-([^"]+)"(?: class="empty")?>(?:(?!</tr>).)*Betrag fehlt', page, re.DOTALL
    )[-1:]
    assert f'name="preis.{id}" data-was=""' in page
    assert page.count("Betrag fehlt") == 1
    assert "Bei einem Posten fehlt der Betrag (Bühne" in page
    assert ("Geprüft: eins ist falsch" in before, "Geprüft: 2 sind falsch" in page) == (True, True)
    await house.post("/finanzplan", types(f"preis.{id}", "450", "", key="schluessel-2"))
    page = await (await house.get("/finanzplan")).text()
    assert "fehlt der Betrag" not in page
    assert 'data-was="450"' in page
