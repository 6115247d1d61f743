"""Carriers, cohorts with their stage plans, and associations."""

from datetime import date

from bot.domain.cohorts import Association, AssociationState, Cohort, StagePlan
from bot.terms import Opens
from storage.rows import Repository, Row, from_json, from_ms, maybe_day, to_json, to_ms


class Cohorts(Repository):
    async def save_carrier(self, carrier: str, title: str) -> None:
        await self.queries.save_carrier(self.connection, id=carrier, title=title)

    async def carrier_titled(self, title: str) -> str | None:
        row = await self.queries.carrier_titled(self.connection, title=title)
        return row["id"] if row else None

    async def get(self, cohort: str) -> Cohort | None:
        row = await self.queries.cohort_by_id(self.connection, id=cohort)
        return _cohort(row) if row else None

    async def all(self) -> list[Cohort]:
        return [_cohort(row) async for row in self.queries.all_cohorts(self.connection)]

    async def of_coordinator(self, person: str) -> list[Cohort]:
        return [_cohort(row) async for row in self.queries.cohorts_of_coordinator(self.connection, person=person)]

    async def save(self, cohort: Cohort) -> None:
        await self.queries.save_cohort(
            self.connection,
            id=cohort.id,
            carrier=cohort.carrier,
            title=cohort.title,
            land=cohort.land,
            deadline=cohort.deadline.isoformat(),
            programme=cohort.programme,
            stage_order=to_json(cohort.order),
        )

    async def plans(self, cohort: str) -> dict[str, StagePlan]:
        """By stage."""
        return {row["stage"]: _plan(row) async for row in self.queries.plans_of(self.connection, cohort=cohort)}

    async def save_plan(self, plan: StagePlan) -> None:
        opens_on = plan.opens_on.isoformat() if plan.opens_on else None
        await self.queries.save_plan(
            self.connection, cohort=plan.cohort, stage=plan.stage, opens=plan.opens, opens_on=opens_on
        )


class Associations(Repository):
    async def get(self, association: str) -> Association | None:
        row = await self.queries.association_by_id(self.connection, id=association)
        return _association(row) if row else None

    async def of_cohort(self, cohort: str) -> list[Association]:
        return [_association(row) async for row in self.queries.associations_of_cohort(self.connection, cohort=cohort)]

    async def of_member(self, person: str) -> list[Association]:
        return [_association(row) async for row in self.queries.associations_of_member(self.connection, person=person)]

    async def add(self, association: Association) -> None:
        await self.queries.add_association(
            self.connection,
            id=association.id,
            name=association.name,
            cohort=association.cohort,
            land=association.land,
            stage=association.stage,
            state=association.state,
            moved_at=to_ms(association.moved_at),
            created_at=to_ms(association.created_at),
            version=association.version,
            deadline=_iso(association.deadline),
            pause_reason=association.pause_reason,
        )

    async def save(self, association: Association) -> bool:
        """False when somebody else changed it since it was read."""
        changed: int = await self.queries.change_association(
            self.connection,
            id=association.id,
            version=association.version,
            name=association.name,
            stage=association.stage,
            state=association.state,
            moved_at=to_ms(association.moved_at),
            deadline=_iso(association.deadline),
            pause_reason=association.pause_reason,
        )
        return changed == 1


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _cohort(row: Row) -> Cohort:
    return Cohort(
        id=row["id"],
        title=row["title"],
        carrier=row["carrier"],
        land=row["land"],
        deadline=date.fromisoformat(row["deadline"]),
        programme=row["programme"],
        order=tuple(from_json(row["stage_order"])),
    )


def _plan(row: Row) -> StagePlan:
    return StagePlan(row["cohort"], row["stage"], Opens(row["opens"]), maybe_day(row["opens_on"]))


def _association(row: Row) -> Association:
    return Association(
        id=row["id"],
        name=row["name"],
        cohort=row["cohort"],
        land=row["land"],
        stage=row["stage"],
        state=AssociationState(row["state"]),
        moved_at=from_ms(row["moved_at"]),
        created_at=from_ms(row["created_at"]),
        version=row["version"],
        deadline=maybe_day(row["deadline"]),
        pause_reason=row["pause_reason"],
    )
