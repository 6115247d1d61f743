"""Every button of the bot: one file per feature, all of them registered as soon as one is imported."""

from importlib import import_module
from pkgutil import iter_modules

for _file in iter_modules(__path__):
    import_module(f"{__name__}.{_file.name}")
