"""How long what is kept: one table for the job that keeps it, the report, and `docs/datenschutz.md`, which says why.

What is not in `RULES`, or only `partly`, has no age of its own: it ends with what it belongs to, as `ends`
in storage/privacy/personal_data.toml says.
"""

from datetime import datetime, timedelta

from msgspec import Struct

from bot.domain.desk.role import PROPOSAL_KEPT
from bot.domain.faq.book import KEPT_MISSES
from bot.domain.joining.invitations import COUNTS_FOR
from bot.domain.privacy.erasure import UNREACHABLE_KEPT, WITHOUT_ROLE_KEPT
from bot.domain.questions.draft import DRAFT_KEPT
from bot.domain.questions.enquiry import ANSWER_KEPT
from bot.domain.sessions.links import SESSION_LASTS, SILENT_STRANGER_LASTS, STRANGER_LASTS
from bot.domain.talks.closing import KEPT as TALK_KEPT
from bot.domain.talks.contact import OPEN_FOR
from bot.domain.talks.quote import QUOTE_KEPT
from bot.domain.talks.relay import DRAFT_KEPT as TALK_DRAFT_KEPT
from bot.domain.talks.report import LINES_KEPT, REPORT_KEPT
from bot.domain.talks.request_draft import REQUEST_DRAFT_KEPT
from bot.domain.unasked import KEPT_FOR

AT_ONCE = timedelta()
SHORT = timedelta(hours=48)
DEAD = timedelta(days=14)
MONTH = timedelta(days=30)
QUARTER = timedelta(days=90)
HALF = timedelta(days=180)
YEAR = timedelta(days=365)
SHOWN_FOR = timedelta(days=7)
"""Of a link or a code that still opens something, in the chat of whoever made it."""
LATE = timedelta(days=1)
"""What is overdue for longer than that is a fault: the job looks every hour."""


class RetentionRule(Struct, frozen=True):
    name: str
    """As the operator and the docs call it, and part of the names of its queries."""
    where: tuple[str, ...]
    """Tables, or columns that are emptied."""
    keeps: timedelta
    told: str = ""
    """The tick that does it instead of the job, because people hear of it."""
    partly: bool = False
    """Of some rows only: with what the others end stands in storage/privacy/personal_data.toml."""

    def before(self, now: datetime) -> datetime:
        """What began before is overdue."""
        return now - self.keeps


RULES = (
    RetentionRule("updates", ("inbox",), SHORT),
    RetentionRule("dead_letters", ("inbox",), DEAD),
    RetentionRule("sent_messages", ("outbox",), MONTH),
    RetentionRule("waiting_messages", ("outbox",), MONTH),
    RetentionRule("web_chats", ("outbox",), YEAR),
    RetentionRule("strangers_chats", ("outbox",), SILENT_STRANGER_LASTS),
    RetentionRule("message_files", ("attachment.content",), MONTH),
    RetentionRule("own_exports", ("attachment.content",), timedelta(days=1)),
    RetentionRule("desk_tables", ("attachment.content",), timedelta(days=7)),
    RetentionRule("announced_files", ("shared_file",), MONTH),
    RetentionRule("keyboards", ("keyboard",), SHORT, partly=True),
    RetentionRule("open_questions", ("dialog",), AT_ONCE),
    RetentionRule("loose_texts", ("loose_text",), KEPT_FOR),
    RetentionRule("heard", ("heard",), SHORT),
    RetentionRule("question_drafts", ("question_draft", "question_file"), DRAFT_KEPT),
    RetentionRule("question_files", ("question_file",), MONTH),
    RetentionRule("strangers_questions", ("enquiry",), ANSWER_KEPT),
    RetentionRule("questions", ("enquiry",), YEAR),
    RetentionRule("search_misses", ("faq_miss",), KEPT_MISSES),
    RetentionRule("search_votes", ("faq_vote", "faq_phrasing"), KEPT_MISSES, partly=True),
    RetentionRule("talk_request_drafts", ("talk_request_draft",), REQUEST_DRAFT_KEPT),
    RetentionRule(
        "talk_requests",
        ("talk_request.about", "talk_request.tried", "talk_request.wish", "talk_request.person", "talk_offer"),
        REQUEST_DRAFT_KEPT,
    ),
    RetentionRule("talk_waits", ("talk_wait",), MONTH),
    RetentionRule("talks", ("talk", "talk_line"), TALK_KEPT),
    RetentionRule("talk_drafts", ("talk_draft",), TALK_DRAFT_KEPT),
    RetentionRule("talk_files", ("talk_file",), TALK_DRAFT_KEPT),
    RetentionRule("held_lines", ("talk_line",), AT_ONCE),
    RetentionRule("contact_offers", ("talk_contact",), OPEN_FOR, told="contact_exchange.expire"),
    RetentionRule("talk_quotes", ("talk_quote",), QUOTE_KEPT),
    RetentionRule("report_lines", ("talk_report_line", "talk_report.words"), LINES_KEPT),
    RetentionRule(
        "report_names",
        (
            "talk_report.reporter",
            "talk_report.reported",
            "talk_report.first",
            "talk_report.second",
            "talk_report.decided_by",
        ),
        REPORT_KEPT,
    ),
    RetentionRule("talk_looks", ("talk_look",), YEAR),
    RetentionRule("bars", ("talk_bar",), timedelta(days=1)),
    RetentionRule("free_slots", ("appointment",), timedelta(days=1), partly=True),
    RetentionRule("sparring", ("appointment.about", "appointment.person"), MONTH),
    RetentionRule("consultations", ("appointment.about", "appointment.reason", "appointment.person"), HALF),
    RetentionRule("slot_waits", ("appointment_wait",), HALF),
    RetentionRule("office_questions", ("office_question",), QUARTER),
    RetentionRule("feedback_words", ("feedback.words",), YEAR),
    RetentionRule("reminders", ("reminder",), HALF),
    RetentionRule("announcement_drafts", ("announcement",), QUARTER, partly=True),
    RetentionRule("announcement_changes", ("announcement_change",), MONTH),
    RetentionRule("recipients", ("announcement_recipient",), HALF),
    RetentionRule("personal_words", ("personal_word",), HALF),
    RetentionRule("desk_notes", ("desk_note",), YEAR),
    RetentionRule("audit", ("audit",), YEAR),
    RetentionRule("proposals", ("role_proposal",), PROPOSAL_KEPT),
    RetentionRule(
        "invitations", ("invitation.greeting", "invitation.person", "invitation.created_by", "invitation_use"), QUARTER
    ),
    RetentionRule("door_links", ("door_link",), AT_ONCE),
    RetentionRule("shown_secrets", ("outbox_secret",), SHOWN_FOR, told="house.secrets"),
    RetentionRule("wrong_tries", ("wrong_try",), COUNTS_FOR),
    RetentionRule("browsers", ("web_session",), SESSION_LASTS),
    RetentionRule("strangers_browsers", ("web_session",), STRANGER_LASTS),
    RetentionRule("strangers_addresses", ("address",), AT_ONCE, partly=True),
    RetentionRule("handovers", ("handover",), DEAD),
    RetentionRule("left_members", ("member",), QUARTER, partly=True),
    RetentionRule("idle_listings", ("listing",), MONTH, partly=True),
    RetentionRule("unreachable", ("person",), UNREACHABLE_KEPT, told="erasure.unreachable", partly=True),
    RetentionRule("without_role", ("person",), WITHOUT_ROLE_KEPT, told="erasure.without_role", partly=True),
    RetentionRule("retention_runs", ("retention_run",), YEAR),
)
