"""How talks end: what people say of them, who does not want to meet again, reports, and exchanged contacts."""

from storage.migrations.tables import add_to, index, key, number, table, text, to

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    add_to("talk", number("asker_first_at", "volunteer_first_at", "kept_at", "thanked_at", "forgotten_at", empty=True))
    index("talk_to_count", "talk", "last_at", where="counted = 0 AND state = 'running'")
    index("talk_to_forget", "talk", "ended_at", where="state = 'ended' AND forgotten_at IS NULL")
    _after()
    _reports()
    _contacts()


def _after() -> None:
    table(
        "talk_rating",
        to("talk", key=True),
        [*key("side")],
        text("score"),
        number("at"),
    )
    table("talk_block", to("listing", key=True), to("association", key=True), number("at"))
    index("talk_block_by_association", "talk_block", "association")
    table("talk_units", to("association", key=True), number("year", key=True), number("units"))


def _reports() -> None:
    table(
        "talk_report",
        key("id"),
        to("talk"),
        text("side", "reason", "state"),
        text("words", default=""),
        text("line", empty=True),
        to("person", "reporter", "reported", gone="SET NULL"),
        to("person", "first", "second", "decided_by", gone="SET NULL"),
        to("cohort", "asker_cohort", "listing_cohort", gone="SET NULL"),
        number("at"),
        number("decided_at", "appealed_at", empty=True),
        text("ruling", empty=True),
        number("version", default=0),
    )
    for column in ("talk", "reporter", "reported", "first", "second", "asker_cohort", "listing_cohort"):
        index(f"talk_report_by_{column}", "talk_report", column)
    table(
        "talk_report_line",
        to("talk_report", "report", key=True),
        [*key("id")],
        text("side", "body", "kind"),
        number("at"),
        number("corrected_at", empty=True),
    )
    table("talk_look", key("id"), to("talk_report", "report"), to("person", gone="SET NULL"), number("at"))
    index("talk_look_by_report", "talk_look", "report")
    table(
        "talk_bar",
        key("id"),
        to("talk_report", "report", gone="SET NULL"),
        to("person", empty=True),
        to("association", empty=True),
        number("at"),
        text("until", empty=True),
    )
    index("talk_bar_by_person", "talk_bar", "person")
    index("talk_bar_by_association", "talk_bar", "association")


def _contacts() -> None:
    table(
        "talk_contact",
        to("talk", key=True),
        [*key("side")],
        text("name", "phone", "mail", default=""),
        number("at"),
        number("offered_at", empty=True),
        to("consent", empty=True, gone="SET NULL"),
    )
    index("talk_contact_by_time", "talk_contact", "at")
