"""A story: how it is asked for, and how others read it."""

from collections.abc import Sequence
from datetime import date

from bot.domain.names import short
from bot.domain.programme import Programme, Stage
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.volunteering.card import region_name
from bot.domain.volunteering.listing import Listing, may_be_asked
from bot.domain.volunteering.parts import FIRST_YEAR, next_of_story
from bot.domain.volunteering.screens import story_told
from bot.domain.wording import HOME, pairs, paragraphs
from bot.links import volunteering as links
from bot.links.journey import OpenStage
from bot.links.talk_requests import AskVolunteer
from bot.terms import Language, Outcome
from bot.terms.talks import ListingPart, StoryPart
from handlers.volunteering.screens.asking import kept, on, place

LONGEST_STAGE = 36
YEARS = 4


def ask(listing: Listing, part: StoryPart, programme: Programme, language: Language, this_year: int) -> Screen:
    args: dict[str, Value] = {"place": place(listing, ListingPart.STORY)}
    if part is StoryPart.HELPED:
        args["said"] = kept(listing.story.helped if listing.new_helped is None else listing.new_helped)
    rows = (*_answers(part, programme, language, this_year), *_out(listing, part))
    return Screen(f"volunteering-story-{part.name.lower()}", args, rows, even=True)


def _answers(part: StoryPart, programme: Programme, language: Language, this_year: int) -> Rows:
    match part:
        case StoryPart.HARD:
            return pairs(_stage(one, language) for one in programme.stages)
        case StoryPart.REFUSED:
            return (row(Button("yes", links.StoryRefused(1)), Button("no", links.StoryRefused(0))),)
        case StoryPart.YEAR:
            return (_years(this_year),)
        case StoryPart.OUTCOME:
            return (row(*(Button(one.value, links.StoryOutcome(one)) for one in Outcome)),)
    return ()


def _stage(stage: Stage, language: Language) -> Button:
    name = short(stage.title.in_(language)[0], LONGEST_STAGE)
    return Button("volunteering-story-hard.stage", links.StoryHard(stage.id), {"name": name})


def _years(this_year: int) -> tuple[Button, ...]:
    years = range(this_year - YEARS + 1, this_year + 1)
    return row(*(Button("volunteering-story-year.one", links.StoryYear(one), {"year": str(one)}) for one in years))


def _out(listing: Listing, part: StoryPart) -> Rows:
    """The first may be left out with all that follows; each other one alone."""
    if part is StoryPart.HARD:
        told = listing.story.hard_stage or listing.story.helped
        drop = (row(Button("volunteering-story-hard.drop", links.DropStory())),) if told else ()
        return (*drop, *on(listing, ListingPart.STORY, said=bool(told)))
    following = next_of_story(part)
    to = links.AskStoryPart(following) if following else links.ListingPartDone(ListingPart.STORY)
    said = listing.story.helped if part is StoryPart.HELPED else ""
    return (row(Button(f"volunteering-on.{'next' if said else 'skip'}", to)), HOME)


def no_year(this_year: int) -> Screen:
    args: dict[str, Value] = {"first": str(FIRST_YEAR), "last": str(this_year)}
    return Screen("volunteering-no-year", args, (_years(this_year), HOME), even=True, missed=True)


def others(
    association: str, stage: Stage, stories: Sequence[Listing], programme: Programme, language: Language, day: date
) -> Screen:
    """To an association, at one of its stages. Who can be asked today is one tap away."""
    back = row(Button("volunteering-others.stage", OpenStage(association, stage.id)))
    title = stage.title.in_(language)[0]
    if not stories:
        return Screen("volunteering-no-others", {"stage": title}, (back,))
    several = len(stories) > 1
    numbered = [(number if several else 0, listing) for number, listing in enumerate(stories, 1)]
    body = paragraphs(*(_one(listing, programme, language, number) for number, listing in numbered))
    asks = (
        _ask(association, stage, listing, programme, number)
        for number, listing in numbered
        if may_be_asked(listing, day)
    )
    return Screen("volunteering-others", {"stage": title, "stories": body}, (tuple(filter(None, asks)), back))


def _ask(association: str, stage: Stage, listing: Listing, programme: Programme, number: int) -> Button | None:
    """About the topic of theirs that fits the stage best; None when the programme lists none of theirs any more."""
    own = programme.talks.known(listing.topics)
    fitting = [topic for topic in own if stage.id in topic.stages] or own
    if not fitting:
        return None
    to = AskVolunteer(association, fitting[0].id, listing=listing.id)
    return Button("which" if number else "ask", to, {"number": number})


def _one(listing: Listing, programme: Programme, language: Language, number: int) -> Value:
    """`number`: of several; 0 when there is one only."""
    story = listing.story
    who: list[Value] = [Say("volunteering-person", {"number": number})] if number else []
    if listing.region:
        who.append(region_name(listing.region))
    if story.year:
        who.append(Say("common-card-year", {"year": str(story.year)}))
    if story.outcome:
        who.append(Say(f"common-card-{story.outcome}"))
    args: dict[str, Value] = {
        "who": Lines(tuple(who), gap=" · ") if who else Say("volunteering-somebody"),
        "story": story_told(listing, programme, language) or "",
    }
    return Say("volunteering-other", args)
