"""What a command says to the operator, on standard output, at once."""

import sys


def say(*lines: str) -> None:
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()
