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
                "exact": {
                  "enum": [true, false, "true", "false", null],
                  "description": "Names of several words, too, are found only as written."
                },
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
          "words": {
            "anyOf": [
              { "$ref": "#/definitions/optional-filled" },
              {
                "type": "array",
                "minItems": 1,
                "items": { "$ref": "#/definitions/filled" }
              }
            ]
          },
          "lower": {
            "description": "The words one of which it must be, in small letters.",
            "allOf": [
              { "$ref": "#/definitions/words" },
              { "pattern": "^[^A-Z]*$", "items": { "pattern": "^[^A-Z]*$" } }
            ]
          },
          "form": {
            "description": "Forms such as Xxxxx or dd, one of which it must have.",
            "allOf": [
              { "$ref": "#/definitions/words" },
              { "$ref": "#/definitions/xs-and-ds" },
              { "items": { "$ref": "#/definitions/xs-and-ds" } }
            ]
          },
          "xs-and-ds": {
            "pattern": "^[^A-WYZa-ce-wyz]*$",
            "not": { "type": "string", "pattern": "X{5}|x{5}|d{5}" }
          },
          "length": {
            "description": "How many characters it has.",
            "anyOf": [
              { "$ref": "#/definitions/offset" },
              { "type": "null" },
              {
                "type": "object",
                "properties": {
                  "min": { "anyOf": [{ "$ref": "#/definitions/offset" }, { "type": "null" }] },
                  "max": { "anyOf": [{ "$ref": "#/definitions/offset" }, { "type": "null" }] }
                },
                "patternProperties": { "^x-": {} },
                "additionalProperties": false
              }
            ]
          },
          "is": {
            "description": "What its characters are; of several all must hold.",
            "anyOf": [
              { "$ref": "#/definitions/kind" },
              { "type": "null" },
              { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/kind" } }
            ]
          },
          "kind": {
            "enum": [
              "letters", "ascii", "digits", "lower", "upper", "title", "punctuation", "numeral"
            ]
          },
          "step": {
            "type": ["object", "null"],
            "properties": {
              "text": {
                "description": "The words one of which it must be.",
                "$ref": "#/definitions/words"
              },
              "shape": { "enum": ["Title", "UPPER", "lower", "number", "year", "word", null] },
              "lower": { "$ref": "#/definitions/lower" },
              "form": { "$ref": "#/definitions/form" },
              "length": { "$ref": "#/definitions/length" },
              "is": { "$ref": "#/definitions/is" },
              "not": {
                "description": "What it must not be, neither this nor that.",
                "type": ["object", "null"],
                "properties": {
                  "text": { "$ref": "#/definitions/words" },
                  "lower": { "$ref": "#/definitions/lower" },
                  "form": { "$ref": "#/definitions/form" },
                  "length": { "$ref": "#/definitions/length" },
                  "is": { "$ref": "#/definitions/is" }
                },
                "patternProperties": { "^x-": {} },
                "additionalProperties": false
              },
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
