"""In the place of the worker of the search: `python -m tests.kit.dying_worker FD` dies over every request."""

import sys
from multiprocessing.connection import Connection

Connection(int(sys.argv[1])).recv_bytes()
sys.exit(3)
