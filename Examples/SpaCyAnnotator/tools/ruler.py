"""Marks what the patterns of an EntityRuler find, in a blank English pipeline of spaCy."""
import json, sys
import spacy

LABELS = {"VESSEL": "acme.vessel", "ROUTE": "acme.route"}

def say(**message):
    print(json.dumps(message), flush=True)

nlp = spacy.blank("en")
nlp.add_pipe("entity_ruler").from_disk(sys.argv[1])
for line in sys.stdin:
    message = json.loads(line)
    if message["type"] == "hello":
        say(type="ready", protocol=1, name="acme.spacy-ruler", version=spacy.__version__,
            produces=sorted(LABELS.values()), offsets="codepoint")
    elif message["type"] == "document":
        for entity in nlp(message["text"]).ents:
            say(type="mark", doc=message["doc"], label=LABELS[entity.label_],
                start=entity.start_char, end=entity.end_char, quote=entity.text,
                attributes={"id": entity.ent_id_} if entity.ent_id_ else {})
        say(type="done", doc=message["doc"])
