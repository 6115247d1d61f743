"""What sounds like a question, as people type it: without a question mark, behind a greeting, in dialect, in one breath
with what they are about. Texts are looked at as `plain` leaves them: ä as ae, no accents."""

import re
from collections.abc import Iterator

from bot.domain.glossary import plain
from bot.domain.late_pattern import late_pattern

LONGEST = 30
"""Words of a sentence; whoever writes a longer one explains."""
SHORT = 12
"""Words up to which a question may stand behind its subject."""
THANKS = 5
"""Words after a question mark that are a thank-you, or a name."""

GREETING = late_pattern(
    r"^((hallo( ihr)?|hi|hey|moin|servus|selam|merhaba|hello|guten (tag|morgen|abend)|gruess (gott|euch|dich|di)|gruezi"
    r"|liebes? (team|leute|alle)|zusammen|ihr lieben|sorry|entschuldigung|(kurze |eine |noch eine |andere )*frage"
    r"|sagt? mal|und|aber|also|aeh|aehm|na|ok|okay|ach|eigentlich|bitte|please|question)\s+)+"
)
WORD = (
    r"wer|wie|was|wann|wan|wo|warum|wieso|weshalb|weswegen|welch(?:e[rsnm]?)?|wohin|woher|womit|wozu|wofuer|worum"
    r"|worauf|woran|worin|wobei|wovon|wovor|worueber|wonach|wessen|wen|wem|wi?eviele?|wi?viele?|wat|wos|wia"
)
VERB = (
    r"darf|darfst|duerfen|duerft|duerfte|muss|musst|muessen|muesst|muesste|muessten|mues+|kann|kannst|koennen|koennt"
    r"|koennte|koennten|soll|sollen|sollt|sollte|sollten|geht|gibt|gilt|gelten|ist|is|sind|san|bin|bist|seid|war|waren"
    r"|hat|hast|habt|haben|habe|ham|brauche?|braucht|brauchen|wird|werde|werden|werdet|wuerde|wurde|wurden"
    r"|reicht|reichen|zaehlt|zaehlen|zahlt|zahlen|kostet|kosten|bekommt?|bekomme|bekommen|krieg|kriege|kriegt|kriegen"
    r"|dauert|weiss|weisst|wisst|kennst|kennt|stimmt|laeuft|findet|kommt?|kommen|mache?|macht|machen|steht|stehe|stehen"
    r"|nimmt|nehmen|liest|sieht|seht|speichert|speicherst|schicke?|schickt|schicken|hilft|helft|lohnt|willst|wollt"
    r"|moechtet|stelle?|schreibe?|schreibt|schreiben|bezahlt|bezahlen|foerdert|gehoert|passt|haftet|sagen|sagt|heisst|bedeutet|meint|passiert"
)
SUBJECT = r"ich|wir|man|das|des|dat|es|die|der|du|ihr|sie|er|mer|ma|mir|i|jeder|jemand|(?:unser|mein|dein|eue?r|ein)\w*"

