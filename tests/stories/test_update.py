"""Somebody is just being asked while a newer program takes over."""

from collections.abc import Callable
from importlib import import_module

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine

from bot.domain.journey import Review
from bot.links.base import Link, pack
from bot.links.desk_stages import MoveTo, SetWay
from bot.links.invitations import AskGreeting, NewAssociation
from bot.links.reviews import CommentOn, PrepareDecision
from bot.terms import Decision, MemberRole, Opens
from handlers import FEATURES
from tests.kit.edits import changes, types
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_town
from tests.kit.sql import ask
from tests.kit.talking import replies
from tests.kit.traces import rows

SPLIT = import_module("storage.migrations.versions.0078_desk_split")
REPLIES = import_module("storage.migrations.versions.0079_replies_after_the_split")
ASKS: dict[str, Callable[[Town], Link]] = {
    "desk.comment": lambda _: CommentOn("review", 1),
    "desk.decision": lambda _: PrepareDecision("review", Decision.RETURNED),
    "desk.newcomer": lambda town: NewAssociation(town.cohort.id),
    "desk.greeting": lambda town: AskGreeting(town.association.id, MemberRole.WORKER, 3, 30),
    "desk.reason": lambda town: MoveTo(town.association.id, "bedarf"),
    "desk.opening_day": lambda town: SetWay(town.cohort.id, "bedarf", Opens.DATE),
}
"""The button behind which each question is asked, by its former name."""
ANSWERS = {
    "desk.comment": ("Für wen genau?", "Notiert zu Frage 1:\nFür wen genau?"),
    "desk.decision": ("Es fehlt die Zielgruppe.", "Noch ist nichts zurückgegeben."),
    "desk.newcomer": ("Nordhang", "Neuer Verein: Nordhang"),
    "desk.greeting": ("Liebe Aylin, hier geht es los.", "Deine persönliche Zeile:\nLiebe Aylin, hier geht es los."),
    "desk.reason": ("Ihr wart schon weiter.", "Das liest der Verein:\n\nIhr wart schon weiter."),
    "desk.opening_day": ("5.4.", "Der Schritt geht am Mo 05.04.2027 auf."),
}


async def a_town_with_a_review(house: StoryHouse) -> Town:
    town, now = await a_town(house), house.clock.now()
    async with house.database.work() as work:
        await work.reviews.add(Review("review", town.association.id, house.app.programme.stages[0].id, None, now))
        await work.commit()
    return town


async def with_former_names(house: StoryHouse) -> None:
    async with house.database.work() as work:
        for former, name in SPLIT.NAMES.items():
            await ask(work, f"UPDATE dialog SET step = '{former}' WHERE step = '{name}'")
            await ask(work, f"UPDATE heard SET became = '{former}' WHERE became = '{name}'")
            await ask(work, f"UPDATE outbox SET asked = replace(asked, '\"{name}\"', '\"{former}\"')")
        await work.commit()


async def is_updated(house: StoryHouse) -> None:
    engine = create_engine(f"sqlite:///{house.file}")
    with engine.begin() as connection, Operations.context(MigrationContext.configure(connection)):
        SPLIT.upgrade()
        REPLIES.upgrade()
    engine.dispose()
    await house.restarts()


@pytest.mark.parametrize("former", SPLIT.NAMES)
async def test_an_open_question_is_still_understood(house: StoryHouse, former: str) -> None:
    town = await a_town_with_a_review(house)
    karin, (words, answer) = town.coordinator, ANSWERS[former]
    await karin.forges(pack(ASKS[former](town)))
    await with_former_names(house)
    assert await rows(house, "SELECT step FROM dialog") == [(former,)]
    await is_updated(house)
    await karin.says(words)
    karin.sees(answer)


async def test_what_was_remarked_before_it_is_corrected_after_it(house: StoryHouse) -> None:
    karin = (await a_town_with_a_review(house)).coordinator
    await karin.forges(pack(CommentOn("review", 1)))
    said = await types(house, karin, "Für wehn genau?")
    await with_former_names(house)
    assert ("desk.comment",) in await rows(house, "SELECT became FROM heard")
    await is_updated(house)
    await changes(house, karin, said, "Für wen genau?")
    assert await rows(house, "SELECT body FROM comment") == [("Für wen genau?",)]


async def test_a_reply_to_what_was_asked_before_it_is_a_remark_after_it(house: StoryHouse) -> None:
    karin = (await a_town_with_a_review(house)).coordinator
    await karin.forges(pack(CommentOn("review", 1)))
    question = int(karin.last.id)
    await karin.forges(pack(CommentOn("review", 2)))
    await with_former_names(house)
    await is_updated(house)
    await replies(house, karin, question, "Für wen genau?")
    karin.sees("Notiert zu Frage 1:\nFür wen genau?")
    assert await rows(house, "SELECT body FROM comment") == [("Für wen genau?",)]


def test_each_former_name_has_a_question_of_today() -> None:
    known = {step for feature in FEATURES for step in feature.steps}
    assert set(SPLIT.NAMES.values()) <= known
    assert known.isdisjoint(SPLIT.NAMES)
