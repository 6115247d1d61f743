"""The desk as a page: who sees it, what the address says, and where a row leads."""

import re

import pytest

from bot.domain.desk.desk import DeskCut, DeskOrder
from bot.terms import Heap
from tests.runtime.web.house import House

KIM = "web:kim"
FORM = {"csrf": f"csrf-{KIM}", "key": "schluessel-1", "verein": "a7"}


async def test_everybody_else_learns_nothing(house: House) -> None:
    missing = await house.get("/gibt-es-nicht")
    nowhere = await missing.text()
    for visitor in ("", "anna"):
        if visitor:
            house.comes_in(visitor)
        answer = await house.get("/pult?suche=Lindenhof")
        assert (answer.status, await answer.text()) == (404, nowhere)
        assert (await house.post("/pult/oeffnen", FORM | {"csrf": "csrf-anna"})).status == 404
    assert not house.chats.rooms["anna"].heard


async def test_head_heaps_and_rows(house: House) -> None:
    house.comes_in(KIM)
    page = await (await house.get("/pult")).text()
    for words in (
        "Abgabe am Mi 30.06.2027, noch 112 Tage.",
        "Nächster Termin: Werkstatt &#34;Bedarf&#34; &amp; &lt;b&gt;, Fr 12.03.2027",
        "120 Vereine",
        "&lt;b&gt;Zoé &amp; &#34;Co&#34; 🎉 2",
        "Schritt 1: ",
        "Seite 1 von 3",
        'aria-sort="ascending"',
        "vor 2 Tagen",
        "Niedersachsen",
    ):
        assert words in page, words
    assert "<b>Zoé" not in page
    assert page.count('class="opens"') == 50
    assert page.count("aria-sort") == 1
    assert house.desk.asked == [("", DeskCut(0, 50))]


@pytest.mark.parametrize(
    "query, cohort, cut",
    [
        ("kohorte=s&seite=3", "s", DeskCut(100, 50)),
        ("stand=long-quiet&schritt=idee&land=NI", "", DeskCut(0, 50, Heap.LONG_QUIET, "idee", "NI")),
        ("suche=++a%25++b+&folge=-last", "", DeskCut(0, 50, words="a% b", order=DeskOrder.LAST, down=True)),
        ("stand=x&folge=drop&seite=-1", "", DeskCut(0, 50)),
        ("suche=Bru%CC%88cke%E2%80%8B", "", DeskCut(0, 50, words="Brücke")),
        (f"seite={'9' * 99}&suche={'x' * 500}", "", DeskCut(0, 50, words="x" * 100)),
    ],
)
async def test_the_address_says_what_is_looked_at(house: House, query: str, cohort: str, cut: DeskCut) -> None:
    house.comes_in(KIM)
    assert (await house.get(f"/pult?{query}")).status == 200
    assert house.desk.asked == [(cohort, cut)]


@pytest.mark.parametrize("address", ["/pult?suche=a%00b", "/pult?schritt=%00", "/pult?kohorte=%00", "/chat/ablage/%00"])
async def test_a_zero_byte_reaches_no_database(house: House, address: str) -> None:
    house.comes_in(KIM)
    assert (await house.get(address)).status == 400
    assert house.desk.asked == []
    assert (await house.post("/pult/oeffnen", FORM | {"key": "schluessel\0"})).status == 400


async def test_every_link_keeps_what_was_chosen_before(house: House) -> None:
    house.comes_in(KIM)
    page = await (await house.get("/pult?suche=Co&stand=quiet&folge=-members")).text()
    links = {link.replace("&amp;", "&") for link in re.findall(r'href="(/pult[^"]*)"', page)}
    assert "/pult?kohorte=k&stand=quiet&suche=Co&folge=members" in links
    assert "/pult?kohorte=k&stand=quiet&suche=Co&folge=name" in links
    assert "/pult?kohorte=k&stand=quiet&suche=Co&folge=-last" in links
    assert "/pult?kohorte=k&stand=review&suche=Co&folge=-members" in links
    assert "/pult?kohorte=k&folge=-members" in links  # everything again


