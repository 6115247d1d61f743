"""Loads the whole bot: a command of somebody who is not root may not be able to load anything later.

Its words are looked through here, too: they are the same for all commands of the tests, and take `check` the longest.
"""

import concurrent.futures.thread  # noqa: F401
import encodings
import getpass  # noqa: F401
import pkgutil
from importlib import import_module

import bot
import handlers
import storage
from bot.operator.check import own_words

LEFT_OUT = ("bot.__main__", "storage.migrate", "storage.migrations", "encodings.mbcs", "encodings.oem")

for package in (bot, handlers, storage, encodings):
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not module.name.startswith(LEFT_OUT):
            import_module(module.name)

own_words()
