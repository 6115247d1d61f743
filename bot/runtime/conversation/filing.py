"""Text that was kept goes where its writer says: as it stood above the button, and only where it is taken."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from bot.domain.dialog import LOOSE, Dialog, Heard, Loose
from bot.domain.dialog import mark_of as part_mark
from bot.domain.errors import gone
from bot.domain.people import HATS, Role
from bot.domain.screen import Button, Say, Screen, row
from bot.domain.typed_moves import adds_nothing, greets, thanks
from bot.domain.typed_text import lets_go
from bot.domain.unasked import TO_NOTHING, WELCOME, Destination, last_of, mark_of
from bot.links.base import Link, parse
from bot.links.dialog import LooseLast, LooseToOpen
from bot.runtime.feature import Entry, Visit
from bot.runtime.shared.held_back import held_back

if TYPE_CHECKING:
    from bot.runtime.routes import Bound, Routes


async def courtesy(routes: "Routes", visit: Visit) -> Screen | None:
    """Who says hello is shown where they are, who says thank you is answered, and a yes or no to nothing is told so:
    none of them has a place to go. Who wants out of a talk gets the way out."""
    if screen := await held_back(visit):
        return screen
    meant = visit.near or visit.announced or visit.roles.isdisjoint(HATS)
    if meant or not _wants_no_place(visit) or await visit.runs_talks():
        return None
    if greets(visit.text):
        return await routes.home_of(visit)(visit)
    return WELCOME if thanks(visit.text) else TO_NOTHING


def _wants_no_place(visit: Visit) -> bool:
    """A member's yes may be the answer to a question of the worksheet."""
    answers = visit.open_question is not None and Role.MEMBER in visit.roles
    return greets(visit.text) or thanks(visit.text) or (adds_nothing(visit.text) and not answers)


def waits_to_go(visit: Visit) -> tuple[tuple[str, str], ...]:
    """The button that lets go its way what was read back, when the text adds nothing to that."""
    found = tuple(one for one in visit.sight if lets_go(one[0])) if adds_nothing(visit.text) else ()
    return found[:1]


async def as_it_was(visit: Visit) -> Screen:
    """Nothing is added, and the button is the newest now."""
    await visit.ask_on()
    rows = tuple(row(Button("common-loose.near", parse(data), {"words": words})) for words, data in waits_to_go(visit))
    return Screen("common-as-it-was", rows=rows)


async def as_shown(routes: "Routes", link: Destination, action: "Bound", visit: Visit) -> Screen | None:
    """A text that is another one since is shown first: nobody files or deletes what they did not see."""
    text = await visit.kept()
    return await (routes.loose(visit)(visit) if text and mark_of(text) != link.mark else action(visit))


def action_of(routes: "Routes", link: Link) -> "Bound | None":
    """What the runtime itself does with a text that was kept."""
    if isinstance(link, LooseToOpen):
        return partial(file, routes, link)
    return partial(only_the_last, routes) if isinstance(link, LooseLast) else None


async def only_the_last(routes: "Routes", visit: Visit) -> Screen | None:
    """What came before it is let go, and it is asked about alone."""
    dialogs = visit.uow.dialogs
    if kept := await dialogs.loose(visit.owner):
        last = last_of(kept)
        await dialogs.keep_loose(replace(kept, text=last))
        for heard in await dialogs.heard_as(visit.owner, LOOSE):
            if heard.part != part_mark(last):
                await dialogs.note_heard(replace(heard, became="", subject={}))
    return await routes.loose(visit)(visit)


async def file(routes: "Routes", link: LooseToOpen, visit: Visit) -> Screen | None:
    """The open question takes the text that was kept, as if it had been typed there."""
    kept, entry = await visit.uow.dialogs.loose(visit.owner), routes.asked(visit)
    if kept is None:
        raise gone()
    if entry is None or visit.dialog is None or visit.dialog.token != link.question:
        return await routes.loose(visit)(visit)
    heard = await visit.uow.dialogs.heard_as(visit.owner, LOOSE)
    await visit.placed(visit.dialog.step, **subject_of(visit.dialog, entry))
    screen = await entry.action(replace(visit, text=kept.text, filed=True))
    return await _keep(routes, visit, kept, heard, screen) if screen and screen.missed else screen


async def _keep(routes: "Routes", visit: Visit, kept: Loose, heard: Iterable[Heard], said: Screen) -> Screen | None:
    """The question could not take it: it is asked about again, below what the question said."""
    await visit.uow.dialogs.keep_loose(kept)
    for one in heard:
        await visit.uow.dialogs.note_heard(one)
    dialog = await visit.uow.dialogs.get(visit.owner, visit.now)
    visit = replace(visit, dialog=dialog, why=Say(said.id, said.args))
    visit = replace(visit, open_question=routes.open_question(visit))
    return await routes.loose(visit)(visit)


def subject_of(dialog: Dialog, entry: Entry) -> dict[str, str]:
    """What is remembered of the question with its messages; all of it only where old ones are answered again."""
    return {**(dialog.answers if entry.again else {}), "token": dialog.token}
