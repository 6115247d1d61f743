"""The answers by topic and by stage."""

from bot.domain.errors import gone, there
from bot.domain.faq.book import FaqTally
from bot.domain.faq.entry import Topic
from bot.domain.people import Role
from bot.domain.programme import Stage
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links.questions import FaqOfStage, FaqOfTopic, FaqTopics, OpenEntry, ReadWhole
from bot.runtime.feature import Visit
from handlers.questions.actions.loading import given, stage_of
from handlers.questions.screens import answers, lists


async def topics(_link: FaqTopics, visit: Visit) -> Screen:
    shelved = {entry.topic for entry in given(visit).values()}
    shown = [topic for topic in visit.house.topics if topic.id in shelved]
    return lists.topics(shown, visit.language, visit.house.web_url, of_stage=Role.MEMBER in visit.roles)


async def of_topic(link: FaqOfTopic, visit: Visit) -> Screen:
    topic = _topic(visit, link.topic)
    entries = [entry for entry in given(visit).values() if entry.topic == topic.id]
    return lists.of_topic(topic, entries, link.page, visit.language)


async def of_stage(link: FaqOfStage, visit: Visit) -> Screen:
    """Of the stage at which the association is, when the link names none."""
    stage = _stage(visit, link.stage or await stage_of(visit))
    entries = [entry for entry in given(visit).values() if entry.stage == stage.id]
    return lists.of_stage(stage, entries, link.page, visit.language)


async def read(link: OpenEntry, visit: Visit) -> Screen:
    if link.entry not in given(visit):
        raise gone()
    await visit.uow.faq.tally(FaqTally(link.entry, shown=1), today(visit.now))
    entry, keeper = given(visit)[link.entry], Role.COORDINATOR in visit.roles
    return answers.read(entry, visit.house.words, visit.language, today(visit.now), keeper=keeper)


async def whole(link: ReadWhole, visit: Visit) -> Screen:
    """All of a long answer, where its beginning stood."""
    entry, day = there(given(visit).get(link.entry)), today(visit.now)
    if link.mark:
        return answers.answer(entry, visit.house.words, visit.language, day, link.mark, whole=True)
    keeper = Role.COORDINATOR in visit.roles
    return answers.read(entry, visit.house.words, visit.language, day, whole=True, keeper=keeper)


def _topic(visit: Visit, id: str) -> Topic:
    for topic in visit.house.topics:
        if topic.id == id:
            return topic
    raise gone()


def _stage(visit: Visit, id: str) -> Stage:
    for stage in visit.house.programme.stages:
        if stage.id == id:
            return stage
    raise gone()
