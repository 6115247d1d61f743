"""Stages, answers and tasks of an association."""

from collections.abc import Mapping

from msgspec.structs import replace

from bot.domain.journey import Answer, StageStatus, TaskStatus
from storage.memory import know, recalled, remembered
from storage.people import People
from storage.query import Query
from storage.rows import Repository, from_row, to_row


class Journey(Repository):
    stages = Query[[str], dict[str, StageStatus]]("stages_of", "association", by="stage", remembered="stages")
    """Missing means locked."""
    save_stage = Query[[StageStatus], bool]("save_stage", forgets=("stages",))
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    tasks = Query[[str], dict[str, TaskStatus]]("tasks_of", "association", by="task", remembered="tasks")
    """Missing means open and without holder."""
    save_task = Query[[TaskStatus], None]("save_task", forgets=("tasks",))

    async def progress(self, association: str) -> tuple[Mapping[str, StageStatus], Mapping[str, TaskStatus]]:
        """Stages and tasks at once."""
        known = [
            recalled(self.memory, "stages", Journey.stages, association, default=None),
            recalled(self.memory, "tasks", Journey.tasks, association, default=None),
        ]
        if None not in known:
            return known[0], known[1]
        rows = [row async for row in self.queries.progress_of(self.connection, association=association)]
        stages = [from_row(StageStatus, row, "stage_") for row in rows if row["kind"] == "stage"]
        tasks = [from_row(TaskStatus, row, "task_") for row in rows if row["kind"] == "task"]
        by_stage, by_task = {one.stage: one for one in stages}, {one.task: one for one in tasks}
        know(self.memory, "stages", Journey.stages, association, value=by_stage)
        know(self.memory, "tasks", Journey.tasks, association, value=by_task)
        return by_stage, by_task

    async def beside(self, association: str, stage: str) -> tuple[bool, bool]:
        """Whether a consultation left a result there, and whether anybody who was there before tells of it."""
        found = await self.queries.beside_stage(self.connection, association=association, stage=stage)
        return bool(found["noted"]), bool(found["told"])

    async def answers(self, association: str) -> Mapping[str, Answer]:
        """The answers that count now, by question."""
        return (await self._answers(association))[0]

    async def newest(self, association: str, question: str) -> int:
        """The number of the newest version, also when it was undone; 0 when nobody has answered."""
        return (await self._answers(association))[1].get(question, 0)

    @remembered("answers")
    async def _answers(self, association: str) -> tuple[Mapping[str, Answer], Mapping[str, int]]:
        rows = [row async for row in self.queries.answers_of(self.connection, association=association)]
        counting = {row["asked"]: from_row(Answer, row) for row in rows if row["id"] is not None}
        return counting, {row["asked"]: row["newest"] for row in rows}

    versions = Query[[str, str], list[Answer]]("versions_of", "association", "question")
    """Newest first, the undone ones too."""

    async def add_answer(self, answer: Answer) -> None:
        """The newest of its question."""
        await self.queries.add_answer(self.connection, **to_row(answer))
        before = recalled(self.memory, "answers", Journey._answers, answer.association, default=None)
        writer = recalled(self.memory, "people", People.get, answer.person, default=None)
        self.memory.pop("answers", None)
        if before and writer:
            signed = replace(answer, author=writer.name)
            after = {**before[0], answer.question: signed}, {**before[1], answer.question: answer.number}
            know(self.memory, "answers", Journey._answers, answer.association, value=after)

    undo_answer = Query[[str], None]("undo_answer", "id", forgets=("answers",))
    redo_answer = Query[[str], None]("redo_answer", "id", forgets=("answers",))
