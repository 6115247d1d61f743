"""What whoever coordinates asks or wants of their own desk, in words: one of its pages knows or does it, no answer."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from bot.domain.asking import GREETING
from bot.domain.cohorts import Association
from bot.domain.glossary import plain
from bot.domain.late_pattern import late_pattern
from bot.domain.questions.own_matters import FEW, LONGEST


class DeskMatter(StrEnum):
    READING = "reading"
    """What was handed in and waits to be read."""
    STANDING = "standing"
    """How far each association is, and who is quiet."""
    DATES = "dates"
    WRITING = "writing"
    """An announcement to all, or to some."""
    ANNOUNCED = "announced"
    """Who has answered to one."""
    INVITING = "inviting"
    ENQUIRIES = "enquiries"
    NOTES = "notes"
    ROLES = "roles"
    VOLUNTEERS = "volunteers"
    TABLE = "table"
    END = "end"


WISH = (
    r"(?:(?:ich|wir) (?:will|wollen|moechten?|muss|muessen|wuerden?)(?: gern\w*)? "
    "|bitte |wie (?:kann|soll) ich |kann ich )?"
)
SOME, WHO = r"(?:\w+ ){0,5}", "(?:wer|welche vereine?)"
DATE = r"(?:termin\w*|workshop\w*|treffen|date|meeting)"
CHANGE = "(?:eintragen|anlegen|verschieben|verlegen|absagen|aendern|loeschen)"
TELL = "(?:schreiben|anschreiben|sagen|schicken|bescheid sagen|bescheid geben)"
WORDS: Mapping[DeskMatter, tuple[str, ...]] = {
    DeskMatter.READING: (
        "(?:wer|was|welche vereine?) (?:wartet|warten|liegt|liegen) (?:noch )?(?:auf mich|(?:zur|auf) durchsicht)",
        "was (?:muss|soll) ich (?:noch )?(?:lesen|durchsehen|freigeben)",
        "what (?:do i have|is there) to read",
    ),
    DeskMatter.STANDING: (
        rf"{WHO} {SOME}(?:abgegeben|eingereicht|angefangen|fertig|still|weit|meldet sich|gemeldet){FEW}",
        rf"{WHO} (?:fehlt|fehlen|haengt|haengen|schweigt|schweigen){FEW}",
        rf"(?:wo stehen|wie weit sind) (?:die|alle|meine){FEW}",
        rf"wie ?viele vereine{FEW}",
        "(?:alle |meine )?vereine",
        rf"(?:who|which associations) {SOME}(?:handed in|quiet|behind|finished|submitted){FEW}",
    ),
    DeskMatter.DATES: (
        rf"{WISH}(?:(?:einen|den|die|neue\w*|alle) ){{0,2}}{DATE}{FEW} {CHANGE}",
        rf"neue[rns]? {DATE}",
        rf"wer kommt{FEW}",
        rf"wann (?:ist|is) (?:der|das) naechste {DATE}",
        rf"(?:new|move|cancel) (?:a |the )?{DATE}",
    ),
    DeskMatter.WRITING: (
        rf"{WISH}(?:(?:einen|neuer|neuen|eine|neue) ){{0,2}}(?:rundruf|rundmail|nachricht an alle){FEW}",
        rf"{WISH}(?:allen|alle|an alle)(?: vereinen?)? (?:etwas |eine nachricht )?{TELL}",
        "an alle(?: vereine)?",
        "(?:write|message) to (?:all|everybody)",
    ),
    DeskMatter.ANNOUNCED: (
        rf"wer {SOME}(?:geantwortet|reagiert){FEW}",
        rf"wer hat {SOME}(?:den rundruf|meine nachricht) {SOME}(?:gelesen|bekommen)",
        rf"{WISH}(?:den|meinen|einen) rundruf (?:korrigieren|aendern|zurueckziehen|loeschen)",
        "who has (?:not )?answered",
    ),
    DeskMatter.INVITING: (
        rf"{WISH}(?:(?:einen|neuen|eine|den|die|jemand\w*|noch|weitere\w*|neue\w*) ){{0,3}}(?:\w+ )?einladen",
        rf"{WISH}(?:(?:eine|neue|die) ){{0,2}}einladung\w*(?: (?:machen|zurueckziehen|schicken|verschicken))?",
        rf"{WISH}(?:einen )?(?:neuen?r? )?verein (?:anlegen|eintragen|hinzufuegen)|neuer verein",
        "invite(?: an association| somebody)?",
    ),
    DeskMatter.ENQUIRIES: (
        "(?:offene|neue|unbeantwortete|welche) fragen(?: (?:gibt es|sind offen|warten))?",
        "wer hat (?:etwas )?gefragt",
        "open questions",
    ),
    DeskMatter.NOTES: (rf"{WISH}(?:(?:eine|neue|meine) ){{0,2}}notiz(?:en)?{FEW}", "notes?"),
    DeskMatter.ROLES: (
        rf"{WISH}{SOME}(?:zur koordination|zum koordinator|zur koordinatorin) machen",
        rf"{WISH}(?:eine |meine )?rolle\w* (?:vergeben|abgeben|aendern|entziehen)",
        "wer koordiniert(?: noch| alles| mit)*",
    ),
    DeskMatter.VOLUNTEERS: ("wer hilft(?: noch| uns| alles)*", "(?:welche )?ehemaligen?(?: gibt es)?"),
    DeskMatter.TABLE: (rf"{WISH}(?:eine |die |als )?(?:excel\w*|tabelle)(?: machen| haben| herunterladen)?",),
    DeskMatter.END: (rf"{WISH}(?:die |unsere )?(?:runde|kohorte) (?:abschliessen|beenden|schliessen)",),
}
NEAR = {DeskMatter.STANDING: (DeskMatter.READING,), DeskMatter.WRITING: (DeskMatter.ANNOUNCED,)}
"""What else somebody who says that may want to see."""
LONGEST_NAME, SHORTEST_PART, MOST_NAMED = 60, 4, 3
"""Characters of a name that is typed, letters of a part of one, and how many may be called so."""
_BEFORE_NAME = late_pattern(
    r"^(?:(?:verein|der|die|das|e v|wo steht|wie weit ist|was ist mit|zeig(?: mir)?) )+|^verein\w*$"
)
_KINDS = {matter: late_pattern("|".join(f"(?:{one})" for one in words)) for matter, words in WORDS.items()}


def named_among(text: str, associations: Iterable[Association]) -> tuple[Association, ...]:
    """Those whose name somebody typed, or a telling part of it; none when it could be too many."""
    said = _BEFORE_NAME.sub("", plain(text)) if len(text) <= LONGEST_NAME else ""
    if len(said) < SHORTEST_PART:
        return ()
    found = tuple(one for one in associations if f" {said}" in f" {plain(one.name)}")
    return found if len(found) <= MOST_NAMED else ()


def desk_matters(text: str) -> tuple[DeskMatter, ...]:
    """The best first; none when it is about anything else."""
    if len(words := plain(text)) > LONGEST:
        return ()
    words = GREETING.sub("", words)
    found = next((matter for matter, kind in _KINDS.items() if kind.fullmatch(words)), None)
    return (found, *NEAR.get(found, ())) if found else ()
