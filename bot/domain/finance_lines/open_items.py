"""Lines that name an item and no amount: it is kept open, and its amount is asked for."""

import re

from bot.domain.finance.plan import LONGEST_TITLE, FinanceItem
from bot.domain.finance_lines.reading import Around, ProposedItem, Read
from bot.domain.finance_lines.titles import ENDS, tidied
from bot.domain.finance_lines.words import guessed_heading, heading_in
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.late_pattern import late_pattern
from bot.domain.names import clean_name
from bot.domain.typed_text import ASKING, VERBS
from bot.terms.finance import Every, FinanceHeading

MOST_WORDS = 6
_OPEN = late_pattern(
    r"[\s(,:;–-]*(?<!\w)(?:(?:der\s)?(?:betrag|preis|kosten|summe|amount|price)\s)?(?:(?:ist|sind|is|wie\sviel|noch|still|leider|ganz)\s)*"
    r"(?:offen|unklar|unbekannt|unsicher|fehlt|fehlen|folgt|kommt\snoch|tbd|t\.b\.d\.|open|unknown|unclear|missing"
    r"|wei(?:ß|ss)\s(?:ich|wir)\s(?:noch\s)?nicht|wei(?:ß|ss)\snicht|keine\sahnung)(?!\w)[\s).?!]*$",
    re.IGNORECASE,
)
_TALK = late_pattern(
    r"(?<!\w)(?:ich|wir|ihr|du|man|uns|euch|mir|mich|es|das|dank\w*|hallo|hi|hey|guten|liebe\w*|gr(?:u|ü)(?:ß|ss)\w*|lg|vg|hilfe|fertig|ok"
    r"|okay|nein|ja|kein\w*|nicht|nichts|ist|sind|war|waren|habe|haben|hat|brauchen?|wollen|möchten?|müssen|muss|soll|sollen"
    r"|gibt|kommt|wird|werden|i|we|you|it|is|are|have|need|want|no|yes|not|thanks?|hello|please|help|done)(?!\w)",
    re.IGNORECASE,
)
"""Words of somebody who speaks, and names no item."""


def open_item(read: Read, around: Around) -> ProposedItem | None:
    """None where it has its amount, or says more, or something else, than a name: nobody speaks there, and nobody
    asks."""
    if isinstance(read, ProposedItem) or read.flaw is not LineFlaw.NO_AMOUNT:
        return None
    if read.line.rstrip().endswith(":") or "\t" in read.line.strip():
        return None
    words = _OPEN.sub("", read.line).strip(ENDS)
    title, said = clean_name(tidied(words), LONGEST_TITLE), words.casefold()
    speaks = _TALK.search(said) or ASKING.match(said) or VERBS.match(said) or len(said.split()) > MOST_WORDS
    if speaks or not any(letter.isalpha() for letter in title):
        return None
    heading = around.heading or guessed_heading(title, around.words, around.among)
    every = Every.ONCE if heading is FinanceHeading.INVESTMENT else Every.YEAR
    sure, certain = around.heading is not None, heading.is_cost
    item = FinanceItem("", "", 0, title, heading, price=0, every=every, sure=sure, certain=certain)
    return ProposedItem(item, read.line, read.row, often_said=True)


def is_known(read: ProposedItem, around: Around) -> bool:
    """A word of it says what it is."""
    return heading_in(read.item.title, around.words, around.among) is not None
