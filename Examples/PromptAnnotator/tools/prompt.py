"""Marks what a language model says of a text, where the model quotes the text.

The model is asked for JSON whose every entry quotes the text byte for byte; it is not asked for
offsets, which models cannot count. The host looks each quote up: one that stands nowhere was made up
or put into other words, one that stands twice says too little, and neither is taken. What this
program itself cannot read it tells as a warning. Here the replies are recorded; `ask` is the place to
call a model.
"""
import json, sys

LABELS = {"promise": "acme.promise", "worry": "acme.worry"}
PROMPT = """List what the text below promises and worries about, as a JSON array of objects with the
keys "kind" (promise or worry) and "quote": words copied from the text exactly, as few as will do.
Where these words stand several times, add "prefix": the words right before them.

{text}"""

def say(**message):
    print(json.dumps(message), flush=True)

def ask(prompt, document):
    return RECORDED[document]

def marks(reply):
    """The entries of a reply, which may stand in a fence of Markdown."""
    start, end = reply.find("["), reply.rfind("]")
    if start < 0 or end < start:
        raise ValueError("there is no array in it")
    entries = json.loads(reply[start:end + 1])
    if not all(isinstance(entry, dict) for entry in entries):
        raise ValueError("an entry is no object")
    return entries

with open(sys.argv[1], encoding="utf-8") as file:
    RECORDED = json.load(file)
for line in sys.stdin:
    message = json.loads(line)
    if message["type"] == "hello":
        say(type="ready", protocol=1, name="acme.prompt", version="1",
            produces=sorted(LABELS.values()), offsets="codepoint")
    elif message["type"] == "document":
        document = message["doc"]
        try:
            entries = marks(ask(PROMPT.format(text=message["text"]), document))
        except ValueError as error:
            say(type="warning", doc=document, message=f"the reply cannot be read: {error}")
            entries = []
        for entry in entries:
            kind = str(entry.get("kind"))
            say(type="mark", doc=document, label=LABELS.get(kind, kind), quote=entry.get("quote"),
                prefix=entry.get("prefix", ""))
        say(type="done", doc=document)
