"""Writes two texts that offsets go wrong in, and a table of marks to be imported into their dossier.

    python3 fixture.py FOLDER      sources/letter.txt, sources/note.txt and marks.csv

The texts have a flag of two code points, a decomposed é, line ends of two characters and spans that cross them; the
marks overlap, lie in one another, end in line breaks, and have been decided on by people.
"""

import csv
import json
import pathlib
import sys

TEXTS = {
    "letter": "\U0001F1EF\U0001F1F5 Japan and the U.S. met on 29 July 2022.\r\nMr. Hagiuda named the cafe\u0301, "
              "\u201Copen\u201D.\r\n\r\n\U0001F600 The grants rose by $65 million,\r\nand =SUM(A1) fell | <b>&amp; 5\u00A0%.\r\n",
    "note": "In Ko\u0301pavogur, Norway signed the Cod Treaty.\n\nCafe\u0301 Ko\u0301pavogur\tclosed \u2028 on 3 May 2024.\n",
}

# document, quote, label, what else is known
MARKS = [
    ("letter", "\U0001F1EF\U0001F1F5", "place", {"attributes": {"code": "JP"}, "confidence": "0.75"}),
    ("letter", "Japan", "place", {"attributes": {"name": "Japan", "also": ["Nippon", "Nihon"]}, "review": "accepted",
                                  "reviewer": "Ada Lim"}),
    ("letter", "the U.S.", "place", {"note": "two\nlines, a \ttab & \"marks\""}),
    ("letter", "29 July 2022.\r\nMr. Hagiuda", "acme.crossing", {"note": "crosses a line end"}),
    ("letter", "Hagiuda", "person", {"review": "corrected", "reviewer": "Ada Lim", "attributes": {"name": "Hagiuda Ko\u0304ichi"}}),
    ("letter", "cafe\u0301", "facility", {"attributes": {"deep": {"e\u0301": ["", {"x": "010"}]}}}),
    ("letter", "\u201Copen\u201D.\r\n", "quotation", {}),
    ("letter", "=SUM(A1)", "acme.formula", {"note": "=1+1"}),
    ("letter", "| <b>&amp; 5\u00A0%", "quantity", {"confidence": "1.0"}),
    ("letter", "million,\r\nand", "artifact", {"review": "rejected", "reviewer": "Bo"}),
    ("letter", "\U0001F600 The", "acme.face", {}),
    ("note", "Ko\u0301pavogur", "place", {"review": "accepted"}),
    ("note", "Cod Treaty.\n\nCafe\u0301", "acme.crossing", {}),
    ("note", "Ko\u0301pavogur\tclosed \u2028 on", "event", {}),
]


def main():
    folder = pathlib.Path(sys.argv[1])
    (folder / "sources").mkdir(parents=True, exist_ok=True)
    for name, text in TEXTS.items():
        (folder / "sources" / f"{name}.txt").write_bytes(text.encode())
    columns = ["document", "label", "start_utf8", "end_utf8", "quote", "attributes", "annotator", "confidence", "review",
               "reviewer", "note"]
    with (folder / "marks.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, columns)
        table.writeheader()
        for document, quote, label, more in MARKS:
            start = TEXTS[document].encode().index(quote.encode())
            row = {"document": document, "label": label, "start_utf8": start, "end_utf8": start + len(quote.encode()),
                   "quote": quote, "annotator": "fixture.marks@1", **more}
            if "attributes" in row:
                row["attributes"] = json.dumps(row["attributes"], ensure_ascii=False)
            # What a spreadsheet would run has an apostrophe in front, as in every table of the command.
            table.writerow({key: "'" + value if str(value)[:1] in "=+-@" else value for key, value in row.items()})


if __name__ == "__main__":
    main()
