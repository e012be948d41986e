extension Schema {
  /// The schema of `entities.yaml`.
  public static let entities = Schema(
    fileName: "entities-1.json",
    text: #"""
      {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Who is who across the documents",
        "type": "object",
        "required": ["format"],
        "properties": {
          "format": { "const": "briefing-entities/1" },
          "entities": {
            "type": ["array", "null"],
            "items": {
              "type": "object",
              "required": ["id", "kind", "name"],
              "properties": {
                "id": { "$ref": "#/definitions/filled" },
                "kind": {
                  "$ref": "#/definitions/filled",
                  "description": "The label of its mentions."
                },
                "name": { "$ref": "#/definitions/filled", "description": "The name to show." },
                "names": {
                  "type": ["array", "null"],
                  "description": "Its spellings, the most frequent first.",
                  "items": {
                    "type": "object",
                    "required": ["text"],
                    "properties": {
                      "text": { "$ref": "#/definitions/filled" },
                      "sources": {
                        "$ref": "#/definitions/texts",
                        "description": "The documents that use it."
                      }
                    },
                    "patternProperties": { "^x-": {} },
                    "additionalProperties": false
                  }
                },
                "attributes": { "$ref": "#/definitions/attributes" },
                "mentions": {
                  "$ref": "#/definitions/texts",
                  "description": "The annotations that mention it."
                },
                "because": {
                  "$ref": "#/definitions/texts",
                  "description": "Why its mentions are held to mean the same."
                }
              }
            }
          }
        },
        "definitions": {
          \#(shared(.filled, .texts, .attributes))
        }
      }

      """#
  )
}
