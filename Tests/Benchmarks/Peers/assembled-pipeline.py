"""Reads saved pages with what one would otherwise assemble: an article, names, dates, YAML and a page of each.

    assembled-pipeline.py PAGES OUT NAMES [--without-dateparser]

The article by trafilatura; sentences, tokens and the names of the file NAMES by spaCy (blank English, sentencizer,
EntityRuler); dates by dateparser; a file of YAML by PyYAML over libyaml, and a page by Jinja2. Prints the documents
and the seconds of processor time of each stage as JSON; `start` is the loading of libraries and names.
"""

import json
import sys
import time
from pathlib import Path

import dateparser.search
import jinja2
import spacy
import trafilatura
import yaml

PAGE = jinja2.Template(
    """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>{{ id }}</title><h1>{{ id }}</h1>
{% for paragraph in paragraphs %}<p>{{ paragraph }}</p>
{% endfor %}<ul>
{% for mark in marks %}<li>{{ mark.label }}: {{ mark.quote }}</li>
{% endfor %}</ul></html>""",
    autoescape=True,
)


class Clock:
    """Processor time by stage; what passed before the first lap is the start."""

    def __init__(self):
        self.spent, self.last = {}, 0.0

    def lap(self, stage):
        now = time.process_time()
        self.spent[stage] = self.spent.get(stage, 0.0) + now - self.last
        self.last = now


def english(names):
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    patterns = [{"label": "NAME", "pattern": name} for name in names.read_text("utf-8").splitlines()]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)
    return nlp


def dates(text):
    for phrase, value in dateparser.search.search_dates(text, languages=["en"]) or []:
        yield {"label": "DATE", "quote": phrase, "value": value.isoformat()}


def read(path, out, nlp, has_dates, clock):
    text = trafilatura.extract(path.read_text("utf-8", errors="replace")) or ""
    clock.lap("extract")
    doc = nlp(text)
    marks = [{"label": name.label_, "start": name.start_char, "end": name.end_char, "quote": name.text}
             for name in doc.ents]
    sentences = [[sentence.start_char, sentence.end_char] for sentence in doc.sents]
    clock.lap("names")
    if has_dates:
        marks += dates(text)
        clock.lap("dates")
    with open(out / f"{path.stem}.yaml", "w", encoding="utf-8") as file:
        yaml.dump({"id": path.stem, "sentences": sentences, "annotations": marks}, file,
                  Dumper=yaml.CSafeDumper, allow_unicode=True)
    clock.lap("yaml")
    page = PAGE.render(id=path.stem, paragraphs=text.split("\n"), marks=marks)
    (out / f"{path.stem}.html").write_text(page, "utf-8")
    clock.lap("page")


def main():
    pages, out, names = (Path(argument) for argument in sys.argv[1:4])
    out.mkdir(parents=True, exist_ok=True)
    clock, nlp = Clock(), english(names)
    clock.lap("start")
    every = sorted(pages.iterdir())
    for path in every:
        read(path, out, nlp, "--without-dateparser" not in sys.argv[4:], clock)
    print(json.dumps({"documents": len(every), "seconds": clock.spent}))


main()
