import io
from datetime import date, timedelta

import pytest
from PIL import Image, ImageStat

from bot.documents.contents import PlanRow
from bot.documents.makers import plan_png
from bot.documents.plan_picture import draw, font

TODAY, DEADLINE = date(2027, 3, 10), date(2027, 6, 30)
ROWS = [
    PlanRow("Ankommen und Idee", None, None),
    PlanRow('<b>Zoé & "Co" 🎉 und noch viel mehr Titel', TODAY, date(2027, 4, 2)),
    PlanRow("Skizze prüfen und abgeben", date(2027, 4, 3), DEADLINE),
]


async def test_the_plan_is_a_picture_that_a_phone_can_show() -> None:
    content = await plan_png(ROWS, TODAY, DEADLINE, [date(2027, 3, 26)], "de")
    with Image.open(io.BytesIO(content)) as picture:
        assert picture.format == "PNG"
        assert picture.width == 1200
        assert sum(ImageStat.Stat(picture.convert("L")).stddev) > 1
    assert len(content) < 100_000


@pytest.mark.parametrize("days", [0, 1, 6, 30, 400])
@pytest.mark.parametrize("rows", [[], ROWS[:1], ROWS])
def test_it_can_be_drawn_on_any_day(days: int, rows: list[PlanRow]) -> None:
    deadline = TODAY + timedelta(days=days)
    shown = [PlanRow(row.title, row.first, min(row.last, deadline)) if row.last else row for row in rows]
    assert draw(shown, TODAY, deadline, [deadline], "en").startswith(b"\x89PNG")


def test_every_letter_of_our_languages_has_a_shape() -> None:
    missing = bytes(font(24).getmask("\u4e2d"))
    for letter in "äöüßÄÖÜéşğїЖ–…✓":
        assert bytes(font(24).getmask(letter)) != missing
