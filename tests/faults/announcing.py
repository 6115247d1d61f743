"""An announcement on its way through the delivered bot: whom it means, and the buttons with which it is released."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from msgspec import json

from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.cohorts import Association, AssociationState
from bot.domain.journey import StageState, StageStatus
from bot.domain.people import Member, MemberState
from bot.domain.way import today
from bot.links.announcements import PrepareSending
from bot.links.base import pack
from bot.programme.load import load
from bot.terms import MemberRole
from bot.terms.announcements import AnnouncementKind, ReplyButton
from storage.engines.sqlite import Sqlite
from storage.unit_of_work import Database, Work
from tests.faults.rig import Bot, eventually
from tests.kit.makers import add_person

COHORT = "nord2027"
KARIN, JONAS = 7_000_000_001, 7_000_000_002
"""Who coordinate it."""
OF_ONE = 4
"""Members of one association."""
HTML = "<b>Hallo {vorname}</b>, am Dienstag um 18 Uhr ist die Werkstatt für {verein}."
SAYS = "am Dienstag um 18 Uhr ist die Werkstatt"


async def add_town(file: Path, chats: Sequence[int]) -> None:
    """All of them are members in the cohort, in associations of a few; two people coordinate it."""
    database, now = Database(await Sqlite.open(file)), datetime.now(UTC)
    async with database.work() as work:
        for name, number in (("Karin", KARIN), ("Jonas", JONAS)):
            person = await add_person(work, name, str(number), now)
            await work.people.make_coordinator(person.id, COHORT)
        for first in range(0, len(chats), OF_ONE):
            await _add_association(work, chats[first : first + OF_ONE], now)
        await work.commit()
    await database.close()


async def _add_association(work: Work, chats: Sequence[int], now: datetime) -> None:
    stage = load().stages[0].id
    group = Association(
        work.new_id(), f"Verein {chats[0]} e. V.", COHORT, "NI", stage, AssociationState.ACTIVE, now, now
    )
    await work.associations.add(group)
    await work.journey.save_stage(StageStatus(group.id, stage, StageState.OPEN, now, None))
    for chat in chats:
        person = await add_person(work, f"P{chat}", str(chat), now)
        await work.members.save(Member(group.id, person.id, MemberRole.CONTACT, MemberState.ACTIVE, now))
    await work.reminders.planned(group.id, today(now))


async def add_draft(file: Path) -> str:
    """Of Karin, to everybody of the cohort, with all buttons; returns its id."""
    database = Database(await Sqlite.open(file))
    async with database.work() as work:
        karin = await work.people.address_by_id(f"t{KARIN}")
        assert karin
        one = Announcement(
            work.new_id(), COHORT, karin.person, datetime.now(UTC), Audience((COHORT,)),
            kind=AnnouncementKind.IMPORTANT, html=HTML, buttons=tuple(ReplyButton),
        )  # fmt: skip
        await work.announcements.add(one)
        await work.commit()
    await database.close()
    return one.id


def release(bot: Bot, announcement: str) -> None:
    """By its author and a second person, who lets it leave at any hour."""
    bot.telegram.order("tap", person=KARIN, message_id=1, data=pack(PrepareSending(announcement)), forged=True)
    taps(bot, KARIN, "Zweite Person bitten")
    taps(bot, JONAS, "Freigeben, auch in der Ruhezeit")


def taps(bot: Bot, person: int, words: str) -> None:
    """The newest button that begins so, as soon as it is there."""
    eventually(lambda: _buttons(bot, person, words), what=f"{words}, for {person}")
    message, data = _buttons(bot, person, words)[0]
    bot.telegram.order("tap", person=person, message_id=message, data=data, forged=True)


def _buttons(bot: Bot, person: int, words: str) -> list[tuple[int, str]]:
    """Message and data, the newest first."""
    return [
        (int(call["params"].get("message_id", 1)), button["callback_data"])
        for call in reversed(bot.telegram.calls())
        if call["ok"] and int(call["params"].get("chat_id", 0)) == person
        for row in _rows(call["params"].get("reply_markup", {}))
        for button in row
        if button["text"].startswith(words)
    ]


def _rows(markup: str | dict[str, list[list[dict[str, str]]]]) -> list[list[dict[str, str]]]:
    keys = json.decode(markup) if isinstance(markup, str) else markup
    rows: list[list[dict[str, str]]] = keys.get("inline_keyboard", [])
    return rows


def heard(bot: Bot, person: int, words: str) -> list[str]:
    """All texts with these words that reached somebody, also in the place of others."""
    return [
        call["params"]["text"]
        for call in bot.telegram.calls()
        if call["ok"]
        and call["method"] in ("sendMessage", "editMessageText")
        and int(call["params"]["chat_id"]) == person
        and words in call["params"]["text"]
    ]
