"""aiohttp, for whoever asks others: to be imported from here.

Its own import reads the certificates of all authorities twice, the second time for connections that verify nobody. That
would be a fifteenth of each start, and a megabyte.
"""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from ssl import SSLContext

__all__ = ["aiohttp"]


@contextmanager
def _certificates_only_to_verify() -> Iterator[None]:
    reads = SSLContext.set_default_verify_paths

    def if_it_verifies(context: SSLContext) -> None:
        if context.verify_mode != ssl.CERT_NONE:
            reads(context)

    SSLContext.set_default_verify_paths = if_it_verifies  # type: ignore[assignment, method-assign]
    try:
        yield
    finally:
        SSLContext.set_default_verify_paths = reads  # type: ignore[method-assign]


with _certificates_only_to_verify():
    import aiohttp
