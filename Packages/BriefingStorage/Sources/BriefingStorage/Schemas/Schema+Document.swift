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
          "id": { "$ref": "#/definitions/document-id" },
          "source": {
            "type": "object",
            "required": ["file", "type", "digest", "encoding", "encoding-reason"],
            "properties": {
              "file": { "$ref": "#/definitions/filled" },
              "type": { "$ref": "#/definitions/filled", "description": "The media type." },
              "digest": { "$ref": "#/definitions/digest" },
              "encoding": { "$ref": "#/definitions/filled" },
              "encoding-reason": { "$ref": "#/definitions/filled" }
            },
            "patternProperties": { "^x-": {} },
            "additionalProperties": false
          },
          "text": {
            "type": "object",
            "required": ["digest", "length"],
            "properties": {
              "digest": { "$ref": "#/definitions/digest" },
              "length": { "$ref": "#/definitions/offset", "description": "In UTF-8 bytes." }
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
                "items": { "allOf": [{ "$ref": "#/definitions/finding" }], "type": "object" }
              },
              "published": { "$ref": "#/definitions/published" },
              "published-statement": { "$ref": "#/definitions/finding" },
              "modified": { "$ref": "#/definitions/finding" },
              "language": { "$ref": "#/definitions/finding" },
              "genre": { "$ref": "#/definitions/finding" },
              "url": { "$ref": "#/definitions/finding" },
              "descriptor": { "$ref": "#/definitions/finding" },
              "grade": { "$ref": "#/definitions/grade" }
            },
            "patternProperties": { "^x-": {} },
            "additionalProperties": false
          },
          "source-parts": {
            "type": ["array", "null"],
            "description": "The entries of an archive that the source map points into.",
            "items": { "$ref": "#/definitions/filled" }
          },
          "source-map": {
            "type": ["array", "null"],
            "description": "Start and end in the text, in the source; length of a unit; part.",
            "items": {
              "type": "array",
              "minItems": 4,
              "maxItems": 6,
              "items": { "$ref": "#/definitions/offset" }
            }
          },
          "pages": {
            "type": ["array", "null"],
            "description": "The pages: start and end in the text; the number where it is another.",
            "items": {
              "type": "array",
              "minItems": 2,
              "maxItems": 3,
              "items": { "$ref": "#/definitions/offset" }
            }
          },
          "earlier": {
            "$ref": "#/definitions/texts",
            "description": "The digests of the texts it had before, the latest last."
          }
        },
        "definitions": {
          \#(shared(.text, .filled, .texts, .offset, .digest)),
          \#(shared(.documentID, .grade, .date, .published)),
          "finding": {
            "type": ["object", "null"],
            "required": ["value", "origin"],
            "properties": {
              "value": { "$ref": "#/definitions/text" },
              "origin": {
                "enum": ["declared", "text", "markup", "inferred"],
                "description": "Where the value was found."
              },
              "start": { "$ref": "#/definitions/offset" },
              "end": { "$ref": "#/definitions/offset" },
              "markup": { "$ref": "#/definitions/text" },
              "premises": { "$ref": "#/definitions/texts" }
            },
            "patternProperties": { "^x-": {} },
            "additionalProperties": false,
            "allOf": [
              {
                "if": { "properties": { "origin": { "const": "text" } } },
                "then": { "required": ["start", "end"] },
                "else": { "properties": { "start": false, "end": false } }
              },
              {
                "if": { "properties": { "origin": { "const": "markup" } } },
                "then": { "required": ["markup"] },
                "else": { "properties": { "markup": false } }
              },
              {
                "if": { "properties": { "origin": { "const": "inferred" } } },
                "else": { "properties": { "premises": false } }
              }
            ]
          }
        }
      }

      """#
  )
}
