"""A message that its writer changed: what it had become follows, or it is said that it cannot any more."""

from msgspec.structs import replace

from bot.domain.dialog import LOOSE, Dialog, Heard, found, mark_of, replaced
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.runtime.feature import Visit
from bot.runtime.inputs import Said
from bot.runtime.routes import Routes
from storage.unit_of_work import Work

GROWING = ("words", "text")
"""Answers of an open question to which each message adds."""


async def follow(work: Work, routes: Routes, visit: Visit, said: Said) -> Screen | None:
    """Raises a refusal when it is too late. None when nothing has changed that we take."""
    heard = await work.dialogs.heard(visit.address.external, said.message)
    if heard is None or heard.owner != visit.owner:
        raise Refusal("common-edit-too-late")
    if heard.part == mark_of(visit.text):
        return None
    screen = await _follow(work, routes, visit, heard)
    became, subject = work.heard or (heard.became, heard.subject)
    await work.dialogs.note_heard(replace(heard, became=became, subject=subject, part=mark_of(visit.text)))
    return screen


async def _follow(work: Work, routes: Routes, visit: Visit, heard: Heard) -> Screen | None:
    if heard.became == LOOSE:
        visit, kept = await routes.withheld(visit), await work.dialogs.loose(visit.owner)
        text = replaced(kept.text, heard.part, visit.text, await visit.parts_after(heard)) if kept else None
        if kept is None or text is None:
            raise Refusal("common-edit-too-late")
        await work.dialogs.keep_loose(replace(kept, text=text, turn=visit.turn))
        visit = replace(visit, text="", has_floor=False)
        return await routes.loose(visit)(visit)
    if action := routes.edits.get(heard.became):
        return await action(heard, visit)
    if visit.dialog and visit.dialog.token == heard.subject.get("token"):
        return await _again(routes, visit, visit.dialog, heard)
    raise Refusal("common-edit-too-late")


async def _again(routes: Routes, visit: Visit, dialog: Dialog, heard: Heard) -> Screen | None:
    """The question is still open, and nothing was saved: it is answered anew, without the old words."""
    before, text, later = dict(dialog.answers), visit.text, await visit.parts_after(heard)
    for name in GROWING:
        grown = before.get(name, "")
        if place := found(grown, heard.part, later):
            text += grown[place.stop :]
            before[name] = grown[: place.start].rstrip()
    visit = replace(visit, dialog=replace(dialog, answers=before), text=text)
    return await routes.steps[dialog.step].action(visit)
