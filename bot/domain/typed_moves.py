"""What people type to get on, to leave or to be polite, where others tap. None of it is an answer to anything."""

import re
from enum import StrEnum
from functools import lru_cache

from bot.domain.late_pattern import late_pattern
from bot.domain.typed_text import NO, SHORT, UNSURE, folded, is_no, is_yes


class Move(StrEnum):
    HOME = "start"
    HELP = "hilfe"
    CANCEL = "abbrechen"


COMMANDS = {
    Move.HOME: frozenset(("start", "menü", "menu", "zurück", "back", "zumstand", "zurückzumstand", "zumanfang")),
    Move.HELP: frozenset(("hilfe", "help", "hilfebitte", "bittehilfe", "helpplease", "pleasehelp")),
    Move.CANCEL: frozenset(
        ("abbrechen", "abbruch", "cancel", "bitteabbrechen", "pleasecancel", "cancelplease", "cancelthis")
    ),
}
"""Each is nothing else, wherever it is typed. The value of a move is the name of its command."""
WHAT_NOW = (
    frozenset(("wasjetzt", "undjetzt", "wasnun", "wienun", "wasmussichtun", "wasmussichjetzttun", "wasmachichjetzt"))
    | frozenset(("wassollichtun", "wassollichjetzttun", "wassollichmachen", "wassollenwirtun", "wasmüssenwirtun"))
    | frozenset(("wiegehtesweiter", "wiegehtsweiter", "wiegehtesjetztweiter", "wiegehtsjetztweiter", "wieweiter"))
    | frozenset(("wasistdernächsteschritt", "wasistunsernächsterschritt", "nächsterschritt", "wostehenwir"))
    | frozenset(("wowarenwir", "ichweissnichtwasichmachensoll", "ichweissnichtwasichtunsoll", "ichweissnichtweiter"))
    | frozenset(("whatnow", "whatnext", "nextstep", "whatisthenextstep", "whatsthenextstep", "whatdoidonow"))
    | frozenset(("whatshouldido", "whatdoido", "howdoesitgoon", "wherearewe", "home"))
)
"""Where somebody asks a person or the FAQ, they may be the question itself."""
QUESTION_MARKS = frozenset("?\u00bf\u061f\u2753\u2754 !")
GREETING = late_pattern(r"(hallo|hi|hey|hej|moin|servus|guten (tag|morgen|abend)|hello|good (morning|evening))( \w+)?")
THANKS = late_pattern(
    r"(ok |okay |ja |super |vielen |herzlichen |lieben |many )*((danke|dankesch\w+|thanks|thank you)( \w+)?|dank)"
    r"|(ok |okay |ja |super )*((vielen|herzlichen|lieben) )+dank( \w+)?"
    r"|alles klar|(ja )?(super|toll|prima|klasse|cool|great|fine|gut|perfekt|verstanden|okay|ok)"
)
ON = frozenset(
    ("weiter", "next", "goon", "continue", "weiterbitte", "jetztweiter", "weitergehts", "nächste")
) | frozenset(("nextplease", "nextone", "carryon", "letsgoon", "keepgoing"))
LATER = (
    frozenset(("später", "later", "überspringen", "skip", "skipit", "skipthis", "nächstefrage", "nextquestion"))
    | UNSURE
)
FINISHED = frozenset(
    ("fertig", "ichbinfertig", "binfertig", "wirsindfertig", "done", "alldone", "finished")
) | frozenset(("imdone", "iamdone", "weredone", "wearedone", "imfinished", "iamfinished", "wearefinished"))
ENOUGH = (
    FINISHED
    | frozenset(("daswars", "daswaralles", "dasistalles", "dasreicht", "nichtsmehr", "mehrnicht"))
    | frozenset(("thatsit", "thatsall", "thatisall", "thatwasit", "thatwasall", "nothingelse", "nothingmore", "nomore"))
)
DONE = ENOUGH | NO
NOT = frozenset(
    ("nicht", "nich", "net", "kein", "keine", "nie", "niemand", "statt", "not", "no", "never", "don", "nein")
)
MORE_WORDS = 2
"""Beside those of a button."""
TELLING = 8
"""Letters of a word that stands for its button alone."""
LEAD = late_pattern(r"[^:(,]+")
ON_LEADS, LATER_LEADS = frozenset(("weiter", "next", "continue", "goon")), frozenset(("später", "later"))


def move(text: str, *, asked: bool) -> Move | None:
    """`asked`: there is an open question, and it has the floor."""
    said = folded(text)
    if not asked and (asks_what_now(text) or said in ON or said in FINISHED):
        return Move.HOME
    return next((move for move, words in COMMANDS.items() if said in words), None)


def asks_what_now(text: str) -> bool:
    return folded(text) in WHAT_NOW or (text.strip() != "" and set(text.strip()) <= QUESTION_MARKS)


def greets(text: str) -> bool:
    return GREETING.fullmatch(_words(text)) is not None


def thanks(text: str) -> bool:
    """Or nods, also with a picture alone: it wants no answer."""
    picture = text.strip() != "" and len(text) <= SHORT and not folded(text)
    return picture or THANKS.fullmatch(_words(text)) is not None


def leads(text: str, button: str) -> bool:
    """The first words of a button stand for all of it where a colon or a number follows: „Aufgaben (3)“."""
    said, lead = folded(text), lead_of(button)
    if said in ON or said in LATER:
        return (said in ON and lead in ON_LEADS) or (said in LATER and lead in LATER_LEADS)
    return said == lead != "" and _cut(button) not in (",", "")


def leads_on(button: str) -> bool:
    return lead_of(button) in ON_LEADS


def skips(text: str, button: str) -> bool:
    """Where nothing leads on yet, on means that this one is left for later."""
    return folded(text) in ON and lead_of(button) in LATER_LEADS


def about(text: str, button: str) -> bool:
    """All words of a button and hardly others, in any order; or a telling one of them and no others. Never what denies
    it, or asks."""
    said, shown = set(_words(text).split()), set(_words(button).split())
    if not NOT.isdisjoint(said - shown) or text.rstrip().endswith("?"):
        return False
    more = shown <= said and len(said) <= len(shown) + MORE_WORDS
    return more or (said <= shown and any(len(word) >= TELLING for word in said))


def closes(text: str, button: str) -> bool:
    """Where a screen is left with „Fertig“, on is just that."""
    return folded(text) in ON and folded(button) in FINISHED


def gets_on(text: str) -> bool:
    """It takes its writer on, or is polite: words that no answer consists of."""
    return folded(text) in ON | LATER | ENOUGH or thanks(text)


def is_done(text: str) -> bool:
    """Said below what was just saved: no more of it comes."""
    return is_yes(text) or folded(text) in DONE or thanks(text)


def adds_nothing(text: str) -> bool:
    """Said below words that were read back: it wants them to go their way, or not, and is for nobody to read."""
    return is_yes(text) or is_no(text) or folded(text) in ENOUGH | ON


@lru_cache(2048)
def lead_of(button: str) -> str:
    found = LEAD.match(button)
    return folded(found[0]) if found else ""


def _cut(button: str) -> str:
    found = LEAD.match(button)
    return button[found.end() : found.end() + 1] if found else ""


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
