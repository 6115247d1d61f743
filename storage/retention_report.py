"""How much there is of what the rules of `bot.domain.privacy.retention` are about, and how much of it is overdue."""

from datetime import date, datetime

from bot.domain.privacy.retention import RetentionRule
from storage.held import Held
from storage.query import Query
from storage.rows import Repository


class RetentionReport(Repository):
    """How much of a rule is there; it looks at all rows: for operators, not for the job."""

    updates = Query[[datetime], Held]("held_updates", "before")
    dead_letters = Query[[datetime], Held]("held_dead_letters", "before")
    sent_messages = Query[[datetime], Held]("held_sent_messages", "before")
    waiting_messages = Query[[datetime], Held]("held_waiting_messages", "before")
    web_chats = Query[[datetime], Held]("held_web_chats", "before")
    strangers_chats = Query[[datetime], Held]("held_strangers_chats", "before")
    message_files = Query[[datetime], Held]("held_message_files", "before")
    own_exports = Query[[datetime], Held]("held_own_exports", "before")
    desk_tables = Query[[datetime], Held]("held_desk_tables", "before")
    announced_files = Query[[datetime], Held]("held_announced_files", "before")
    keyboards = Query[[datetime], Held]("held_keyboards", "before")
    open_questions = Query[[datetime], Held]("held_open_questions", "before")
    loose_texts = Query[[datetime], Held]("held_loose_texts", "before")
    heard = Query[[datetime], Held]("held_heard", "before")
    question_drafts = Query[[datetime], Held]("held_question_drafts", "before")
    question_files = Query[[datetime], Held]("held_question_files", "before")
    strangers_questions = Query[[datetime], Held]("held_strangers_questions", "before")
    questions = Query[[datetime], Held]("held_questions", "before")
    search_misses = Query[[datetime], Held]("held_search_misses", "before")
    search_votes = Query[[datetime], Held]("held_search_votes", "before")
    talk_request_drafts = Query[[datetime], Held]("held_talk_request_drafts", "before")
    talk_requests = Query[[datetime], Held]("held_talk_requests", "before")
    talk_waits = Query[[datetime], Held]("held_talk_waits", "before")
    talks = Query[[datetime], Held]("held_talks", "before")
    talk_drafts = Query[[datetime], Held]("held_talk_drafts", "before")
    contact_offers = Query[[datetime], Held]("held_contact_offers", "before")
    talk_quotes = Query[[datetime], Held]("held_talk_quotes", "before")
    report_lines = Query[[datetime], Held]("held_report_lines", "before")
    report_names = Query[[datetime], Held]("held_report_names", "before")
    talk_looks = Query[[datetime], Held]("held_talk_looks", "before")
    bars = Query[[date], Held]("held_bars", "day")
    free_slots = Query[[datetime], Held]("held_free_slots", "before")
    sparring = Query[[datetime], Held]("held_sparring", "before")
    consultations = Query[[datetime], Held]("held_consultations", "before")
    slot_waits = Query[[datetime], Held]("held_slot_waits", "before")
    office_questions = Query[[datetime], Held]("held_office_questions", "before")
    feedback_words = Query[[datetime], Held]("held_feedback_words", "before")
    reminders = Query[[datetime], Held]("held_reminders", "before")
    announcement_drafts = Query[[datetime], Held]("held_announcement_drafts", "before")
    announcement_changes = Query[[datetime], Held]("held_announcement_changes", "before")
    recipients = Query[[datetime], Held]("held_recipients", "before")
    personal_words = Query[[datetime], Held]("held_personal_words", "before")
    desk_notes = Query[[datetime], Held]("held_desk_notes", "before")
    audit = Query[[datetime], Held]("held_audit", "before")
    proposals = Query[[datetime], Held]("held_proposals", "before")
    invitations = Query[[datetime], Held]("held_invitations", "before")
    door_links = Query[[datetime], Held]("held_door_links", "before")
    shown_secrets = Query[[datetime], Held]("held_shown_secrets", "before")
    wrong_tries = Query[[datetime], Held]("held_wrong_tries", "before")
    browsers = Query[[datetime], Held]("held_browsers", "before")
    strangers_browsers = Query[[datetime], Held]("held_strangers_browsers", "before")
    strangers_addresses = Query[[], Held]("held_strangers_addresses")
    handovers = Query[[datetime], Held]("held_handovers", "before")
    left_members = Query[[datetime], Held]("held_left_members", "before")
    idle_listings = Query[[datetime], Held]("held_idle_listings", "before")
    unreachable = Query[[datetime], Held]("held_unreachable", "before")
    without_role = Query[[datetime], Held]("held_without_role", "before")
    retention_runs = Query[[datetime], Held]("held_retention_runs", "before")

    async def held(self, rule: RetentionRule, before: datetime) -> Held:
        """`before`: what is older is overdue."""
        match rule.name:
            case "strangers_addresses":
                return await self.strangers_addresses()
            case "bars":
                return await self.bars(before.date())
        found: Held = await getattr(self, rule.name)(before)
        return found
