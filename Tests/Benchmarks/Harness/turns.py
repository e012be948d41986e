"""Programs that take turns, so that a busy moment of the machine falls on all of them."""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from machine import ONE_CORE


@dataclass
class Program:
    """A program that prints seconds of processor time first, and the quickest it has printed."""

    name: str
    command: list
    best: float = float("inf")
    printed: list = field(default_factory=list)

    def run(self):
        command = [str(word) for word in [*ONE_CORE, *self.command]]
        # Through a shell, since Linux counts the peak of memory of whoever starts a program as that program's.
        result = subprocess.run(["sh", "-c", '"$@"; exit $?', "sh", *command], capture_output=True, text=True)
        if result.returncode:
            sys.exit(f"{' '.join(command)}: {result.stderr.strip() or result.stdout.strip()}")
        printed = result.stdout.split("\n")[-2].split()
        if float(printed[0]) < self.best:
            self.best, self.printed = float(printed[0]), printed


@dataclass
class Row:
    """A hot path with the amount it goes through, and the programs that go through the same."""

    name: str
    amount: float
    unit: str
    ours: Program
    peers: list = field(default_factory=list)

    def rate(self, program):
        return self.amount / program.best


def measure(rows, turns):
    """Each program of each row once a turn."""
    for turn in range(turns):
        for number, row in enumerate(rows, 1):
            print(f"\rTurn {turn + 1} of {turns}, {number} of {len(rows)}: {row.name:<40}", end="", file=sys.stderr)
            for program in [row.ours, *row.peers]:
                program.run()
    print(file=sys.stderr)


@dataclass
class Usage:
    """What a run of a program took."""

    wall: float
    processor: float
    peak: int  # bytes
    output: bytes


def used(command, stdin=None, stdout=None, cores=1):
    """Runs a program and tells its time and its peak of memory."""
    command = [str(word) for word in [*(ONE_CORE if cores == 1 else []), *command]]
    with tempfile.TemporaryDirectory() as folder:
        figures = Path(folder) / "used.json"
        run = subprocess.run([sys.executable, Path(__file__).with_name("used.py"), figures, *command],
                             stdin=stdin or subprocess.DEVNULL, stdout=stdout or subprocess.PIPE, check=True)
        found = json.loads(figures.read_text())
    if found.pop("status") not in (0, 1):  # 1 is a run that found problems and did its work
        sys.exit(f"{' '.join(command)}: failed")
    return Usage(**found, output=run.stdout)


def quickest(runs):
    """The least time and the least peak of some runs of one program."""
    return Usage(min(run.wall for run in runs), min(run.processor for run in runs),
                 min(run.peak for run in runs), runs[0].output)
