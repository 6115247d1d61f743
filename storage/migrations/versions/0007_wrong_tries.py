"""Wrong tries, told apart by the house that they come from and by what was tried. Those so far are forgotten.

What was kept of them was an address in the clear.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DELETE FROM wrong_try")
    op.add_column("wrong_try", sa.Column("house", sa.Text, nullable=False, server_default=""))
    op.add_column("wrong_try", sa.Column("kind", sa.Text, nullable=False, server_default="code"))
    op.create_index("wrong_try_by_house", "wrong_try", ["house", "at"])
    op.create_index("wrong_try_by_kind", "wrong_try", ["kind", "at"])


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
