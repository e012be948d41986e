extension Schema {
  /// The schema of `documents/<id>.yaml`.
  public static let document = Schema(
    fileName: "document-1.json",
    text: #"""
      {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "What is known of a document beside its text",
        "type": "object",
        "required": ["format", "id", "source", "text"],
        "properties": {
          "format": { "const": "briefing-document/1" },
          "id": { "$ref": "#/definitions/filled" },
          "source": {
            "type": "object",
            "required": ["file", "type", "digest", "encoding", "encoding-reason"],
            "properties": {
              "file": { "type": "string", "minLength": 1 },
              "type": { "type": "string", "minLength": 1, "description": "The media type." },
              "digest": { "type": "string", "minLength": 1 },
              "encoding": { "type": "string", "minLength": 1 },
              "encoding-reason": { "$ref": "#/definitions/filled" }
            },
            "patternProperties": { "^x-": {} },
            "additionalProperties": false
          },
          "text": {
            "type": "object",
            "required": ["digest", "length"],
            "properties": {
              "digest": { "type": "string", "minLength": 1 },
              "length": { "type": "integer", "minimum": 0, "description": "In UTF-8 bytes." }
            },
            "patternProperties": { "^x-": {} },
            "additionalProperties": false
          },
          "metadata": {
            "type": ["object", "null"],
            "properties": {
              "title": { "$ref": "#/definitions/finding" },
              "publisher": { "$ref": "#/definitions/finding" },
              "authors": {
                "type": ["array", "null"],
                "items": { "$ref": "#/definitions/finding" }
              },
              "published": {
                "anyOf": [
                  { "$ref": "#/definitions/filled" },
                  {
                    "type": "object",
                    "required": ["basis"],
                    "properties": {
                      "value": { "$ref": "#/definitions/filled" },
                      "earliest": { "$ref": "#/definitions/filled" },
                      "latest": { "$ref": "#/definitions/filled" },
                      "basis": { "enum": ["stated", "inferred", "unknown"] },
                      "premises": { "$ref": "#/definitions/texts" }
                    },
                    "patternProperties": { "^x-": {} },
                    "additionalProperties": false
                  }
                ]
              },
              "language": { "$ref": "#/definitions/finding" },
              "genre": { "$ref": "#/definitions/finding" },
              "url": { "$ref": "#/definitions/finding" },
              "descriptor": { "$ref": "#/definitions/finding" },
              "grade": { "type": "string", "pattern": "^[A-F][1-6]$" }
            },
            "patternProperties": { "^x-": {} },
            "additionalProperties": false
          },
          "source-map": {
            "type": ["array", "null"],
            "description": "Start and end in the text, then start and end in the source.",
            "items": { "$ref": "#/definitions/offsets" }
          },
          "pages": {
            "type": ["array", "null"],
            "description": "The pages: start and end in the text.",
            "items": {
              "type": "array",
              "minItems": 2,
              "maxItems": 2,
              "items": { "type": "integer", "minimum": 0 }
            }
          },
          "earlier": {
            "$ref": "#/definitions/texts",
            "description": "The digests of the texts it had before, the latest last."
          }
        },
        "definitions": {
          "filled": { "type": ["string", "number", "boolean"], "minLength": 1 },
          "texts": {
            "type": ["array", "null"],
            "items": { "$ref": "#/definitions/filled" }
          },
          "offsets": {
            "type": "array",
            "minItems": 4,
            "maxItems": 4,
            "items": { "type": "integer", "minimum": 0 }
          },
          "finding": {
            "type": "object",
            "required": ["value", "origin"],
            "properties": {
              "value": { "type": ["string", "number", "boolean"] },
              "origin": {
                "enum": ["declared", "text", "markup", "inferred"],
                "description": "Where the value was found."
              },
              "start": { "type": "integer", "minimum": 0 },
              "end": { "type": "integer", "minimum": 0 },
              "markup": { "type": ["string", "number", "boolean"] },
              "premises": { "$ref": "#/definitions/texts" }
            },
            "patternProperties": { "^x-": {} },
            "additionalProperties": false,
            "allOf": [
              {
                "if": { "properties": { "origin": { "const": "text" } } },
                "then": { "required": ["start", "end"] }
              },
              {
                "if": { "properties": { "origin": { "const": "markup" } } },
                "then": { "required": ["markup"] }
              }
            ]
          }
        }
      }

      """#
  )
}