async def test_a_row_opens_the_association_in_the_chat(house: House) -> None:
    house.comes_in(KIM)
    for _ in range(2):
        answer = await house.post("/pult/oeffnen", FORM)
        assert (answer.status, answer.headers["Location"]) == (303, "/chat#ende")
    assert house.chats.rooms[KIM].heard == {"schluessel-1.a7": ("opened", "kat:a7")}
    assert (await house.post("/pult/oeffnen", FORM | {"csrf": ""})).status == 403
    for wrong in ("", "a:b", "x" * 99):
        assert (await house.post("/pult/oeffnen", FORM | {"verein": wrong})).status in (303, 404)


async def test_the_plan_of_an_association_is_one_click_away_for_those_who_coordinate(house: House) -> None:
    house.comes_in(KIM)
    page = await (await house.get("/pult")).text()
    (plan,) = set(re.findall(r'href="(/finanzplan\?verein=a7)"', page))
    shown = await (await house.get("/finanzplan?verein=a")).text()
    assert plan
    assert 'href="/pult?kohorte=k"' in shown
    house.desk.leads = False
    assert "/finanzplan" not in await (await house.get("/pult")).text()
    house.comes_in()
    assert "/pult" not in await (await house.get("/finanzplan?verein=a")).text()


async def test_ways_lead_into_the_cohort_of_the_page(house: House) -> None:
    """Whoever coordinates two shall not invite into the wrong one."""
    house.comes_in(KIM)
    page = await (await house.get("/pult?kohorte=s")).text()
    assert 'name="kohorte" value="s"' in page or 'name="kohorte" value="k"' in page
    for way, link in (
        ("einladung", "ki:s:0"),
        ("anfragen", "ol:s:0:0"),
        ("termine", "dc:s:0"),
        ("ausblick", "rp:s:0"),
        ("pult", "kd:s"),
        ("durchsicht", "kw:0"),
    ):
        form = {"csrf": f"csrf-{KIM}", "key": "schluessel-1", "kohorte": "s", "weiter": way}
        assert (await house.post("/pult/oeffnen", form)).headers["Location"] == "/chat#ende"
        assert house.chats.rooms[KIM].heard[f"schluessel-1.{way}"] == ("opened", link)
    for wrong in ({"weiter": "export"}, {"weiter": "pult", "kohorte": "a:b"}):
        assert (await house.post("/pult/oeffnen", FORM | wrong)).status == 404


async def test_nothing_fits_and_nobody_is_there(house: House) -> None:
    house.comes_in(KIM)
    page = await (await house.get("/pult?suche=xyz")).text()
    assert "Kein Verein passt dazu." in page
    assert "Wieder alle zeigen" in page
    assert "<table" not in page
    house.desk.size = 0
    assert "Hier ist noch kein Verein." in await (await house.get("/pult?kohorte=s")).text()


async def test_it_is_found_from_the_menu_by_those_who_may(house: House) -> None:
    house.comes_in(KIM)
    assert 'href="/pult"' not in await (await house.get("/chat")).text()
    house.may_look(KIM)
    assert 'href="/pult"' in await (await house.get("/chat")).text()
    assert 'href="/rundruf"' in await (await house.get("/chat")).text()
    assert '<a class="button" href="/rundruf?kohorte=k">' in await (await house.get("/pult")).text()
    assert 'href=\\"/pult\\"' in await (await house.get("/chat/neues")).text()


async def test_the_rehearsal_has_a_desk_below_each_telephone(house: House) -> None:
    base = "/demo/telefon/web:kim"
    page = await (await house.get(f"{base}/pult")).text()
    assert f'action="{base.replace(":", "%3A")}/pult/oeffnen"' in page
    csrf = re.search(r'name="csrf" value="([^"]+)"', page)
    assert csrf
    answer = await house.post(f"{base}/pult/oeffnen", FORM | {"csrf": csrf[1]})
    assert answer.headers["Location"] == f"{base}/chat#ende"
    assert (await house.get(f"{base}/rundruf")).status == 200
    assert (await house.get("/demo/telefon/web:anna/pult")).status == 404
