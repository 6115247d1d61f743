"""What the house is made of beside its records: parts that keep something, and do something with it."""

from msgspec import Struct


class Stateful(Struct, eq=False):
    """`class Sender(Stateful)`: its fields are what its constructor takes, those with a `_` are its own business.

    Made in C, so that a start and an update do not pay for it. It is itself and never like another one, and nobody is
    shown what it holds: among that is the token.
    """

    __repr__ = object.__repr__
