"""How long what is kept: what the job did, what stays as numbers, and what finds what is old."""

from storage.migrations.tables import index, key, number, table, to

revision = "0058"
down_revision = "0057"


def upgrade() -> None:
    table("retention_run", key("rule"), number("at", key=True), number("dropped"))
    table("noticed", key("what", "id", "other"), number("at"))
    index("noticed_at", "noticed", "what", "at")
    table("trace", to("association", key=True), number("arrived", default=0))
    table(
        "announcement_total",
        to("announcement", key=True),
        key("state", "answer"),
        number("seen", key=True),
        number("count"),
    )
    table(
        "cohort_end",
        to("cohort", key=True),
        number("ended_at"),
        to("person", "ended_by", gone="SET NULL"),
        number("done", default=0),
        number("warned_at", empty=True),
        number("anonymised_at", empty=True),
    )
    index("talk_look_at", "talk_look", "at")
    index(
        "appointment_consulted", "appointment", "at", where="kind = 'consultation' AND state NOT IN ('free', 'booked')"
    )
    index("appointment_wait_at", "appointment_wait", "at")
    index("office_question_taken", "office_question", "taken_at", where="taken_at IS NOT NULL")
    index("feedback_words_at", "feedback", "at", where="words <> ''")
    index("announcement_draft_at", "announcement", "at", where="state = 'draft'")
    index("announcement_ended", "announcement", "ended_at", where="ended_at IS NOT NULL")
    index("announcement_change_at", "announcement_change", "at")
    index("personal_word_at", "personal_word", "at")
    index("desk_note_at", "desk_note", "at")
    index("audit_at", "audit", "at")
    index("invitation_over", "invitation", "expires_at")
    index("handover_over", "handover", "expires_at")
    index("member_left", "member", "association", "person", where="state = 'left'")
