"""One text in several languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

SOURCE_LANGUAGE = "de"


@dataclass(frozen=True, slots=True)
class Words:
    """One text in several languages. German is always there."""

    texts: Mapping[str, str] = field(hash=False)

    def in_(self, language: str) -> tuple[str, bool]:
        """The text, and whether it is German because there is no translation."""
        text = self.texts.get(language)
        return (self.texts[SOURCE_LANGUAGE], True) if text is None else (text, False)
