"""Every command and every button, for everybody: who may, may; who may not learns nothing."""

from enum import StrEnum
from functools import cache
from itertools import chain, combinations
from types import ModuleType
from typing import Any, get_type_hints

import pytest
from msgspec.structs import replace

import handlers
from bot.app import text_folders
from bot.domain.dialog import Dialog
from bot.domain.errors import Refusal
from bot.domain.people import Address, Channel, Role
from bot.domain.screen import Screen
from bot.links.base import Link, all_links, pack
from bot.links.dialog import LooseLast, LooseToOpen
from bot.links.home import Home
from bot.runtime.feature import Entry, Feature, House, Visit, taps_of
from bot.runtime.inputs import Commanded, Said, Sent, Tapped
from bot.runtime.rendering.texts import Texts
from bot.runtime.routes import Routes, TwoClaims
from bot.terms import Language
from tests.kit.clock import START

ROUTES = Routes.of(handlers.FEATURES)
HATS = (Role.PERSON, Role.MEMBER, Role.ALUMNA, Role.PARTNER, Role.OBSERVER, Role.COORDINATOR)
EVERYBODY = [
    frozenset({Role.STRANGER}),
    *(frozenset({Role.PERSON, *more}) for more in chain.from_iterable(combinations(HATS[1:], n) for n in range(4))),
]


def visit(roles: frozenset[Role], step: str = "") -> Visit:
    address = Address("t1", Channel.TELEGRAM, "1", None, Language.GERMAN)
    dialog = Dialog("t1", step) if step else None
    house = House(None, "", "")  # type: ignore[arg-type]
    return Visit(None, START, address, None, roles, dialog, "x", "", house, has_floor=bool(step))  # type: ignore[arg-type]


def may(entry: Entry, roles: frozenset[Role]) -> bool:
    return entry.needs is Role.ANYONE or entry.needs in roles or entry.also in roles


def refused(said: Any, visitor: Visit) -> str:
    """The text of the refusal; empty when there is an action."""
    try:
        ROUTES.find(said, visitor)
    except Refusal as refusal:
        return refusal.text
    return ""


@pytest.mark.parametrize("roles", EVERYBODY, ids=lambda roles: "+".join(sorted(roles)))
class TestEverybody:
    def test_commands(self, roles: frozenset[Role]) -> None:
        for name, entry in ROUTES.commands.items():
            answer = refused(Commanded(name, ""), visit(roles))
            assert answer == ("" if may(entry, roles) else "common-no-such-command"), name

    def test_a_command_that_is_not_yours_is_one_that_does_not_exist(self, roles: frozenset[Role]) -> None:
        assert refused(Commanded("gibtsnicht", ""), visit(roles)) == "common-no-such-command"

    def test_buttons(self, roles: frozenset[Role]) -> None:
        for kind, entry in ROUTES.taps.items():
            answer = refused(Tapped(examples()[kind], "1"), visit(roles))
            assert answer == ("" if may(entry, roles) else "common-gone"), kind

    @pytest.mark.parametrize(
        "data", ["", ":", "zz", "h:1", "x:", "h" * 64, "'; DROP TABLE person; --", "<b>", "\x00", "é", "🎉", "pa:1:2:3"]
    )
    def test_forged_buttons_are_gone(self, roles: frozenset[Role], data: str) -> None:
        assert refused(Tapped(data, "1"), visit(roles)) == "common-gone"

    def test_open_questions(self, roles: frozenset[Role]) -> None:
        for step, entry in ROUTES.steps.items():
            found = ROUTES.find(Said("x"), visit(roles, step))
            assert (found is entry.action) is may(entry, roles), step
            elsewhere = ROUTES.find(Said("x"), replace(visit(roles, step), has_floor=False))
            assert elsewhere is not entry.action, step

    def test_nobody_is_left_without_an_answer(self, roles: frozenset[Role]) -> None:
        assert refused(Said("x"), visit(roles)) == ""
        assert refused(Sent("sticker"), visit(roles)) == ""
        assert refused(Tapped(pack(Home()), "1"), visit(roles)) == ""
        assert refused(Commanded("start", ""), replace(visit(roles), text="")) == ""

    def test_the_menu_shows_what_works(self, roles: frozenset[Role]) -> None:
        for item in ROUTES.menu_of(roles, Channel.TELEGRAM):
            assert may(ROUTES.commands[item.command], roles)


@cache
def examples() -> dict[type[Link], str]:
    """Of each button what a client sends."""
    return {kind: pack(example(kind)) for kind in ROUTES.taps}


def example(kind: type[Link]) -> Link:
    def value(hint: Any) -> Any:
        if issubclass(hint, StrEnum):
            return next(iter(hint))
        return hint("1")

    hints = get_type_hints(kind)
    return kind(**{name: value(hints[name]) for name in kind.names})


def test_every_button_leads_somewhere() -> None:
    nowhere = [
        kind.__name__ for kind in all_links().values() if kind not in {*ROUTES.taps, Home, LooseLast, LooseToOpen}
    ]
    assert nowhere == []


async def nothing(*_: object) -> Screen | None:
    return None


@pytest.mark.parametrize(
    "claim",
    [
        {"commands": {"do": nothing}},
        {"commands": {"other": Entry(nothing, aliases=("do",))}},
        {"taps": {Home: nothing}},
        {"steps": {"s": Entry(nothing)}},
        {"home": {Role.MEMBER: nothing}},
        {"anything": {Role.MEMBER: nothing}},
        {"files": {Role.MEMBER: nothing}},
    ],
)
def test_two_features_cannot_claim_the_same(claim: dict[str, Any]) -> None:
    first = Feature(
        "first",
        commands={"do": nothing},
        taps={Home: nothing},
        steps={"s": Entry(nothing)},
        home={Role.MEMBER: nothing},
        anything={Role.MEMBER: nothing},
        files={Role.MEMBER: nothing},
    )
    with pytest.raises(TwoClaims):
        Routes.of([first, Feature("second", **claim)])


async def goes_home(_link: Home, _visit: Visit) -> Screen | None:
    return None


async def _goes_home(_link: Home, _visit: Visit) -> Screen | None:
    return None


class TestTapsOf:
    def module(self, **actions: object) -> ModuleType:
        made = ModuleType(__name__)
        vars(made).update(actions)
        return made

    def test_an_action_is_behind_the_buttons_of_its_link(self) -> None:
        module = self.module(goes_home=goes_home, nothing=nothing, _goes_home=_goes_home, Home=Home)
        assert taps_of(module, needs=Role.MEMBER) == {Home: Entry(goes_home, Role.MEMBER)}

    def test_what_a_module_only_imports_is_not_its_own(self) -> None:
        module = ModuleType("another")
        vars(module).update(goes_home=goes_home)
        assert taps_of(module) == {}

    def test_two_cannot_claim_the_same(self) -> None:
        with pytest.raises(ValueError, match="Home"):
            taps_of(self.module(goes_home=goes_home, also=goes_home))


def test_every_command_says_what_it_does() -> None:
    """The help and the menus show it, whoever asks."""
    texts = Texts(text_folders())
    silent = [item.text for item in ROUTES.known if not texts.has(item.text)]
    assert silent == [], f"write {silent} in the feature's de.ftl and en.ftl"
