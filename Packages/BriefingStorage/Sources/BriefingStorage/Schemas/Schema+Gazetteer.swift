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
          "format": { "enum": ["briefing-gazetteer/1", null] },
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
                  "$ref": "#/definitions/optional-filled",
                  "description": "The acronym, matched in capitals alone."
                },
                "label": { "$ref": "#/definitions/label" },
                "attributes": { "$ref": "#/definitions/attributes" },
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
                "attributes": { "$ref": "#/definitions/attributes" }
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
                  "$ref": "#/definitions/optional-filled",
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
        "anyOf": [
          { "required": ["label"], "properties": { "label": { "type": "string" } } },
          {
            "description": "Without a label above, each entry and pattern has its own.",
            "properties": {
              "entries": { "items": { "$ref": "#/definitions/labelled" } },
              "patterns": { "items": { "$ref": "#/definitions/labelled" } }
            }
          }
        ],
        "definitions": {
          \#(shared(.filled, .optionalFilled, .texts, .attributes, .offset)),
          "labelled": {
            "required": ["label"],
            "properties": { "label": { "type": "string" } }
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
              { "pattern": "^[A-Za-z\\u0080-\\uffff][\\s\\S]*\\." }
            ]
          },
          "step": {
            "type": ["object", "null"],
            "properties": {
              "text": {
                "description": "The words one of which it must be.",
                "anyOf": [
                  { "$ref": "#/definitions/optional-filled" },
                  {
                    "type": "array",
                    "minItems": 1,
                    "items": { "$ref": "#/definitions/filled" }
                  }
                ]
              },
              "shape": { "enum": ["Title", "UPPER", "lower", "number", "year", "word", null] },
              "optional": { "enum": [true, false, "true", "false", null] },
              "min": { "anyOf": [{ "$ref": "#/definitions/offset" }, { "type": "null" }] },
              "max": {
                "minimum": 1,
                "not": { "const": "0" },
                "anyOf": [{ "$ref": "#/definitions/offset" }, { "type": "null" }]
              }
            },
            "not": {
              "type": "object",
              "required": ["optional", "min"],
              "properties": {
                "optional": { "enum": [true, "true"] },
                "min": { "not": { "type": "null" } }
              }
            },
            "patternProperties": { "^x-": {} },
            "additionalProperties": false
          }
        }
      }

      """#
  )
}
