"""Reads what `briefing export` wrote with the programs other people read it with, and compares the quotes.

    python3 clients.py read FOLDER      FOLDER has a folder for each format, and one with the table of marks (csv)
    python3 clients.py back FOLDER      and in back/ the table of what was imported from each

Every mark that a format holds must come out of its client with the quote it went in with, byte for byte, at the
same place, under the same label; and every mark must come out, but for those a format leaves out by its rules. A
client that is not installed is told of, and its format is not checked. Prints a line for each format; exit 1 where
one differs.
"""

import csv
import importlib.util
import json
import pathlib
import sys
from collections import Counter, namedtuple

Mark = namedtuple("Mark", "document label start end quote")  # places in code points


def unguarded(cell):
    """A cell as it was before it was made safe for spreadsheets; only what the fixture needs."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@\t\r\n") else cell


class Expected:
    """The marks of the table, each checked against the bytes of its text."""

    def __init__(self, folder):
        self.texts = {path.stem: path.read_bytes() for path in (folder / "brat").glob("*.txt")}
        self.rows = []
        for path in (folder / "csv").glob("*.csv"):
            self.rows += table(path)
        for row in self.rows:
            text, start, end = self.texts[row["document"]], int(row["start_utf8"]), int(row["end_utf8"])
            assert text[start:end] == row["quote"].encode(), f"{row['id']}: the table itself is wrong"
            row["mark"] = Mark(
                row["document"], row["label"], len(text[:start].decode()), len(text[:end].decode()), row["quote"]
            )

    def marks(self, rejected=True, words=False, empty=True):
        """The marks; without rejected ones, without those that white space ends, as a format's rules are."""
        for row in self.rows:
            quote = row["quote"]
            if (rejected or row["review"] != "rejected") and (not words or quote == quote.strip()):
                if empty or quote.strip():
                    yield row["mark"]

    def text(self, document):
        return self.texts[document].decode()


def brat(folder, expected):
    """pybrat; it gives the words of a mark and its pieces, which are joined over the ends of lines."""
    from pybrat.parser import BratParser

    found = []
    names = {label.replace(".", "_").translate(str.maketrans(" ;,", "___")): label
             for label in {row["label"] for row in expected.rows}}
    for example in BratParser(error="ignore").parse(str(folder)):
        text = expected.text(example.id)
        for entity in example.entities:
            spans = entity.spans
            assert entity.mention == " ".join(text[span.start:span.end] for span in spans).rstrip(), entity
            start, end = spans[0].start, spans[-1].end
            found.append(Mark(example.id, names[entity.type], start, end, text[start:end]))
    # A span that begins or ends with a line break loses it in brat.
    trimmed = []
    for mark in expected.marks():
        start = mark.end - len(mark.quote.lstrip("\r\n\t"))
        end = mark.start + len(mark.quote.rstrip("\r\n\t"))
        trimmed.append(mark._replace(start=start, end=end, quote=mark.quote.strip("\r\n\t")))
    return found, [mark for mark in trimmed if mark.quote]


