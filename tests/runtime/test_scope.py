"""Every button of every feature, pressed by somebody to whom what it names does not belong: there is no such thing."""

from typing import get_type_hints

import pytest

from bot.domain.people import Role
from bot.links.base import Link
from bot.links.directory import OpenListing
from bot.links.joining import AskCoordination, CalledSo, Join, StopWaiting
from bot.links.questions import AskSomething
from bot.links.sparring import PausePartner, ResumePartner
from bot.links.talk_requests import AskVolunteer
from tests.kit.house import StoryHouse
from tests.kit.scene import ROUTES, Scene, a_scene

OTHERS = {
    "stage", "task", "question", "word", "person", "comment", "known", "mark", "point", "draft", "id", "section",
    "ticket", "answers", "topic", "entry", "miss", "first", "last", "begins", "ends", "day", "line", "language",
    "what", "text", "region", "edition", "check", "was", "step", "target",
}  # fmt: skip
"""Fields of a button that say nothing of whose it is."""
NAMES = {
    name for kind in ROUTES.taps for name in kind.names if get_type_hints(kind)[name] is str and name not in OTHERS
}
"""Those that do: what they name stands in the scene, as somebody's there."""
BEARER = {Join, CalledSo, AskSomething}
"""Whoever holds an invitation may use it; everybody may ask, and the date of others in a question is not shown."""
OF_DIRECTORY = {OpenListing, AskVolunteer}
"""Every association may look at those who help; who must not be seen is no different from who is not there."""
OF_WAITING = {AskCoordination, StopWaiting}
"""Theirs as long as they wait for a yes."""


@pytest.fixture
async def scene(house: StoryHouse) -> Scene:
    return await a_scene(house)


def named(kind: type[Link]) -> set[str]:
    return NAMES & set(kind.names)


DESK = (Role.COORDINATOR, Role.OBSERVER)
OWNED = [kind for kind in ROUTES.taps if named(kind) and kind not in BEARER]
OF_DESK = {kind for kind in OWNED if ROUTES.taps[kind].needs in DESK}
OF_VOLUNTEER = {kind for kind in OWNED if ROUTES.taps[kind].needs is Role.ALUMNA}


OF_PARTNER = {kind for kind in OWNED if ROUTES.taps[kind].needs is Role.PARTNER} | {PausePartner, ResumePartner}
"""Of a sparring partner; who leads them may let them pause, too."""
CHOSEN = {kind for kind in OWNED if {"association", "partner"} <= named(kind)}
"""Whoever may use sparring chooses among all partners."""


def owner(kind: type[Link]) -> str:
    if kind in OF_VOLUNTEER:
        return "Elif"
    return "Karin" if kind in OF_DESK else "Rosa" if kind in OF_PARTNER else "Anna"


def strangers(kind: type[Link]) -> list[str]:
    """To whom this does not belong; a date belongs to everybody in its cohort."""
    if kind in OF_DESK:
        return ["Mia"]
    if kind in OF_PARTNER:
        return ["Mia", "Lea", "Nora", "Emil"]
    waiting = [] if kind in OF_WAITING else ["Otto"]
    next_door = [] if named(kind) <= {"cohort", "date"} else ["Nora"]
    return ["Mia", "Lea", *waiting, *next_door]


async def test_foreign_is_missing(scene: Scene) -> None:
    answers = {
        (kind.__name__, who): await scene.answer(who, scene.link(kind)) for kind in OWNED for who in strangers(kind)
    }
    assert {pressed: said for pressed, said in answers.items() if said != "common-gone"} == {}


async def test_what_is_theirs_is_there(scene: Scene) -> None:
    """Else the test above would say nothing: is it in tests/kit/scene.py, or does it belong into OTHERS?"""
    answers = {kind.__name__: await scene.answer(owner(kind), scene.link(kind)) for kind in OWNED}
    assert {pressed for pressed, said in answers.items() if said == "common-gone"} == set()


async def test_ones_own_association_opens_nothing_foreign(scene: Scene) -> None:
    """Beside the association that is theirs, a button names something that is not."""
    async with scene.house.database.work() as work:
        own = (await work.associations.of_member(scene.people["Mia"].id))[0].id
    kinds = [kind for kind in OWNED if {"association"} < named(kind) and kind not in CHOSEN | OF_DIRECTORY]
    answers = {kind.__name__: await scene.answer("Mia", scene.link(kind, association=own)) for kind in kinds}
    assert {"ShowDate", "DateFile", "AnswerDate"} <= answers.keys()
    assert set(answers.values()) == {"common-gone"}


async def test_what_no_longer_exists_is_missing_for_everybody(scene: Scene) -> None:
    nothing = dict.fromkeys(NAMES, "nothing")
    answers = {
        (kind.__name__, who): await scene.answer(who, scene.link(kind, **nothing))
        for kind in OWNED
        for who in (owner(kind), "Mia")
    }
    assert {pressed: said for pressed, said in answers.items() if said != "common-gone"} == {}
