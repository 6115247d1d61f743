"""What a command says to the operator, at once."""

import sys


def say(*lines: str) -> None:
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def note(*lines: str) -> None:
    """Beside the output, when that is for a program."""
    sys.stderr.write("\n".join(lines) + "\n")
    sys.stderr.flush()
