import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.sessions.devices import Device, device_of
from bot.terms.devices import Browser, System

MOZILLA = "Mozilla/5.0 "
CASES = {
    f"{MOZILLA}(Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0": ("Firefox", "Android"),
    f"{MOZILLA}(X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0": ("Firefox", "Linux"),
    f"{MOZILLA}(Linux; Android 10; K) AppleWebKit/537.36 Chrome/138.0 Mobile Safari/537.36": ("Chrome", "Android"),
    f"{MOZILLA}(Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/138.0 Safari/537.36 Edg/138.0": ("Edge", "Windows"),
    f"{MOZILLA}(Windows NT 10.0) AppleWebKit/537.36 Chrome/138.0 Safari/537.36 OPR/120.0": ("Opera", "Windows"),
    f"{MOZILLA}(Linux; Android 14) SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36": (
        "Samsung Internet",
        "Android",
    ),
    f"{MOZILLA}(iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile Safari/604.1": ("Safari", "iPhone"),
    f"{MOZILLA}(iPhone; CPU iPhone OS 18_5 like Mac OS X) CriOS/138.0 Mobile Safari/604.1": ("Chrome", "iPhone"),
    f"{MOZILLA}(iPad; CPU OS 18_5 like Mac OS X) FxiOS/140.0 Mobile Safari/605.1": ("Firefox", "iPad"),
    f"{MOZILLA}(Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15": ("Safari", "Mac"),
    "curl/8.5.0": ("", ""),
    "": ("", ""),
}


@pytest.mark.parametrize("says", CASES)
def test_a_browser_in_two_words(says: str) -> None:
    browser, system = CASES[says]
    assert device_of(says) == Device(Browser(browser), System(system))


@given(st.text(max_size=300))
def test_nothing_of_what_a_browser_says_is_kept_in_its_own_words(says: str) -> None:
    found = device_of(says)
    assert found.browser in Browser
    assert found.system in System
