"""Bots of the usual kind that do our job: who asks, how far they are, a question, an answer that is kept.

`python -m tests.benchmarks.peers KIND ADDRESS TOKEN FILE`; the file is made anew, with so many people as the town has.
"""

import asyncio
import html
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from tests.benchmarks.bare import POLL_SECONDS, on_ours
from tests.benchmarks.peer_store import Standing, Store
from tests.benchmarks.town import FIRST, PEOPLE

HELP = """<b>Was du hier tun kannst</b>

{name}, {role}

<b>Für deinen Verein</b>
/stand – Wo wir stehen
/schritt – Der Schritt, an dem ihr arbeitet
/aufgaben – Aufgaben und wer sie macht
/plan – Rückwärtsplan bis zur Abgabe
/skizze – Eure Projektskizze ansehen
/dokument – Eure Projektskizze als Word-Datei
/team – Wer in eurem Verein mitmacht

<b>Für dich</b>
/termine – Termine: was ansteht und wer kommt
/kalender – Termine in deinem Kalender
/erinnerungen – Woran ich dich erinnere, und wann
/stopp – Erinnerungen anhalten
/code – Einladungscode eingeben
/datenschutz – Was über dich gespeichert wird
/sprache – Sprache wählen
/name – Wie ich dich nenne
/web – Im Browser weitermachen"""
STEP = """<b>Schritt 1 von 9: Ankommen und Idee</b>

Am Anfang steht ein Satz, den alle im Verein gleich verstehen. Aus ihm wird später die Skizze.

{answered} von 6 Fragen

<b>Aufgaben</b>
{tasks}"""
TASKS = (
    "Die Idee zwei fremden Menschen erzählen · etwa 30 Minuten",
    "Klären, wer wie viel Zeit hat · etwa 30 Minuten",
    "Satzung und Bescheide an einen Ort legen · etwa 45 Minuten",
)
CARD = """<b>{name} · Schritt 1 von 9</b>

Ankommen und Idee: {state}
Bedarf und Zielgruppe
Vom Einfall zum Konzept
noch 6 Schritte

{answered} von 6 Fragen

Abgabe: {deadline}"""
QUESTION = """<b>Frage {number} von 6: Eure Idee in einem Satz</b>

Was wollt ihr tun, mit wem und wozu? Schreibt einen einzigen Satz. Er darf noch krumm sein.

Zum Beispiel:
Wir kochen jede Woche mit alten und neuen Nachbarinnen und Nachbarn im Nordhang.

Bisher: {known}"""
SAVED = """<b>Gespeichert: Eure Idee in einem Satz</b>
{text}
{length} von etwa 300 Zeichen.

Fehlt noch etwas? Schreibt einfach weiter, ich hänge es an."""
HELP_BUTTONS = [[("Zum Stand", "map")], [("Sprache", "lang"), ("Mein Name", "name")], [("Im Browser", "web")]]
STEP_BUTTONS = [
    [("Weiter: Eure Idee in einem Satz", "q:{number}")],
    [("Anleitung", "guide"), ("Einfacher gesagt", "simple")],
    [("Aufgaben (3)", "tasks"), ("Arbeitsblatt", "sheet")],
    [("Material", "files"), ("Zum Stand", "map")],
]
CARD_BUTTONS = [
    [("Weiter: Name eures Vereins", "q:{number}")],
    [("Aufgaben (3)", "tasks"), ("Termine", "dates")],
    [("Alle Schritte", "steps"), ("Skizze", "sketch"), ("Team", "team")],
]
ASKED_BUTTONS = [[("Später, nächste Frage", "q:{number}")], [("Alle Fragen", "all")]]
SAVED_BUTTONS = [
    [("Weiter: Name eures Vereins", "q:{number}")],
    [("Ändern", "change"), ("Rückgängig", "undo")],
    [("Alle Fragen", "all")],
]
Rows = list[list[tuple[str, str]]]


def step(standing: Standing) -> str:
    tasks = "\n".join(f"{'☑' if done else '⬜'} {task}" for task, done in zip(TASKS, standing.tasks, strict=True))
    return STEP.format(answered=standing.answered, tasks=tasks)


def card(standing: Standing) -> str:
    return CARD.format(name=standing.name, state=standing.state, answered=standing.answered, deadline=standing.deadline)


def saved(text: str) -> str:
    return SAVED.format(text=html.escape(text), length=len(text))


