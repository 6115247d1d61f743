"""Open questions, who has the floor, text that waits for its place, and what messages became."""

from datetime import UTC, datetime, timedelta

from bot.domain.dialog import LOOSE, Dialog, Heard, Loose, mark_of
from bot.domain.messages import Act, Outgoing, Priority
from storage.unit_of_work import Database

NOW = datetime(2027, 3, 10, tzinfo=UTC)


def dialog(owner: str = "anna", token: str = "t1") -> Dialog:
    return Dialog(owner, "journey.answer", {"question": "q"}, NOW + timedelta(days=30), token, "turn", NOW)


async def floor(database: Database, at: datetime = NOW) -> bool:
    async with database.work() as work:
        found = await work.dialogs.get("anna", NOW)
        return found is not None and found.has_floor(at)


async def test_it_comes_back_as_it_was(database: Database) -> None:
    async with database.work() as work:
        await work.dialogs.put(dialog())
        assert await work.dialogs.get("anna", NOW) == dialog()
        await work.commit()


async def test_something_else_takes_the_floor_and_the_question_takes_it_back(database: Database) -> None:
    async with database.work() as work:
        await work.dialogs.put(dialog())
        await work.commit()
    for shown, has in (("", False), ("t1", True), ("t0", False), ("t1", True), ("t1", True)):
        async with database.work() as work:
            await work.dialogs.shown("berta", "", NOW)
            await work.dialogs.shown("anna", shown, NOW)
            await work.commit()
        assert await floor(database) is has, shown


async def test_after_an_hour_nobody_has_it(database: Database) -> None:
    async with database.work() as work:
        await work.dialogs.put(dialog())
        await work.commit()
    assert await floor(database, NOW + timedelta(minutes=59, seconds=59))
    assert not await floor(database, NOW + timedelta(minutes=60))


async def test_loose_text_is_kept_for_thirty_days(database: Database) -> None:
    async with database.work() as work:
        kept = Loose("anna", "Hallo 🎉", 8, "turn", NOW)
        await work.dialogs.keep_loose(kept)
        assert await work.dialogs.loose("anna") == kept
        assert await work.dialogs.drop_old_loose(NOW) == 0
        assert await work.dialogs.drop_old_loose(NOW + timedelta(seconds=1)) == 1
        assert await work.dialogs.loose("anna") is None


async def test_a_message_is_known_by_what_it_became(database: Database) -> None:
    heard = Heard("1", "17", "anna", LOOSE, {"token": "t"}, mark_of("Hallo"), NOW)
    async with database.work() as work:
        await work.dialogs.note_heard(heard)
        assert await work.dialogs.heard("1", "17") == heard
        assert await work.dialogs.heard("2", "17") is None
        assert await work.dialogs.heard_as("anna", LOOSE) == [heard]
        assert await work.dialogs.heard_as("berta", LOOSE) == []
        assert await work.dialogs.drop_heard(NOW + timedelta(seconds=1)) == 1


async def test_what_stands_in_a_chat_the_newest_first(database: Database) -> None:
    buttons = '{"buttons":[[{"text":"Ja","data":"h"}]]}'
    async with database.work() as work:
        for key in ("a", "b", "c"):
            message = Outgoing(
                key, key, None, "telegram", "1", Priority.REPLY, Act.SEND, "", buttons, NOW, question=key
            )
            await work.outbox.put(message)
        await work.outbox.sent("a", "17", NOW, buttons)
        await work.outbox.sent("b", "18", NOW, buttons)
        shown = await work.outbox.keyboards("telegram", "1", 5)
        assert [(one.message, one.question) for one in shown] == [("18", "b"), ("17", "a")]
        found = await work.outbox.shown_as("1", "17")
        assert found is not None
        assert (found.id, found.payload) == ("a", buttons)
        assert await work.outbox.shown_as("1", "99") is None
