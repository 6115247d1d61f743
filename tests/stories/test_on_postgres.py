"""A handful of stories on the other engine: the whole way, both doors, two at once, what happens by itself."""

from collections.abc import AsyncIterator

import pytest

from bot.runtime.speech.texts import Texts
from storage.location import Server
from tests.kit.house import StoryHouse, house_over
from tests.kit.postgres import Postgres
from tests.stories.test_dates import test_moved_by_an_hour_the_yes_still_holds as _a_date_is_moved
from tests.stories.test_reminders import test_a_task_is_reminded_of_put_off_and_done as _a_task_is_reminded_of
from tests.stories.test_reviews import test_two_coordinators_at_once as _two_coordinators
from tests.stories.test_the_whole_way import test_everybodys_living_card_follows_what_one_of_them_does as _cards
from tests.stories.test_the_whole_way import test_from_the_invitation_to_the_projektskizze as _the_whole_way
from tests.stories.test_welcome import test_the_one_time_link_between_the_doors as _both_doors

pytestmark = [pytest.mark.postgres, pytest.mark.xdist_group("postgres")]
STORIES = (_the_whole_way, _cards, _both_doors, _two_coordinators, _a_task_is_reminded_of, _a_date_is_moved)


@pytest.fixture
def server(postgres: Postgres) -> Server:
    return postgres.create()


@pytest.fixture
async def house(server: Server, texts: Texts) -> AsyncIterator[StoryHouse]:
    async with house_over(server, texts) as story:
        yield story


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__.removeprefix("test_"))
async def test_on_postgres(story: object, house: StoryHouse) -> None:
    assert callable(story)
    await story(house)
