"""The process that makes one file anew: `python -m bot.documents.cleaner`, the file on its standard input.

It is given nothing else of the bot, and less memory and time than could hurt. On its standard output comes `photo` or
`document`, a line feed and the new file; or `!`, why there is none, and a line feed.
"""

import resource
import sys

from bot.documents.cleaning import NotClean, clean
from bot.domain.talks.file import Unclean

MOST_MEMORY = 1024**3
MOST_SECONDS = 20


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    content = sys.stdin.buffer.read()
    try:
        made = clean(content)
    except NotClean as fault:
        sys.stdout.buffer.write(f"!{fault.why}\n".encode())
    except MemoryError:
        sys.stdout.buffer.write(f"!{Unclean.TOO_BIG}\n".encode())
    else:
        sys.stdout.buffer.write(f"{made.kind}\n".encode() + made.content)


if __name__ == "__main__":
    main()
