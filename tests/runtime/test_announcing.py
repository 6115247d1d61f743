"""What belongs to an announcement: said with what is enclosed, changed where it stands, and taken back."""

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image

from bot.domain.delivery_report import EDITED, STAYS
from bot.domain.enclosure import Enclosure, EnclosureKind
from bot.domain.messages import Act, Fate, Priority
from bot.domain.people import Channel, Person
from bot.domain.screen import Markup, Screen
from bot.runtime.outbox.recasting import recast
from bot.runtime.outbox.writer import Post
from bot.runtime.visit import Visit
from storage.unit_of_work import UnitOfWork
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_colleague, a_member, a_town, moves_to_the_browser
from tests.kit.people import OnTelegram
from tests.kit.postgres import on_both_engines
from tests.kit.telegram import BotMessage, bad_request

ORIGIN = "an1"
LONG = "Wort " * 300
"""Longer than a caption."""


def words(text: str, *enclosed: Enclosure, protected: bool = False) -> Screen:
    return Screen("common-choice", {"words": Markup(text)}, enclosed=enclosed, protected=protected)


def png() -> bytes:
    file = BytesIO()
    Image.new("RGB", (8, 8)).save(file, "PNG")
    return file.getvalue()


@pytest.fixture
async def town(house: StoryHouse) -> Town:
    return await a_town(house)


@pytest.fixture
async def anna(house: StoryHouse, town: Town) -> OnTelegram:
    return await a_member(house, town)


async def person_of(house: StoryHouse, who: OnTelegram) -> Person:
    async with house.database.work() as work:
        address = await work.people.address(Channel.TELEGRAM, str(who.them.id))
        person = await work.people.get(address.person or "") if address else None
    assert person
    return person


def shown(house: StoryHouse, who: OnTelegram, since: int) -> list[BotMessage]:
    """After the first `since` messages."""
    return house.world.chat(who.them)[since:]


async def tells(house: StoryHouse, does: Callable[[UnitOfWork], object]) -> None:
    """As an action would, in a transaction of its own; what has to leave leaves."""
    now = house.clock.now()
    async with house.database.work() as work:
        does(work)
        post = Post(work, house.app.visits.renderer)
        for message in work.messages:
            await post.say(message, now)
        await recast(post, work.recasts, now)
        await work.commit()
    house.app.visits.committed(post.touched)
    await house.settle()


async def announce(house: StoryHouse, person: str, screen: Screen) -> None:
    await tells(house, lambda work: work.say(person, screen, "k", Priority.BROADCAST, origin=ORIGIN))


async def outcome(house: StoryHouse, act: Act, person: str) -> tuple[Fate, str]:
    async with house.database.work() as work:
        reports = await work.broadcasts.outcomes(ORIGIN)
    return next((one.state, one.fault) for one in reports if one.person == person and one.act is act)


async def enclose(house: StoryHouse, *enclosed: Enclosure, content: bytes | None = None) -> None:
    async with house.database.work() as work:
        for one in enclosed:
            await work.enclosures.save(one, content)
        await work.commit()


@on_both_engines
async def test_said_changed_and_taken_back(house: StoryHouse, anna: OnTelegram) -> None:
    id = (await person_of(house, anna)).id
    await announce(house, id, words("Treffen um <b>14</b> Uhr", protected=True))
    [shown] = [one for one in house.world.chat(anna.them) if "14" in one.text]
    assert shown.protected
    await tells(house, lambda work: work.change(ORIGIN, id, words("Treffen um <b>15</b> Uhr")))
    [now] = [one for one in house.world.chat(anna.them) if one.id == shown.id]
    assert (now.text, now.edited) == ("Treffen um 15 Uhr", True)
    assert await outcome(house, Act.EDIT, id) == (Fate.SENT, "")
    await tells(house, lambda work: work.retract(ORIGIN, id))
    assert all(one.id != shown.id for one in house.world.chat(anna.them))
    assert await outcome(house, Act.DELETE, id) == (Fate.SENT, "")
    assert await outcome(house, Act.SEND, id) == (Fate.WITHDRAWN, "")
    before = len(house.world.calls)
    await tells(house, lambda work: work.retract(ORIGIN, id))
    assert all(not call.method.startswith("delete") for call in house.world.calls[before:])


