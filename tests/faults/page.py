"""A page of the web chat that stays open, as a browser does it: a cookie, a token, a line that tells of news."""

import json
import queue
import re
import socket
import threading
import time
import urllib.parse
import urllib.request
from contextlib import suppress
from http.client import HTTPResponse
from http.cookiejar import CookieJar
from itertools import count
from typing import Any
from urllib.error import URLError


class Page:
    """Open at one machine; what is said may go to another, as behind a load balancer."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._rings: queue.Queue[None] = queue.Queue()
        cookies = urllib.request.HTTPCookieProcessor(CookieJar())
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), cookies)
        self._keys = count(10_000_000)
        inside = self._opens("/umsehen", b"").read().decode()
        self._token, self._version = _in(inside, "csrf"), int(_in(inside, "version"))
        self._line = self._opens("/chat/strom", timeout=60)
        self._thread = threading.Thread(target=self._listens, daemon=True)
        self._thread.start()

    def says(self, words: str, at: str) -> None:
        """Again and again until it is taken, with the same key: so does the script of the page."""
        form = {"text": words, "key": str(next(self._keys)), "csrf": self._token}
        body = urllib.parse.urlencode(form).encode()
        while True:
            with suppress(URLError, OSError):
                return self._opens("/chat/sagen", body, at).close()
            time.sleep(0.2)

    def news(self) -> list[dict[str, Any]]:
        """What the page has not shown yet."""
        with self._opens(f"/chat/neues?after={self._version}") as answer:
            told = json.load(answer)
        self._version = told["version"]
        return list(told["messages"])

    def hears_more(self, within: float) -> float:
        """Until it shows something new, asked for only when it was told to; returns after how many seconds."""
        began = time.monotonic()
        while True:
            self._rings.get(timeout=max(0.0, began + within - time.monotonic()))
            if self.news():
                return time.monotonic() - began

    def rests(self) -> None:
        """Until it has been silent for a while."""
        with suppress(queue.Empty):
            while True:
                self._rings.get(timeout=1.5)
                self.news()

    def close(self) -> None:
        """From below: whoever waits for the next line holds the upper end."""
        with socket.fromfd(self._line.fileno(), socket.AF_INET, socket.SOCK_STREAM) as line, suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._line.close()

    def _opens(self, path: str, body: bytes | None = None, at: str = "", timeout: float = 10) -> HTTPResponse:
        address = f"http://{at or self.address}{path}"
        response: HTTPResponse = self._opener.open(address, body, timeout)
        return response

    def _listens(self) -> None:
        with suppress(OSError, ValueError, AttributeError):
            for line in self._line:
                if line.startswith(b"event: neues"):
                    self._rings.put(None)


def _in(page: str, name: str) -> str:
    found = re.search(rf'data-{name}="([^"]*)"', page)
    assert found, f"the page has no {name}"
    return found[1]
