"""The table of goals and measures."""

from enum import StrEnum


class LogicPart(StrEnum):
    """What is noted beside a goal, in the order of the table."""

    SIGN = "sign"
    START = "at_start"
    END = "at_end"
