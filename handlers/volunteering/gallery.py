"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from bot.domain.names import NoName
from bot.domain.screen import Screen
from bot.domain.talks.request import TalkOffer
from bot.domain.talks.talk import Talk
from bot.domain.volunteering.listing import ListingState, Story
from bot.domain.volunteering.volunteering import Effect
from bot.programme.invented import HOSTILE, NOW
from bot.programme.invented_volunteers import BEGUN, DAY, EMPTY, FULL, LISTED, NEW
from bot.programme.load import load
from bot.terms import Language
from bot.terms.talks import ListingPart, StoryPart
from handlers.volunteering.screens import asking, home, profile, sign_up, story

PROGRAMME = load()
TALKS, GERMAN = PROGRAMME.talks, Language.GERMAN


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _sign_up()
    yield from _story()
    yield from _profile()
    yield from _home()
    yield from _rests()


def _sign_up() -> Iterator[tuple[str, Screen]]:
    yield "consent", sign_up.CONSENT
    yield "rules", sign_up.RULES
    yield "name", sign_up.ASK_NAME
    for why in NoName:
        yield f"no name, {why}", sign_up.no_name(why)
    yield "topics", asking.topics(BEGUN, TALKS, GERMAN, 0)
    yield "topics, chosen, second page", asking.topics(FULL, TALKS, GERMAN, 1)
    yield "land", asking.land(replace(EMPTY, step=ListingPart.LAND))
    yield "land, chosen", asking.land(FULL)
    yield "languages", asking.languages(FULL, TALKS, GERMAN)
    yield "forms", asking.forms(FULL)
    yield "ask me", asking.ask_me(replace(EMPTY, step=ListingPart.ASK_ME))
    yield "ask me, said", asking.ask_me(replace(FULL, ask_me=HOSTILE))
    yield "says who they are", asking.telling(ListingPart.ASK_ME, f"{HOSTILE}, a@b.example", ["Zoé", "a@b.example"])
    yield "too long", asking.too_long(200, 412)
    yield "units", asking.units(replace(EMPTY, step=ListingPart.UNITS))
    yield "units, offered", asking.units(FULL)
    yield "no units", asking.no_units(EMPTY)
    yield "until", asking.until(replace(FULL, units=1), DAY)
    yield "hours", asking.hours(replace(FULL, step=ListingPart.HOURS))
    yield "hidden from nobody", asking.hidden(replace(EMPTY, step=ListingPart.NOT))
    yield "hidden", asking.hidden(replace(FULL, not_names=(HOSTILE,)), new=True)


def _story() -> Iterator[tuple[str, Screen]]:
    for part in StoryPart:
        yield f"story, {part.name.lower()}", story.ask(FULL, part, PROGRAMME, GERMAN, 2027)
    yield "story, begun", story.ask(replace(EMPTY, step=ListingPart.STORY), StoryPart.HARD, PROGRAMME, GERMAN, 2027)
    yield "no year", story.no_year(2027)
    stage = PROGRAMME.stage("finanzplan")
    hostile = replace(LISTED, region=None, story=Story("finanzplan", HOSTILE, False))
    yield "stories", story.others("bruecke", stage, [LISTED, hostile], PROGRAMME, GERMAN, DAY)
    yield "no stories", story.others("bruecke", stage, [], PROGRAMME, GERMAN, DAY)
    yield "one story", story.others("bruecke", stage, [LISTED], PROGRAMME, GERMAN, DAY)
    paused = replace(LISTED, state=ListingState.PAUSED)
    yield "one story, nobody to ask", story.others("bruecke", stage, [paused], PROGRAMME, GERMAN, DAY)


def _profile() -> Iterator[tuple[str, Screen]]:
    yield "preview", profile.preview(FULL, PROGRAMME, GERMAN)
    yield "preview, something is missing", profile.preview(replace(EMPTY, topics=("idee",)), PROGRAMME, GERMAN)
    yield "profile", profile.seen(NEW, PROGRAMME, GERMAN)
    yield "profile, to be confirmed", profile.seen(replace(FULL, state=ListingState.WAITING), PROGRAMME, GERMAN)
    yield "profile in a pause", profile.seen(replace(LISTED, state=ListingState.PAUSED), PROGRAMME, GERMAN)
    yield "changed", profile.told(LISTED, ListingPart.UNITS, PROGRAMME, GERMAN)
    yield "words changed", profile.told(NEW, ListingPart.ASK_ME, PROGRAMME, GERMAN)
    yield "what to change", profile.parts(FULL)
    yield "released", profile.released(replace(FULL, state=ListingState.WAITING))
    yield "released before", profile.released(LISTED)
    yield "still true", profile.still_true(LISTED)


def _home() -> Iterator[tuple[str, Screen]]:
    offer = TalkOffer("o", "r", "l1", NOW, NOW, NOW)
    talk = Talk("t", "r", "a", "l1", "anna", "elif", NOW, NOW)
    for state in (ListingState.DRAFT, ListingState.WAITING, ListingState.LISTED, ListingState.PAUSED):
        listing = replace(LISTED, state=state)
        yield f"home, {state.value}", home.home(home.HelpToday(listing, (), (), Effect(), DAY, member=False))
    busy = home.HelpToday(NEW, (offer,), (talk, talk), Effect(7, 2, 4, 3, 3), DAY, member=True)
    yield "home, busy", home.home(busy)
    yield "home, invited", home.home(home.HelpToday(EMPTY, (), (), Effect(), DAY, member=False))
    full = replace(LISTED, used=4)
    yield "home, all taken", home.home(home.HelpToday(full, (), (), Effect(4, 0, 4, 1), DAY, member=False))
    over = replace(LISTED, units_until=date(2027, 3, 1))
    yield "home, offer over", home.home(home.HelpToday(over, (), (), Effect(1), DAY, member=False))
    paused = replace(LISTED, state=ListingState.PAUSED, paused_until=DAY)
    yield "home, pause until", home.home(home.HelpToday(paused, (), (), Effect(), DAY, member=False))


def _rests() -> Iterator[tuple[str, Screen]]:
    paused = replace(LISTED, state=ListingState.PAUSED, paused_until=DAY)
    yield "pause until when", home.ask_pause(LISTED, DAY)
    yield "paused until", home.paused(paused)
    yield "paused", home.paused(replace(paused, paused_until=None))
    yield "again", home.again(LISTED, DAY)
    yield "back by itself, nothing left", home.back(replace(LISTED, used=4), DAY)
    yield "stop", home.ask_stop(0, 0)
    yield "stop, requests and talks", home.ask_stop(2, 1)
    yield "stopped", home.STOPPED
    yield "yearly check", home.check(LISTED)
    yield "nobody answered", home.unheard()
