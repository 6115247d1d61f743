"""Wrong tries, told apart by the house that they come from and by what was tried. Those so far are forgotten.

What was kept of them was an address in the clear.
"""

from alembic import op

from storage.migrations.tables import add_to, index, text

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.execute("DELETE FROM wrong_try")
    add_to("wrong_try", text("house", default=""), text("kind", default="code"))
    index("wrong_try_by_house", "wrong_try", "house", "at")
    index("wrong_try_by_kind", "wrong_try", "kind", "at")
