"""Somebody is just being asked while a newer program takes over."""

from importlib import import_module

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine

from bot.links.base import Link, pack
from bot.links.invitations import AskGreeting, NewAssociation
from bot.terms import MemberRole
from handlers import FEATURES
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_town
from tests.kit.sql import ask
from tests.kit.traces import rows

SPLIT = import_module("storage.migrations.versions.0078_desk_split")


def asked(town: Town) -> dict[str, Link]:
    """By which button each question is asked."""
    cohort, association = town.cohort.id, town.association.id
    return {
        "desk.newcomer": NewAssociation(cohort),
        "desk.greeting": AskGreeting(association, MemberRole.WORKER, 3, 30),
    }


ANSWERS = {
    "desk.newcomer": ("Nordhang", "Neuer Verein: Nordhang"),
    "desk.greeting": ("Liebe Aylin, hier geht es los.", "Deine persönliche Zeile:\nLiebe Aylin, hier geht es los."),
}


async def with_the_former_name(house: StoryHouse, former: str) -> None:
    async with house.database.work() as work:
        await ask(work, f"UPDATE dialog SET step = '{former}'")
        await ask(work, f"UPDATE heard SET became = '{former}' WHERE became = '{SPLIT.NAMES[former]}'")
        await work.commit()


def migrates(house: StoryHouse) -> None:
    engine = create_engine(f"sqlite:///{house.file}")
    with engine.begin() as connection, Operations.context(MigrationContext.configure(connection)):
        SPLIT.upgrade()
    engine.dispose()


@pytest.mark.parametrize("former", SPLIT.NAMES)
async def test_an_open_question_is_still_understood(house: StoryHouse, former: str) -> None:
    town = await a_town(house)
    karin, (words, answer) = town.coordinator, ANSWERS[former]
    await karin.forges(pack(asked(town)[former]))
    await with_the_former_name(house, former)
    migrates(house)
    await house.restarts()
    await karin.says(words)
    karin.sees(answer)
    assert await rows(house, "SELECT step FROM dialog") == [(SPLIT.NAMES[former],)]


def test_each_former_name_has_a_question_of_today() -> None:
    known = {step for feature in FEATURES for step in feature.steps}
    assert set(SPLIT.NAMES.values()) <= known
    assert known.isdisjoint(SPLIT.NAMES)
    assert set(ANSWERS) == set(SPLIT.NAMES)
