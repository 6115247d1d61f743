"""On which day an association posted its Skizze, with which proof, and when the office said that it has it. That it is
in the post is a task of the programme, and stays one."""

from storage.migrations.tables import number, table, text, to

revision = "0066"
down_revision = "0065"


def upgrade() -> None:
    table(
        "submission",
        to("association", key=True),
        text("posted_on", empty=True),
        text("proof", default=""),
        to("person", "proof_by", gone="SET NULL"),
        text("received_on", empty=True),
        to("person", "received_by", gone="SET NULL"),
        number("version", default=0),
    )
