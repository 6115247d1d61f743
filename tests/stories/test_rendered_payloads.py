"""Payloads on the pages as a browser gets them: names at the desk, words in the preview and in the chat, names of
files. Nothing of it becomes a tag, and no link shows another address than its own."""

from html.parser import HTMLParser

from aiohttp.test_utils import TestClient, TestServer

from bot.domain.sessions.links import WebSession
from tests.kit.acts import through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town, add_association, moves_to_the_browser
from tests.kit.payloads import ELSEWHERE, PAYLOADS
from tests.kit.people import OnWeb

CSRF = "c" * 22
WRITABLE = [one for one in PAYLOADS if one.encode(errors="ignore").decode() == one and "\0" not in one]
TOGETHER = ["\n".join(WRITABLE[at : at + 10]) for at in range(0, len(WRITABLE), 10)]
OF_WORDS = {"a", "b", "i", "u", "s", "code", "pre", "blockquote", "br", "p"}


class Page(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.faults: list[str] = []
        self._leads = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._leads = (dict(attrs).get("href") or "") if tag == "a" else self._leads
        for name, value in attrs:
            runs = (value or "").strip().lower().startswith(("javascript:", "data:", "//", "tg:"))
            if name.startswith("on") or name == "style" or (name in {"href", "src", "action", "formaction"} and runs):
                self.faults.append(f"{tag} {name}={value}")

    def handle_endtag(self, tag: str) -> None:
        self._leads = "" if tag == "a" else self._leads

    def handle_data(self, data: str) -> None:
        if self._leads.startswith("http") and ELSEWHERE in self._leads and data != self._leads:
            self.faults.append(f"{data} leads to {self._leads}")


async def signed_in(house: StoryHouse, somebody: OnWeb) -> dict[str, str]:
    async with house.database.work() as work:
        begun = WebSession(somebody.visitor, CSRF, house.clock.now(), work.new_id(), known=True)
        await work.web.start_session(cookie := work.new_secret(), begun)
        await work.commit()
    return {"Cookie": f"__Host-schmiede={cookie}"}


async def test_at_the_desk(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = await moves_to_the_browser(house, town.coordinator)
    who = await signed_in(house, karin)
    async with TestClient(TestServer(house.app.web())) as client:
        plain = {path: Page(await (await client.get(path, headers=who)).text()) for path in ("/pult", "/rundruf")}
        async with house.database.work() as work:
            for payload in WRITABLE:
                await add_association(work, house, payload)
            await work.commit()
        for path in ("/pult", "/pult?seite=2", "/rundruf"):
            page = Page(await (await client.get(path, headers=who)).text())
            assert page.faults == []
            assert page.tags <= plain[path.partition("?")[0]].tags | {"nav", "a", "option", "tbody", "td", "tr"}, path
        for words in TOGETHER:
            # The Koordination may link: Markdown is theirs, HTML is nobody's.
            unlinked = words.replace("](", "] (")
            form = {"csrf": CSRF, "text": unlinked, "kohorten": town.cohort.id, "gruppen": "members"}
            answer = await client.post("/rundruf/vorschau", data=form, headers=who)
            page = Page(await answer.text())
            assert answer.status == 200
            assert page.faults == []
            assert page.tags <= plain["/rundruf"].tags | OF_WORDS


async def test_in_the_chat(house: StoryHouse) -> None:
    anna = await through_the_other_door(house, await a_member(house, await a_town(house)))
    who = await signed_in(house, anna)
    async with TestClient(TestServer(house.app.web())) as client:
        plain = Page(await (await client.get("/chat", headers=who)).text())
        for words in TOGETHER:
            house.clock.forward(seconds=9)
            await anna.says(words)
            await anna.sends("document", file_name=words.replace("\n", " ")[:200], data=b"x")
        whole = await (await client.get("/chat", headers=who)).text()
        told = await (await client.get("/chat/neues?after=0", headers=who)).json()
    parts = [told["head"], told["menu"], *(one["html"] for one in told["messages"])]
    assert "alert(1)" in whole
    for html in (whole, *parts):
        assert Page(html).faults == []
        assert Page(html).tags <= plain.tags | OF_WORDS
