"""The picture of a Finanzierungsplan can be drawn of any amounts, and a phone can show it."""

import io
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.documents.finance.picture import draw
from bot.documents.makers import finance_png
from bot.domain.finance.plan import FinancePeriod, FinancePlan
from tests.kit.finance_plans import PLANS

HOSTILE = '<b>Zoé & "Co" 🎉 und noch viel mehr Titel, als in eine Zeile passen'


async def test_a_phone_can_show_it() -> None:
    plan = FinancePlan("v", FinancePeriod(date(2027, 4, 1), 60), ())
    content = await finance_png(plan, HOSTILE, "de")
    with Image.open(io.BytesIO(content)) as picture:
        assert (picture.format, picture.width) == ("PNG", 1080)
        assert picture.width + picture.height < 10_000
    assert len(content) < 100_000


@settings(max_examples=4, deadline=None)
@given(st.sampled_from(["de", "en"]), PLANS)
def test_of_any_amounts(language: str, plan: FinancePlan) -> None:
    assert draw(plan, HOSTILE, language).startswith(b"\x89PNG")
