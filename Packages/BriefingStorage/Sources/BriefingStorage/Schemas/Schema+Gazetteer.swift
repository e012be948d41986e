extension Schema {
  /// The schema of the files below `gazetteers/`.
  public static let gazetteer = Schema(
    fileName: "gazetteer-1.json",
    text: #"""
      {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Names, patterns and topics of your own",
        "type": ["object", "null"],
        "properties": {
          "format": { "const": "briefing-gazetteer/1" },
          "label": {
            "$ref": "#/definitions/label",
            "description": "The label the names below are given."
          },
          "entries": {
            "type": ["array", "null"],
            "items": {
              "type": "object",
              "required": ["name"],
              "properties": {
                "name": { "$ref": "#/definitions/filled", "description": "The usual name." },
                "aliases": { "$ref": "#/definitions/texts", "description": "Other names." },
                "acronym": {
                  "$ref": "#/definitions/filled",
                  "description": "The acronym, matched in capitals alone."
                },
                "label": { "$ref": "#/definitions/label" },
                "attributes": { "type": ["object", "null"] },
                "not-to-be-confused-with": {
                  "$ref": "#/definitions/texts",
                  "description": "Names of other things that look alike."
                }
              },
              "patternProperties": { "^x-": {} },
              "additionalProperties": false
            }
          },
          "patterns": {
            "type": ["array", "null"],
            "items": {
              "type": "object",
              "required": ["tokens"],
              "properties": {
                "label": { "$ref": "#/definitions/label" },
                "tokens": {
                  "type": "array",
                  "minItems": 1,
                  "description": "What each step accepts, in order.",
                  "items": { "$ref": "#/definitions/step" }
                },
                "attributes": { "type": ["object", "null"] }
              },
              "patternProperties": { "^x-": {} },
              "additionalProperties": false
            }
          },
          "topics": {
            "type": ["array", "null"],
            "items": {
              "type": "object",
              "required": ["id"],
              "properties": {
                "id": { "$ref": "#/definitions/filled" },
                "name": {
                  "$ref": "#/definitions/filled",
                  "description": "The name for readers; absent means the id with spaces."
                },
                "terms": {
                  "$ref": "#/definitions/texts",
                  "description": "Words and phrases that speak of it, in small letters."
                }
              },
              "patternProperties": { "^x-": {} },
              "additionalProperties": false
            }
          }
        },
        "patternProperties": { "^x-": {} },
        "additionalProperties": false,
        "definitions": {
          "filled": { "type": ["string", "number", "boolean", "null"], "minLength": 1 },
          "texts": {
            "type": ["array", "null"],
            "items": { "type": ["string", "number", "boolean"], "minLength": 1 }
          },
          "label": {
            "type": ["string", "null"],
            "anyOf": [
              {
                "enum": [
                  "block", "person", "office", "organization", "forum", "place", "instrument",
                  "technology", "facility", "date", "money", "quantity", "acronym", "quotation",
                  "attribution", "event", "statement", "artifact", null
                ]
              },
              { "pattern": "\\." }
            ]
          },
          "step": {
            "type": ["object", "null"],
            "properties": {
              "text": {
                "description": "The words one of which it must be.",
                "anyOf": [
                  { "$ref": "#/definitions/filled" },
                  {
                    "type": "array",
                    "minItems": 1,
                    "items": { "type": ["string", "number", "boolean"], "minLength": 1 }
                  }
                ]
              },
              "shape": { "enum": ["Title", "UPPER", "lower", "number", "year", "word"] },
              "optional": { "type": "boolean" },
              "min": { "type": "integer", "minimum": 0 },
              "max": { "type": "integer", "minimum": 1 }
            },
            "not": {
              "required": ["optional", "min"],
              "properties": { "optional": { "const": true } }
            },
            "patternProperties": { "^x-": {} },
            "additionalProperties": false
          }
        }
      }

      """#
  )
}
