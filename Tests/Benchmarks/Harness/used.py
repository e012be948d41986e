"""Runs a program and writes what it took into a file, as JSON: status, seconds on the wall and of the processor, peak.

    used.py FILE PROGRAM [ARGUMENT…]

A program of its own: Linux counts the peak of whoever starts a program as that program's, and this one is small.
"""

import json
import os
import sys
import time

start = time.monotonic()
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, resources = os.wait4(child, 0)
unit = 1 if sys.platform == "darwin" else 1024
with open(sys.argv[1], "w") as file:
    json.dump({"status": os.waitstatus_to_exitcode(status), "wall": time.monotonic() - start,
               "processor": resources.ru_utime + resources.ru_stime, "peak": resources.ru_maxrss * unit}, file)
