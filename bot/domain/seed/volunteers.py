"""People of earlier years in a seed file, and the listing that is made of what it says."""

from msgspec.structs import replace

from bot.domain.glossary import plain
from bot.domain.names import LONGEST_ASSOCIATION
from bot.domain.programme import Programme
from bot.domain.seed.entry import SeedEntry
from bot.domain.seed.records import SeedAlumna, SeedRequest, SeedTalk
from bot.domain.talks.talk import Side
from bot.domain.talks.topics import TalkTopics
from bot.domain.volunteering.listing import MOST_TOPICS, MOST_UNITS, Listing, Story
from bot.domain.volunteering.parts import LONGEST_ASK_ME, LONGEST_HELPED
from bot.terms import Outcome
from bot.terms.talks import Region

LONGEST_LINE = 600
"""Characters of what is said in a rehearsal."""
REGIONS = {
    **{region.value: region for region in Region},
    **dict.fromkeys(("nord", "norden", "nordwest", "nordost"), Region.NORTH),
    **dict.fromkeys(("ost", "osten"), Region.EAST),
    **dict.fromkeys(("sued", "sueden", "suedwest", "suedost"), Region.SOUTH),
    **dict.fromkeys(("west", "westen"), Region.WEST),
}


def alumna_in(entry: SeedEntry, programme: Programme) -> SeedAlumna:
    """What nobody knows of topics, languages and regions is left out: whoever it is says it themselves."""
    stages, year, raw = [stage.id for stage in programme.stages], entry.number("year"), entry.raw("refused_first", None)
    alumna = SeedAlumna(
        entry.person(),
        entry.telegram(),
        entry.texts("topics"),
        REGIONS.get(plain(entry.text("region", ""))),
        entry.texts("languages"),
        entry.number("units"),
        ask_me=entry.text("ask_me", "", LONGEST_ASK_ME),
        hard_stage=entry.choice("hard_stage", stages, ""),
        helped=entry.text("helped", "", LONGEST_HELPED),
        refused_first=raw if isinstance(raw, bool) else None,
        year=year or None,
        outcome=_outcome(entry.choice("outcome", list(Outcome), "")),
        requests=tuple(_request(one) for one in entry.entries("requests")),
        talks=tuple(_talk(one) for one in entry.entries("talks")),
    )
    if raw is not None and not isinstance(raw, bool):
        entry.complain('"refused_first" must be true or false.')
    entry.close()
    return alumna


def _request(entry: SeedEntry) -> SeedRequest:
    request = SeedRequest(
        entry.text("association", longest=LONGEST_ASSOCIATION),
        entry.text("topic"),
        entry.text("about", longest=LONGEST_LINE),
        entry.text("tried", "", LONGEST_LINE),
        entry.text("wish", "", LONGEST_LINE),
    )
    entry.close()
    return request


def _talk(entry: SeedEntry) -> SeedTalk:
    association, topic = entry.text("association", longest=LONGEST_ASSOCIATION), entry.text("topic")
    lines = tuple(_line(one) for one in entry.entries("lines"))
    entry.close()
    return SeedTalk(association, topic, lines)


def _line(entry: SeedEntry) -> tuple[Side, str]:
    """`side`: asker or volunteer."""
    side, text = entry.choice("side", list(Side)), entry.text("text", longest=LONGEST_LINE)
    entry.close()
    return Side(side or Side.ASKER), text


def _outcome(word: str) -> Outcome | None:
    return Outcome(word) if word else None


def volunteer_in(seed: SeedAlumna, talks: TalkTopics, listing: Listing) -> Listing:
    """The listing with all that the file says of her."""
    topics = [topic.id for word in seed.topics if (topic := talks.topic_called(word))]
    languages = [known.id for word in seed.languages if (known := talks.language_called(word))]
    return replace(
        listing,
        topics=tuple(dict.fromkeys(topics))[:MOST_TOPICS],
        region=seed.region,
        languages=tuple(dict.fromkeys(languages)),
        units=min(seed.units, MOST_UNITS),
        ask_me=seed.ask_me,
        story=Story(seed.hard_stage, seed.helped, seed.refused_first, seed.year, seed.outcome),
    )
