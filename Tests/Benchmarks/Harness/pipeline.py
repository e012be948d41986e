"""The whole pipeline on saved pages, beside what one would otherwise assemble for Python."""

import json
import os
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from inputs import digest, size, write_pages
from peers import PACKAGE
from turns import used

# What a list of names and a search for dates find as well.
LAYERS = "date,place,organization,person,sentences"
# The pages that one core and two are compared on, by the clock on the wall; each several times, since others use
# the cores as well.
FEW, TURNS = 200, 3
# A folder in memory, where the system has one with room for the few: what a disk takes differs from run to run by more
# than the second core saves.
MEMORY, ROOM = Path("/dev/shm"), 1 << 30


@dataclass
class Run:
    """A way to take pages through a pipeline."""

    name: str
    command: list
    stdin: object = None
    out: object = None
    cores: int = 1

    def once(self):
        if self.out:
            shutil.rmtree(self.out, ignore_errors=True)
        if not self.stdin:
            return used(self.command, cores=self.cores)
        with open(self.stdin, "rb") as lines, open(self.stdin.with_suffix(".answers"), "wb") as answers:
            return used(self.command, lines, answers, self.cores)


def write_lines(pages, file):
    with open(file, "w", encoding="utf-8") as lines:
        for path in sorted(pages.iterdir()):
            json.dump({"id": path.stem, "html": path.read_text("utf-8")}, lines)
            lines.write("\n")


def ours(peers, folder, cores=1):
    pages, lines, out = folder / "pages", folder / "pages.ndjson", folder / "out"
    stream = [peers.briefing, "stream", "--jobs", cores]
    make = [peers.briefing, "make", pages, "--out", out, "--quiet", "--jobs", cores]
    return {
        "same layers": Run("`stream`, the same layers", [*stream, "--layers", LAYERS], lines, cores=cores),
        "stream": Run("`stream`, all annotators", stream, lines, cores=cores),
        "make": Run("`make`: compared, composed, rendered as well", make, out=out, cores=cores),
    }


def assembled(peers, folder):
    """The pipeline for Python with and without dates; nothing where there are no peers for Python."""
    out, script = folder / "out", PACKAGE / "Peers/assembled-pipeline.py"
    command = [peers.python, script, folder / "pages", out, folder / "known-names.txt"]
    every = {
        "assembled": Run("assembled", command, out=out),
        "without dates": Run("assembled, without dateparser", [*command, "--without-dateparser"], out=out),
    }
    return every if peers.python else {}


def prepare(folder, source, known, count):
    folder.mkdir(parents=True)
    write_pages(folder / "pages", source, count)
    write_lines(folder / "pages", folder / "pages.ndjson")
    (folder / "known-names.txt").write_text(known, "utf-8")


class Pipeline:
    """The figures of one run of each way, a thousand pages being rounds enough; of two cores, of the quickest."""

    def __init__(self, peers, folder, source, known, count):
        prepare(folder / "all", source, known, count)
        self.count, pages = count, folder / "all/pages"
        self.input = f"{count:,} pages, {size(pages) / 1e6:.0f} MB, `{digest(pages)}`"
        self.runs = ours(peers, folder / "all") | assembled(peers, folder / "all")
        self.usage = {}
        for name, run in self.runs.items():
            print(f"{run.name} …", file=sys.stderr)
            self.usage[name] = run.once()
        with self.folder_of_few(folder) as few:
            prepare(Path(few) / "few", source, known, min(count, FEW))
            self.walls = {cores: self.quickest_walls(ours(peers, Path(few) / "few", cores)) for cores in (1, 2)}

    def folder_of_few(self, folder):
        self.is_in_memory = os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM
        return tempfile.TemporaryDirectory(dir=MEMORY if self.is_in_memory else folder)

    @staticmethod
    def quickest_walls(runs):
        return {name: min(runs[name].once().wall for _ in range(TURNS)) for name in ("stream", "make")}

    def rate(self, name):
        return self.count / self.usage[name].processor

    def table(self):
        """A row for each way, beside the assembled pipeline with and without dates."""
        lines = ["| pipeline, one core | documents/s | of assembled | of it without dateparser | peak memory |",
                 "|---|--:|--:|--:|--:|"]
        for name, run in self.runs.items():
            ratios = " | ".join(f"{self.rate(name) / self.rate(peer):.1f}x" if peer in self.usage else "–"
                                for peer in ("assembled", "without dates"))
            lines.append(f"| {run.name} | {self.rate(name):.1f} | {ratios} | "
                         f"{self.usage[name].peak / 2**20:.0f} MiB |")
        return lines

    def remarks(self):
        """Two cores beside one, and the stages of the assembled pipeline."""
        stream, make = (self.walls[1][name] / self.walls[2][name] for name in ("stream", "make"))
        place = ", on files in memory" if self.is_in_memory else ""
        yield (f"By the clock on the wall{place}, two cores take `stream` to {stream:.2f} times its speed on one, and `make` to "
               f"{make:.2f} times.")
        if "assembled" in self.usage:
            stages = json.loads(self.usage["assembled"].output)["seconds"]
            parts = ", ".join(f"{stage} {seconds / self.count * 1e3:.2f}" for stage, seconds in stages.items())
            yield f"The stages of the assembled pipeline, in milliseconds of processor time a page: {parts}."
