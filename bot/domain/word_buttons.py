"""Words of the trade below a text that uses them: each where it stands first."""

from collections.abc import Sequence

from msgspec.structs import replace

from bot.domain.glossary import Word, mentions
from bot.domain.names import short
from bot.domain.screen import Button, Rows, Screen
from bot.links.glossary import ExplainWord

MOST = 2
LONGEST_LABEL = 18


def explained(words: Sequence[Word], text: str, before: str = "") -> Rows:
    """A row for the first words of a text in Markdown. `before`: what was read before it, with words of its own."""
    known = {mention.word.id for mention in mentions(tuple(words), before)} if before else set()
    found = [one.word for one in mentions(tuple(words), text) if one.word.id not in known][:MOST]
    buttons = tuple(
        Button("common-word", ExplainWord(one.id, 1), {"term": short(one.term, LONGEST_LABEL)}) for one in found
    )
    return (buttons,) if buttons else ()


def with_words(screen: Screen, words: Sequence[Word], text: str, before: str = "") -> Screen:
    return replace(screen, rows=(*screen.rows, *explained(words, text, before)))
