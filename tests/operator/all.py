"""Loads the whole bot: a command of somebody who is not root may not be able to load anything later.

Its texts are parsed here too: all commands of the tests say the same ones, and `check` would parse them each time.
"""

import concurrent.futures.thread  # noqa: F401
import encodings
import getpass  # noqa: F401
import pkgutil
from importlib import import_module

import bot
import handlers
import storage
from bot.operator.check import parsed_texts

LEFT_OUT = ("bot.__main__", "storage.migrate", "storage.migrations", "encodings.mbcs", "encodings.oem")

for package in (bot, handlers, storage, encodings):
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not module.name.startswith(LEFT_OUT):
            import_module(module.name)

parsed_texts()
