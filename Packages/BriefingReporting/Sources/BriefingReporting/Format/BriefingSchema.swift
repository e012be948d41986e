extension Briefing {
  /// The JSON Schema (draft-07) of `briefing.json`.
  public static let schema = """
    {
     "$schema": "http://json-schema.org/draft-07/schema#",
     "$id": "briefing-1.json",
     "title": "Briefing",
     "description": "Statements bound to exact spans of their sources. Offsets are UTF-8 bytes.",
     "type": "object",
     "required": ["format", "title", "asOf", "tool", "sources", "entities", "sections",
      "agreements", "differences", "excluded", "warnings"],
     "additionalProperties": false,
     "properties": {
      "format": {"const": "briefing/1"},
      "title": {"type": "string"},
      "question": {"type": "string"},
      "asOf": {
       "description": "The day the briefing speaks for.",
       "type": "object",
       "required": ["basis", "premises"],
       "additionalProperties": false,
       "properties": {
        "value": {"$ref": "#/definitions/edtf"},
        "basis": {"$ref": "#/definitions/basis"},
        "premises": {"$ref": "#/definitions/strings"}
       }
      },
      "tool": {
       "type": "object",
       "required": ["name", "version"],
       "additionalProperties": false,
       "properties": {"name": {"type": "string"}, "version": {"type": "string"}}
      },
      "sources": {"type": "array", "items": {"$ref": "#/definitions/source"}},
      "entities": {"type": "array", "items": {"$ref": "#/definitions/entity"}},
      "sections": {"type": "array", "items": {"$ref": "#/definitions/section"}},
      "agreements": {"type": "array", "items": {"$ref": "#/definitions/agreement"}},
      "differences": {"type": "array", "items": {"$ref": "#/definitions/difference"}},
      "excluded": {"type": "array", "items": {"$ref": "#/definitions/exclusion"}},
      "warnings": {"$ref": "#/definitions/strings"}
     },
     "definitions": {
      "strings": {"type": "array", "items": {"type": "string"}},
      "citations": {"type": "array", "items": {"$ref": "#/definitions/citation"}},
      "edtf": {"description": "A date in EDTF (ISO 8601-2).", "type": "string"},
      "basis": {"enum": ["stated", "inferred", "unknown"]},
      "status": {
       "description": "The ladder from the top, then the statuses beside it.",
       "enum": ["enacted", "signed", "agreed", "confirmed", "held", "announced", "scheduled",
        "under-way", "pending", "expected", "planned", "proposed", "possible", "unclear",
        "cancelled", "postponed", "denied"]
      },
      "voice": {"enum": ["source", "attributed", "author"]},
      "source": {
       "type": "object",
       "required": ["id", "file", "digest", "published", "grade"],
       "additionalProperties": false,
       "properties": {
        "id": {"type": "string"},
        "file": {"description": "The original, inside the dossier.", "type": "string"},
        "digest": {"description": "Of the canonical text.", "type": "string",
         "pattern": "^sha256:[0-9a-f]{64}$"},
        "title": {"type": "string"},
        "publisher": {"type": "string"},
        "byline": {"type": "string"},
        "published": {
         "type": "object",
         "required": ["basis", "premises"],
         "additionalProperties": false,
         "properties": {
          "value": {"$ref": "#/definitions/edtf"},
          "earliest": {"$ref": "#/definitions/edtf"},
          "latest": {"$ref": "#/definitions/edtf"},
          "basis": {"$ref": "#/definitions/basis"},
          "premises": {"$ref": "#/definitions/strings"}
         }
        },
        "genre": {"type": "string"},
        "descriptor": {"description": "What bears on its quality.", "type": "string"},
        "grade": {"description": "The Admiralty grade.", "type": "string"},
        "language": {"description": "A BCP 47 tag.", "type": "string"}
       }
      },
      "entity": {
       "type": "object",
       "required": ["id", "kind", "name", "names", "attributes", "mentions"],
       "additionalProperties": false,
       "properties": {
        "id": {"type": "string"},
        "kind": {"description": "The label of its mentions.", "type": "string"},
        "name": {"type": "string"},
        "names": {
         "type": "array",
         "items": {
          "type": "object",
          "required": ["text", "sources"],
          "additionalProperties": false,
          "properties": {
           "text": {"type": "string"},
           "sources": {"$ref": "#/definitions/strings"}
          }
         }
        },
        "attributes": {"type": "object",
         "additionalProperties": {"$ref": "#/definitions/attribute"}},
        "mentions": {"$ref": "#/definitions/citations"}
       }
      },
      "attribute": {
       "anyOf": [
        {"type": "string"},
        {"type": "array", "items": {"$ref": "#/definitions/attribute"}},
        {"type": "object", "additionalProperties": {"$ref": "#/definitions/attribute"}}
       ]
      },
      "section": {
       "type": "object",
       "required": ["id", "title", "items"],
       "additionalProperties": false,
       "properties": {
        "id": {"type": "string"},
        "title": {"type": "string"},
        "items": {"type": "array", "items": {"$ref": "#/definitions/item"}}
       }
      },
      "item": {
       "type": "object",
       "required": ["id", "text", "kind", "actors", "derivedBy", "slots", "sides", "support",
        "citations"],
       "additionalProperties": false,
       "properties": {
        "id": {"description": "The same in every run over the same input.", "type": "string"},
        "text": {"type": "string"},
        "kind": {"description": "A statement kind, event, fact or inference.",
         "enum": ["agenda", "commitment", "recommendation", "announcement", "judgment", "question",
          "background", "event", "fact", "inference"]},
        "status": {"$ref": "#/definitions/status"},
        "polarity": {"enum": ["positive", "negative"]},
        "voice": {"$ref": "#/definitions/voice"},
        "topic": {"type": "string"},
        "when": {"$ref": "#/definitions/edtf"},
        "actors": {"description": "Ids of entities.", "$ref": "#/definitions/strings"},
        "derivedBy": {"description": "The rule that made the item.", "type": "string"},
        "slots": {
         "description": "Parts of the statement that can be checked by themselves.",
         "type": "object",
         "additionalProperties": {
          "type": "object",
          "required": ["text", "citations"],
          "additionalProperties": false,
          "properties": {
           "text": {"type": "string"},
           "value": {"type": "string"},
           "citations": {"$ref": "#/definitions/citations"}
          }
         }
        },
        "sides": {
         "description": "What each source says of the matter.",
         "type": "array",
         "items": {
          "type": "object",
          "required": ["source", "value", "citations"],
          "additionalProperties": false,
          "properties": {
           "source": {"type": "string"},
           "status": {"$ref": "#/definitions/status"},
           "polarity": {"enum": ["positive", "negative"]},
           "voice": {"$ref": "#/definitions/voice"},
           "value": {"type": "string"},
           "citations": {"$ref": "#/definitions/citations"}
          }
         }
        },
        "support": {
         "description": "Which sources say so, say otherwise, say nothing.",
         "type": "object",
         "required": ["agree", "differ"],
         "oneOf": [{"required": ["silent"]}, {"required": ["silentCount"]}],
         "additionalProperties": false,
         "properties": {
          "agree": {"$ref": "#/definitions/strings"},
          "differ": {"$ref": "#/definitions/strings"},
          "silent": {"type": "array", "maxItems": 20, "items": {"type": "string"}},
          "silentCount": {"description": "Where silent sources are too many to name.",
           "type": "integer", "minimum": 0}
         }
        },
        "citations": {"$ref": "#/definitions/citations"}
       }
      },
      "side": {
       "type": "object",
       "required": ["source", "value", "citations"],
       "additionalProperties": false,
       "properties": {
        "source": {"type": "string"},
        "value": {"type": "string"},
        "citations": {"$ref": "#/definitions/citations"}
       }
      },
      "agreement": {
       "type": "object",
       "required": ["subject", "sides"],
       "additionalProperties": false,
       "properties": {
        "subject": {"type": "string"},
        "sides": {"type": "array", "items": {"$ref": "#/definitions/side"}}
       }
      },
      "difference": {
       "type": "object",
       "required": ["class", "subject", "severity", "sides"],
       "additionalProperties": false,
       "properties": {
        "class": {"enum": ["naming", "spelling", "name-order", "title", "date", "venue", "number",
         "modality", "speech-act", "wording", "framing", "scope", "specificity", "superseded",
         "coverage"]},
        "subject": {"type": "string"},
        "severity": {"enum": ["high", "medium", "low"]},
        "sides": {"type": "array", "items": {"$ref": "#/definitions/side"}}
       }
      },
      "exclusion": {
       "type": "object",
       "required": ["source", "kind", "reason", "count", "citations"],
       "additionalProperties": false,
       "properties": {
        "source": {"description": "Empty where no passage of a source was left out.",
         "type": "string"},
        "kind": {"type": "string"},
        "reason": {"description": "A reason code.", "type": "string"},
        "count": {"type": "integer", "minimum": 0},
        "citations": {"$ref": "#/definitions/citations"}
       }
      },
      "citation": {
       "description": "Bytes of documents/<source>.txt.",
       "type": "object",
       "required": ["source", "start", "end", "quote", "verdict"],
       "additionalProperties": false,
       "properties": {
        "source": {"type": "string"},
        "start": {"type": "integer", "minimum": 0},
        "end": {"type": "integer", "minimum": 0},
        "quote": {"type": "string"},
        "verdict": {"enum": ["verified", "moved", "ambiguous", "changed", "orphaned"]}
       }
      }
     }
    }

    """
}
