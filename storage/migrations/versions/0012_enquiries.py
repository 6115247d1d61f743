"""What associations ask their Koordination, and the answers."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "enquiry",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("association", sa.Text, sa.ForeignKey("association.id", ondelete="CASCADE"), nullable=False),
        sa.Column("person", sa.Text, sa.ForeignKey("person.id", ondelete="SET NULL")),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("answer", sa.Text, nullable=False, server_default=""),
        sa.Column("answered_by", sa.Text, sa.ForeignKey("person.id", ondelete="SET NULL")),
        sa.Column("answered_at", sa.BigInteger),
    )
    op.create_index("enquiry_by_association", "enquiry", ["association"])


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
