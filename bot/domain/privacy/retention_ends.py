"""With what that ends which has no age of its own in `bot.domain.privacy.retention`."""

from collections.abc import Mapping
from enum import StrEnum


class End(StrEnum):
    """With what something ends that has no age of its own."""

    MEMBER = "member"
    """With the person, or when they take it back."""
    COHORT = "cohort"
    """Some time after the cohort."""
    LISTING = "listing"
    """When somebody helps no more."""
    TALK = "talk"
    KNOWLEDGE = "knowledge"
    """Stays: texts that the Koordination checked. Of people there are ids only."""
    NOTICED = "noticed"
    """When that is gone of which it says since when it is so."""
    ERASED = "erased"
    """Keeps what was erased from coming back with a backup; a mark without a name."""
    NOBODY = "nobody"
    """Nothing about people."""


ENDS_WITH: Mapping[str, End] = {
    "absence": End.MEMBER,
    "address": End.MEMBER,
    "alembic_version": End.NOBODY,
    "announcement": End.COHORT,
    "announcement_opt_out": End.MEMBER,
    "announcement_text": End.COHORT,
    "announcement_total": End.NOBODY,
    "answer": End.COHORT,
    "appointment": End.COHORT,
    "association": End.COHORT,
    "at_work": End.LISTING,
    "attachment": End.NOTICED,
    "attendance": End.NOBODY,
    "awaited": End.COHORT,
    "calendar_feed": End.MEMBER,
    "card": End.MEMBER,
    "carrier": End.NOBODY,
    "chat_use": End.MEMBER,
    "cohort": End.NOBODY,
    "cohort_mark": End.NOBODY,
    "comment": End.COHORT,
    "cohort_end": End.NOBODY,
    "consent": End.MEMBER,
    "coordinator": End.MEMBER,
    "date_news": End.NOBODY,
    "desk_page": End.MEMBER,
    "enquiry_number": End.NOBODY,
    "entitlement": End.COHORT,
    "erased": End.ERASED,
    "erasure": End.MEMBER,
    "event": End.NOBODY,
    "faq_tally": End.NOBODY,
    "faq_told": End.NOBODY,
    "faq_phrasing": End.KNOWLEDGE,
    "faq_vector": End.NOBODY,
    "faq_version": End.KNOWLEDGE,
    "feedback": End.MEMBER,
    "finance_edit": End.COHORT,
    "finance_item": End.COHORT,
    "finance_period": End.COHORT,
    "former_id": End.MEMBER,
    "former_name": End.MEMBER,
    "invitation": End.COHORT,
    "logic_note": End.COHORT,
    "keyboard": End.NOTICED,
    "listing": End.LISTING,
    "member": End.COHORT,
    "mock_assessment": End.COHORT,
    "mock_judgement": End.COHORT,
    "noticed": End.NOTICED,
    "observer": End.MEMBER,
    "outcome": End.COHORT,
    "own_name": End.NOBODY,
    "peer_reading": End.NOBODY,
    "person": End.MEMBER,
    "reading_circle": End.NOBODY,
    "reading_invite": End.COHORT,
    "reading_remark": End.COHORT,
    "reading_round": End.COHORT,
    "reading_seat": End.COHORT,
    "reminder_date": End.NOBODY,
    "reminder_manner": End.MEMBER,
    "reminder_plan": End.NOBODY,
    "reminder_slot": End.NOBODY,
    "review": End.COHORT,
    "rsvp": End.COHORT,
    "saved_reply": End.COHORT,
    "second_try": End.COHORT,
    "sparring_partner": End.LISTING,
    "stage_opening": End.COHORT,
    "stage_plan": End.NOBODY,
    "stage_status": End.COHORT,
    "submission": End.COHORT,
    "talk_block": End.LISTING,
    "talk_flow": End.TALK,
    "talk_number": End.NOBODY,
    "talk_rating": End.NOBODY,
    "talk_units": End.NOBODY,
    "task_date": End.NOBODY,
    "task_status": End.COHORT,
    "trace": End.NOBODY,
}
"""Of every table without a rule for all of its rows and columns: how long the rest is there."""
