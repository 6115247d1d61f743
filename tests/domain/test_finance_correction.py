"""What becomes of items when the message that made them says something else."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.finance.correction import (
    HeardItem,
    ItemSide,
    corrected,
    heard_items,
    kept_items,
    matched,
    said_in,
)
from bot.domain.finance.edit import FinanceEdit, kept
from bot.domain.finance.plan import FinanceItem
from bot.terms.finance import FinanceHeading
from tests.kit.fuzzing import few
from tests.kit.typed_plans import item

NOW = datetime(2028, 3, 1, tzinfo=UTC)
ITEMS = st.lists(
    st.builds(
        item, st.sampled_from(("staff 300 Honorar", "material 200 Miete", "material 200 Porto", "invest 9 Herd"))
    ),
    max_size=5,
).map(lambda found: [replace(one, id=f"i{at}") for at, one in enumerate(found)])


def edit(before: FinanceItem | None, after: FinanceItem | None, id: str = "e") -> FinanceEdit:
    return FinanceEdit(id, "v", 1, "i1", kept(before), kept(after), "anna", NOW)


def test_what_nobody_else_touched_follows_the_message() -> None:
    said, anew = item("staff 300 Honorar"), item("staff 400 Honorare M2")
    became = corrected(said, said, anew)
    assert (became.item, became.kept) == (anew, ())


def test_what_somebody_changed_since_stays() -> None:
    said, anew = item("staff 300 Honorar"), item("material 400 Miete")
    now = replace(said, price=350_00, measure=3, heading=FinanceHeading.INVESTMENT)
    became = corrected(now, said, anew)
    assert (became.item.title, became.item.price, became.item.measure) == ("Miete", 350_00, 3)
    assert became.kept == (ItemSide.WORTH, ItemSide.HEADING)


def test_whoever_wants_the_same_has_it() -> None:
    said, anew = item("staff 300 Honorar"), item("staff 400 Honorar")
    assert corrected(anew, said, anew).kept == ()


def test_what_a_message_said_last_without_what_others_did_and_what_was_taken_back() -> None:
    first = item("staff 300 Honorar")
    others = replace(first, measure=4)
    second = replace(others, price=400_00)
    chain = [edit(None, first), edit(others, second)]
    assert said_in(chain, second) == replace(first, price=400_00)
    assert said_in(chain, others) == first
    assert said_in([*chain, edit(second, None)], None) == replace(first, price=400_00)
    assert said_in([], None) is None


@few(60)
@given(ITEMS, ITEMS)
def test_each_item_and_each_line_has_its_place_once(said: list[FinanceItem], anew: list[FinanceItem]) -> None:
    pairs = list(matched(said, anew))
    assert [new for _, new in pairs if new] == anew
    assert sorted(old.id for old, _ in pairs if old) == sorted(one.id for one in said)
    assert not any(old is None and new is None for old, new in pairs)
    unmatched = {old.title for old, new in pairs if old and not new}
    assert not unmatched & {new.title for old, new in pairs if new and not old}


def test_what_is_kept_of_a_message_is_read_as_the_same() -> None:
    items = (HeardItem("a1", ("e1",)), HeardItem("b2", ("e2", "e3")))
    assert heard_items(kept_items(items)) == items
    assert heard_items("") == ()
