"""Templates of pages, compiled once in a process: most tests open a door of their own, and each would compile them."""

from functools import partial
from types import CodeType

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket

from bot.runtime.web import templates


class Compiled(BytecodeCache):
    """Asked with the text as it is now: one that was changed is compiled anew."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code:
            self._codes[bucket.key, bucket.checksum] = bucket.code


def compile_templates_once() -> None:
    vars(templates)["Environment"] = partial(Environment, bytecode_cache=Compiled())
