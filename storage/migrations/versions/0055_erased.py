"""Who was erased, as marks that name nobody; and who somebody was before two turned out to be one."""

from storage.migrations.tables import index, key, table, text, to

revision = "0055"
down_revision = "0054"


def upgrade() -> None:
    table("erased", key("mark"), text("day"))
    table("former_id", key("id"), to("person"))
    index("former_id_by_person", "former_id", "person")
