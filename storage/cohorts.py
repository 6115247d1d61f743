"""Carriers, cohorts with their stage plans, and associations."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.domain.calendar import CohortDate
from bot.domain.cohorts import Association, Cohort, StagePlan
from storage.members import Membership
from storage.memory import forgets, know, remembered
from storage.rows import Repository, by, many, one, to_row


@dataclass(frozen=True, eq=False)
class CohortFacts:
    """What all associations of a cohort share. `mark` is another one after every change of any of it."""

    mark: int
    cohort: Cohort
    plans: Mapping[str, StagePlan]
    """By stage."""
    dates: tuple[CohortDate, ...]


class Cohorts(Repository):
    async def mark(self, cohort: str) -> int:
        """Of what the cohort's associations share; 0 when there is no such cohort."""
        return int(await self.queries.mark_of(self.connection, cohort=cohort) or 0)

    async def save_carrier(self, carrier: str, title: str) -> None:
        await self.queries.save_carrier(self.connection, id=carrier, title=title)

    async def carrier_titled(self, title: str) -> str | None:
        row = await self.queries.carrier_titled(self.connection, title=title)
        return row["id"] if row else None

    @remembered("cohorts")
    async def get(self, cohort: str) -> Cohort | None:
        return await one(Cohort, self.queries.cohort_by_id(self.connection, id=cohort))

    async def all(self) -> list[Cohort]:
        return await many(Cohort, self.queries.all_cohorts(self.connection))

    @remembered("cohorts")
    async def of_coordinator(self, person: str) -> list[Cohort]:
        return await many(Cohort, self.queries.cohorts_of_coordinator(self.connection, person=person))

    @forgets("cohorts", "associations")
    async def save(self, cohort: Cohort) -> None:
        await self.queries.save_cohort(self.connection, **to_row(cohort))

    @remembered("cohorts")
    async def plans(self, cohort: str) -> dict[str, StagePlan]:
        """By stage."""
        return await by("stage", StagePlan, self.queries.plans_of(self.connection, cohort=cohort))

    @forgets("cohorts", "associations")
    async def save_plan(self, plan: StagePlan) -> None:
        await self.queries.save_plan(self.connection, **to_row(plan))


class Associations(Repository):
    @remembered("associations")
    async def get(self, association: str) -> Association | None:
        return await one(Association, self.queries.association_by_id(self.connection, id=association))

    async def of_cohort(self, cohort: str) -> list[Association]:
        return await many(Association, self.queries.associations_of_cohort(self.connection, cohort=cohort))

    @remembered("associations")
    async def of_member(self, person: str) -> list[Association]:
        return await many(Association, self.queries.associations_of_member(self.connection, person=person))

    @forgets("associations")
    async def add(self, association: Association) -> None:
        await self.queries.add_association(self.connection, **to_row(association))

    async def save(self, association: Association) -> bool:
        """False when somebody else changed it since it was read."""
        known = self.memory.pop("associations", {})
        if not await self.queries.change_association(self.connection, **to_row(association)):
            return False
        saved = replace(association, version=association.version + 1)
        know(self.memory, "associations", Associations.get, saved.id, value=saved)
        self.memory["associations"] |= {
            key: _renewed(found, saved) for key, found in known.items() if _of(found, saved)
        }
        return True


def _of(found: object, association: Association) -> bool:
    """A membership in it, in the same cohort as before."""
    was = found.association if isinstance(found, Membership) else None
    return was is not None and (was.id, was.cohort) == (association.id, association.cohort)


def _renewed(membership: Membership, association: Association) -> Membership:
    return replace(membership, association=association)
