"""Compares what a dossier finds by the patterns of a spaCy EntityRuler with what spaCy finds by them.

    python3 entity_ruler.py write FOLDER        makes the dossier FOLDER/ruler, with a text and patterns
    python3 entity_ruler.py compare FOLDER      after `briefing annotate` and an export as csv to FOLDER/ruler.csv

Every place and label must be the same. Where spaCy is not installed that is told, and nothing is compared.
"""

import importlib.util
import json
import pathlib
import sys

from clients import table

TEXT = """\
🇯🇵 Ann Sample met the Harbor Council on 29 July 2022. The harbor council did not meet Ann sample. Zoe\u0308 \
Kovač signed the Clean Ports Act 2021 and the Ferry Safety Bill. On 3 August 2023 about 1,200 tonnes and twenty \
ships left. MV Ann sailed from PORT to Port and port. Item A4 and item B12 were struck, item C was not. The GDP \
grew. Nobody could tell why.
"""

# What each asks for is in it once at least; the two last cannot be matched without a model, or in any time.
PATTERNS = """\
{"label": "PERSON", "pattern": "Ann Sample", "id": "ann"}
{"label": "ORG", "pattern": "Harbor Council", "id": "council"}
{"label": "DATE", "pattern": [{"IS_DIGIT": true}, {"LOWER": {"IN": ["july", "august"]}}, {"SHAPE": "dddd"}]}
{"label": "LAW", "pattern": [{"IS_TITLE": true, "OP": "+"}, {"TEXT": {"IN": ["Act", "Bill"]}}, {"SHAPE": "dddd", "OP": "?"}]}
{"label": "QUANTITY", "pattern": [{"LIKE_NUM": true}, {"LOWER": {"IN": ["tonnes", "ships"]}}]}
{"label": "acme.ship", "pattern": [{"ORTH": "MV"}, {"IS_ALPHA": true, "LENGTH": {">=": 3, "<": 8}}]}
{"label": "GPE", "pattern": [{"LOWER": "port", "IS_UPPER": true}]}
{"label": "acme.item", "pattern": [{"LOWER": "item"}, {"SHAPE": {"IN": ["Xd", "Xdd"]}}]}
{"label": "NORP", "pattern": [{"LOWER": "nobody"}, {"TEXT": {"NOT_IN": ["may"]}, "OP": "{2}"}]}
{"label": "acme.index", "pattern": [{"IS_UPPER": true, "IS_ASCII": true, "LENGTH": 3, "TEXT": {"NOT_IN": ["FAX"]}}]}
{"label": "EVENT", "pattern": [{"LOWER": "meet"}, {"LOWER": "the", "OP": "!"}]}
{"label": "acme.end", "pattern": [{"TEXT": "left"}, {"IS_PUNCT": true}]}
{"label": "ORG", "pattern": [{"POS": "PROPN"}]}
{"label": "ORG", "pattern": [{"TEXT": {"REGEX": "^H"}}]}
"""
UNMATCHED = 2

LABELS = {"PERSON": "person", "ORG": "organization", "DATE": "date", "LAW": "instrument", "QUANTITY": "quantity",
          "GPE": "place", "NORP": "spacy.NORP", "EVENT": "event"}


def write(folder):
    ruler = folder / "ruler"
    for path, text in [("sources/notice.txt", TEXT), ("gazetteers/patterns.jsonl", PATTERNS),
                       ("briefing.yaml", "annotators: []\ngazetteers: [gazetteers/patterns.jsonl]\n")]:
        (ruler / path).parent.mkdir(parents=True, exist_ok=True)
        (ruler / path).write_bytes(text.encode())


def compare(folder):
    text = (folder / "ruler" / "documents" / "notice.txt").read_bytes()
    found = set()
    for path in (folder / "ruler.csv").glob("*.csv"):
        for row in table(path):
            if row["annotator"].startswith("briefing.gazetteer@"):
                start, end = (len(text[:int(row[key])].decode()) for key in ("start_utf8", "end_utf8"))
                found.add((start, end, row["label"], row["quote"]))
    if not importlib.util.find_spec("spacy"):
        print(f"EntityRuler: spaCy is not installed; {len(found)} marks are compared with nothing")
        return 0
    import spacy

    nlp = spacy.blank("en")
    lines = PATTERNS.splitlines()[:-UNMATCHED]
    nlp.add_pipe("entity_ruler").add_patterns([json.loads(line) for line in lines])
    wanted = {(entity.start_char, entity.end_char, LABELS.get(entity.label_, entity.label_), entity.text)
              for entity in nlp(text.decode()).ents}
    print(f"EntityRuler (spaCy {spacy.__version__}): {len(lines)} patterns, {len(wanted)} marks, "
          f"{len(wanted & found)} the same")
    for mark in sorted(wanted ^ found):
        print(f"  {'only spaCy' if mark in wanted else 'only here'}: {mark}")
    idle = {LABELS.get(json.loads(line)["label"], json.loads(line)["label"]) for line in lines}
    idle -= {label for _, _, label, _ in wanted}
    if idle:
        print(f"  nothing is found for {', '.join(sorted(idle))}: the text is wrong")
    return 1 if wanted != found or idle else 0


if __name__ == "__main__":
    sys.exit({"write": write, "compare": compare}[sys.argv[1]](pathlib.Path(sys.argv[2])))
