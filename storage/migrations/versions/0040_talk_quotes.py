"""Words from talks that may stand in the FAQ, with both sides, as long as they can be taken back."""

from storage.migrations.tables import index, key, number, table, text, to

revision = "0040"
down_revision = "0039"


def upgrade() -> None:
    table(
        "talk_quote",
        key("id"),
        text("source", unique=True),
        to("cohort"),
        to("person", "proposer", "other"),
        text("question", "answer", "state"),
        number("at"),
        number("version", default=0),
    )
    index("talk_quote_by_proposer", "talk_quote", "proposer")
    index("talk_quote_by_other", "talk_quote", "other")
    index("talk_quote_by_cohort", "talk_quote", "cohort")
    index("talk_quote_at", "talk_quote", "at")
