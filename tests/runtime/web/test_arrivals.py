"""A seminar comes in at once; a stranger with a script does not fill the disk."""

from bot.runtime.web.contract import TooMany
from bot.runtime.web.sessions import Arrivals
from tests.runtime.web.house import House


def test_of_five_hundred_at_once_from_one_house_a_seminar_comes_in() -> None:
    arrivals = Arrivals()
    assert sum(arrivals.admits("house", 0.03 * number) for number in range(500)) == 120
    assert arrivals.admits("next house", 15)
    assert not arrivals.admits("house", 16)
    assert sum(arrivals.admits("house", 16 + 3600.0 + number) for number in range(500)) <= 137


async def test_who_is_not_let_in_reads_what_to_do(house: House) -> None:
    async def full(_caller: object) -> str:
        raise TooMany

    house.sessions.start = full  # type: ignore[method-assign]
    answer = await house.post("/umsehen", {"origin": "x"}, headers={"Sec-Fetch-Site": "same-origin"})
    assert answer.status == 429
    assert "Gerade schauen sich hier sehr viele um" in await answer.text()
