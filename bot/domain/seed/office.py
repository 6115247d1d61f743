"""Offices with a public address in a seed file."""

from bot.domain.errors import Refusal
from bot.domain.office import LONGEST_ADDRESS, LONGEST_TITLE, land_of, typed
from bot.domain.seed.entry import SeedEntry
from bot.domain.seed.records import SeedOffice
from bot.domain.stable_id import stable_id
from bot.terms import Land
from bot.terms.talks import ListingKind

KINDS = {
    "kommune": ListingKind.MUNICIPALITY,
    "municipality": ListingKind.MUNICIPALITY,
    "bundesamt": ListingKind.FEDERAL,
    "federal": ListingKind.FEDERAL,
}


def office_in(entry: SeedEntry, cohorts: list[str]) -> SeedOffice:
    """Without a cohort, all of them see it."""
    kind = entry.choice("kind", list(KINDS))
    cohort = entry.choice("cohort", cohorts, "")
    title, direct = entry.text("title", longest=LONGEST_TITLE), entry.text("direct", longest=LONGEST_ADDRESS)
    office = SeedOffice(
        id=stable_id("office", cohort, title),
        kind=KINDS.get(kind, ListingKind.MUNICIPALITY),
        cohort=cohort or None,
        title=title,
        direct=direct,
        land=land_of(entry.choice("land", list(Land), "")),
        topics=entry.texts("topics"),
    )
    _is_official(entry, office)
    entry.close()
    return office


def _is_official(entry: SeedEntry, office: SeedOffice) -> None:
    try:
        typed(f"{office.title or '-'}\n{office.direct or '-'}")
    except Refusal:
        entry.complain('"direct" must be the official address of an office. Write its mailbox, page or landline.')
