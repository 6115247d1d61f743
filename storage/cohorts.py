"""Carriers, cohorts with their stage plans, and associations."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.cohorts import Association, Carrier, Cohort, StagePlan
from bot.domain.dates.calendar import CohortDate
from storage.members import Membership
from storage.memory import know
from storage.query import Query
from storage.rows import Repository, from_row, to_row


class CohortFacts(Struct, frozen=True, eq=False, weakref=True):
    """What all associations of a cohort share. `mark` is another one after every change of any of it."""

    mark: int
    cohort: Cohort
    plans: Mapping[str, StagePlan]
    """By stage."""
    dates: tuple[CohortDate, ...]


class Cohorts(Repository):
    mark = Query[[str], int]("mark_of", "cohort")
    """Of what the cohort's associations share; 0 when there is no such cohort."""
    save_carrier = Query[[str, str], None]("save_carrier", "id", "title")
    describe_carrier = Query[[Carrier], None]("describe_carrier")
    """All that is known of it, instead of what was."""
    carriers = Query[[], list[Carrier]]("every_carrier")
    carriers_of = Query[[str], list[Carrier]]("carriers_of", "person")
    carrier_of = Query[[str], Carrier | None]("carrier_of_cohort", "cohort")
    get = Query[[str], Cohort | None]("cohort_by_id", "id", remembered="cohorts")
    all = Query[[], list[Cohort]]("all_cohorts")
    of_coordinator = Query[[str], list[Cohort]]("cohorts_of_coordinator", "person", remembered="cohorts")
    seen_by = Query[[str], list[Cohort]]("cohorts_seen_by", "person", remembered="cohorts")
    """That somebody coordinates or observes."""
    save = Query[[Cohort], None]("save_cohort", forgets=("cohorts", "associations"))
    plans = Query[[str], dict[str, StagePlan]]("plans_of", "cohort", by="stage", remembered="cohorts")
    save_plan = Query[[StagePlan], None]("save_plan", forgets=("cohorts", "associations"))

    carrier_titled = Query[[str], str | None]("carrier_titled", "title")
    """Its id."""


class Associations(Repository):
    get = Query[[str], Association | None]("association_by_id", "id", remembered="associations")
    of_cohort = Query[[str], list[Association]]("associations_of_cohort", "cohort")
    count = Query[[str], int]("count_associations", "cohort")

    async def to_invite(self, cohort: str, skip: int, most: int) -> list[tuple[Association, bool]]:
        """A part of them by name, and whether they have a contact."""
        found = self.queries.associations_to_invite(self.connection, cohort=cohort, skip=skip, most=most)
        return [(from_row(Association, row), bool(row["led"])) async for row in found]

    of_member = Query[[str], list[Association]]("associations_of_member", "person", remembered="associations")
    hold = Query[[str], bool]("hold_association", "id", forgets=("associations",))
    """Nobody else decides about it until this transaction ends."""
    add = Query[[Association], None]("add_association", forgets=("associations",))

    async def save(self, association: Association) -> bool:
        """False when somebody else changed it since it was read."""
        known = self.memory.pop("associations", {})
        if not await self.queries.change_association(self.connection, **to_row(association)):
            return False
        saved = replace(association, version=association.version + 1)
        know(self.memory, "associations", Associations.get, saved.id, value=saved)
        again = {key: found for key, found in known.items() if _of(found, saved)}
        self.memory["associations"] |= {key: replace(found, association=saved) for key, found in again.items()}
        return True


def _of(found: object, association: Association) -> bool:
    """A membership in it, in the same cohort as before."""
    was = found.association if isinstance(found, Membership) else None
    return was is not None and (was.id, was.cohort) == (association.id, association.cohort)
