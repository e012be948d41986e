extension Schema {
  /// The schema of `decisions.yaml`.
  public static let decisions = Schema(
    fileName: "decisions-1.json",
    text: #"""
      {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "What a person decided across documents",
        "type": ["object", "null"],
        "properties": {
          "format": { "enum": ["briefing-decisions/1", null] },
          "same": {
            "$ref": "#/definitions/groups",
            "description": "Groups of names or annotation ids that mean one thing."
          },
          "different": {
            "$ref": "#/definitions/groups",
            "description": "Groups of names or annotation ids that mean different things."
          },
          "strike": {
            "type": ["array", "null"],
            "description": "Items of the briefing to leave out.",
            "items": {
              "anyOf": [
                { "$ref": "#/definitions/filled" },
                {
                  "type": "object",
                  "required": ["item"],
                  "properties": {
                    "item": {
                      "$ref": "#/definitions/filled",
                      "description": "The id of the item."
                    },
                    "reason": { "$ref": "#/definitions/optional-text", "description": "Why." }
                  },
                  "patternProperties": { "^x-": {} },
                  "additionalProperties": false
                }
              ]
            }
          },
          "amend": {
            "type": ["array", "null"],
            "description": "Items of the briefing to word differently.",
            "items": {
              "type": "object",
              "required": ["item", "text"],
              "properties": {
                "item": { "$ref": "#/definitions/filled", "description": "The id of the item." },
                "text": { "$ref": "#/definitions/filled", "description": "The words to use." },
                "reason": { "$ref": "#/definitions/optional-text", "description": "Why." }
              },
              "patternProperties": { "^x-": {} },
              "additionalProperties": false
            }
          }
        },
        "patternProperties": { "^x-": {} },
        "additionalProperties": false,
        "definitions": {
          \#(shared(.filled, .optionalText)),
          "groups": {
            "type": ["array", "null"],
            "items": {
              "type": "array",
              "minItems": 2,
              "uniqueItems": true,
              "items": { "$ref": "#/definitions/filled" }
            }
          }
        }
      }

      """#
  )
}
