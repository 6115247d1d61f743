"""Can this processor run the language model? On one that cannot, the engine dies at its first instruction."""

import platform
from pathlib import Path

INTEL = frozenset({"x86_64", "amd64"})
SAYS = Path("/proc/cpuinfo")


def lacking(machine: str = "", says: Path = SAYS) -> str:
    """What is missing, or nothing. Where the system does not tell, the engine is tried."""
    if (machine or platform.machine()).lower() not in INTEL or not says.exists():
        return ""
    flags = next((line for line in says.read_text().splitlines() if line.startswith("flags")), "avx2")
    return "" if "avx2" in flags.split() or flags == "avx2" else "the processor has no AVX2"
