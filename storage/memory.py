"""What a transaction has read it knows: nobody else decides meanwhile, so nobody asks the database twice.

`@remembered("answers")` keeps what a method of a repository returned, under that topic and its arguments; a method that
writes is marked with `@forgets("answers")` and names every topic in which something may be different afterwards, also
those of other repositories: who changes a name changes how answers are signed. What is kept is handed out again as it
is, so it must not be changed by whoever gets it: frozen records, and sequences and mappings that are read only.
"""

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
Memory = dict[str, dict[Any, Any]]
"""By topic, then by method and arguments."""


class Remembers(Protocol):
    @property
    def memory(self) -> Memory: ...


R = TypeVar("R", bound=Remembers)
Method = Callable[Concatenate[R, P], Coroutine[Any, Any, T]]


def remembered(topic: str, by: int | None = None) -> Callable[[Method[R, P, T]], Method[R, P, T]]:
    """`by`: how many of the arguments tell one thing from another, if not all of them."""

    def decorate(read: Method[R, P, T]) -> Method[R, P, T]:
        name = read.__qualname__

        @wraps(read)
        async def asked(self: R, *args: P.args, **named: P.kwargs) -> T:
            if named:
                return await read(self, *args, **named)
            known = self.memory.setdefault(topic, {})
            key = (name, args if by is None else args[:by])
            if key not in known:
                known[key] = await read(self, *args, **named)
            found: T = known[key]
            return found

        return cast("Method[R, P, T]", asked)

    return decorate


def forgets(*topics: str) -> Callable[[Method[R, P, T]], Method[R, P, T]]:
    """Before it writes and afterwards: what it has read itself on the way may be different by then."""

    def decorate(write: Method[R, P, T]) -> Method[R, P, T]:
        @wraps(write)
        async def changes(self: R, *args: P.args, **named: P.kwargs) -> T:
            forget(self.memory, *topics)
            try:
                return await write(self, *args, **named)
            finally:
                forget(self.memory, *topics)

        return cast("Method[R, P, T]", changes)

    return decorate


def forget(memory: Memory, *topics: str) -> None:
    for topic in topics:
        memory.pop(topic, None)


def know(memory: Memory, topic: str, read: Callable[..., object], *args: Any, value: object) -> None:
    """As if `read` had been asked with these arguments and had returned the value."""
    memory.setdefault(topic, {})[read.__qualname__, args] = value


def recalled(memory: Memory, topic: str, read: Callable[..., object], *args: Any, default: Any) -> Any:
    """What `read` returned with these arguments; `default` when it was not asked."""
    return memory.get(topic, {}).get((read.__qualname__, args), default)
