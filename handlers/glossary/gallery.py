"""Every screen of this feature once, with the words that come with the bot."""

from collections.abc import Iterator

from bot.domain.screen import Screen
from bot.programme.faq_file import load_faq
from bot.programme.load import load
from bot.programme.words_file import load_words
from bot.terms import Language
from handlers.glossary import screens

PROGRAMME = load()
WORDS = {word.id: word for word in load_words(PROGRAMME, entries=None)}


ANSWERS = [entry for entry in load_faq(PROGRAMME) if entry.id in WORDS["eigenanteil"].entries]


def examples() -> Iterator[tuple[str, Screen]]:
    own, together = WORDS["eigenanteil"], PROGRAMME.stage("team")
    yield "word", screens.word(own, [], ANSWERS, Language.GERMAN)
    yield "word, for a member", screens.word(own, [PROGRAMME.stage("finanzplan"), together], [], Language.GERMAN)
    yield "word, in English", screens.word(own, [PROGRAMME.stage("finanzplan")], ANSWERS, Language.ENGLISH)
    yield "word without an example", screens.word(WORDS["bescheid"], [], [], Language.GERMAN)
    yield "choice", screens.choice([WORDS["output"], WORDS["outcome"], WORDS["sachausgaben"]])
    yield "unknown", screens.unknown('<b>Zoé & "Co" 🎉', "abc123", list(WORDS.values())[:3])
    yield "unknown, and long", screens.unknown("Dings " * 40, "", ())
    yield "list, first page", screens.list_(tuple(WORDS.values()), 1, Language.GERMAN)
    yield "list, second page, in English", screens.list_(tuple(WORDS.values()), 2, Language.ENGLISH)
