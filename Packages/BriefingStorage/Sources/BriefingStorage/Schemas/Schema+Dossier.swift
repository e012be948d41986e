extension Schema {
  /// The schema of `briefing.yaml`.
  public static let dossier = Schema(
    fileName: "dossier-1.json",
    text: #"""
      {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A dossier",
        "type": ["object", "null"],
        "properties": {
          "format": { "enum": ["briefing-dossier/1", null] },
          "title": {
            "$ref": "#/definitions/optional-text",
            "description": "The title of the briefing."
          },
          "question": {
            "$ref": "#/definitions/optional-text",
            "description": "The question the briefing is to answer."
          },
          "as-of": {
            "$ref": "#/definitions/date",
            "description": "The day the briefing is written for."
          },
          "sources": {
            "type": ["array", "null"],
            "description": "What you know of single sources; it outranks what they say.",
            "items": { "$ref": "#/definitions/source" }
          },
          "annotators": {
            "type": ["array", "null"],
            "description": "The annotators to run; `all` are those of the program, and so is no list.",
            "items": { "$ref": "#/definitions/annotator" }
          },
          "gazetteers": {
            "type": ["array", "null"],
            "description": "Your own names, patterns and topics, by path inside the dossier.",
            "items": { "$ref": "#/definitions/path" }
          },
          "profile": {
            "$ref": "#/definitions/optional-filled",
            "description": "How the briefing is laid out.",
            "examples": ["standard", "ministerial", "one-page"]
          },
          "style": {
            "$ref": "#/definitions/optional-filled",
            "description": "How the renderings write dates: July 29, 2022; 29 July 2022; 2022-07-29.",
            "examples": ["ap", "uk", "iso"]
          }
        },
        "patternProperties": { "^x-": {} },
        "additionalProperties": false,
        "definitions": {
          \#(shared(.filled, .optionalText, .optionalFilled, .texts)),
          \#(shared(.documentID, .grade, .date, .published)),
          "path": {
            "type": ["string", "number", "boolean"],
            "description": "A path from the dossier's folder downwards.",
            "pattern": "^(?!([\\s\\S]*/)?\\.{0,2}(/|$))[^\\u0000]*$"
          },
          "source": {
            "type": "object",
            "required": ["file"],
            "properties": {
              "file": { "$ref": "#/definitions/path" },
              "id": {
                "description": "The id of the document, where it is not the name of the file.",
                "anyOf": [{ "$ref": "#/definitions/document-id" }, { "type": "null" }]
              },
              "title": { "$ref": "#/definitions/optional-text", "description": "The headline." },
              "publisher": {
                "$ref": "#/definitions/optional-text",
                "description": "The outlet or body that published it."
              },
              "byline": { "$ref": "#/definitions/optional-text", "description": "The author line." },
              "published": { "$ref": "#/definitions/published" },
              "genre": {
                "$ref": "#/definitions/optional-text",
                "description": "What kind of text it is.",
                "examples": ["news", "analysis", "commentary", "official", "unknown"]
              },
              "language": { "$ref": "#/definitions/optional-text", "description": "A BCP 47 tag." },
              "url": { "$ref": "#/definitions/optional-text", "description": "The address." },
              "descriptor": {
                "$ref": "#/definitions/optional-text",
                "description": "What bears on its quality."
              },
              "grade": { "$ref": "#/definitions/grade" }
            },
            "patternProperties": { "^x-": {} },
            "additionalProperties": false
          },
          "annotator": {
            "anyOf": [
              { "$ref": "#/definitions/filled" },
              {
                "type": "object",
                "properties": {
                  "name": { "$ref": "#/definitions/optional-filled" },
                  "program": {
                    "type": ["array", "null"],
                    "minItems": 1,
                    "items": { "$ref": "#/definitions/filled" },
                    "description": "A program that speaks the annotator protocol."
                  },
                  "configuration": { "type": ["object", "null"] }
                },
                "patternProperties": { "^x-": {} },
                "additionalProperties": false,
                "oneOf": [
                  {
                    "required": ["name"],
                    "properties": { "name": { "$ref": "#/definitions/filled" } }
                  },
                  { "required": ["program"], "properties": { "program": { "type": "array" } } }
                ]
              }
            ]
          }
        }
      }

      """#
  )
}
