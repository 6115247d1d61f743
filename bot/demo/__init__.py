"""The demo: the real bot with invented people on telephones, and a clock that a newcomer moves."""