PHOTOS = tuple(Enclosure(f"p{n}", EnclosureKind.PHOTO, f"bild{n}.png", "image/png", 9) for n in range(3))
PAPER = Enclosure("d", EnclosureKind.DOCUMENT, "Plan.pdf", "application/pdf", 9)


async def test_one_file_carries_few_words_and_is_uploaded_once(house: StoryHouse, town: Town, anna: OnTelegram) -> None:
    jonas = await a_colleague(house, town)
    await enclose(house, PHOTOS[0], content=png())
    before = {who.name: len(house.world.chat(who.them)) for who in (anna, jonas)}
    ids = [(await person_of(house, who)).id for who in (anna, jonas)]
    screen = words("<b>Das</b> ist es", PHOTOS[0], protected=True)

    def say(work: UnitOfWork) -> None:
        for id in ids:
            work.say(id, screen, f"k{id}", Priority.BROADCAST, origin=ORIGIN)

    await tells(house, say)
    house.clock.forward(seconds=5)
    await house.settle()
    for who in (anna, jonas):
        [message] = shown(house, who, before[who.name])
        assert (message.text, message.protected, message.photo is not None) == ("Das ist es", True, True)
    calls = [call for call in house.world.calls if call.method == "sendPhoto"]
    assert sum("photo" in call.params and call.params["photo"].startswith("attach") for call in calls) <= 1
    assert len(house.world.state.files) == 1
    async with house.database.work() as work:
        stored = await work.enclosures.get("p0")
        assert stored
        assert stored.media in house.world.state.files

    await tells(house, lambda work: work.change(ORIGIN, ids[0], words("Nein, " + LONG)))
    one, *rest = shown(house, anna, before["Anna"])
    assert one.photo
    assert one.text.startswith("Nein, Wort")
    assert len(rest) == 1, "what does not fit below the picture stands below it"
    await tells(house, lambda work: work.retract(ORIGIN, ids[0]))
    assert shown(house, anna, before["Anna"]) == []


async def test_several_files_come_first_and_all_of_it_goes(house: StoryHouse, anna: OnTelegram) -> None:
    id = (await person_of(house, anna)).id
    await enclose(house, *PHOTOS, content=png())
    await enclose(house, PAPER, content=b"%PDF-1.7")
    before = len(house.world.chat(anna.them))
    await announce(house, id, words("Dazu: 1 < 2".replace("<", "&lt;"), *PHOTOS, PAPER))
    house.clock.forward(seconds=30)
    await house.settle()
    messages = shown(house, anna, before)
    assert [bool(one.photo) for one in messages] == [True, True, True, False, False]
    assert messages[3].document
    assert messages[4].text == "Dazu: 1 < 2"
    async with house.database.work() as work:
        [report] = await work.broadcasts.outcomes(ORIGIN)
    assert report.message == " ".join(str(one.id) for one in messages)
    await tells(house, lambda work: work.retract(ORIGIN, id))
    house.clock.forward(seconds=30)
    await house.settle()
    assert shown(house, anna, before) == []


async def test_what_is_too_old_to_be_deleted_is_changed(house: StoryHouse, anna: OnTelegram) -> None:
    id = (await person_of(house, anna)).id
    await enclose(house, PHOTOS[0], content=png())
    before = len(house.world.chat(anna.them))
    await announce(house, id, words(LONG, PHOTOS[0]))
    house.clock.forward(hours=49)
    await tells(house, lambda work: work.retract(ORIGIN, id, words("Zurückgenommen")))
    house.clock.forward(seconds=30)
    await house.settle()
    photo, text = shown(house, anna, before)
    assert photo.photo
    assert text.text == "Zurückgenommen"
    async with house.database.work() as work:
        found = await work.broadcasts.outcomes(ORIGIN)
    reports = {one.fault for one in found if one.person == id and one.act is Act.DELETE}
    assert reports == {STAYS}, "the worse of both is reported"
    await tells(house, lambda work: work.retract(ORIGIN, id, words("Zurückgenommen")))
    assert len(shown(house, anna, before)) == 2


