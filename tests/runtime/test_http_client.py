"""What is verified is verified with the certificates of this machine; what is not costs none of them."""

import subprocess
import sys

import pytest

from tests.structure.reading import ROOT

ASKED = """
import ssl
import bot.app
from aiohttp import connector
def known(context): return context.cert_store_stats()["x509_ca"]
print(known(connector._SSL_CONTEXT_UNVERIFIED), known(connector._SSL_CONTEXT_VERIFIED))
print(0, known(ssl.create_default_context()))
later = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
later.check_hostname, later.verify_mode = False, ssl.CERT_NONE
later.set_default_verify_paths()
print(known(later))
"""


def test_certificates_are_read_once_and_only_to_verify() -> None:
    said = subprocess.run([sys.executable, "-c", ASKED], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    aiohttps, ours, later = said.splitlines()
    if ours == "0 0":
        pytest.skip("this machine knows no authorities")
    assert aiohttps == ours
    assert later == ours.split()[1]
