"""Questions about how one's own association stands. No answer that is ready knows that; a screen of the bot does."""

from collections.abc import Mapping
from enum import StrEnum

from bot.domain.asking import GREETING
from bot.domain.glossary import plain
from bot.domain.late_pattern import late_pattern


class OwnMatter(StrEnum):
    STANDING = "standing"
    TASKS = "tasks"
    DATES = "dates"
    MISSING = "missing"
    """What still lacks before the outline can be posted."""
    TEAM = "team"
    CONSULTATION = "consultation"
    ENQUIRIES = "enquiries"


LONGEST = 200
"""Characters of such a question."""

WE = "(?:wir|ich|mer|ma)"
DATE = r"(?:termin\w*|workshop\w*|treffen|sitzung\w*|zoom\w*|meeting|appointment|date)"
SOON = "(?:(?:noch|jetzt|als|naechstes|heute|alles|dann) ){0,3}"
FEW = r"(?: \w+){0,4}"
NEXT = r"(?:\w+ )?(?:naechste\w*|kommende\w*|unser\w*) (?:\w+ )?"
WORDS: Mapping[OwnMatter, tuple[str, ...]] = {
    OwnMatter.STANDING: (
        f"(?:wo|wie weit) (?:stehe?n?|sind|bin) (?:gerade )?(?:{WE}|unser verein){FEW}",
        f"(?:was|wie) ist (?:unser|der aktuelle|mein) (?:stand|fortschritt){FEW}",
        "unser (?:stand|fortschritt)",
        f"(?:in|bei|auf) welche[mnr] (?:schritt|stufe){FEW}",
        f"welcher schritt (?:ist|kommt){FEW}",
        f"wie ?viel haben {WE} (?:schon )?(?:geschafft|fertig)",
        "wie laeuft es bei uns",
        f"where (?:are we|do we stand|am i){FEW}",
        f"how far (?:are|have) we{FEW}",
        r"nerede (?:kal|duruyor)\w*",
    ),
    OwnMatter.TASKS: (
        f"was (?:muss|muessen|soll|sollen|koennen|kann) {WE} {SOON}(?:machen|tun|erledigen)",
        "(?:was sind |welche sind )?(?:meine|unsere|offene) aufgaben",
        f"welche aufgaben haben {WE}(?: noch)?",
        "was steht (?:noch |jetzt )?an",
        "was ist noch offen",
        "was (?:ist|kommt) als naechstes?(?: dran)?",
        "to ?dos?",
        "(?:my|our) tasks",
        "what (?:do|should|must) (?:we|i) (?:still )?(?:have to |need to )?do(?: next| now)?",
        "what(?: s| is) next",
    ),
    OwnMatter.MISSING: (
        "was fehlt(?: uns| mir| bei uns| noch| jetzt| alles| in (?:unserer |der )?skizze)*",
        "(?:ist unsere skizze|sind wir) (?:schon )?(?:fertig|vollstaendig)",
        "what is (?:still )?missing",
    ),
    OwnMatter.DATES: (
        f"wann (?:ist|is|findet|waere|haben {WE}) {NEXT}{DATE}{FEW}",
        r"wann (?:ist|is) (?:der )?workshop \d(?: \w+)?",
        f"wann (?:treffen|sehen) {WE} uns{FEW}",
        rf"(?:was sind |welche )?(?:unsere|meine|naechste[rn]?) {DATE}(?: \w+)?",
        f"(?:wie lange|wie ?viel zeit|wie ?viele tage) haben {WE} (?:denn )?noch{FEW}",
        f"when is (?:the|our) next {DATE}",
        f"how (?:many days|much time) (?:do we have|is left){FEW}",
    ),
    OwnMatter.TEAM: (
        f"wer (?:ist|macht|arbeitet|gehoert) (?:alles |noch )*(?:bei uns|(?:in|zu) unserem (?:team|verein)){FEW}",
        "wer ist (?:unsere |bei uns (?:die )?)ansprechperson",
        "unser team",
        "who is (?:in|on) our team",
    ),
    OwnMatter.CONSULTATION: (
        rf"(?:\w+ ){{0,6}}(?:sprechstunden?|sprechzeit(?:en)?|beratungstermin\w*){FEW}",
        rf"(?:\w+ ){{0,5}}termin (?:mit|bei) der koordination{FEW}",
    ),
    OwnMatter.ENQUIRIES: (
        rf"(?:wurde|ist|hat jemand|gibt es) (?:\w+ ){{0,3}}meine frage\w*{FEW}",
        r"was (?:ist|wird) (?:mit|aus) meiner frage(?: \w+)?",
        "wann (?:bekomme|kriege?) ich (?:eine )?antwort auf meine frage",
        "(?:meine fragen|my questions)",
    ),
}
NEAR = {OwnMatter.MISSING: (OwnMatter.STANDING, OwnMatter.TASKS), OwnMatter.STANDING: (OwnMatter.TASKS,)}
"""What else somebody who asks that may want to see."""
_KINDS = {matter: late_pattern("|".join(f"(?:{one})" for one in words)) for matter, words in WORDS.items()}
_AFTER = late_pattern(r"(?: (?:bitte|danke|eigentlich|gerade|jetzt|genau|denn|so))+$")


def own_matters(text: str) -> tuple[OwnMatter, ...]:
    """The best first; none when it is about anything else."""
    if len(words := plain(text)) > LONGEST:
        return ()
    words = _AFTER.sub("", GREETING.sub("", words))
    found = next((matter for matter, kind in _KINDS.items() if kind.fullmatch(words)), None)
    return (found, *NEAR.get(found, ())) if found else ()
