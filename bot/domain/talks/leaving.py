"""What people type who want to get out of a talk: it is for the house, never for the other side."""

from bot.domain.glossary import plain
from bot.domain.late_pattern import late_pattern
from bot.domain.typed_text import SHORT

WISH = r"(?:bitte |jetzt |gern )*(?:(?:ich|wir) (?:will|wollen|moechten?|muss|muessen|wuerde gern) (?:bitte |jetzt )*)?"
WHOM = (
    r"(?:(?:ihn|sie|den|die|das|es|gruen|blau|den typ|(?:das |dieses |mein |unser )?gespraech(?: \d+)?"
    r"|(?:die |diese |meine )?(?:person|nachricht)|mein gegenueber|den chat|diesen chat) )?"
)
OUT = r"(?:melden|anzeigen|beenden|abbrechen|blockieren|sperren|stoppen)"
LEAVES = late_pattern(
    rf"{WISH}{WHOM}(?:bitte )?{OUT}(?: bitte)?|(?:meldung|gespraech(?: ist)? (?:ende|zu ende|aus))(?: bitte)?"
    rf"|{WISH}(?:nicht mehr|nie wieder|nie mehr) (?:mit (?:ihm|ihr|dieser person|der person|dem|denen) )?"
    r"(?:reden|schreiben|sprechen)"
    r"|(?:i want to |please )*(?:report|end|block|stop) (?:him|her|them|it|this|(?:the |this )?(?:talk|chat|person))"
    r"|report|block"
)


def leaves(text: str) -> bool:
    return len(text) <= SHORT and LEAVES.fullmatch(plain(text)) is not None
