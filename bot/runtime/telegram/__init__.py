"""The Telegram door: updates in, messages out."""

import os

os.environ.setdefault("PTB_TIMEDELTA", "true")
"""A duration is a duration; python-telegram-bot warns about every other one."""
