extension BriefingChanges {
  /// The JSON Schema (draft-07) of the changes from one briefing to the next.
  ///
  /// Items, sources and sides are those of ``Briefing/schema``, to which it refers.
  public static let schema = """
    {
     "$schema": "http://json-schema.org/draft-07/schema#",
     "$id": "briefing-changes-1.json",
     "title": "What changed from one briefing to the next",
     "type": "object",
     "required": ["format", "old", "new", "unchanged", "statements", "sources", "warnings"],
     "additionalProperties": false,
     "properties": {
      "format": {"const": "briefing-changes/1"},
      "old": {"$ref": "#/definitions/edition"},
      "new": {"$ref": "#/definitions/edition"},
      "unchanged": {"description": "How many statements are in both alike.", "type": "integer",
       "minimum": 0},
      "statements": {
       "description": "The weightiest first.",
       "type": "array",
       "items": {
        "type": "object",
        "required": ["change", "section", "aspects"],
        "additionalProperties": false,
        "properties": {
         "change": {"enum": ["added", "gone", "changed"]},
         "section": {"description": "The weightiest in which either has it.", "type": "string"},
         "aspects": {"type": "array", "items": {"$ref": "#/definitions/aspect"}},
         "sourcesGone": {"description": "Sources that carried it and are none any more.",
          "type": "array", "items": {"type": "string"}},
         "leftOut": {"description": "Why the later briefing leaves its passages out.",
          "type": "string"},
         "old": {"$ref": "#/definitions/statement"},
         "new": {"$ref": "#/definitions/statement"}
        }
       }
      },
      "sources": {
       "type": "array",
       "items": {
        "type": "object",
        "required": ["change", "fields"],
        "additionalProperties": false,
        "properties": {
         "change": {"enum": ["added", "gone", "revised", "described"]},
         "fields": {
          "type": "array",
          "items": {
           "type": "object",
           "required": ["name"],
           "additionalProperties": false,
           "properties": {"name": {"type": "string"}, "old": {"type": "string"},
            "new": {"type": "string"}}
          }
         },
         "old": {"$ref": "briefing-1.json#/definitions/source"},
         "new": {"$ref": "briefing-1.json#/definitions/source"}
        }
       }
      },
      "warnings": {
       "type": "object",
       "required": ["added", "gone"],
       "additionalProperties": false,
       "properties": {
        "added": {"type": "array", "items": {"type": "string"}},
        "gone": {"type": "array", "items": {"type": "string"}}
       }
      }
     },
     "definitions": {
      "edition": {
       "type": "object",
       "required": ["title", "asOf", "sources"],
       "additionalProperties": false,
       "properties": {
        "title": {"type": "string"},
        "question": {"type": "string"},
        "asOf": {"type": "object"},
        "sources": {"description": "How many.", "type": "integer", "minimum": 0}
       }
      },
      "aspect": {
       "description": "One thing that changed; what a briefing says nothing of has no value.",
       "type": "object",
       "required": ["field"],
       "additionalProperties": false,
       "properties": {
        "field": {"enum": ["status", "polarity", "voice", "date", "premises", "amount", "slot",
         "side", "support", "class", "severity", "subject", "passages", "section", "kind", "topic",
         "text"]},
        "name": {"description": "Of a slot.", "type": "string"},
        "source": {"description": "The id of the source it is about.", "type": "string"},
        "old": {"type": "string"},
        "new": {"type": "string"},
        "direction": {"description": "Of a status on the ladder.", "enum": ["up", "down"]}
       }
      },
      "statement": {
       "type": "object",
       "required": ["ids", "sections", "item"],
       "additionalProperties": false,
       "properties": {
        "ids": {"description": "Of all items that say this, that of the body first.",
         "type": "array", "items": {"type": "string"}},
        "sections": {"type": "array", "items": {"type": "string"}},
        "item": {"$ref": "briefing-1.json#/definitions/item"},
        "comparison": {
         "type": "object",
         "required": ["subject", "sides"],
         "additionalProperties": false,
         "properties": {
          "class": {"description": "Of a difference.", "type": "string"},
          "subject": {"type": "string"},
          "severity": {"enum": ["high", "medium", "low"]},
          "sides": {"type": "array", "items": {"$ref": "briefing-1.json#/definitions/side"}}
         }
        }
       }
      }
     }
    }
    """
}

extension SourceRetraction {
  /// The JSON Schema (draft-07) of what depends on sources.
  ///
  /// Statements are those of ``BriefingChanges/schema``, citations those of ``Briefing/schema``.
  public static let schema = """
    {
     "$schema": "http://json-schema.org/draft-07/schema#",
     "$id": "briefing-retraction-1.json",
     "title": "What a briefing would lose without some of its sources",
     "type": "object",
     "required": ["format", "title", "sources", "unaffected", "statements", "entities", "dates"],
     "additionalProperties": false,
     "properties": {
      "format": {"const": "briefing-retraction/1"},
      "title": {"type": "string"},
      "sources": {"type": "array", "items": {"type": "string"}},
      "unaffected": {"description": "How many statements do not depend on them.",
       "type": "integer", "minimum": 0},
      "statements": {
       "description": "The weightiest first.",
       "type": "array",
       "items": {
        "type": "object",
        "required": ["effect", "remaining", "losesStatus", "premises", "passages", "statement"],
        "additionalProperties": false,
        "properties": {
         "effect": {"enum": ["falls", "weakened", "undated"]},
         "remaining": {"description": "The sources left to it.", "type": "array",
          "items": {"type": "string"}},
         "losesStatus": {"description": "Its status rests on these sources alone.",
          "type": "boolean"},
         "premises": {"description": "Their passages that its date is inferred from.",
          "type": "array", "items": {"$ref": "briefing-1.json#/definitions/citation"}},
         "passages": {"description": "Their other passages.", "type": "array",
          "items": {"$ref": "briefing-1.json#/definitions/citation"}},
         "statement": {"$ref": "briefing-changes-1.json#/definitions/statement"}
        }
       }
      },
      "entities": {
       "type": "array",
       "items": {
        "type": "object",
        "required": ["id", "name", "falls", "lostNames", "reasons"],
        "additionalProperties": false,
        "properties": {
         "id": {"type": "string"},
         "name": {"type": "string"},
         "falls": {"description": "No other source mentions it.", "type": "boolean"},
         "lostNames": {"type": "array", "items": {"type": "string"}},
         "reasons": {"description": "Why its names are held to be one, where that tells of them.",
          "type": "array", "items": {"type": "string"}}
        }
       }
      },
      "dates": {
       "type": "array",
       "items": {
        "type": "object",
        "required": ["date", "premises"],
        "additionalProperties": false,
        "properties": {
         "source": {"description": "Nothing for the day of the briefing.", "type": "string"},
         "date": {"type": "string"},
         "premises": {"type": "array", "items": {"type": "string"}}
        }
       }
      }
     }
    }
    """
}
