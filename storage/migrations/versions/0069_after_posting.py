"""What comes after the Abgabe: what became of the application, and who would like to take part once more."""

from alembic import op

from storage.migrations.tables import index, number, table, text, to

revision = "0069"
down_revision = "0068"

MOVED = """
INSERT INTO outcome (association, outcome, letter_on, person, at)
SELECT answer.association, answer.body, NULL, answer.person, answer.at FROM answer
 WHERE answer.question = 'outcome' AND answer.undone = 0
   AND NOT EXISTS (SELECT 1 FROM answer AS newer
                    WHERE newer.association = answer.association AND newer.question = 'outcome' AND newer.undone = 0
                      AND newer.number > answer.number)
"""


def upgrade() -> None:
    table(
        "outcome",
        to("association", key=True),
        text("outcome"),
        text("letter_on", empty=True),
        to("person", gone="SET NULL"),
        number("at"),
        number("version", default=0),
    )
    op.execute(MOVED)
    op.execute("DELETE FROM answer WHERE question = 'outcome'")
    table(
        "second_try",
        to("association", key=True),
        to("cohort", empty=True),
        to("person", gone="SET NULL"),
        number("at"),
        text("state"),
        to("person", "decided_by", gone="SET NULL"),
        number("decided_at", empty=True),
        to("association", "became", gone="SET NULL"),
        number("version", default=0),
    )
    index("second_try_open", "second_try", "cohort", where="state = 'open'")
