"""Stages, answers and tasks of an association."""

from bot.domain.journey import Answer, StageState, StageStatus, TaskStatus
from storage.rows import Repository, Row, from_ms, maybe_at, maybe_ms, to_ms


class Journey(Repository):
    async def stages(self, association: str) -> dict[str, StageStatus]:
        """By stage; missing means locked."""
        rows = self.queries.stages_of(self.connection, association=association)
        return {row["stage"]: _stage(row) async for row in rows}

    async def save_stage(self, status: StageStatus) -> bool:
        """False when somebody else changed it since it was read (compare and set on `version`)."""
        changed: int = await self.queries.save_stage(
            self.connection,
            association=status.association,
            stage=status.stage,
            state=status.state,
            changed_at=to_ms(status.changed_at),
            changed_by=status.changed_by,
            version=status.version,
        )
        return changed == 1

    async def answers(self, association: str) -> dict[str, Answer]:
        """The answers that count now, by question."""
        rows = self.queries.answers_of(self.connection, association=association)
        return {row["question"]: _answer(row) async for row in rows}

    async def versions(self, association: str, question: str) -> list[Answer]:
        """Newest first, the undone ones too."""
        rows = self.queries.versions_of(self.connection, association=association, question=question)
        return [_answer(row) async for row in rows]

    async def add_answer(self, answer: Answer) -> None:
        await self.queries.add_answer(
            self.connection,
            id=answer.id,
            association=answer.association,
            question=answer.question,
            body=answer.text,
            person=answer.person,
            at=to_ms(answer.at),
            number=answer.number,
        )

    async def undo_answer(self, answer: str) -> None:
        await self.queries.mark_answer(self.connection, id=answer, undone=1)

    async def redo_answer(self, answer: str) -> None:
        await self.queries.mark_answer(self.connection, id=answer, undone=0)

    async def tasks(self, association: str) -> dict[str, TaskStatus]:
        """By task; missing means open and without holder."""
        rows = self.queries.tasks_of(self.connection, association=association)
        return {row["task"]: _task(row) async for row in rows}

    async def save_task(self, status: TaskStatus) -> None:
        await self.queries.save_task(
            self.connection,
            association=status.association,
            task=status.task,
            holder=status.holder,
            done_at=maybe_ms(status.done_at),
            done_by=status.done_by,
        )


def _stage(row: Row) -> StageStatus:
    return StageStatus(
        association=row["association"],
        stage=row["stage"],
        state=StageState(row["state"]),
        changed_at=from_ms(row["changed_at"]),
        changed_by=row["changed_by"],
        version=row["version"],
    )


def _answer(row: Row) -> Answer:
    return Answer(
        id=row["id"],
        association=row["association"],
        question=row["question"],
        text=row["body"],
        person=row["person"],
        at=from_ms(row["at"]),
        number=row["number"],
        undone=bool(row["undone"]),
        author=row["author"] or "",
    )


def _task(row: Row) -> TaskStatus:
    return TaskStatus(
        association=row["association"],
        task=row["task"],
        holder=row["holder"],
        done_at=maybe_at(row["done_at"]),
        done_by=row["done_by"],
        holder_name=row["holder_name"] or "",
        done_by_name=row["done_by_name"] or "",
    )