BEGINS = late_pattern(
    rf"(?:(?:bis|ab|seit|fuer|mit|von|an|in|auf|zu|ueber|bei|um|nach|aus|vor) )?(?:{WORD}) (?!(?:{SUBJECT}) )\w"
    rf"|(?:{VERB}) (?:{SUBJECT}) \w"
    r"|(?:gibts?|gibs|gits|gehts|hats|brauchts|is|wirds) (?:s |das |des |es )?\w+ ?\w"
    r"|(?:darf|duerfen|gilt|zaehlt|zaehlen|reicht|kostet|werden)(?: \w+){2}"
    r"|(?:nasil|nerede|nereye|neden|kac|hangi|kim) \w"
    r"|(?:как|что|когда|где|почему|сколько|кто|куда|как[ои]\w*|можно ли|нужно ли|чи|як|що|коли) \w"
    r"|(?:скільки|хто|чому|куди) \w"
    r"|(?:هل|متى|كيف|اين|كم|لماذا|ماذا|ما هو|ما هي) \w"
)
WANTS = late_pattern(
    r"(?:ich|wir) (?:moechten?|wollten?|wuerden?|wollen|will|muss|haetten?)(?: \w+){0,6} (?:wissen|fragen)\b"
    r"|(?:i|we) (?:want|would like|need) to know\b"
)
_STATED = late_pattern(r"(?<!\.)[.:!]\W{0,9}$")
"""Whoever ends a sentence as a statement would have ended a question as one."""
ELLIPSIS = late_pattern(r"(?:machen?|haben?|kommen?|sind|bin|wissen|brauchen) (?:wir|ich) \w+$")
"""Of a statement that leaves its beginning out: "haben wir schon"."""
ENDS = late_pattern(
    r"\b(?:oder|oda)(?: (?:nicht|net|ned|nich|was|wie|doch))?$|\bhae+$|\b(?:was|und) (?:tun|nun|jetzt|machen)$"
    r"|\b(?:geht|reicht|stimmt|darf man|kann man) (?:das|des|dat)(?: (?:auch|trotzdem|so|noch|aus|schon))?$"
    r"|\bis(?:t)? (?:das|des|dat) (?:schlimm|ok|okay|erlaubt|moeglich|normal|richtig|egal|ein problem|in ordnung)$"
    r"|\bis (?:that|it|this) (?:a problem|ok|okay|allowed|possible|right|normal)$"
    r"|\b(?:can|may|must|should) (?:i|we|they|he|she) \w+(?: \w+){0,3}$"
    r"|\bm[iu]e?(?: ?(?:y[iu]e?[zm]|s[iu]e?n(?:[iu]e?z)?|d[iu]e?r))?$"
)
BEHIND = late_pattern(rf"\b(?:{WORD}) (?:{VERB}|tun|nun)\b")
"""The subject stands first: "finanzplan was muss da rein"."""
VERB_FIRST = late_pattern(rf"(?:{VERB}) (?:{SUBJECT}) \w|(?:gibts|gehts) \w")
WHILE = late_pattern(
    r"(?:wenn|da|weil|falls|obwohl|damit|um|nachdem|bevor|sobald|als|waehrend|indem|seit|solange|dass)\b"
)
"""After it a verb before its subject is no question."""
DOTLESS = "\u0131"
"""The Turkish i, which is no accent."""
_SENTENCE = late_pattern(r"(?<=[.!?])\s+|\n+")
_ENDS_ASKED = late_pattern(r"(?<=\?)\s+|(?<=[.!])\s+(?=\S{3})|\n+")
_AND = late_pattern(
    rf",?\s+(?:und|and|sowie|u\.)\s+(?=(?:(?:bis|ab|seit|fuer|für|mit|an|in|zu)\s)?(?:{WORD}|wofür|worüber)\s"
    rf"|(?:{VERB}|dürfen|können|müssen|zählt|who|how|what|when|where|why|can|do|may)\s)",
    re.IGNORECASE,
)
MOST_PARTS = 3
FEWEST_PIECES = 2
"""Fewer pieces are one question."""
FEWEST = 3
"""Words of a part that can be looked for."""
_CLAUSE = late_pattern(r"[,;:]\s|\s[–-]\s")
_GAP = late_pattern(r"[^\S\n]+")


def asks_loosely(text: str) -> bool:
    """Beyond what begins with the word for a question, or ends with its mark."""
    return _thanked(text) or any(_asking(one) for one in _last(text))


def _thanked(text: str) -> bool:
    """A mark right before a letter is one of an address."""
    before, mark, behind = text.rpartition("?")
    return bool(mark and plain(before)) and not behind[:1].isalnum() and len(plain(behind).split()) <= THANKS


def asked_parts(text: str) -> tuple[str, ...]:
    """What is asked, of a text that tells more, or asks more than one thing; none when it is one question."""
    sentences = [_AND.split(one) for one in _ENDS_ASKED.split(_GAP.sub(" ", text.strip())) if plain(one)]
    if sum(map(len, sentences)) < FEWEST_PIECES:
        return ()
    asked = (piece for pieces in sentences if any(map(_asks_alone, pieces)) for piece in pieces if _is_enough(piece))
    return tuple(asked)[:MOST_PARTS]


def _asks_alone(piece: str) -> bool:
    """What "und" joins to a question asks as well."""
    return _is_enough(piece) and (piece.rstrip().endswith("?") or _asking(piece))


def _is_enough(piece: str) -> bool:
    return len(piece.split()) >= FEWEST


def _last(text: str) -> Iterator[str]:
    """The question stands first or at the end; behind it there is only a greeting."""
    sentences = [one for one in _SENTENCE.split(text.strip()) if plain(one)]
    closing = 1 if sentences and len(sentences[-1].split()) <= THANKS else 0
    return iter((*sentences[:1], *sentences[1:][-1 - closing :]))


def _asking(sentence: str) -> bool:
    whole = _bare(sentence)
    if WANTS.match(whole):
        return True
    if len(whole.split()) > LONGEST or _STATED.search(sentence):
        return False
    if _begins(whole) or ENDS.search(whole) or (len(whole.split()) <= SHORT and BEHIND.search(whole)):
        return True
    return not WHILE.match(whole) and any(_second(_bare(clause)) for clause in _CLAUSE.split(sentence)[1:])


def _bare(text: str) -> str:
    return GREETING.sub("", f"{plain(text).replace(DOTLESS, 'i')} ").strip()


def _begins(words: str) -> bool:
    return BEGINS.match(words) is not None and ELLIPSIS.match(words) is None


def _second(clause: str) -> bool:
    """Behind a comma a word that asks may as well begin what somebody shows, or knows: its verb must follow."""
    return bool(BEHIND.match(clause)) or (VERB_FIRST.match(clause) is not None and ELLIPSIS.match(clause) is None)
