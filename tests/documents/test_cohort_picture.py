"""Pictures of a cohort can be drawn of any numbers, and a phone can show them."""

import io
from datetime import date, timedelta

import pytest
from PIL import Image

from bot.documents.cohort_picture import draw_activity, draw_funnel
from bot.documents.makers import activity_png, funnel_png
from bot.domain.desk.funnel import ActivityWeek, Funnel, FunnelCount, FunnelStage

HOSTILE = '<b>Zoé & "Co" 🎉 und noch viel mehr Titel, als in eine Zeile passen'
STAGES = (FunnelStage("a", 9, 7), FunnelStage("b", 5, 0), FunnelStage("c", 0, 0))
TITLES = {"a": "1. Ankommen und Idee", "b": HOSTILE, "c": "3. Ziele"}
MONDAY = date(2027, 1, 11)


def a_year(most: int) -> tuple[ActivityWeek, ...]:
    return tuple(ActivityWeek(MONDAY + timedelta(weeks=n), most, min(n, most), 0) for n in range(12))


async def test_both_are_pictures_that_a_phone_can_show() -> None:
    funnel = Funnel(FunnelCount(12, 11, 10, 2), STAGES)
    for content in (await funnel_png("Nord 2027", funnel, TITLES, "de"), await activity_png("Nord", a_year(4), "de")):
        with Image.open(io.BytesIO(content)) as picture:
            assert picture.format == "PNG"
            assert picture.width == 1080
            assert picture.height < 2400
        assert len(content) < 100_000


@pytest.mark.parametrize("whole", [0, 1, 10_000])
@pytest.mark.parametrize("language", ["de", "en"])
def test_of_any_numbers(whole: int, language: str) -> None:
    stages = tuple(FunnelStage(stage, whole, whole // 2) for stage in TITLES)
    funnel = Funnel(FunnelCount(whole, whole, whole, whole), stages)
    assert draw_funnel(HOSTILE, funnel, TITLES, language).startswith(b"\x89PNG")
    assert draw_activity(HOSTILE, a_year(whole), language).startswith(b"\x89PNG")
