"""The hot paths, each with its peers; a part is a list of rows."""

import subprocess

from inputs import size
from peers import STORAGE, build
from turns import Program, Row

LARGE_PAGE = "the same, one page of 1 MB, once"
ANNOTATIONS = 20_000  # in the file of YAML; the slowest peer takes a second for it


def pages(peers, inputs):
    folder = inputs / "pages"
    count, megabytes = sum(1 for _ in folder.iterdir()), size(folder) / 1e6
    return [
        *(Row(f"decode {encoding}, find blocks", size(inputs / file) / 1e6, "MB/s",
              peers.ours(inputs, f"decode {encoding}"),
              peers.in_python("charset-normalizer", inputs, f"charset-normalizer-{encoding.lower()}"))
          for encoding, file in (("UTF-8", "text.txt"), ("windows-1252", "text-windows-1252.txt"))),
        Row("HTML: tokens; peers: a tree", megabytes, "MB/s", peers.ours(inputs, "tokenise pages"),
            peers.in_c("libxml2", peers.libxml2, folder, 2) + peers.in_python("resiliparse", inputs, "resiliparse-tree")),
        Row("HTML: the article", count, "pages/s", peers.ours(inputs, "extract articles"),
            peers.in_python("trafilatura", inputs, "trafilatura-article", 1)
            + peers.in_python("resiliparse", inputs, "resiliparse-article")),
        Row("HTML: article, sentences, tokens", count, "pages/s", peers.ours(inputs, "read pages")),
        Row(LARGE_PAGE, size(inputs / "large.html") / 1e6, "MB/s", peers.ours(inputs, "read a large page", 1)),
    ]


def memory(rows):
    """What the large page took of memory, in a line, where it was read."""
    for row in rows:
        if row.name == LARGE_PAGE:
            _, length, _, rise = row.ours.printed
            yield f"The page of 1 MB took {int(rise) / int(length):.1f} times its length of memory."


def sentences(peers, inputs):
    return [Row(
        "sentences and tokens", size(inputs / "text.txt") / 1e6, "MB/s", peers.ours(inputs, "sentences and tokens", 5),
        peers.in_c("ICU", peers.icu, "both", "whole", inputs / "text.txt", 2)
        + peers.in_python("blingfire", inputs, "blingfire-sentences")
        + peers.in_python("spaCy, sentencizer", inputs, "spacy-sentences", 1))]


def annotators(peers, inputs):
    megabytes = size(inputs / "text.txt") / 1e6
    of_one = {"briefing.dates": peers.in_python("dateparser", inputs, "dateparser-dates", 1)}
    paths = subprocess.run([peers.turn], capture_output=True, text=True).stdout.splitlines()
    names = [path.removeprefix("annotate ") for path in paths if path.startswith("annotate briefing.")]
    count = sum(1 for _ in open(inputs / "names.txt", encoding="utf-8"))
    return [
        Row(f"gazetteer of {count:,} names", megabytes, "MB/s", peers.ours(inputs, "gazetteer"),
            peers.in_python("pyahocorasick", inputs, "pyahocorasick-names")
            + peers.in_python("spaCy, PhraseMatcher", inputs, "spacy-names", 1)),
        *(Row(f"`{name}`", megabytes, "MB/s", peers.ours(inputs, f"annotate {name}", 2), of_one.get(name, []))
          for name in names),
        Row("all annotators", megabytes, "MB/s", peers.ours(inputs, "annotate all", 1),
            peers.in_python("spaCy, EntityRuler", inputs, "spacy-entities", 1)),
        Row("all annotators, one long document", megabytes, "MB/s",
            peers.ours(inputs, "annotate all, one long document", 1)),
    ]


def yaml(peers, inputs):
    floor, storage, yams = (build(STORAGE, product) for product in ("Floor", "Storage", "Peer"))
    subprocess.run([storage, "make", str(ANNOTATIONS), inputs], check=True)
    file = inputs / "annotations/sample.yaml"
    megabytes = size(file) / 1e6
    return [
        Row("YAML: load annotations", megabytes, "MB/s", Program("BriefingKit", [storage, "load", 3, inputs]),
            [Program("libyaml in C, events alone", [floor, "load", file, 3]), Program("Yams", [yams, file, 1])]
            + peers.in_python("PyYAML over libyaml", inputs, "pyyaml-load", 1)),
        Row("YAML: dump annotations", megabytes, "MB/s", Program("BriefingKit", [storage, "dump", 3, inputs]),
            [Program("libyaml in C, events alone", [floor, "dump", file, 2])]
            + peers.in_python("PyYAML over libyaml", inputs, "pyyaml-dump", 1)),
    ]


def briefing(peers, inputs):
    subprocess.run([peers.turn, inputs, "briefing", inputs / "briefing.json"], check=True)
    megabytes = size(inputs / "briefing.json") / 1e6
    paths = subprocess.run([peers.turn], capture_output=True, text=True).stdout.splitlines()
    beside = {"json": peers.in_python("Python’s json", inputs, "python-json"),
              "markdown": peers.in_python("Jinja2, lists alone", inputs, "jinja2-markdown"),
              "html": peers.in_python("Jinja2, lists alone", inputs, "jinja2-html")}
    return [
        Row("analysis", 1, "dossiers/s", peers.ours(inputs, "analyse")),
        Row("composition", 1, "dossiers/s", peers.ours(inputs, "compose")),
        *(Row(f"rendering: {path.removeprefix('render ')}", megabytes, "MB/s of briefing.json",
              peers.ours(inputs, path), beside.get(path.removeprefix("render "), []))
          for path in paths if path.startswith("render ")),
    ]


PARTS = {"pages": pages, "sentences": sentences, "annotators": annotators, "yaml": yaml, "briefing": briefing}
