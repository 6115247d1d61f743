"""The Finanzierungsplan: its items, its period, and every change of either."""

from storage.migrations.tables import index, key, number, table, text, to

revision = "0064"
down_revision = "0063"


def upgrade() -> None:
    table("finance_period", to("association", key=True), text("begins"), number("months"))
    table(
        "finance_item",
        key("id"),
        to("association"),
        number("place"),
        text("title", "heading"),
        number("price", "quantity"),
        text("unit", "every"),
        number("year", empty=True),
        text("amounts"),
        number("measure", "sure", "certain"),
        number("version", default=0),
    )
    index("finance_item_by_association", "finance_item", "association", "place")
    table(
        "finance_edit",
        key("id"),
        to("association"),
        number("number"),
        text("item", "was", "became"),
        to("person", gone="SET NULL"),
        number("at"),
        text("undoes"),
    )
    index("finance_edit_by_association", "finance_edit", "association", "number")
