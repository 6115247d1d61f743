"""What a message may contain, decided a second time. The payload should be clean already; this is the second lock."""

import re
from urllib.parse import urlsplit

import nh3
from markupsafe import Markup

_INLINE = {"b", "i", "u", "s", "code", "pre", "blockquote", "a"}
_READ_ON_ITS_OWN = {"p", "blockquote", "pre"}
"""From the left or from the right, as its first letter says."""
_SCHEMES = {"http", "https", "mailto"}
_PRE = re.compile(r"(<pre\b.*?</pre>)", re.DOTALL | re.IGNORECASE)
_AROUND_BLOCK = re.compile(r"(?<!\n)\n*(</?(?:blockquote|pre)\b[^>]*>)\n*", re.IGNORECASE)


def _clean(html: str, tags: set[str]) -> Markup:
    return Markup(  # noqa: S704 - nh3 has just cleaned it
        nh3.clean(
            html,
            tags=tags,
            clean_content_tags={"script", "style"},
            attributes={"a": {"href", "target"}},
            url_schemes=_SCHEMES,
            set_tag_attribute_values={
                "a": {"target": "_blank"},
                **{tag: {"dir": "auto"} for tag in tags & _READ_ON_ITS_OWN},
            },
            link_rel="noopener noreferrer",
        ).replace('<p dir="auto"></p>', "")
    )


def _broken(part: str) -> str:
    if part.lower().startswith("<pre"):
        return part
    bare = _AROUND_BLOCK.sub(r"\1", part).strip("\n")
    parted = bare.replace("</blockquote>", "</blockquote><p>")
    return re.sub(r"\n{2,}", "</p><p>", parted).replace("\n", "<br>")


def inline(html: str) -> Markup:
    """A label or a table cell."""
    return _clean(html.replace("\n", "<br>"), _INLINE | {"br"})


def paragraphs(html: str) -> Markup:
    """A text: an empty line parts paragraphs. Broken up first and cleaned last, so that every tag ends up balanced."""
    broken = "".join(map(_broken, _PRE.split(html)))
    return _clean(f"<p>{broken}</p>", _INLINE | {"p", "br"})


def web_address(url: str) -> str:
    """The address if a browser may follow it, else nothing."""
    return url if urlsplit(url).scheme in ("http", "https") else ""
