"""`projektschmiede person`: for somebody who asks by letter or telephone for what they could do in the bot."""

import asyncio
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from msgspec.structs import replace

from bot.app import text_folders
from bot.config import Settings
from bot.documents.makers import own_files, packed_files
from bot.domain.messages import Message
from bot.domain.names import NoName, name_in
from bot.domain.people import Address, Channel, Person
from bot.domain.privacy.erasure import Leaving
from bot.domain.privacy.own_data import OwnData, titles_of
from bot.operator.console import Exit, Stop, say
from bot.operator.database import opened
from bot.operator.output_file import free, need_place
from bot.operator.who import Meant, called, find, meant_by, nobody
from bot.programme.load import load
from bot.runtime.outbox.clearing import clear
from bot.runtime.outbox.writer import Post
from bot.runtime.process.clock import Clock
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Texts
from bot.runtime.upkeep.erase_mirror import EraseMirror
from bot.terms.rights import LeftWork
from handlers.erasure.actions.parting import concerned, part
from handlers.erasure.screens import done
from storage.backup.sqlite import arriving
from storage.unit_of_work import Database, Work

UNCHANGED = "Nothing was changed."


def show(settings: Settings, word: str) -> None:
    asyncio.run(_show(settings, word))


def export(settings: Settings, word: str, file: Path) -> None:
    if file.suffix != ".zip":
        raise Stop(Exit.USAGE, f"{file} must end in .zip.")
    need_place(file)
    asyncio.run(_export(settings, word, file))


def rename(settings: Settings, word: str, name: str) -> None:
    asyncio.run(_rename(settings, word, name))


def pause(settings: Settings, word: str) -> None:
    asyncio.run(_pause(settings, word))


def erase(settings: Settings, word: str, work: LeftWork | None, confirm: str) -> None:
    asyncio.run(_erase(settings, word, work, confirm))


async def _show(settings: Settings, word: str) -> None:
    async with opened(settings) as database, database.work() as work:
        meant = await meant_by(work, word)
        found, leaving = await work.own_data.everything(meant.owner), await _concerned(work, meant)
        await _note(work, "person.show", meant, Clock().now())
        await work.commit()
    say(*_shown(meant, leaving, found))


def _shown(meant: Meant, leaving: Leaving, found: OwnData) -> Iterator[str]:
    yield str(meant)
    if meant.person:
        yield f"  since {meant.person.created_at:%Y-%m-%d}, language {meant.person.language}"
        for what, since in (("stopped", meant.person.stopped_at), ("pauses", meant.person.paused_at)):
            if since:
                yield f"  {what} since {since:%Y-%m-%d}"
    yield f"  doors: {', '.join(_door(one) for one in meant.doors) or 'none'}"
    for one in (*leaving.shared, *leaving.alone):
        yield f"  association: {one.name}{', nobody else is in it' if one in leaving.alone else ''}"
    yield f"  rows: {', '.join(f'{one.name} {len(one.rows)}' for one in found)}"


def _door(one: Address) -> str:
    return f"Telegram {one.external}" if one.channel is Channel.TELEGRAM else "browser"


async def _export(settings: Settings, word: str, file: Path) -> None:
    now = Clock().now()
    async with opened(settings) as database, database.work() as work:
        meant = await meant_by(work, word)
        await _note(work, "person.export", meant, now)
        found = await work.own_data.everything(meant.owner)
        await work.commit()
    titles = titles_of(load(settings.programme_dir), meant.language)
    packed = await packed_files(found, meant.language, now, titles)
    with free(file), arriving(file) as room, ZipFile(room, "w", ZIP_DEFLATED) as archive:
        for ending, _, content in own_files(packed):
            archive.writestr(f"meine-daten-{now:%Y-%m-%d}{ending}", content)
    say(f"{meant}: {sum(len(one.rows) for one in found)} rows of {len(found)} tables, others are blacked out.")
    say(f"Written for you alone: {file}", "Hand it to that person only, and delete it then.")