def web_annotation(folder, expected):
    """PyLD; the pages are expanded with the terms of the recommendation, which it must know all of."""
    from pyld import jsonld

    oa = "http://www.w3.org/ns/oa#"
    found = []
    for path in folder.glob("*.jsonld"):
        page = json.loads(path.read_text("utf-8"))
        graph = jsonld.expand(page, {"documentLoader": lambda url, options: {
            "contextUrl": None, "documentUrl": url, "document": {"@context": CONTEXT}}})
        (items,) = graph[0]["https://www.w3.org/ns/activitystreams#items"]
        for item in items["@list"]:
            value = lambda node, key: node[key][0]["@value"]
            (tag,) = [body for body in item[oa + "hasBody"] if body[oa + "hasPurpose"][0]["@id"] == oa + "tagging"]
            label = value(tag, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value")
            place, quote = sorted(item[oa + "hasTarget"][0][oa + "hasSelector"], key=lambda node: oa + "exact" in node)
            start, end = value(place, oa + "start"), value(place, oa + "end")
            exact = value(quote, oa + "exact")
            assert expected.text(path.stem)[start:end] == exact
            found.append(Mark(path.stem, label, start, end, exact))
    return found, list(expected.marks(rejected=False))


# The terms of https://www.w3.org/ns/anno.jsonld that the pages use, so that nothing is fetched.
CONTEXT = {
    "oa": "http://www.w3.org/ns/oa#", "as": "https://www.w3.org/ns/activitystreams#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "dc": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/", "xsd": "http://www.w3.org/2001/XMLSchema#", "id": {"@type": "@id", "@id": "@id"},
    "type": {"@type": "@id", "@id": "@type"}, "Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody",
    "AnnotationPage": "as:OrderedCollectionPage", "TextPositionSelector": "oa:TextPositionSelector",
    "TextQuoteSelector": "oa:TextQuoteSelector", "TimeState": "oa:TimeState",
    "Software": "as:Application", "body": {"@type": "@id", "@id": "oa:hasBody"},
    "target": {"@type": "@id", "@id": "oa:hasTarget"}, "source": {"@type": "@id", "@id": "oa:hasSource"},
    "selector": {"@type": "@id", "@id": "oa:hasSelector"}, "state": {"@type": "@id", "@id": "oa:hasState"},
    "cached": {"@type": "@id", "@id": "oa:cachedSource"}, "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"}, "tagging": "oa:tagging", "identifying": "oa:identifying",
    "commenting": "oa:commenting", "describing": "oa:describing", "creator": {"@type": "@id", "@id": "dcterms:creator"},
    "name": "foaf:name", "label": "rdfs:label", "format": "dc:format", "value": "rdf:value", "exact": "oa:exact",
    "prefix": "oa:prefix", "suffix": "oa:suffix",
    "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
    "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"},
    "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
}


def iob2(folder, expected):
    """seqeval, strict; a mark is its words, which have no place: the words of the text give them one."""
    from seqeval.scheme import IOB2, Entities

    found = []
    for path in folder.glob("*.conll"):
        text, place, words, tags = expected.text(path.stem), 0, [[]], [[]]
        lines = path.read_text("utf-8").split("\n")
        assert lines[0].startswith("-DOCSTART-")
        for line in lines[1:]:
            columns = line.split()
            if not columns:
                words, tags = words + [[]], tags + [[]]
                continue
            word, tag = columns
            place = text.index(word, place)
            words[-1].append((place, place + len(word)))
            place += len(word)
            tags[-1].append(tag)
        for sentence, entities in zip(words, Entities(tags, IOB2).entities):
            for entity in entities:
                start, end = sentence[entity.start][0], sentence[entity.end - 1][1]
                found.append(Mark(path.stem, entity.tag, start, end, text[start:end]))
    # Of marks that share words the shorter ones are there; those that are must be marks of the document.
    whole = [mark._replace(label="_".join(mark.label.split())) for mark in expected.marks(rejected=False, words=True)]
    assert all(left.start < right.start for left, right in zip(found, found[1:]) if left.document == right.document)
    assert all(left.end <= right.start for left, right in zip(found, found[1:]) if left.document == right.document)
    hidden = [mark for mark in whole if mark not in found]
    for mark in hidden:
        assert any(other.start < mark.end and mark.start < other.end for other in found), f"{mark} is not there"
    # Two marks that are alike are one there.
    return found, list(dict.fromkeys(mark for mark in whole if mark not in hidden))


def spacy(folder, expected):
    import spacy as library
    from spacy.tokens import Doc

    found = []
    for path in folder.glob("*.json"):
        content = json.loads(path.read_text("utf-8"))
        document = Doc(library.blank("en").vocab).from_json(content, validate=True)
        assert document.text == expected.text(path.stem)
        records = {record["id"]: record for record in content["briefing"]["records"]}
        for span in document.spans["briefing"]:
            assert records[span.kb_id_]["label"] == span.label_
            found.append(Mark(path.stem, span.label_, span.start_char, span.end_char, span.text))
        for entity in document.ents:
            assert Mark(path.stem, entity.label_, entity.start_char, entity.end_char, entity.text) in found
    return found, list(expected.marks(rejected=False, words=True))


