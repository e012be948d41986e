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
          "format": { "const": "briefing-dossier/1" },
          "title": {
            "$ref": "#/definitions/optional",
            "description": "The title of the briefing."
          },
          "question": {
            "$ref": "#/definitions/optional",
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
            "description": "The annotators to run; absent means the standard set.",
            "items": { "$ref": "#/definitions/annotator" }
          },
          "gazetteers": {
            "type": ["array", "null"],
            "description": "Your own names, patterns and topics, by path inside the dossier.",
            "items": { "$ref": "#/definitions/path" }
          },
          "profile": {
            "$ref": "#/definitions/filled",
            "description": "How the briefing is laid out.",
            "examples": ["standard", "ministerial", "one-page"]
          }
        },
        "patternProperties": { "^x-": {} },
        "additionalProperties": false,
        "definitions": {
          "filled": { "type": ["string", "number", "boolean", "null"], "minLength": 1 },
          "optional": { "type": ["string", "number", "boolean", "null"] },
          "date": {
            "type": ["string", "integer", "null"],
            "description": "Such as 2022-07-29, 2022-07 or 2022, or an interval with a slash.",
            "pattern": "^[-0-9XYTWSZ?~%:.+/]*$"
          },
          "path": {
            "type": "string",
            "minLength": 1,
            "description": "A path from the dossier's folder downwards.",
            "not": { "pattern": "(^|/)(\\.{0,2})(/|$)" }
          },
          "source": {
            "type": "object",
            "required": ["file"],
            "properties": {
              "file": { "$ref": "#/definitions/path" },
              "id": {
                "type": ["string", "integer", "null"],
                "pattern": "^[A-Za-z0-9._-]+$",
                "description": "The id of the document, where it is not the name of the file."
              },
              "title": { "$ref": "#/definitions/optional", "description": "The headline." },
              "publisher": {
                "$ref": "#/definitions/optional",
                "description": "The outlet or body that published it."
              },
              "byline": { "$ref": "#/definitions/optional", "description": "The author line." },
              "published": {
                "description": "When it was published, or unknown: then dates stay inferred.",
                "anyOf": [
                  { "$ref": "#/definitions/date" },
                  { "const": "unknown" },
                  {
                    "type": "object",
                    "required": ["basis"],
                    "properties": {
                      "value": { "$ref": "#/definitions/date" },
                      "earliest": { "$ref": "#/definitions/date" },
                      "latest": { "$ref": "#/definitions/date" },
                      "basis": { "enum": ["stated", "inferred", "unknown"] },
                      "premises": {
                        "type": ["array", "null"],
                        "items": { "$ref": "#/definitions/filled" }
                      }
                    },
                    "patternProperties": { "^x-": {} },
                    "additionalProperties": false
                  }
                ]
              },
              "genre": {
                "$ref": "#/definitions/optional",
                "description": "What kind of text it is.",
                "examples": ["news", "analysis", "commentary", "official", "unknown"]
              },
              "language": { "$ref": "#/definitions/optional", "description": "A BCP 47 tag." },
              "url": { "$ref": "#/definitions/optional", "description": "The address." },
              "descriptor": {
                "$ref": "#/definitions/optional",
                "description": "What bears on its quality."
              },
              "grade": {
                "type": ["string", "null"],
                "pattern": "^[A-F][1-6]$",
                "description": "The Admiralty grade: reliability A to F, credibility 1 to 6."
              }
            },
            "patternProperties": { "^x-": {} },
            "additionalProperties": false
          },
          "annotator": {
            "anyOf": [
              { "type": "string", "minLength": 1 },
              {
                "type": "object",
                "properties": {
                  "name": { "type": "string", "minLength": 1 },
                  "program": {
                    "type": "array",
                    "minItems": 1,
                    "items": { "$ref": "#/definitions/filled" },
                    "description": "A program that speaks the annotator protocol."
                  },
                  "configuration": { "type": ["object", "null"] }
                },
                "patternProperties": { "^x-": {} },
                "additionalProperties": false,
                "oneOf": [{ "required": ["name"] }, { "required": ["program"] }]
              }
            ]
          }
        }
      }

      """#
  )
}
