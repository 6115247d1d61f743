"""One question of the sign-up each: lists to tick, or words to type. The same when a part is changed later."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from bot.domain.desk.desk import page as page_of
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.talks.topics import TalkTopics
from bot.domain.volunteering.card import enumerated, form_name, region_name
from bot.domain.volunteering.listing import MOST_TOPICS, MOST_UNITS, Listing
from bot.domain.volunteering.parts import DAYS, days_of, last_days
from bot.domain.volunteering.screens import offer
from bot.domain.volunteering.volunteering import NEEDED, ONE_AFTER_THE_OTHER, number
from bot.domain.wording import HOME, labelled, pairs
from bot.links import volunteering as links
from bot.links.base import Link
from bot.terms import Land, Language
from bot.terms.talks import ListingPart, TalkForm

PAGE = 8
UNITS = (2, 4, 6, 10)
HOURS = ((9, 19), (8, 18), (12, 21), (16, 21))


def place(listing: Listing, part: ListingPart) -> Value:
    """How far the sign-up is; nothing when a part is changed later."""
    if listing.step is not part:
        return ""
    return Say("volunteering-place", {"number": number(part), "whole": len(ONE_AFTER_THE_OTHER)})


def on(listing: Listing, part: ListingPart, *, said: bool) -> Rows:
    """Further, and the way out: what was said is kept."""
    word = "done" if listing.step is not part else "next" if said or part in NEEDED else "skip"
    return (row(Button(f"volunteering-on.{word}", links.ListingPartDone(part))), HOME)


def _ticks(label: str, chosen: bool, to: Link, name: Value) -> Button:
    return Button(f"volunteering-{label}.{'on' if chosen else 'off'}", to, {"name": name})


def ask(listing: Listing, part: ListingPart, talks: TalkTopics, language: Language) -> Screen:
    """All but the story, which has questions of its own."""
    if part is ListingPart.TOPICS:
        return topics(listing, talks, language, 0)
    if part is ListingPart.LANGUAGES:
        return languages(listing, talks, language)
    return _PLAIN[part](listing)


def topics(listing: Listing, talks: TalkTopics, language: Language, page: int) -> Screen:
    at, pages, part = page_of(page, len(talks.topics), PAGE)
    ticks = pairs(
        _ticks("tick", one.id in listing.topics, links.TickTopic(one.id, at), one.name.in_(language)[0])
        for one in talks.topics[part]
    )
    more = (row(Button("volunteering-topics.more", links.TopicsPage((at + 1) % pages))),) if pages > 1 else ()
    names = [topic.name.in_(language)[0] for topic in talks.known(listing.topics)]
    args: dict[str, Value] = {
        "place": place(listing, ListingPart.TOPICS),
        "most": MOST_TOPICS,
        "chosen": Say("volunteering-chosen", {"items": enumerated(names)}) if names else Say("volunteering-none-yet"),
    }
    below = on(listing, ListingPart.TOPICS, said=bool(names))
    return Screen("volunteering-topics", args, (*ticks, *more, *below), place=Place.HERE, even=True)


def land(listing: Listing) -> Screen:
    lands = pairs(Button(f"common-land-{one.value.lower()}", links.LiveIn(one)) for one in Land)
    shown = Say("volunteering-region", {"region": region_name(listing.region)}) if listing.region else ""
    kept = on(listing, ListingPart.LAND, said=True) if listing.region else (HOME,)
    args: dict[str, Value] = {"place": place(listing, ListingPart.LAND), "shown": shown}
    return Screen("volunteering-land", args, (*lands, *kept), place=Place.HERE, even=True)


def languages(listing: Listing, talks: TalkTopics, language: Language) -> Screen:
    ticks = pairs(
        _ticks("tick", one.id in listing.languages, links.TickSpoken(one.id), one.name.in_(language)[0])
        for one in talks.languages
    )
    below = on(listing, ListingPart.LANGUAGES, said=bool(listing.languages))
    args = {"place": place(listing, ListingPart.LANGUAGES)}
    return Screen("volunteering-languages", args, (*ticks, *below), place=Place.HERE, even=True)


def forms(listing: Listing) -> Screen:
    ticks = tuple(
        row(_ticks("tick", one in listing.forms, links.TickTalkForm(one), form_name(one))) for one in TalkForm
    )
    below = on(listing, ListingPart.FORMS, said=True)
    args = {"place": place(listing, ListingPart.FORMS)}
    return Screen("volunteering-forms", args, (*ticks, *below), place=Place.HERE, even=True)


def ask_me(listing: Listing) -> Screen:
    said = listing.ask_me if listing.new_ask_me is None else listing.new_ask_me
    args = {"place": place(listing, ListingPart.ASK_ME), "said": kept(said)}
    return Screen("volunteering-ask-me", args, on(listing, ListingPart.ASK_ME, said=bool(said)), even=True)


def kept(words: str) -> Value:
    return Say("volunteering-said", {"words": words}) if words else ""


def telling(part: ListingPart, text: str, found: Sequence[str]) -> Screen:
    """Asks before it stands where others read it."""
    args: dict[str, Value] = {"words": text, "found": enumerated(found)}
    buttons = row(
        Button("bare", links.KeepOwnWords(part, 1)),
        Button("whole", links.KeepOwnWords(part, 0)),
    )
    return Screen("volunteering-telling", args, (buttons,), even=True)


def too_long(most: int, length: int) -> Screen:
    return Screen("volunteering-too-long", {"most": most, "length": length}, (HOME,), missed=True)


def units(listing: Listing) -> Screen:
    offers = row(*(Button("some", links.OfferUnits(one), {"count": one}) for one in UNITS))
    below = on(listing, ListingPart.UNITS, said=True) if listing.units else (HOME,)
    args: dict[str, Value] = {"place": place(listing, ListingPart.UNITS), "offer": offer(listing)}
    return Screen("volunteering-units", args, (offers, *below), even=True)


def no_units(listing: Listing) -> Screen:
    offers = row(*(Button("volunteering-units.some", links.OfferUnits(one), {"count": one}) for one in UNITS))
    return Screen("volunteering-no-units", {"most": MOST_UNITS}, (offers, HOME), even=True, missed=True)


def until(listing: Listing, today: date) -> Screen:
    days = [labelled(day, links.OfferUntil(day.isoformat())) for day in last_days(today)]
    rows = (*pairs(days), row(Button("open", links.OfferUntil(""))), HOME)
    return Screen("volunteering-until", {"count": listing.free}, rows, even=True)


def hours(listing: Listing) -> Screen:
    begins = pairs(
        Button(
            "volunteering-hours.span",
            links.HelpHours(begin * 60, end * 60),
            {"begin": f"{begin:02}:00", "end": f"{end:02}:00"},
        )
        for begin, end in HOURS
    )
    days = tuple(row(Button(f"volunteering-days-{one.name.lower()}", links.HelpDays(one))) for one in DAYS)
    args: dict[str, Value] = {"place": place(listing, ListingPart.HOURS), "hours": hours_of(listing)}
    rows = (*begins, *days, *on(listing, ListingPart.HOURS, said=True))
    return Screen("volunteering-hours", args, rows, place=Place.HERE, even=True)


def hours_of(listing: Listing) -> Say:
    args: dict[str, Value] = {
        "begin": f"{listing.hours.begin:%H:%M}",
        "end": f"{listing.hours.end:%H:%M}",
        "days": Say(f"volunteering-days-{days_of(listing.hours).name.lower()}"),
    }
    return Say("volunteering-hours-line", args)


def hidden(listing: Listing, *, new: bool = False) -> Screen:
    """`new`: they have just typed something, and it is confirmed below."""
    lands = pairs(
        _ticks("tick", one in listing.not_lands, links.TickHiddenLand(one), Say(f"common-land-{one.value.lower()}"))
        for one in Land
    )
    forget = (row(Button("forget", links.ForgetHiddenNames())),) if listing.not_names else ()
    args: dict[str, Value] = {"place": place(listing, ListingPart.NOT), "hidden": hidden_line(listing)}
    said = bool(listing.not_lands or listing.not_names)
    rows = (*lands, *forget, *on(listing, ListingPart.NOT, said=said))
    return Screen("volunteering-hidden", args, rows, place=Place.NEW if new else Place.HERE, even=True)


def hidden_line(listing: Listing) -> Value:
    lands: list[Value] = [Say(f"common-land-{one.value.lower()}") for one in listing.not_lands]
    names: list[Value] = [Say("volunteering-named", {"name": short(one)}) for one in listing.not_names]
    if not lands and not names:
        return Say("volunteering-hidden-from-nobody")
    return Say("volunteering-hidden-from", {"items": Lines((*lands, *names), gap=", ")})


_PLAIN: Mapping[ListingPart, Callable[[Listing], Screen]] = {
    ListingPart.LAND: land,
    ListingPart.FORMS: forms,
    ListingPart.ASK_ME: ask_me,
    ListingPart.UNITS: units,
    ListingPart.HOURS: hours,
    ListingPart.NOT: hidden,
}
