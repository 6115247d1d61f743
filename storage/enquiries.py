"""What people ask their Koordination, and the answers."""

from datetime import date, datetime

from msgspec.structs import replace

from bot.domain.questions.draft import QuestionDraft
from bot.domain.questions.enquiry import Enquiry
from bot.domain.questions.file import QuestionFile
from storage.query import Query
from storage.rows import Repository, to_row


class Enquiries(Repository):
    """What people ask their Koordination."""

    async def add(self, enquiry: Enquiry) -> Enquiry:
        """With the number by which people speak of it."""
        number = await self.queries.next_enquiry_number(self.connection)
        numbered = replace(enquiry, number=int(number))
        await self.queries.add_enquiry(self.connection, **to_row(numbered))
        return numbered

    get = Query[[str], Enquiry | None]("enquiry_by_id", "id")
    save = Query[[Enquiry], bool]("save_enquiry")
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    together = Query[[str], list[Enquiry]]("enquiries_together", "id")
    """The first one, and all that ask the same; oldest first."""
    own = Query[[str | None, str | None], list[Enquiry]]("own_enquiries", "person", "address")
    """Of a person, or of somebody unknown at an address; newest first."""
    for_coordinator = Query[[str], list[Enquiry]]("enquiries_for", "coordinator")
    """What waits in their cohorts, each once however many ask it; oldest first."""
    waiting = Query[[str], list[Enquiry]]("waiting_enquiries", "cohort")
    """Each once however many ask it; oldest first."""
    late = Query[[date, datetime], list[Enquiry]]("late_enquiries", "day", "reminded_before")
    """Announced for a day before that one, and the Koordination was not reminded since; oldest first."""
    in_danger = Query[[datetime], list[Enquiry]]("enquiries_in_danger", "before")
    """Of somebody in danger, and nobody has taken it or was reminded since; oldest first."""
    answered = Query[[str, datetime], list[Enquiry]]("answered_enquiries", "cohort", "since")
    """Each once however many asked it; oldest first."""
    about = Query[[str], list[Enquiry]]("enquiries_about", "announcement")
    """Asked about an announcement, oldest first."""
    forget_strangers = Query[[datetime], int]("forget_enquiries_of_strangers", "before")
    """What nobody known asked, settled before that."""

    draft = Query[[str], QuestionDraft | None]("draft_of", "owner")
    """What somebody is about to ask."""
    keep_draft = Query[[QuestionDraft], None]("keep_draft")
    """Instead of an earlier one."""
    drop_draft = Query[[str], None]("drop_draft", "owner")
    drop_old_drafts = Query[[datetime], int]("drop_old_drafts", "before")

    keep_file = Query[[QuestionFile], None]("keep_file")
    """Of a draft that is there already."""
    drop_other_files = Query[[str, str], None]("drop_other_files", "draft", "id")
    """All that came with this draft but the one."""
    file_with_draft = Query[[str, str], QuestionFile | None]("file_with_draft", "draft", "id")
    pass_file_on = Query[[str, str, str], None]("pass_file_on", "draft", "id", "enquiry")
    file_with_enquiry = Query[[str], QuestionFile | None]("file_with_enquiry", "enquiry")
    drop_settled_files = Query[[datetime], int]("drop_settled_files", "before")
    """Of questions that were settled before that."""