async def opened(file: Path) -> Store:
    store = await Store.open(file)
    await store.fill(FIRST, PEOPLE)
    return store


def ptb(address: str, token: str, file: Path) -> None:
    """python-telegram-bot on the transport of the house."""
    bot = Ptb()

    async def begin(_application: Any) -> None:
        bot.store = await opened(file)

    async def end(_application: Any) -> None:
        await bot.store.close()

    application = on_ours(address, token, 0).post_init(begin).post_shutdown(end).build()
    _handlers(application, bot)
    application.run_polling(timeout=POLL_SECONDS, allowed_updates=[Update.MESSAGE, Update.CALLBACK_QUERY])


def _handlers(application: Application[Any, Any, Any, Any, Any, Any], bot: "Ptb") -> None:
    application.add_handler(CommandHandler("start", bot.begins))
    application.add_handler(CommandHandler("hilfe", bot.helps))
    application.add_handler(CommandHandler("schritt", bot.shows))
    application.add_handler(CallbackQueryHandler(bot.asks, pattern="^q:"))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, bot.keeps))


class Ptb:
    store: Store

    async def helps(self, update: Update, _context: object) -> None:
        assert update.effective_user
        assert update.message
        name, role = await self.store.helped(update.effective_user.id)
        await update.message.reply_text(
            HELP.format(name=html.escape(name), role=role),
            parse_mode="HTML",
            reply_markup=_ptb_buttons(HELP_BUTTONS, 0),
        )

    async def begins(self, update: Update, _context: object) -> None:
        assert update.effective_user
        assert update.message
        standing = await self.store.standing(update.effective_user.id)
        buttons = _ptb_buttons(CARD_BUTTONS, standing.answered)
        sent = await update.message.reply_text(card(standing), parse_mode="HTML", reply_markup=buttons)
        await self.store.carded(standing, sent.message_id)

    async def shows(self, update: Update, _context: object) -> None:
        assert update.effective_user
        assert update.message
        standing = await self.store.standing(update.effective_user.id)
        await self.store.shown(standing)
        buttons = _ptb_buttons(STEP_BUTTONS, standing.answered)
        await update.message.reply_text(step(standing), parse_mode="HTML", reply_markup=buttons)

    async def asks(self, update: Update, _context: object) -> None:
        assert update.effective_chat
        assert update.callback_query
        assert update.callback_query.data
        await update.callback_query.answer()
        number = int(update.callback_query.data.partition(":")[2])
        standing = await self.store.standing(update.callback_query.from_user.id)
        known = await self.store.asked(standing, number)
        await update.effective_chat.send_message(
            QUESTION.format(number=number + 1, known=known or "noch nichts"),
            parse_mode="HTML",
            reply_markup=_ptb_buttons(ASKED_BUTTONS, number + 1),
        )

    async def keeps(self, update: Update, _context: object) -> None:
        assert update.effective_user
        assert update.message
        assert update.message.text
        standing = await self.store.standing(update.effective_user.id)
        if asked := await self.store.open_question(standing):
            question, map_card = asked
            await self.store.answered(standing, question, update.message.text)
            now = await self.store.standing(update.effective_user.id)
            buttons = _ptb_buttons(SAVED_BUTTONS, question + 1)
            await update.message.reply_text(saved(update.message.text), parse_mode="HTML", reply_markup=buttons)
            if map_card:
                await update.get_bot().edit_message_text(
                    card(now), update.message.chat_id, map_card, parse_mode="HTML",
                    reply_markup=_ptb_buttons(CARD_BUTTONS, question + 1),
                )  # fmt: skip


def _ptb_buttons(rows: Rows, number: int) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(words, callback_data=data.format(number=number)) for words, data in row] for row in rows]
    )


def aiogram(address: str, token: str, file: Path) -> None:
    """aiogram, whose own transport is aiohttp as well."""
    from tests.benchmarks.peer_aiogram import run

    async def main() -> None:
        store = await opened(file)
        try:
            await run(address, token, store)
        finally:
            await store.close()

    asyncio.run(main())


KINDS: dict[str, Callable[[str, str, Path], None]] = {"ptb": ptb, "aiogram": aiogram}

if __name__ == "__main__":
    logging.basicConfig(level=logging.ERROR)
    KINDS[sys.argv[1]](sys.argv[2], sys.argv[3], Path(sys.argv[4]))
