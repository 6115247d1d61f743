"""How much of something is kept, and how much of it for too long."""

from msgspec import Struct


class Held(Struct, frozen=True):
    there: int
    overdue: int
