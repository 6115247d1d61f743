"""While nothing can be saved, the page says so, and says that nothing is lost."""

import pytest

from storage.trouble import Trouble
from tests.runtime.web.house import House


async def locked(*_: object) -> None:
    raise Trouble("locked")


async def test_a_page_that_cannot_be_saved(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.comes_in()
    monkeypatch.setattr(house.chats, "said", locked)
    answer = await house.says("Hallo")
    assert answer.status == 503
    assert "Wartung" in await answer.text()


async def test_a_script_hears_it_too(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.comes_in()
    monkeypatch.setattr(house.chats, "said", locked)
    answer = await house.says("Hallo", headers={"Accept": "application/json"})
    assert answer.status == 503
    assert await answer.json() == {"problem": "maintenance"}
