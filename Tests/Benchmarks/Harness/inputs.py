"""The inputs of the benchmarks: from the folder that BRIEFING_CORPORA names, else from the seeds of the project."""

import gzip
import hashlib
import html
import json
import os
import re
import sys

from machine import ROOT

TEXT = 1_000_000  # bytes of prose; at a megabyte the slowest peer takes seconds and the quickest still milliseconds
PAGES = 100  # of which the hot paths are measured
LARGE = 1_000_000  # bytes of a page that is as large as pages become


def lines(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


class Corpora:
    """Saved pages in English, prose and 50,000 names of a folder of corpora."""

    note = ""

    def __init__(self, folder):
        self.folder = folder

    def pages(self):
        for name in ("aeb", "fundus"):
            for case in lines(self.folder / f"{name}.jsonl.gz"):
                if case.get("html") and case["truth"].get("english", True):
                    yield case["html"]

    def text(self):
        return gzip.decompress((self.folder / "prose.txt.gz").read_bytes()).decode()

    def names(self, known):
        return gzip.decompress((self.folder / "gazetteer50k.txt.gz").read_bytes()).decode()


class Seeds:
    """The sources of the seeds, as they are and as pages, and the names that the annotators know."""

    note = ("BRIEFING_CORPORA names no folder of corpora: measured on the few texts of seeds/, again and again, and on "
            "pages made of them, which tell less of pages and prose as they are.")

    def __init__(self):
        self.sources = [path.read_text("utf-8") for path in sorted((ROOT / "seeds/sources").glob("*.txt"))]

    def pages(self):
        menu = "".join(f'<li><a href="/{number}">Section {number}</a></li>' for number in range(40))
        for source in self.sources:
            title, *paragraphs = [html.escape(part.strip()) for part in source.split("\n\n") if part.strip()]
            body = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs)
            yield (f"<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title><body><nav><ul>{menu}</ul>"
                   f"</nav><article><h1>{title}</h1>\n{body}</article><footer><ul>{menu}</ul></footer></body></html>\n")

    def text(self):
        once = "\n\n".join(self.sources)
        return "\n\n".join([once] * (TEXT // len(once.encode()) + 1))

    def names(self, known):
        return known


def chosen():
    """The corpora where they are, else the seeds, which is said."""
    folder = os.environ.get("BRIEFING_CORPORA")
    if folder:
        return Corpora(ROOT.joinpath(folder))
    print(Seeds.note, file=sys.stderr)
    return Seeds()


def repeated(pages, count):
    """Pages again and again; of each repetition, numbers of three digits are other numbers."""
    for index in range(count):
        turn, page = index // len(pages), pages[index % len(pages)]
        yield re.sub(r"\b\d\d\d\b", lambda number: f"{100 + (int(number[0]) + turn) % 900}", page) if turn else page


def write(folder, source, known):
    """Writes what the hot paths are measured on: prose in two encodings, pages, and names."""
    folder.mkdir(parents=True)
    prose = source.text().encode()[:TEXT].decode("utf-8", "ignore")
    (folder / "text.txt").write_text(prose, "utf-8")
    # Curved apostrophes, since prose without a byte above 127 is UTF-8 as well.
    curved = prose.replace("'", "’").encode("windows-1252", "ignore")
    (folder / "text-windows-1252.txt").write_bytes(curved)
    (folder / "names.txt").write_text(source.names(known), "utf-8")
    (folder / "known-names.txt").write_text(known, "utf-8")
    write_pages(folder / "pages", source, PAGES)
    every = b"".join(path.read_bytes() for path in sorted((folder / "pages").iterdir()))
    (folder / "large.html").write_bytes(every[:LARGE].decode("utf-8", "ignore").encode())


def write_pages(folder, source, count):
    folder.mkdir(parents=True)
    for index, page in enumerate(repeated(list(source.pages()), count)):
        (folder / f"p{index:05}.html").write_text(page, "utf-8")


def digest(path):
    """The SHA-256 of a file, or of the files of a folder one after another."""
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    total = hashlib.sha256()
    for file in files:
        total.update(file.read_bytes())
    return total.hexdigest()[:16]


def size(path):
    return sum(file.stat().st_size for file in path.iterdir()) if path.is_dir() else path.stat().st_size