def prodigy(folder, expected):
    """srsly, which Prodigy reads with; Prodigy itself is not free. spaCy makes the spans."""
    import spacy as library
    import srsly
    from spacy.tokens import Doc

    found = []
    for task in srsly.read_jsonl(folder / "annotations.jsonl"):
        document = task["meta"]["source"]
        doc = Doc(library.blank("en").vocab, words=[token["text"] for token in task["tokens"]],
                  spaces=[token["ws"] for token in task["tokens"]])
        assert doc.text == task["text"] == expected.text(document)
        for token, own in zip(doc, task["tokens"]):
            assert (token.idx, token.i, token.idx + len(token)) == (own["start"], own["id"], own["end"])
        for span in task["spans"]:
            marked = doc[span["token_start"]:span["token_end"] + 1]
            assert (marked.start_char, marked.end_char) == (span["start"], span["end"])
            found.append(Mark(document, span["label"], span["start"], span["end"], marked.text))
    return found, list(expected.marks(rejected=False, words=True))


def cas(folder, load, ending, expected):
    """Marks of a CAS; cassis counts in code points and converts to UTF-16 and back by itself."""
    found = []
    for path in folder.glob(f"*.{ending}"):
        content = load(path)
        assert content.sofa_string == expected.text(path.stem)
        for mark in content.select("briefing.Mark"):
            found.append(Mark(path.stem, mark.label, mark.begin, mark.end, mark.get_covered_text()))
    return found, list(expected.marks())


def cas_json(folder, expected):
    """dkpro-cassis; it writes the file anew as well, for the way back."""
    import cassis

    def load(path):
        with path.open("rb") as file:
            content = cassis.load_cas_from_json(file)
        content.to_json(rewritten(folder) / path.name)
        return content

    return cas(folder, load, "json", expected)


def cas_xmi(folder, expected):
    """dkpro-cassis with the types beside the file; it writes the file anew as well."""
    import cassis

    with (folder / "TypeSystem.xml").open("rb") as file:
        types = cassis.load_typesystem(file)

    def load(path):
        with path.open("rb") as file:
            content = cassis.load_cas_from_xmi(file, typesystem=types)
        content.to_xmi(rewritten(folder) / path.name)
        return content

    return cas(folder, load, "xmi", expected)


def stam(folder, expected):
    """stam; the store is written anew as well."""
    import stam as library

    store = library.AnnotationStore(file=str(folder / "annotations.store.stam.json"))
    found = []
    key = store.dataset("briefing").key("label")
    for annotation in store.annotations():
        (selection,) = annotation.textselections()
        (datum,) = [datum for datum in annotation.data() if datum.key() == key]
        place = selection.begin(), selection.end()
        found.append(Mark(selection.resource().id(), str(datum.value()), *place, selection.text()))
    (rewritten(folder) / "annotations.store.stam.json").write_text(store.to_json_string(), "utf-8")
    return found, list(expected.marks())


def bdoc(folder, expected):
    """gatenlp; it checks no place, so that what it shows is compared. It writes the file anew as well."""
    from gatenlp import Document

    found = []
    for path in folder.glob("*.bdocjs"):
        document = Document.load(str(path), fmt="bdocjs")
        assert document.text == expected.text(document.name)
        for mark in document.annset("briefing"):
            found.append(Mark(document.name, mark.type, mark.start, mark.end, document[mark]))
        # In the other unit, which is that of GATE itself.
        document.save(str(rewritten(folder) / path.name), fmt="bdocjs", offset_type="j")
    return found, list(expected.marks())


def label_studio(folder, expected):
    """label-studio-sdk says whether a prediction suits the project; places are in UTF-16."""
    from label_studio_sdk.label_interface import LabelInterface

    interface = LabelInterface((folder / "labeling.xml").read_text("utf-8"))
    found = []
    for task in json.loads((folder / "tasks.json").read_text("utf-8")):
        document, text = task["data"]["document"], task["data"]["text"].encode("utf-16-le")
        assert text.decode("utf-16-le") == expected.text(document)
        for prediction in task["predictions"]:
            assert interface.validate_prediction(prediction)
            for region in prediction["result"]:
                value = region["value"]
                places = [len(text[:2 * value[end]].decode("utf-16-le")) for end in ("start", "end")]
                quote = text[2 * value["start"]:2 * value["end"]].decode("utf-16-le")
                assert quote == value["text"]
                found.append(Mark(document, value["labels"][0], *places, quote))
    return found, list(expected.marks(rejected=False))


def rewritten(folder):
    """The folder for what a client wrote of what it had read."""
    path = folder.parent / (folder.name + ".rewritten")
    path.mkdir(exist_ok=True)
    return path


