"""Templates and words to HTML. Everything is escaped unless `tidy` let it pass."""

import secrets
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.environment import TemplateModule
from jinja2.runtime import Context
from markupsafe import Markup

from bot.runtime.web import sanitize as tidy
from bot.runtime.web.assets import Assets
from bot.runtime.web.autolinks import linked
from bot.runtime.web.icons import drawn
from bot.runtime.web.keyboard import keyboard

HERE = Path(__file__).parent
BESIDE = frozenset({"/finanzplan", "/pult", "/rundruf"})
"""Pages beside the chat; see side_pages.py."""
TextSource = Callable[..., str]
"""words(id, language, **args) -> plain text"""

_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}
_PROBLEMS = {401: "session", 403: "stale", 404: "missing", 405: "missing", 410: "old", 413: "long", 429: "busy"}


def _environment(folders: Sequence[Path]) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "inline": tidy.inline,
        "paragraphs": tidy.paragraphs,
        "web_address": tidy.web_address,
        "behind_door": _behind_door,
        "keyboard": keyboard,
        "initial": _initial,
        "drawn": _drawn,
        "linked": _linked,
    }
    environment.globals["fresh_key"] = partial(secrets.token_urlsafe, 12)
    return environment


def _behind_door(address: str, base: str) -> str:
    """In the demo each telephone has a door of its own, and its pages beside the chat are behind it."""
    parts = urlsplit(address)
    return f"{base}{parts.path}?{parts.query}" if base and parts.path in BESIDE else address


def _initial(name: str) -> str:
    """The first letter or digit; a sign before it is no initial."""
    return next((letter.upper() for letter in name if letter.isalnum()), "?")


@pass_context
def _drawn(context: Context, html: str, really: bool = True) -> str:
    return drawn(html, context["say"]) if really else html


@pass_context
def _linked(context: Context, html: str, mine: bool = False) -> Markup:
    return linked(html, frozenset() if mine else context["commands"], context["say"])


def wants_json(request: web.Request) -> bool:
    return "application/json" in request.headers.get("Accept", "")


class Pages:
    def __init__(self, words: TextSource, languages: tuple[str, ...], assets: Assets, *folders: Path) -> None:
        self._words, self._languages, self._environment = words, languages, _environment(folders or [HERE / "pages"])
        self._environment.globals["asset"] = assets.address

    def known(self, language: str) -> str:
        return language if language in self._languages else self._languages[0]

    def language(self, request: web.Request) -> str:
        """Chosen in the address, else what the browser asks for, else the first of ours."""
        wishes = [request.query.get("sprache", ""), *request.headers.get("Accept-Language", "").split(",")]
        short = (wish.split(";")[0].strip()[:2].lower() for wish in wishes)
        return next((wish for wish in short if wish in self._languages), self._languages[0])

    def say(self, language: str) -> Callable[..., str]:
        return lambda id, **args: self._words(id, self.known(language), **args)

    def _context(self, language: str) -> dict[str, Any]:
        return {
            "say": self.say(language),
            "language": self.known(language),
            "languages": self._languages,
            "direction": "rtl" if language in _RIGHT_TO_LEFT else "ltr",
        }

    def page(self, name: str, language: str, *, status: int = 200, **context: Any) -> web.Response:
        html = self._environment.get_template(name).render(self._context(language) | context)
        return web.Response(text=html, content_type="text/html", status=status)

    def parts(self, language: str, name: str = "parts.html", **context: Any) -> TemplateModule:
        """The macros of a template, parts.html as a rule: pages and updates are made of the same ones."""
        return self._environment.get_template(name).make_module(self._context(language) | context)

    def problem(self, request: web.Request, status: int, kind: str = "", words: str = "") -> web.Response:
        kind = kind or _PROBLEMS.get(status, "broken")
        if wants_json(request):
            return web.json_response({"problem": kind}, status=status)
        return self.page("problem.html", self.language(request), status=status, kind=kind, words=words)
