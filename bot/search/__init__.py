"""The search for answers: offline, in this process and one worker beside it.

text, abbreviations                     what was typed, in a form that can be compared
frequent, packed, candidates, repair    typing errors
corpus                                  what of the entries is compared with, and learned from
ngrams, semantic, classifier            the three ways to compare
index, ranking                          all entries, ready to be asked; built anew when anything changes
calibration, answering                  clear, choose, or unknown
vectors, shipped, stock                 what is kept of the encoder's work, what comes with the bot, what is missing
encoder, avx, process, worker, portions the language model behind its port, in a process of its own
regression                              does a new phrasing take anything from the others?
figures                                 how good it is
service                                 FaqSearch: what the rest of the house calls
"""

import os
import sys

# Threads of the matrix library wait for each other actively: on a busy machine that costs more than they bring.
# It reads this when numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

TURN = 0.001
"""Seconds that a thread which builds an index may keep the event loop waiting for its turn; Python's own are five times
as many, and the loop would wait that long whenever it has anything to do."""
sys.setswitchinterval(TURN)
