"""What the programme teaches, as files that an editor changes without a programmer. How: `docs/programm.md`."""
