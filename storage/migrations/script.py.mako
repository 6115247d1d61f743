"""${message}"""

import sqlalchemy as sa
from alembic import op

revision = "${up_revision}"
down_revision = "${down_revision}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("${message}", sa.Column("id", sa.Text, primary_key=True))


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
