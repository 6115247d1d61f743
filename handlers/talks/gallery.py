"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from bot.domain.questions.guards import Datum
from bot.domain.screen import Screen
from bot.domain.talks import screens as shared
from bot.domain.talks.file import TalkFile, Unclean
from bot.domain.talks.relay import TalkDraft, Unsayable
from bot.domain.talks.talk import CORRECTION, Side, Talk, TalkLine, TalkState
from handlers.talks import screens

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
ZONE = "Europe/Berlin"
TALK = Talk("t1", "r1", "bruecke", "elifs", "anna", "elif", NOW, NOW, topic="kostenplan", number=27)
FROZEN, ENDED = replace(TALK, state=TalkState.FROZEN), replace(TALK, state=TalkState.ENDED)
LINE = TalkLine("l1", "t1", Side.VOLUNTEER, NOW, f"Wir haben die Stunden geschätzt. {HOSTILE}")
DRAFT = TalkDraft("d1", "t1", "anna", f"Ruf mich an: 0176 1234567. {HOSTILE}", NOW, "Ruf mich an: …")
ASKER = Side.ASKER


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _shared()
    yield from _said()
    yield from _not_said()
    yield from _files()


def _shared() -> Iterator[tuple[str, Screen]]:
    for side in Side:
        yield f"it begins, {side}", shared.opened(TALK, side)
    yield "a card", shared.card(shared.TalkAs(TALK, ASKER, HOSTILE))
    yield "a card, frozen", shared.card(shared.TalkAs(FROZEN, ASKER))
    yield "a card, over", shared.card(shared.TalkAs(ENDED, Side.VOLUNTEER))
    yield "the menu", shared.menu(TALK, ASKER)
    yield "the menu below a message", shared.menu(TALK, ASKER, "l1")
    yield "the menu of a talk that is over", shared.menu(ENDED, ASKER)
    yield "no talks", shared.mine([])
    yield "all talks", shared.mine([shared.TalkAs(TALK, ASKER), shared.TalkAs(FROZEN, Side.VOLUNTEER)])


def _said() -> Iterator[tuple[str, Screen]]:
    yield "a message", screens.line(TALK, LINE, "")
    yield "a message that answers one", screens.line(TALK, LINE, HOSTILE * 12)
    yield "a correction", screens.line(TALK, replace(LINE, kind=CORRECTION), "Wir haben geraten.")
    yield "write now", screens.write(TALK, ASKER, "")
    yield "write now, in answer to a message", screens.write(TALK, ASKER, HOSTILE)
    yield "delivered", screens.sent(TALK, ASKER, None, NOW, ZONE)
    for hours in (1, 16, 70):
        yield f"held back for {hours} hours", screens.sent(TALK, ASKER, NOW + timedelta(hours=hours), NOW, ZONE)
    yield "it unmasks", screens.asks_first(DRAFT, TALK, ASKER, [Datum.PHONE, Datum.NAME, Datum.PHONE])
    yield "it is about others", screens.asks_first(replace(DRAFT, black=""), TALK, ASKER, [Datum.CLIENT])
    yield "every kind", screens.asks_first(DRAFT, TALK, ASKER, list(Datum))
    yield "not sent", screens.dropped(TALK, ASKER)


def _not_said() -> Iterator[tuple[str, Screen]]:
    for why in Unsayable:
        yield f"refused: {why}", screens.refused(TALK, ASKER, why)
    for talk in (TALK, FROZEN, ENDED):
        yield f"nobody can write: {talk.state}", screens.closed(talk, ASKER)
    yield "nobody is there", screens.unreachable(TALK, ASKER)
    for surely in (True, False):
        yield f"it did not arrive, surely: {surely}", screens.lost(TALK, LINE, surely=surely)
    yield "too fast", screens.too_much(TALK, ASKER, NOW, ZONE)
    yield "too much for a day", screens.too_much(TALK, ASKER, None, ZONE)
    yield "too much, the text is still there", screens.wait(TALK, ASKER)
    yield "not here", screens.not_here(TALK, ASKER)


def _files() -> Iterator[tuple[str, Screen]]:
    own = replace(TALK, asker_files=True)
    both = replace(own, volunteer_files=True, files_at=NOW)
    picture = TalkFile("l1", "t1", "photo", b"", NOW)
    shown = replace(LINE, kind="photo")
    yield "a picture", screens.line(TALK, replace(shown, text=""), "", picture)
    yield "a picture with words", screens.line(TALK, shown, "", picture)
    yield "before a picture goes", screens.asks_file(replace(DRAFT, text="", black=""), picture, TALK, ASKER, [])
    pdf = replace(picture, kind="document")
    yield "before a PDF with words goes", screens.asks_file(DRAFT, pdf, TALK, ASKER, [Datum.PHONE])
    yield "files are off", screens.files_off(TALK, ASKER)
    yield "the other side has not said yes", screens.files_off(own, ASKER)
    for name, talk in (("own", own), ("both", both), ("none", TALK)):
        yield f"files: {name}", screens.files(talk, ASKER)
        yield f"files, to the other side: {name}", screens.files_of_other(talk, Side.VOLUNTEER)
    for why in Unclean:
        yield f"a file that is not passed on: {why}", screens.unclean(TALK, ASKER, why)
