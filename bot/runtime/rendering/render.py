"""Screen + texts -> what a door shows: escaped, and for Telegram cut into messages that it takes."""

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from bot.domain.enclosure import Enclosure
from bot.domain.names import Short
from bot.domain.screen import Block, Button, File, Look, Picture, Progress, Say, Screen, Steps, StepState, Table, Value
from bot.links.base import Link, pack
from bot.runtime.rendering import enclosed, media, offered
from bot.runtime.rendering.monospaced import monospaced
from bot.runtime.rendering.payload import Payload
from bot.runtime.rendering.split_html import cut
from bot.runtime.rendering.texts import Speech, Texts
from bot.stateful import Stateful

MARKS = {
    StepState.DONE: "✅",
    StepState.REVIEW: "🔵",
    StepState.NOW: "🟡",
    StepState.OPEN: "⬜",
    StepState.LOCKED: "🔒",
}
_WAYS_BACK = {"back", "cancel", "no", "keep", "earlier", "notyet"}
_ASIDE = {"journey-question.later", "journey-question.all"}
"""Leads away from a question that waits for words."""
BAR = 10


class Rendered(Struct, frozen=True):
    """One message in words, for either door."""

    payload: Payload
    files: tuple[File, ...] = ()
    """Named in the payload by their place: picture blocks first, then `files`."""
    enclosed: tuple[Enclosure, ...] = ()
    """On the web, named after those."""


class Renderer(Stateful):
    """Makes of a screen what a door shows, in the words of the reader."""

    texts: Texts
    needs: offered.Needs = field(default_factory=dict)
    _lasting: dict[tuple[int, Speech], tuple[Screen, list[Rendered]]] = field(default_factory=dict)
    """For Telegram, by identity, with what it belongs to."""

    def web(self, screen: Screen, speech: Speech) -> Rendered:
        pictures = [block for block in screen.blocks if isinstance(block, Picture)]
        above = media.to_fetch(screen, self.texts, speech)
        files = (*above, *media.brought(screen), *screen.files)
        payload = Payload(
            text=self.texts.say(screen.id, speech, screen.args),
            after=self._after(screen, speech),
            blocks=[self._block(block, speech, pictures) for block in screen.blocks],
            buttons=self._web_rows(screen, speech),
            files=media.listed(files, screen.enclosed, len(pictures)),
            copy=screen.copy,
            draft=self._draft(screen, speech),
        )
        return Rendered(payload, (*map(_picture_file, pictures), *files), screen.enclosed)

    def telegram(self, screen: Screen, speech: Speech) -> list[Rendered]:
        """Pictures, then the text in pieces of at most 4096 units with the buttons under the last, then files."""
        if not screen.lasting:
            return self._telegram(screen, speech)
        key = id(screen), speech
        if key not in self._lasting:
            self._lasting[key] = screen, self._telegram(screen, speech)
        return self._lasting[key][1]

    def _telegram(self, screen: Screen, speech: Speech) -> list[Rendered]:
        words = self._words(screen, speech)
        return [
            *(Rendered(again) for again in media.once_more(screen.media)),
            *(_upload(media.shown_as(file), file) for file in media.brought(screen)),
            *(_upload("photo", _picture_file(block)) for block in screen.blocks if isinstance(block, Picture)),
            *map(Rendered, enclosed.with_words(screen.enclosed, words) if screen.enclosed else words),
            *(_upload("document", file) for file in screen.files),
        ]

    def _words(self, screen: Screen, speech: Speech) -> list[Payload]:
        texts = cut("\n\n".join(self._paragraphs(screen, speech))) or ["…"]
        last = Payload(texts[-1], buttons=self._rows(screen, speech), protected=screen.protected)
        return [*(Payload(text, protected=screen.protected) for text in texts[:-1]), last]

    def reading(self, screen: Screen, speech: Speech) -> str:
        """As a person on Telegram reads it, for golden files."""
        words = "\n\n".join(self._paragraphs(screen, speech))
        rows = [" ".join(f"[{button['text']}]" for button in line) for line in self._rows(screen, speech)]
        files = [f"({file.name})" for file in screen.files]
        return "\n".join([words, *rows, *files])

    def _paragraphs(self, screen: Screen, speech: Speech) -> Iterator[str]:
        yield self.texts.say(screen.id, speech, screen.args)
        for block in screen.blocks:
            if not isinstance(block, Picture):
                yield self._as_text(block, speech)
        if screen.draft:
            yield f"<code>{escape(self._draft(screen, speech), quote=False)}</code>"
            yield self.texts.say("common-copy-draft", speech)
        after = self._after(screen, speech)
        if after:
            yield after

    def _draft(self, screen: Screen, speech: Speech) -> str:
        return screen.draft if isinstance(screen.draft, str) else self.texts.plain_value(screen.draft, speech)

    def _after(self, screen: Screen, speech: Speech) -> str:
        text = f"{screen.id}.after"
        return self.texts.say(text, speech, screen.args) if self.texts.has(text) else ""

    def _as_text(self, block: Block, speech: Speech) -> str:
        match block:
            case Steps(steps=steps):
                return "\n".join(f"{MARKS[step.state]} {self.texts.value(step.label, speech)}" for step in steps)
            case Progress(done=done, whole=whole, label=label):
                return f"{_bar(done, whole)} {self.texts.value(label, speech)}".strip()
            case Table():
                lines = [block.head, *block.rows] if block.head else list(block.rows)
                cells = [[self.texts.plain_value(cell, speech) for cell in line] for line in lines]
                return monospaced(cells, block.numbers)
        return ""

    def _block(self, block: Block, speech: Speech, pictures: list[Picture]) -> dict[str, Any]:
        match block:
            case Steps(steps=steps):
                items = [{"label": self.texts.value(step.label, speech), "state": step.state} for step in steps]
                return {"kind": "steps", "items": items}
            case Progress(done=done, whole=whole, label=label):
                return {"kind": "progress", "done": done, "whole": whole, "label": self.texts.value(label, speech)}
            case Table(head=head, rows=rows, looks=looks, numbers=numbers):
                spoken = [[self.texts.value(cell, speech) for cell in line] for line in rows]
                heading = [self.texts.value(cell, speech) for cell in head]
                table = {"kind": "table", "head": heading, "rows": spoken, "looks": list(map(_look, looks))}
                return table | {"numbers": numbers} if numbers else table
            case Picture(alt=alt):
                return {"kind": "picture", "place": pictures.index(block), "alt": self.texts.plain_value(alt, speech)}

    def _rows(self, screen: Screen, speech: Speech) -> list[list[dict[str, str]]]:
        return [[self._button(screen, button, speech) for button in row] for row in screen.rows if row]

    def _web_rows(self, screen: Screen, speech: Speech) -> list[list[dict[str, Any]]]:
        rows = (row for row in screen.rows if row)
        return [
            [self._button(_uncut(screen), _uncut(button), speech) | _manner(button, even=screen.even) for button in row]
            for row in rows
        ]

    def _button(self, screen: Screen, button: Button, speech: Speech) -> dict[str, str]:
        text = button.label if "-" in button.label else f"{screen.id}.{button.label}"
        label = self.texts.plain(text, speech, {**screen.args, **button.args} if button.args else screen.args)
        return (
            {"text": label, "data": pack(button.to)}
            if isinstance(button.to, Link)
            else {"text": label, "url": button.to}
        )


