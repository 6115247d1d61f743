"""What people type who want to get out of a talk: it is for the house, never for the other side."""

from bot.domain.glossary import plain
from bot.domain.late_pattern import late_pattern
from bot.domain.typed_text import SHORT

WISH = (
    r"(?:bitte |jetzt |gern )*(?:(?:ich|wir) (?:will|wollen|moechten?|muss|muessen|wuerde gern) (?:bitte |jetzt )*"
    r"|(?:wie |wo )?(?:kann|darf|muss|soll) (?:ich|man) (?:hier |bitte )*)?"
)
WITH = r"(?:mit (?:ihm|ihr|dieser person|der person|dem|denen) )?"
THEM = (
    r"(?:ihn|sie|den|die|das|es|gruen|blau|den typ|(?:das |dieses |mein |unser )?gespraech(?: \d+)?"
    r"|(?:die |diese |meine |eine )?(?:person|nachricht|frau|beleidigung|belaestigung)|mein gegenueber"
    r"|(?:den |diesen |einen )?(?:chat|menschen|mann|nutzer|user|kerl)|jemanden?|spam)"
)
ENDS = r"(?:melden|anzeigen|beenden|abbrechen|blockieren|sperren|stoppen)"
OUT = rf"{ENDS}(?: (?:und|oder) {ENDS})?"
SPEAK = r"(?:reden|schreiben|sprechen)"
LEAVES = late_pattern(
    rf"{WISH}(?:{THEM} )?(?:bitte )?{OUT}(?: bitte)?"
    rf"|(?:bitte )?(?:melde|blockiere?|sperre?|beende|stoppe?) (?:bitte )?{THEM}(?: bitte)?"
    r"|(?:meldung|gespraech(?: ist)? (?:ende|zu ende|aus)|ich (?:will|moechte) (?:hier )?raus)(?: bitte)?"
    rf"|{WISH}(?:nicht mehr|nie wieder|nie mehr) {WITH}{SPEAK}"
    rf"|{WISH}{WITH}(?:nicht mehr|nie wieder|nie mehr) {SPEAK}"
    r"|(?:i want to |please )*(?:report|end|block|stop) "
    r"(?:him|her|them|it|this|user|spam|(?:the |this )?(?:talk|chat|person))"
    r"|report|block"
)


def leaves(text: str) -> bool:
    return len(text) <= SHORT and LEAVES.fullmatch(plain(text)) is not None
