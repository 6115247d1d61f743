"""What is said of an error: where it happened, never its words; and whether it is one at all."""

import asyncio
from pathlib import Path
from traceback import walk_tb

HOUSE = Path(__file__).parents[3]


def is_cancelled() -> bool:
    """Whether this task was asked to end; else a CancelledError that comes along is a failure like any other."""
    task = asyncio.current_task()
    return bool(task and task.cancelling())


def place_of(fault: BaseException) -> str:
    """Type and place of an error, without its words: they may hold what somebody wrote.

    The place is the last one in the house itself, with its folders: five files are called actions.py.
    """
    frames = [(Path(frame.f_code.co_filename), line) for frame, line in walk_tb(fault.__traceback__)]
    ours = [(path.relative_to(HOUSE).as_posix(), line) for path, line in frames if _is_ours(path)]
    places = ours or [(path.name, line) for path, line in frames]
    return " at ".join([type(fault).__name__, *(f"{path}:{line}" for path, line in places[-1:])])


def _is_ours(path: Path) -> bool:
    return path.is_relative_to(HOUSE) and path.relative_to(HOUSE).parts[0] in ("bot", "handlers", "storage")