T = TypeVar("T", Button, Screen)


def _uncut(of: T) -> T:
    """In a browser a long name takes two lines."""
    return replace(of, args=_whole(of.args))


def _whole(args: Mapping[str, Value]) -> dict[str, Value]:
    return {name: _full(value) for name, value in args.items()}


def _full(value: Value) -> Value:
    match value:
        case Short(full=full):
            return full
        case Say(id=text, args=args):
            return Say(text, _whole(args))
    return value


def _manner(button: Button, *, even: bool) -> dict[str, bool]:
    if isinstance(button.to, Link) and button.to.choice:
        return {"choice": True}
    return {"quiet": True} if even or _quiet(button) else {}


def _quiet(button: Button) -> bool:
    aside = (isinstance(button.to, Link) and button.to.withdraws) or button.label in _ASIDE
    return aside or button.label.split("-")[-1].split(".")[-1] in _WAYS_BACK


def _look(look: Look) -> dict[str, str]:
    return {"data": pack(look.to) if look.to else "", "tone": look.tone or ""}


def _picture_file(picture: Picture) -> File:
    return File(picture.name, picture.png, "image/png")


def _upload(kind: str, file: File) -> Rendered:
    return Rendered(Payload(kind=kind), (file,))


def _bar(done: int, whole: int) -> str:
    filled = min(BAR, BAR * done // whole) if whole else 0
    return "▰" * filled + "▱" * (BAR - filled)
