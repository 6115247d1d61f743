"""What people type: how it is shown, and what they mean when they type instead of tapping."""

import re
import unicodedata
from functools import lru_cache

from bot.domain.asking import asks_loosely
from bot.domain.late_pattern import late_pattern

SHORT = 60
"""Characters of a text that may mean a button without being its words."""
SAYS_ENOUGH = 10
"""Letters of a button that are no accident inside of a text."""
WHOLE = 900
"""Characters up to which a text is repeated in full."""
HEAD, TAIL = 500, 300
LEAD = 30
"""Characters before a difference that show where it is."""


def excerpt(text: str) -> str:
    """Beginning and end of what is long: the writer sees that all of it arrived."""
    return text if len(text) <= WHOLE else f"{text[:HEAD].rstrip()}\n[…]\n{text[-TAIL:].lstrip()}"


def differing(text: str, other: str, longest: int) -> str:
    """From shortly before the first difference on; from the beginning when there is none, or it is near."""
    text, other = (" ".join(one.split()) for one in (text, other))
    same = next((at for at, (one, two) in enumerate(zip(text, other, strict=False)) if one != two), None)
    start = min(len(text), len(other)) if same is None and text != other else same or 0
    begin = text.rfind(" ", 0, max(0, start - LEAD)) + 1 if start > LEAD else 0
    shown = f"… {text[begin:]}" if begin else text
    return shown if len(shown) <= longest else f"{shown[: longest - 1].rstrip()}…"


@lru_cache(2048)
def folded(words: str) -> str:
    """Letters and digits only, without case: how a typed button is recognised."""
    return "".join(one for one in unicodedata.normalize("NFKC", words).casefold() if one.isalnum())


NO = frozenset(("nein", "nö", "nee", "neindanke", "leidernein", "no", "nope", "nothanks", "nothankyou"))
REFUSED = late_pattern(
    r"(nein|n\xf6|nee|ne|no|nope)( (danke|nein|bitte|doch|lieber|nicht|das|leider|thanks|please))*"
    r"|(bitte |lieber |doch )+nicht( bitte)?|auf keinen fall|rather not|not after all"
    r"|((no|please|rather) )*(don t|do not)( do (it|that))?"
)
NODDED = late_pattern(
    r"(ja|jo|jup|jep|jawohl|klar|genau|gerne?|ok|okay|passt|stimmt|yes|yep|yeah|sure)( (ja|bitte|gerne?|genau|klar|doch"
    r"|mal|so|das|es|gut|ok|okay|passt|stimmt|mach|macht|machen|tu|wir|please|do|it))*"
    r"|(bitte )?(mach|macht|tu) (das|es)( (so|mal|bitte|gerne?))*|(so )?machen wir( (es|das))?( so)?"
    r"|(yes |yep |yeah |ok |okay )*(please )?(do (it|that)|go (ahead|for it)|right|correct|exactly|of course|fine"
    r"|(that s|that is|it s|it is|looks|sounds) (right|correct|fine|good|ok|okay))( please)?"
)
STOP = frozenset(("stop", "stopp", "halt", "stoppen", "stoppdas", "haltstopp", "anhalten", "nichtsenden")) | frozenset(
    ("stopit", "stopthat", "stopthis", "stopsending", "stopfornow", "pleasestop", "stopplease", "dontsend")
)
"""Also on buttons: whoever says it wants what is running to end, whatever that button says."""
NOT_AFTER_ALL = frozenset(("dochnicht", "donotsend", "rathernot", "keepthedate"))
UNSURE = frozenset(
    ("weissnicht", "weisnicht", "ichweissnicht", "ichweissesnicht", "weissichnicht", "keineahnung", "idontknow")
) | frozenset(("dontknow", "dunno", "noidea"))
SAME = (
    STOP,
    frozenset(("ja", "jagern", "jabitte", "jagenau", "klar", "jaklar", "jep", "yes", "yesplease", "yep", "yeah")),
    NO,
    UNSURE | frozenset(("unsicher", "vielleicht", "notsure", "unsure", "maybe")),
)
"""What people say for the words of a short button, in both languages."""


def same_words(typed: str, button: str) -> bool:
    """Never when nothing is left of one of them."""
    said, shown = folded(typed), folded(button)
    return said == shown != "" or any(said in words and shown in words for words in SAME)


def nearly(typed: str, button: str) -> bool:
    """The button's words inside of a short text, or most of them without the others."""
    said, shown = folded(typed), folded(button)
    enough = len(shown) >= SAYS_ENOUGH and len(typed) <= SHORT
    most = enough and (shown in said or (said in shown and 2 * len(said) >= len(shown)))
    return most or (is_yes(typed) and says_yes(button))