async def _rename(settings: Settings, word: str, name: str) -> None:
    said = name_in(name)
    if isinstance(said, NoName):
        raise Stop(Exit.USAGE, f"That is no name for a person. {UNCHANGED}")
    async with opened(settings) as database, database.work() as work:
        person = await _known(work, word)
        await work.people.rename(person, said)
        await work.reviews.note(None, "person.rename", person.id, "", Clock().now())
        await work.commit()
    say(f"{called(person)} is called {said} from now on.")


async def _pause(settings: Settings, word: str) -> None:
    now = Clock().now()
    async with opened(settings) as database, database.work() as work:
        person = await _known(work, word)
        if person.paused_at:
            say(f"{called(person)} pauses since {person.paused_at:%Y-%m-%d} already. {UNCHANGED}")
            return
        await work.pauses.begin(replace(person, paused_at=now), now)
        for association in await work.associations.of_member(person.id):
            await work.reminders.touch(association.id)
        for cohort in await work.cohorts.of_coordinator(person.id):
            await work.reminders.touch_cohort(cohort.id)
        await work.reviews.note(None, "person.pause", person.id, "", now)
        await work.commit()
    say(f"{called(person)} pauses: nothing is sent, nothing is used. They end it themselves, in the bot.")


async def _known(work: Work, word: str) -> Person:
    if person := await find(work, word):
        return person
    raise nobody(word)


async def _erase(settings: Settings, word: str, left: LeftWork | None, confirm: str) -> None:
    now = Clock().now()
    async with opened(settings) as database:
        async with database.work() as work:
            meant = await meant_by(work, word)
            leaving = await _concerned(work, meant)
            _need_yes(meant, leaving, left, confirm)
            await _gone(work, meant, leaving, left or LeftWork.STAYS, now)
            await work.commit()
        await _leave_no_trace(database, settings, now)
    say("Erased. The confirmation is the last message; the running bot sends it, and deletes what Telegram lets it.")
    say("Copies of the database from before fall after 30 nights; restore erases them there again.")


def _need_yes(meant: Meant, leaving: Leaving, left: LeftWork | None, confirm: str) -> None:
    said = [f"This erases {meant}, everywhere and for good."]
    said += [f"Nobody else is in {one.name}." for one in leaving.alone]
    said += [f'Nobody else coordinates "{title}".' for title in leaving.desks]
    ask = f"projektschmiede person erase {meant.owner}"
    if leaving.alone and left is None:
        said.append("Say what becomes of that work: --work stays (with the Koordination) or --work goes.")
        ask += " --work stays"
    elif left:
        ask += f" --work {left.name.lower()}"
    if confirm != meant.owner or (leaving.alone and left is None):
        raise Stop(Exit.USAGE, "\n".join([*said, f"{UNCHANGED} If you mean it: {ask} --confirm {meant.owner}"]))


async def _gone(work: Work, meant: Meant, leaving: Leaving, left: LeftWork, now: datetime) -> None:
    """As the bot does it when they ask there."""
    await part(work, meant.owner, leaving, left, now)
    post = Post(work, Renderer(Texts(text_folders())))
    for message in work.messages:
        await post.say(message, now)
    for door in meant.doors:
        farewell = replace(door, person=None, language=meant.language)
        await post.say(Message("", done(door.channel), work.new_id(), last=farewell), now)
    await clear(post, now)


async def _leave_no_trace(database: Database, settings: Settings, now: datetime) -> None:
    """Also when no bot runs: it does the same again."""
    async with database.work() as work:
        await EraseMirror(settings.data_dir).look(work, now)
        await work.commit()
    await database.engine.scrub()


async def _concerned(work: Work, meant: Meant) -> Leaving:
    return await concerned(work, meant.person.id) if meant.person else Leaving()


async def _note(work: Work, verb: str, meant: Meant, now: datetime) -> None:
    await work.reviews.note(None, verb, meant.owner, "", now)
