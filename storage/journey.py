"""Stages, answers and tasks of an association."""

from collections.abc import Mapping

from bot.domain.journey import Answer, StageStatus, TaskStatus
from storage.memory import forgets, remembered
from storage.rows import Repository, by, many, to_row


class Journey(Repository):
    @remembered("stages")
    async def stages(self, association: str) -> Mapping[str, StageStatus]:
        """By stage; missing means locked."""
        return await by("stage", StageStatus, self.queries.stages_of(self.connection, association=association))

    @forgets("stages")
    async def save_stage(self, status: StageStatus) -> bool:
        """False when somebody else changed it since it was read (compare and set on `version`)."""
        return bool(await self.queries.save_stage(self.connection, **to_row(status)))

    @remembered("answers")
    async def answers(self, association: str) -> Mapping[str, Answer]:
        """The answers that count now, by question."""
        return await by("question", Answer, self.queries.answers_of(self.connection, association=association))

    async def versions(self, association: str, question: str) -> list[Answer]:
        """Newest first, the undone ones too."""
        return await many(Answer, self.queries.versions_of(self.connection, association=association, question=question))

    @forgets("answers")
    async def add_answer(self, answer: Answer) -> None:
        await self.queries.add_answer(self.connection, **to_row(answer))

    @forgets("answers")
    async def undo_answer(self, answer: str) -> None:
        await self.queries.mark_answer(self.connection, id=answer, undone=1)

    @forgets("answers")
    async def redo_answer(self, answer: str) -> None:
        await self.queries.mark_answer(self.connection, id=answer, undone=0)

    @remembered("tasks")
    async def tasks(self, association: str) -> Mapping[str, TaskStatus]:
        """By task; missing means open and without holder."""
        return await by("task", TaskStatus, self.queries.tasks_of(self.connection, association=association))

    @forgets("tasks")
    async def save_task(self, status: TaskStatus) -> None:
        await self.queries.save_task(self.connection, **to_row(status))
