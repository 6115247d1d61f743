"""What stands in a seed twice, or cannot be true at the same time."""

from collections.abc import Iterable, Mapping

from bot.domain.seed import Seed, SeedPerson


def twice(seed: Seed) -> Iterable[str]:
    things = [
        *(f'the cohort "{cohort.id}"' for cohort in seed.cohorts),
        *(f'the coordinator "{person.name}"' for person in seed.coordinators),
        *(f'the association "{one.name}" in the cohort "{one.cohort}"' for one in seed.associations),
        *(f'"{who.name}" in the association "{one.name}"' for one in seed.associations for who in one.members),
        *(f'the alumna "{person.name}"' for person in seed.alumnae),
        *(f'the event "{one.title}" of "{one.cohort}" at {one.starts_at:%Y-%m-%d %H:%M} UTC' for one in seed.dates),
    ]
    yield from (
        f"{thing} stands twice in the file. Delete one, or rename it."
        for thing in dict.fromkeys(things)
        if things.count(thing) > 1
    )
    for number, names in _owners(seed).items():
        if len(names) > 1:
            yield f"The Telegram number {number} belongs to {' and to '.join(names)}. Correct one of them."


def _owners(seed: Seed) -> Mapping[str, dict[str, None]]:
    """Names by Telegram number; one person may be several things under one name."""
    owners: dict[str, dict[str, None]] = {}
    for person in people(seed):
        if person.telegram:
            owners.setdefault(person.telegram, {})[person.name] = None
    return owners


def people(seed: Seed) -> list[SeedPerson]:
    members = (member for association in seed.associations for member in association.members)
    return [*seed.coordinators, *members, *seed.alumnae]
