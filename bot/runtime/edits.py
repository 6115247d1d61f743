"""A message that its writer changed: what it had become follows, or it is said that it cannot any more."""

from dataclasses import replace

from bot.domain.dialog import LOOSE, Dialog, Heard, replaced
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.ports import Work
from bot.runtime.events import Said
from bot.runtime.feature import Visit
from bot.runtime.routes import Routes

GROWING = ("words", "text")
"""Answers of an open question to which each message adds."""


async def follow(work: Work, routes: Routes, visit: Visit, said: Said) -> Screen | None:
    """Raises a refusal when it is too late. None when nothing has changed that we take."""
    heard = await work.dialogs.heard(visit.address.external, said.message)
    if heard is None or heard.owner != visit.owner:
        raise Refusal("common-edit-too-late")
    if heard.part == visit.text:
        return None
    screen = await _follow(work, routes, visit, heard)
    await work.dialogs.note_heard(replace(heard, part=visit.text))
    return screen


async def _follow(work: Work, routes: Routes, visit: Visit, heard: Heard) -> Screen | None:
    if heard.became == LOOSE:
        return await _loose(work, routes, visit, heard)
    if action := routes.edits.get(heard.became):
        return await action(heard, visit)
    if visit.dialog and visit.dialog.token == heard.subject.get("token"):
        return await _again(routes, visit, visit.dialog, heard)
    raise Refusal("common-edit-too-late")


async def _loose(work: Work, routes: Routes, visit: Visit, heard: Heard) -> Screen | None:
    found = await work.dialogs.loose(visit.owner)
    text = replaced(found.text, heard.part, visit.text) if found else None
    if found is None or text is None:
        raise Refusal("common-edit-too-late")
    await work.dialogs.keep_loose(replace(found, text=text, turn=visit.turn))
    visit = replace(visit, text="", has_floor=False)
    return await routes.loose(visit)(visit)


async def _again(routes: Routes, visit: Visit, dialog: Dialog, heard: Heard) -> Screen | None:
    """The question is still open, and nothing was saved: it is answered anew, without the old words."""
    before, text = dict(dialog.answers), visit.text
    for name in GROWING:
        at = before.get(name, "").rfind(heard.part)
        if at >= 0:
            text += before[name][at + len(heard.part) :]
            before[name] = before[name][:at].rstrip()
    visit = replace(visit, dialog=replace(dialog, answers=before), text=text)
    return await routes.steps[dialog.step].action(visit)