async def test_only_words_too_old_are_reported_as_replaced(house: StoryHouse, anna: OnTelegram) -> None:
    id = (await person_of(house, anna)).id
    await announce(house, id, words("Morgen"))
    house.clock.forward(hours=49)
    await tells(house, lambda work: work.retract(ORIGIN, id, words("Zurückgenommen")))
    assert house.world.chat(anna.them)[-1].text == "Zurückgenommen"
    assert await outcome(house, Act.DELETE, id) == (Fate.SENT, EDITED)


@on_both_engines
async def test_what_waits_is_reworded_or_dropped(house: StoryHouse, anna: OnTelegram) -> None:
    """It was on its way when it was changed; Telegram had it wait; then it leaves with the new words."""
    id = (await person_of(house, anna)).id
    before = len(house.world.chat(anna.them))
    house.world.weather.flood(5, "sendMessage", chat=anna.them.id)
    await announce(house, id, words("alt"))
    async with house.database.work() as work:
        assert await work.broadcasts.braked_until(house.clock.now())
        [report] = await work.broadcasts.outcomes(ORIGIN)
        assert (report.state, report.fault) == (Fate.WAITING, "429")
        assert report.not_before
    await tells(house, lambda work: work.change(ORIGIN, id, words("neu")))
    house.clock.forward(seconds=6)
    await house.settle()
    assert [one.text for one in shown(house, anna, before)] == ["neu"]

    house.world.weather.flood(5, "sendMessage", chat=anna.them.id)
    await tells(house, lambda work: work.say(id, words("noch eins"), "k2", origin="an2"))
    await tells(house, lambda work: work.retract("an2", id))
    house.clock.forward(seconds=6)
    await house.settle()
    assert [one.text for one in shown(house, anna, before)] == ["neu"]


async def test_a_change_that_is_lost_is_made_again(house: StoryHouse, anna: OnTelegram) -> None:
    id = (await person_of(house, anna)).id
    await announce(house, id, words("alt"))
    house.world.weather.reset("editMessageText", after=True)
    house.world.weather.reset("deleteMessage", after=True)
    await tells(house, lambda work: work.change(ORIGIN, id, words("neu")))
    house.clock.forward(seconds=10)
    await house.settle()
    assert house.world.chat(anna.them)[-1].text == "neu"
    assert await outcome(house, Act.EDIT, id) == (Fate.SENT, "")
    await tells(house, lambda work: work.retract(ORIGIN, id))
    house.clock.forward(seconds=10)
    await house.settle()
    assert await outcome(house, Act.DELETE, id) == (Fate.SENT, "")


async def test_what_telegram_refuses_to_change_is_reported(house: StoryHouse, anna: OnTelegram) -> None:
    id = (await person_of(house, anna)).id
    await announce(house, id, words("alt"))
    house.world.weather.fail(bad_request("message can't be edited"), "editMessageText")
    before = len(house.world.chat(anna.them))
    await tells(house, lambda work: work.change(ORIGIN, id, words("neu")))
    assert len(house.world.chat(anna.them)) == before, "nothing is said anew"
    assert await outcome(house, Act.EDIT, id) == (Fate.FAILED, "Message can't be edited")


async def test_what_was_said_anew_is_changed_and_all_is_taken_back(house: StoryHouse, anna: OnTelegram) -> None:
    id = (await person_of(house, anna)).id
    before = len(house.world.chat(anna.them))
    await announce(house, id, words("eins"))
    await tells(house, lambda work: work.say(id, words(LONG * 4), "k-e2", origin=ORIGIN))
    await tells(house, lambda work: work.change(ORIGIN, id, words("zwei")))
    await tells(house, lambda work: work.change(ORIGIN, id, words("drei " * 1000)))
    house.clock.forward(seconds=10)
    await house.settle()
    assert [one.text[:4] for one in shown(house, anna, before)] == ["eins", "drei", "drei"]
    await tells(house, lambda work: work.retract(ORIGIN, id))
    house.clock.forward(seconds=10)
    await house.settle()
    assert shown(house, anna, before) == []


