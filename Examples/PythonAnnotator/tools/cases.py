"""Marks case numbers such as FE-2025/14: an annotator in Python, with nothing to install."""
import json, re, sys

def say(**message):
    print(json.dumps(message), flush=True)

for line in sys.stdin:
    message = json.loads(line)
    if message["type"] == "hello":
        say(type="ready", protocol=1, name="acme.cases", version="1",
            produces=["acme.case"], offsets="codepoint")
    elif message["type"] == "document":
        for case in re.finditer(r"\b([A-Z]{2})-(\d{4})/\d+\b", message["text"]):
            say(type="mark", doc=message["doc"], label="acme.case", start=case.start(),
                end=case.end(), quote=case[0], attributes={"body": case[1], "year": case[2]})
        say(type="done", doc=message["doc"])
