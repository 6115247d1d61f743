"""What somebody said yes to while the text of it changes, and what ends with a yes."""

from datetime import datetime

from bot.domain.privacy.consents import ConsentOver, ToAsk
from bot.terms import Purpose
from storage.query import Query
from storage.rows import Repository


class Consents(Repository):
    outdate = Query[[Purpose, str, datetime, datetime], int]("outdate", "purpose", "version", "now", "ends_at")
    """Gives the yes to an older text its end, and asks; how many had none yet."""
    to_ask = Query[[datetime, int], list[ToAsk]]("consents_to_ask", "now", "most")
    next_to_ask = Query[[], datetime | None]("next_consent_to_ask")
    put_off = Query[[str, Purpose, datetime], None]("put_off_asking", "person", "purpose", "ask_at")
    put_off_others = Query[[str, Purpose, datetime, datetime], None](
        "put_off_other_asking", "person", "purpose", "now", "ask_at"
    )
    asked = Query[[str, Purpose, datetime, datetime, datetime | None], None](
        "asked_for_consent", "person", "purpose", "asked_at", "ends_at", "ask_at"
    )
    over = Query[[datetime, int], list[ConsentOver]]("consents_over", "now", "most")
    lapse = Query[[str, Purpose, datetime], int]("lapse", "person", "purpose", "now", forgets=("people",))
    drop_unasked = Query[[str], int]("drop_unasked", "person")
    """What waits for its hour is not said any more."""
