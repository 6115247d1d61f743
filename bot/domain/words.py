"""One text in several languages."""

from collections.abc import Mapping

from msgspec import Struct

SOURCE_LANGUAGE = "de"


class Words(Struct, frozen=True):
    """One text in several languages. German is always there."""

    texts: Mapping[str, str]

    def __hash__(self) -> int:
        return hash(frozenset(self.texts.items()))

    def in_(self, language: str) -> tuple[str, bool]:
        """The text, and whether it is German because there is no translation."""
        text = self.texts.get(language)
        return (self.texts[SOURCE_LANGUAGE], True) if text is None else (text, False)
