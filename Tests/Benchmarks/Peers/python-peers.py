"""What libraries for Python take to do what the hot paths of the suite do.

    python-peers.py INPUTS NAME ROUNDS      INPUTS is the folder that Scripts/benchmark makes
    python-peers.py                         the names, one a line

Prints the seconds of processor time of the quickest round, and how much it found. Reading the input, loading
libraries and building tables is not counted, as it is not for the suite.
"""

import json
import sys
import time
from pathlib import Path

PEERS = {}
ARTICLE = 8_000  # bytes of a document made of text, as for the suite


def peer(function):
    """Enters a function that prepares a round and returns it."""
    PEERS[function.__name__.replace("_", "-")] = function
    return function


def text(inputs):
    return (inputs / "text.txt").read_text("utf-8")


def names(inputs, file="names.txt"):
    return [name for name in (inputs / file).read_text("utf-8").split("\n") if name]


def pages(inputs):
    return [path.read_text("utf-8") for path in sorted((inputs / "pages").iterdir())]


def documents(inputs):
    """The prose in documents of an article's length, divided where the suite divides it."""
    parts = [""]
    for paragraph in text(inputs).split("\n\n"):
        if len(parts[-1].encode()) > ARTICLE:
            parts.append("")
        parts[-1] += paragraph + "\n\n"
    return parts


def charset_normalizer_text(inputs, file):
    import charset_normalizer

    data = (inputs / file).read_bytes()
    return lambda: len(str(charset_normalizer.from_bytes(data).best()))


@peer
def charset_normalizer_utf_8(inputs):
    return charset_normalizer_text(inputs, "text.txt")


@peer
def charset_normalizer_windows_1252(inputs):
    return charset_normalizer_text(inputs, "text-windows-1252.txt")


@peer
def resiliparse_tree(inputs):
    from resiliparse.parse.html import HTMLTree

    every = pages(inputs)
    return lambda: sum(HTMLTree.parse(page).body is not None for page in every)


@peer
def resiliparse_article(inputs):
    from resiliparse.extract.html2text import extract_plain_text

    every = pages(inputs)
    return lambda: sum(len(extract_plain_text(page, main_content=True)) for page in every)


@peer
def trafilatura_article(inputs):
    import trafilatura

    every = pages(inputs)
    return lambda: sum(len(trafilatura.extract(page) or "") for page in every)


@peer
def blingfire_sentences(inputs):
    import blingfire

    whole = text(inputs)
    return lambda: blingfire.text_to_sentences(whole).count("\n") + blingfire.text_to_words(whole).count(" ")


def blank_english(*pipes):
    import spacy

    nlp = spacy.blank("en")
    for pipe in pipes:
        nlp.add_pipe(pipe)
    return nlp


@peer
def spacy_sentences(inputs):
    nlp, every = blank_english("sentencizer"), documents(inputs)
    return lambda: sum(len(doc) + sum(1 for _ in doc.sents) for doc in nlp.pipe(every))


@peer
def pyahocorasick_names(inputs):
    """The longest match, of whole words alone."""
    import ahocorasick

    whole, automaton = text(inputs), ahocorasick.Automaton()
    for name in names(inputs):
        automaton.add_word(name, name)
    automaton.make_automaton()

    def is_whole(end, name):
        first = end - len(name)
        return (first < 0 or not whole[first].isalnum()) and (end + 1 >= len(whole) or not whole[end + 1].isalnum())

    return lambda: sum(is_whole(end, name) for end, name in automaton.iter_long(whole))


@peer
def spacy_names(inputs):
    """The names in documents that are divided into tokens already."""
    from spacy.matcher import PhraseMatcher

    nlp = blank_english()
    matcher, every = PhraseMatcher(nlp.vocab), list(nlp.pipe(documents(inputs)))
    matcher.add("NAME", list(nlp.pipe(names(inputs))))
    return lambda: sum(len(matcher(doc)) for doc in every)


@peer
def dateparser_dates(inputs):
    import dateparser.search

    every = documents(inputs)
    return lambda: sum(len(dateparser.search.search_dates(part, languages=["en"]) or []) for part in every)


@peer
def spacy_entities(inputs):
    """Tokens, sentences, and the names that the suite's annotators know."""
    nlp, every = blank_english("sentencizer", "entity_ruler"), documents(inputs)
    nlp.get_pipe("entity_ruler").add_patterns(
        [{"label": "NAME", "pattern": name} for name in names(inputs, "known-names.txt")])
    return lambda: sum(len(doc.ents) for doc in nlp.pipe(every))


@peer
def pyyaml_load(inputs):
    import yaml

    file = inputs / "annotations/sample.yaml"
    return lambda: len(yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)["annotations"])


@peer
def pyyaml_dump(inputs):
    import yaml

    value = yaml.load((inputs / "annotations/sample.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    return lambda: len(yaml.dump(value, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False))


def briefing(inputs):
    return json.loads((inputs / "briefing.json").read_bytes())


@peer
def python_json(inputs):
    value = briefing(inputs)
    return lambda: len(json.dumps(value, ensure_ascii=False, indent=2).encode())


def template(source, **options):
    import jinja2

    return jinja2.Environment(trim_blocks=True, **options).from_string(source)


@peer
def jinja2_markdown(inputs):
    """The items with their citations as plain lists."""
    value, page = briefing(inputs), template("""# {{ title }}
{% for section in sections %}
## {{ section.title }}
{% for item in section["items"] %}
- {{ item.text }}{% for citation in item.citations %} [{{ citation.source }} {{ citation.start }}–{{ citation.end }}]{% endfor %}

{% endfor %}
{% endfor %}""")
    return lambda: len(page.render(value).encode())


@peer
def jinja2_html(inputs):
    """The items with their citations and quotes as plain lists, escaped."""
    value, page = briefing(inputs), template("""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>{{ title }}</title><h1>{{ title }}</h1>
{% for section in sections %}
<h2 id="{{ section.id }}">{{ section.title }}</h2><ul>
{% for item in section["items"] %}
<li id="{{ item.id }}">{{ item.text }}
{% for citation in item.citations %}
<blockquote cite="{{ citation.source }}#{{ citation.start }}">{{ citation.quote }}</blockquote>
{% endfor %}
{% endfor %}
</ul>
{% endfor %}</html>""", autoescape=True)
    return lambda: len(page.render(value).encode())


def main():
    if len(sys.argv) != 4:
        print("\n".join(PEERS))
        return
    round_of = PEERS[sys.argv[2]](Path(sys.argv[1]))
    best, found = float("inf"), 0
    for _ in range(int(sys.argv[3])):
        start = time.process_time()
        found = round_of()
        best = min(best, time.process_time() - start)
    print(best, found)


main()
