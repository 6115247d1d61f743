"""Words that say that something does not take place, in lines, tables and calendars alike."""

import re

_SAID = (
    r"abgesagt|entf(?:ällt|allen)|f(?:ällt|allen)\s(?:(?!nicht\s)\w+\s)?aus|f(?:inde|and)\w*\s(?:\w+\s)?nicht\sstatt"
    r"|(?:not|won.t|n.t)\stake\splace|ausgefallen|gecancell?t|cancell?ed|storniert"
)
_OFF = re.compile(
    rf"(?<!\w)(?:{_SAID}|kein(?:e|en)?\s(?:treffen|termin|workshop|sitzung|seminar|beratung"
    r"|sprechstunde|stammtisch|probe|meeting))(?!\w)|^\s*(?:absage|ausfall)(?:\s*:|\s(?!an\b))",
    re.IGNORECASE,
)
_AHEAD = re.compile(rf"^\W*(?:{_SAID}|absage|ausfall)\W+", re.IGNORECASE)
_BEHIND = re.compile(rf"[\s:;,.(\[{{*~+/|–—-]+(?:leider\s)?(?:{_SAID})\W*$", re.IGNORECASE)
_ALONE = re.compile(rf"^\W*(?:{_SAID})(?!\w)", re.IGNORECASE)


def says_off(text: str) -> bool:
    return bool(_OFF.search(text))


def begins_off(text: str) -> bool:
    """Of a remark, which may as well tell what else was called off."""
    return bool(_ALONE.search(text))


def without_off(title: str) -> str:
    """The title as it was before somebody wrote into it that it is off."""
    return _BEHIND.sub("", _AHEAD.sub("", title)).strip() or title