async def test_a_pause_takes_out_what_has_not_begun(house: StoryHouse, town: Town, anna: OnTelegram) -> None:
    jonas = await a_colleague(house, town)
    ids = [(await person_of(house, who)).id for who in (anna, jonas)]
    tomorrow = house.clock.now() + timedelta(days=1)

    def say(work: UnitOfWork) -> None:
        for id in ids:
            work.say(id, words("morgen"), f"k{id}", Priority.BROADCAST, not_before=tomorrow, origin=ORIGIN)

    await tells(house, say)
    async with house.database.work() as work:
        assert sorted(await work.broadcasts.drop_waiting(ORIGIN)) == sorted(ids)
        await work.commit()
    before = len(house.world.chat(anna.them))
    house.clock.forward(days=2)
    await house.settle()
    assert all("morgen" not in one.text for one in house.world.chat(anna.them)[before:])
    await tells(house, lambda work: work.say(ids[0], words("morgen"), f"k{ids[0]}", origin=ORIGIN))
    assert house.world.chat(anna.them)[-1].text == "morgen", "the key is free again"


async def test_in_the_browser(house: StoryHouse, town: Town, anna: OnTelegram) -> None:
    berta = await moves_to_the_browser(house, anna)
    id = (await person_of(house, anna)).id
    await enclose(house, PAPER, content=b"%PDF-1.7")
    await enclose(house, Enclosure("v", EnclosureKind.VIDEO, "film.mp4", "video/mp4", media="file99"))
    screen = words("<b>Neu</b>", PAPER, Enclosure("v", EnclosureKind.VIDEO, "film.mp4", "video/mp4", media="file99"))
    await announce(house, id, screen)
    await berta.waits()
    assert (berta.last.text.strip(), berta.last.files) == ("Neu", ("Plan.pdf", "film.mp4"))
    [message] = [one for one in await house.app.chats.history(berta.visitor) if one.payload.files]
    opened = [await house.app.chats.file(berta.visitor, file["id"]) for file in message.payload.files]
    assert [one and (one.name, one.mime, one.content) for one in opened] == [
        ("Plan.pdf", "application/pdf", b"%PDF-1.7"), ("film.mp4", "video/mp4", None),
    ]  # fmt: skip
    async with house.database.work() as work:
        rows = work._transaction.connection.raw.execute("SELECT content FROM attachment WHERE shared IS NOT NULL")
        assert {content for (content,) in rows} == {None}, "kept once"

    await tells(house, lambda work: work.change(ORIGIN, id, words("Anders", PAPER)))
    await berta.waits()
    assert (berta.last.text.strip(), berta.last.files) == ("Anders", ("Plan.pdf",))
    version = max(one.version for one in await house.app.chats.history(berta.visitor))
    await tells(house, lambda work: work.retract(ORIGIN, id))
    [news] = await house.app.chats.history(berta.visitor, version)
    assert (news.id, news.payload.gone, news.payload.text) == (message.id, True, "")
    assert await outcome(house, Act.DELETE, id) == (Fate.SENT, "")


async def test_a_reaction_to_an_announcement_is_heard(house: StoryHouse, anna: OnTelegram) -> None:
    heard: list[tuple[str, str, str]] = []

    async def reacts(origin: str, visit: Visit) -> Screen | None:
        heard.append((origin, visit.person.name, visit.text))
        return None

    house.app.routes.reactions["announcement"] = reacts
    id = (await person_of(house, anna)).id
    other = anna.last
    await enclose(house, *PHOTOS, content=png())
    await announce(house, id, words("Schaut", *PHOTOS))
    house.clock.forward(seconds=30)
    await anna.waits()
    album, text = anna.chat[-3], anna.last
    before = len(house.world.calls)
    for emoji, message in (("👍", album), ("🎉", text), ("", text), ("👎", other)):
        await anna.reacts(emoji, message)
    assert heard == [(ORIGIN, "Anna", "👍"), (ORIGIN, "Anna", "🎉"), (ORIGIN, "Anna", "")]
    assert {call.method for call in house.world.calls[before:]} == {"getUpdates"}, "nobody is answered"
