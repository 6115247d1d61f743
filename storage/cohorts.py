"""Carriers, cohorts with their stage plans, and associations."""

from bot.domain.cohorts import Association, Cohort, StagePlan
from storage.rows import Repository, by, many, one, to_row


class Cohorts(Repository):
    async def save_carrier(self, carrier: str, title: str) -> None:
        await self.queries.save_carrier(self.connection, id=carrier, title=title)

    async def carrier_titled(self, title: str) -> str | None:
        row = await self.queries.carrier_titled(self.connection, title=title)
        return row["id"] if row else None

    async def get(self, cohort: str) -> Cohort | None:
        return await one(Cohort, self.queries.cohort_by_id(self.connection, id=cohort))

    async def all(self) -> list[Cohort]:
        return await many(Cohort, self.queries.all_cohorts(self.connection))

    async def of_coordinator(self, person: str) -> list[Cohort]:
        return await many(Cohort, self.queries.cohorts_of_coordinator(self.connection, person=person))

    async def save(self, cohort: Cohort) -> None:
        await self.queries.save_cohort(self.connection, **to_row(cohort))

    async def plans(self, cohort: str) -> dict[str, StagePlan]:
        """By stage."""
        return await by("stage", StagePlan, self.queries.plans_of(self.connection, cohort=cohort))

    async def save_plan(self, plan: StagePlan) -> None:
        await self.queries.save_plan(self.connection, **to_row(plan))


class Associations(Repository):
    async def get(self, association: str) -> Association | None:
        return await one(Association, self.queries.association_by_id(self.connection, id=association))

    async def of_cohort(self, cohort: str) -> list[Association]:
        return await many(Association, self.queries.associations_of_cohort(self.connection, cohort=cohort))

    async def of_member(self, person: str) -> list[Association]:
        return await many(Association, self.queries.associations_of_member(self.connection, person=person))

    async def add(self, association: Association) -> None:
        await self.queries.add_association(self.connection, **to_row(association))

    async def save(self, association: Association) -> bool:
        """False when somebody else changed it since it was read."""
        return bool(await self.queries.change_association(self.connection, **to_row(association)))
