"""What two who talk would tell each other, as long as it waits."""

from datetime import datetime

from bot.domain.talks.contact import TalkContact
from storage.query import Query
from storage.rows import Repository


class TalkContacts(Repository):
    hold = Query[[str], bool]("hold_talk", "talk")
    """Whoever else decides about what is told in this talk waits; False when it does not run."""
    of = Query[[str, str], TalkContact | None]("contact_of", "talk", "side")
    save = Query[[TalkContact], None]("save_contact")
    drop = Query[[str, str], bool]("drop_contact", "talk", "side")
    drop_of_talk = Query[[str], None]("drop_contacts_of", "talk")
    over = Query[[datetime, datetime], list[TalkContact]]("contacts_over", "offered_before", "written_before")
    """Offers to which nobody said yes in time, what was written and never offered, and what is left of talks that are
    over."""