def says_yes(button: str) -> bool:
    """A button that begins with a yes and then says to what, or that lets what was read back go its way."""
    return button.casefold().startswith(("ja,", "yes,")) or lets_go(button)


def lets_go(button: str) -> bool:
    shown = button.casefold()
    return shown in GOES or (LIKE_THIS.search(shown) is not None and not LEFT.match(shown))


def refuses(typed: str, button: str) -> bool:
    """Right above what was typed: further up, a no may be about anything."""
    if folded(button) in NOT_AFTER_ALL:
        return is_no(typed) or folded(typed) in STOP
    return is_no(typed) and (folded(button) in NO or button.casefold().startswith(("nein,", "no,")))


GOES = frozenset(("senden", "absenden", "send", "speichern", "save", "that is right", "that is fine"))
LIKE_THIS = late_pattern(r"^so (?!\d)|like this$")
LEFT = late_pattern(r"so (lassen|passt)|not |nicht ")
ASKING = late_pattern(
    r"(wer|wie|was|wann|wo|warum|wieso|weshalb|welche[rsn]?|wohin|woher|womit|wozu|wofür|worum"
    r"|who|how|what|when|where|why|which|whose)\s\w"
)
"""Words that begin a question, and hardly a name."""
VERBS = late_pattern(
    r"(darf|dürfen|muss|müssen|kann|können|soll|sollen|gibt|gilt|ist|sind|hat|haben|brauchen?|wird|werden"
    r"|may|must|can|could|should|does|do|is|are|will|would|have|has)(\s\w+){3}"
)
"""Verbs that begin a question, or a statement, or a name (Can, May, Are): they need some words more."""
YES = frozenset(
    ("ja", "jagern", "jabitte", "jagenau", "genau", "passt", "sopasstes", "stimmt", "ok", "okay", "yes", "yep")
) | frozenset(
    ("jaok", "jaokay", "okja", "jaklar", "klar", "japasst", "jastimmt", "jainordnung", "inordnung", "yesok", "sure")
)
COMING = late_pattern(
    r"((ja|nein|no|yes|hallo|hi)\s)*(wir|ich|we|i)\s(komme?n?|sind dabei|bin dabei|can come|come|will come)\b"
)
"""What people say to a date."""
COMING_SHORTLY = late_pattern(
    r"(ja )?((sind|bin) (gerne? )?dabei|komme?n? (gerne?|zu \w+)|zusage)\b"
    r"|(yes )?((we|i) (re|m|are|am) (coming\b|in$)|count (us|me) in|(we|i) (ll|will) be there)\b"
)
CANNOT = late_pattern(
    r"\b(keine zeit|no time|leider nicht|(kann|k\xf6nnen|schaffen?|passt|komme?n?|sind|bin|geht) (\w+ ){0,4}nicht"
    r"|nicht (dabei|kommen|k\xf6nnen)|can t|cannot|not coming|unfortunately not|sorry no|(we|i) won t)\b"
)


def asks(text: str) -> bool:
    return _plainly(text, _words(text)) or asks_loosely(text)


def _plainly(text: str, words: str) -> bool:
    return words != "" and (text.rstrip().endswith("?") or any(kind.match(words) for kind in (ASKING, VERBS)))


def sounds_like_question(text: str) -> bool:
    """Or like an answer to a date: both come where something else is asked."""
    words = _words(text)
    return _plainly(text, words) or COMING.match(words) is not None or asks_loosely(text)


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def accepts(text: str) -> bool:
    """To somebody who asks whether they come, or do it."""
    words = _words(text)
    return (is_yes(text) or any(kind.match(words) for kind in (COMING, COMING_SHORTLY))) and not declines(text)


def declines(text: str) -> bool:
    return is_no(text) or (len(text) <= SHORT and CANNOT.search(_words(text)) is not None)


def may_be_name(text: str, most_words: int) -> bool:
    words = _words(text)
    return len(text.split()) <= most_words and not (_plainly(text, words) or COMING.match(words))


def is_yes(text: str) -> bool:
    """In answer to a proposal; whoever asks has not said yes yet."""
    return not text.rstrip().endswith("?") and (folded(text) in YES or _fits(NODDED, text))


def is_no(text: str) -> bool:
    return folded(text) in NO or _fits(REFUSED, text)


def _fits(kind: re.Pattern[str], text: str) -> bool:
    return len(text) <= SHORT and kind.fullmatch(_words(text)) is not None
