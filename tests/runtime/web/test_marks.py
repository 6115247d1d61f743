import re
from pathlib import Path

import pytest

from bot.runtime.web.icons import drawn
from tests.runtime.web.fakes import words

HERE = Path(__file__).parents[3]
EMOJI = re.compile("[\N{WARNING SIGN}\N{PENCIL}\u2705\u274c\u2753-\u2757\u2716\u2b1b\u2b1c\U0001f000-\U0001faff]")
SIGNS = {
    sign
    for texts in [*HERE.glob("handlers/*/texts/*.ftl"), *HERE.glob("bot/**/texts/*.ftl")]
    for sign in EMOJI.findall(texts.read_text("utf-8"))
}


@pytest.mark.parametrize("sign", sorted(SIGNS))
def test_every_sign_of_our_texts_is_a_picture_with_a_name(sign: str) -> None:
    html = drawn(f"{sign} Neu", lambda id: words(id, "de"))
    assert sign not in html
    assert re.fullmatch(
        r'<svg class="mark \w+" role="img" aria-label="\w[^"]+"><use href="#mark-\w+"/></svg> Neu', html
    )


def test_every_picture_is_drawn() -> None:
    page = (HERE / "bot/runtime/web/pages/marks.html").read_text("utf-8")
    for sign in SIGNS:
        name = str(drawn(sign, lambda id: words(id, "de"))).split("#mark-")[1].split('"')[0]
        assert f'id="mark-{name}"' in page
