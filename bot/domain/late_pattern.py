"""Regular expressions that are compiled when they are first used: all of them together would be a twentieth of a start,
and most are for files, dates and what strangers write."""

import re
from typing import Any, cast


class LatePattern:
    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        """Kept, so that it is only the first use that comes by here."""
        found = self.__dict__[name] = getattr(re.compile(self._source, self._flags), name)
        return found


def late_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What is wrong with it is told at its first use."""
    return cast("re.Pattern[str]", LatePattern(source, flags))