CLIENTS = {
    "brat": ("pybrat", brat),
    "web-annotation": ("pyld", web_annotation),
    "iob2": ("seqeval", iob2),
    "spacy": ("spacy", spacy),
    "prodigy": ("spacy", prodigy),
    "cas-json": ("cassis", cas_json),
    "cas-xmi": ("cassis", cas_xmi),
    "stam": ("stam", stam),
    "bdoc": ("gatenlp", bdoc),
    "label-studio": ("label_studio_sdk", label_studio),
}


# What of the marks comes back, by the rules of each format; IOB2 holds nothing but places and labels.
KEPT = {
    "brat": {"empty": False},
    "web-annotation": {"rejected": False},
    "spacy": {"rejected": False, "words": True},
    "prodigy": {"rejected": False, "words": True},
    "cas-json": {},
    "cas-xmi": {},
    "stam": {},
    "bdoc": {},
    "label-studio": {"rejected": False},
    "csv": {},
}


def read(folder):
    """Reads every export with its client."""
    expected = Expected(folder)
    print(f"{'format':<24}{'client':<18}{'marks':>6}{'equal':>7}")
    failed = not expected.rows
    for name, (module, reader) in CLIENTS.items():
        if importlib.util.find_spec(module) is None:
            print(f"{name:<24}{module:<18}  skipped: it is not installed")
            continue
        try:
            found, wanted = reader(folder / name, expected)
        except Exception as error:  # The other formats are read all the same.
            print(f"{name:<24}{module:<18}  {type(error).__name__}: {error}")
            failed = True
            continue
        failed |= differ(name, module, Counter(found), Counter(wanted))
    return failed


def back(folder):
    """Compares what came back from every export with what went out."""
    print(f"{'format':<24}{'and back':<18}{'marks':>6}{'equal':>7}")
    expected = Expected(folder)
    there = {path.parent.name for path in folder.glob("back/*/annotations.csv")}
    missing = sorted((set(KEPT) | {"iob2"}) - there)
    failed = bool(missing)
    for name in missing:
        print(f"{name:<24}did not come back")
    for path in sorted(folder.glob("back/*/annotations.csv")):
        name = path.parent.name
        rows = [row for row in table(path) if row["annotator"] != "briefing.layout@1"]
        original = [row for row in expected.rows if row["annotator"] != "briefing.layout@1"]
        if name == "iob2":
            places = [(row["document"], row["label"], row["start_utf8"], row["quote"]) for row in original]
            found = Counter((row["document"], row["label"], row["start_utf8"], row["quote"]) for row in rows)
            # Of marks that overlap one is written; how many were, the file itself says.
            written = sum(beginnings(file) for file in sorted((folder / name).glob("*.conll")))
            wanted = Counter(place for place in found if place in places)
            if written != len(rows):
                print(f"{name}: {written} marks were written, and {len(rows)} came back")
            failed |= not found or written != len(rows)
        else:
            format = name.removesuffix(".rewritten")
            kept = set(expected.marks(**KEPT[format]))
            wanted = Counter(plain(row) for row in original if row["mark"] in kept)
            found = Counter(plain(row) for row in rows)
        failed |= differ(name, "", found, wanted)
    return failed


def beginnings(file):
    """How many marks a file in IOB2 holds."""
    lines = file.read_text("utf-8").splitlines()
    return sum(any(cell.startswith("B-") for cell in line.split("\t")[1:]) for line in lines)


def plain(row):
    return tuple(sorted((key, value) for key, value in row.items() if isinstance(value, str)))


def differ(name, client, found, wanted):
    """Prints a line on a format, and what differs; says whether anything does."""
    print(f"{name:<24}{client:<18}{sum(wanted.values()):>6}{sum((found & wanted).values()):>7}")
    for title, marks in ("missing", wanted - found), ("unexpected", found - wanted):
        for mark in marks:
            print(f"  {title}: {mark!r}")
    return found != wanted


def table(path):
    with path.open(encoding="utf-8", newline="") as file:
        return [{key: unguarded(value) for key, value in row.items()} for row in csv.DictReader(file)]


if __name__ == "__main__":
    sys.exit({"read": read, "back": back}[sys.argv[1]](pathlib.Path(sys.argv[2])))
