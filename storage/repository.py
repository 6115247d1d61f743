"""How a repository hangs at a unit of work."""

from typing import Generic, Protocol, TypeVar, overload

from storage.rows import Repository

R = TypeVar("R", bound=Repository)


class Keeps(Protocol):
    """A unit of work."""

    def keep(self, name: str, kind: type[R], file: str) -> R: ...


class Of(Generic[R]):
    """A repository of a unit of work, made when somebody asks for it; `file` holds its queries."""

    def __init__(self, kind: type[R], file: str) -> None:
        self.kind, self.file = kind, file

    def __set_name__(self, _owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, work: None, owner: type) -> "Of[R]": ...
    @overload
    def __get__(self, work: Keeps, owner: type) -> R: ...
    def __get__(self, work: Keeps | None, owner: type) -> "R | Of[R]":
        return self if work is None else work.keep(self.name, self.kind, self.file)
