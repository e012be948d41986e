"""Prints the documents that have no answer yet, or another text than the one that was answered.

usage: unanswered.py ANSWERS < DOCUMENTS
"""
import hashlib
import json
import sys

answered = {}
with open(sys.argv[1], "rb") as answers:
    for line in answers:
        # A run that was killed may have left half an answer at the end.
        if line.endswith(b"\n") and "error" not in (answer := json.loads(line)):
            answered[answer["id"]] = answer["digest"]

for line in sys.stdin.buffer:
    try:
        document = json.loads(line)
        digest = answered[document["id"]]
    except (ValueError, KeyError, TypeError):
        pass  # It has no answer, or is one of those lines that the stream tells of.
    else:
        text = document.get("text")
        # What the text of a page is, only the stream can say.
        if text is None or digest == "sha256:" + hashlib.sha256(text.encode()).hexdigest():
            continue
    sys.stdout.buffer.write(line)
