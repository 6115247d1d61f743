"""How a command ends. Every code means one thing; see docs/betrieb.md."""

from enum import IntEnum


class Exit(IntEnum):
    OK = 0
    USAGE = 64
    BAD_DATA = 65
    SOFTWARE = 70
    CORE_TASK_DIED = 71
    IN_USE = 75
    CONFIGURATION = 78
    INTERRUPTED = 130


class Stop(Exception):
    """Ends the command with one sentence that says what to do."""

    def __init__(self, code: Exit, text: str) -> None:
        super().__init__(text)
        self.code = code
