"""A changed client sends whatever it likes: nothing happens, nothing is shown, nothing breaks, and it is answered.

Payloads are drawn from all codes that buttons ever had, with ids of others, made-up ones and nonsense in every place.
What is foreign to whom is said here, not asked of the house.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from itertools import cycle
from pathlib import Path
from typing import Any

from bot.domain.people import Address, Channel
from bot.links.base import Unreadable, parse
from bot.runtime.inputs import Commanded, Tapped
from bot.terms import Language
from tests.kit.people import OnTelegram, OnWeb, Seen, Someone
from tests.kit.scene import ROUTES, SECRET, Scene
from tests.kit.telegram.values import TelegramPerson
from tests.runtime.test_rights import BEARER, MAY, PEOPLE, Matrix, matrix, rows_of, wrong

__all__ = ["matrix"]
CODES = (Path(__file__).parents[1] / "structure" / "link_codes.txt").read_text().splitlines()
MANY = 200
JUNK = (
    "",
    ":",
    "::::::::",
    "h:1",
    "a" * 64,
    "é" * 32,
    "🎉" * 16,
    "\x00" * 64,
    "\u202egnp.exe",
    "'; DROP TABLE person; --",
    "x' OR '1'='1",
    "<b>Zoé & Co</b>",
    "<script>alert(1)</script>",
    "../../etc/passwd",
    "%00%0a",
    '{"data": 1}',
    "{{7*7}}",
    "/start",
    "approve:17",
    sha256(b"1").hexdigest(),
)
NONSENSE = (
    "",
    "nobody",
    "-1",
    "0",
    "1",
    "17",
    "999999999999999",
    "-999999999999999",
    "9" * 40,
    "NULL",
    "*",
    "k",
    "1.5",
)


def payloads(ids: Mapping[str, Any]) -> Iterator[str]:
    """Junk first; then codes from all over the list, each with other values and sometimes one too many or too few."""
    yield from JUNK
    values = cycle([*map(str, ids.values()), *NONSENSE])
    step = len(CODES) // (MANY - len(JUNK)) or 1
    for number, line in enumerate(CODES[::step]):
        code, _, *fields = line.split()
        right = [str(ids.get(field.partition(":")[0], next(values))) for field in fields]
        drawn = right if number % 3 else [next(values) for _ in fields]
        yield ":".join([code, *drawn[: len(drawn) - (number % 11 == 0)], *(["x"] if number % 7 == 0 else [])])


def reaches(who: str, data: str) -> bool:
    """What somebody may do for themselves, or with an invitation that they hold."""
    try:
        kind = type(parse(data))
    except Unreadable:
        return False
    return kind in BEARER or kind in MAY.get(who, ())


async def test_two_hundred_forged_payloads_of_everybody_show_and_change_nothing(matrix: Matrix) -> None:
    drawn = list(payloads(matrix.scene.ids))
    assert len(drawn) >= MANY
    faults: dict[tuple[str, str], list[str]] = {}
    for data in drawn:
        for who in (who for who in PEOPLE if not reaches(who, data)):
            pressed = await matrix.press(who, Tapped(data, "1"))
            faults[who, data] = list(wrong(who, pressed))
    assert {pressed: found for pressed, found in faults.items() if found} == {}


ON_TELEGRAM, ON_THE_WEB = {"Mia": 900, "Lea": 902, "Xaver": 952}, ("Nora", "Vera", "Olga")


async def test_at_both_doors_each_is_answered_and_nothing_breaks(matrix: Matrix) -> None:
    house, people = matrix.scene.house, await at_both_doors(matrix.scene)
    shown = [len(await chat_of(somebody)) for somebody in people]
    async with house.database.work() as work:
        matrix.before = await rows_of(work, matrix.before)
    drawn = list(payloads(matrix.scene.ids))
    for number in range(0, len(drawn), len(people)):
        heard = [len(await chat_of(somebody)) for somebody in people]
        pressed = [pair for pair in zip(people, drawn[number:], strict=False) if not reaches(pair[0].name, pair[1])]
        house.clock.forward(seconds=1)
        for somebody, data in pressed:
            await somebody._forge("1", data)
        await house.settle()
        answered = [len(await chat_of(somebody)) for somebody in people]
        silent = [(who.name, data) for who, data in pressed if answered[people.index(who)] == heard[people.index(who)]]
        assert silent == []
    said = {who.name: (await chat_of(who))[seen:] for who, seen in zip(people, shown, strict=True)}
    assert [name for name, chat in said.items() if any(SECRET in seen.text for seen in chat)] == []
    own = {matrix.scene.people[who.name].id for who in people}
    async with house.database.work() as work:
        assert await matrix._changed(work, own) == ()
    assert house.world.unanswered() == []
    assert house.app.alarm.count() == {}


async def at_both_doors(scene: Scene) -> list[Someone]:
    house = scene.house
    async with house.database.work() as work:
        for name in ON_THE_WEB:
            address = Address(f"w{name}", Channel.WEB, f"w{name}", scene.people[name].id, Language.GERMAN)
            await work.people.save_address(address)
        await work.commit()
    on_telegram = [
        OnTelegram(house, name, them=house.world.add(TelegramPerson(number, name, None, None, "de")))
        for name, number in ON_TELEGRAM.items()
    ]
    people: list[Someone] = [*on_telegram, *(OnWeb(house, name, visitor=f"w{name}") for name in ON_THE_WEB)]
    for somebody in people:
        await somebody.says("/start")
    return people


async def chat_of(somebody: Someone) -> list[Seen]:
    await somebody._look()
    return somebody.chat


async def test_numbers_and_names_of_others_behind_a_command_lead_nowhere(matrix: Matrix) -> None:
    """What is there and foreign is answered like what is not there."""
    ids = matrix.scene.ids
    behind = [str(ids["association"]), str(ids["person"]), "Verein Brücke", "Anna", "1", "200", "F-1", "-1' OR 1=1"]
    faults: dict[tuple[str, str], list[str]] = {}
    for name in ROUTES.commands:
        for place, text in enumerate(behind[len(name) % 2 :: 2]):
            who = ("Nora", "Vera", "Mia", "unknown")[(place + len(name) // 2) % 4]
            pressed = await matrix.press(who, Commanded(name, text))
            faults[who, f"/{name} {text}"] = [fault for fault in wrong(who, pressed) if text not in fault]
    assert {said: found for said, found in faults.items() if found} == {}
