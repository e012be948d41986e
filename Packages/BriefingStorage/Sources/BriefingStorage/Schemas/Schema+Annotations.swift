extension Schema {
  /// The schema of `annotations/<id>.yaml`.
  public static let annotations = Schema(
    fileName: "annotations-1.json",
    text: #"""
      {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Annotations of one document",
        "type": "object",
        "required": ["format", "document"],
        "properties": {
          "format": { "const": "briefing-annotations/1" },
          "document": {
            "type": "object",
            "required": ["id", "source", "digest"],
            "properties": {
              "id": {
                "$ref": "#/definitions/filled",
                "description": "The id of the document; the file has its name."
              },
              "source": {
                "type": "string",
                "minLength": 1,
                "description": "The path of the source inside the dossier."
              },
              "digest": {
                "type": "string",
                "minLength": 1,
                "description": "SHA-256 of the canonical text the offsets count in."
              },
              "offsets": { "const": "utf8", "description": "Offsets count UTF-8 bytes." }
            }
          },
          "annotations": {
            "type": ["array", "null"],
            "items": { "$ref": "#/definitions/annotation" }
          }
        },
        "definitions": {
          "text": { "type": ["string", "number", "boolean"] },
          "filled": { "type": ["string", "number", "boolean"], "minLength": 1 },
          "optional": { "type": ["string", "number", "boolean", "null"] },
          "attributes": {
            "type": ["object", "null"],
            "description": "What more is known of the span."
          },
          "annotation": {
            "type": "object",
            "required": ["id", "start", "end", "quote", "label", "annotator"],
            "properties": {
              "id": {
                "$ref": "#/definitions/filled",
                "description": "Unique in the dossier, and kept for the annotation's whole life."
              },
              "start": {
                "type": "integer",
                "minimum": 0,
                "description": "The offset of the first byte."
              },
              "end": {
                "type": "integer",
                "minimum": 1,
                "description": "The offset after the last byte."
              },
              "quote": {
                "$ref": "#/definitions/filled",
                "description": "The text of the span, byte for byte."
              },
              "revision": {
                "$ref": "#/definitions/optional",
                "description": "SHA-256 of the earlier text it is of, where the text there is now does not hold it. Remove the line once start, end and quote are those of the text there is now."
              },
              "label": {
                "$ref": "#/definitions/filled",
                "description": "A word of the vocabulary, or one of your own with a dot.",
                "examples": [
                  "block", "person", "office", "organization", "forum", "place", "instrument",
                  "technology", "facility", "date", "money", "quantity", "acronym", "quotation",
                  "attribution", "event", "statement", "artifact"
                ]
              },
              "attributes": { "$ref": "#/definitions/attributes" },
              "annotator": {
                "$ref": "#/definitions/filled",
                "description": "Who said so: a name and a version, or a person."
              },
              "confidence": {
                "type": "number",
                "minimum": 0,
                "maximum": 1,
                "description": "How sure the annotator is; absent means it did not say."
              },
              "review": {
                "enum": ["proposed", "accepted", "rejected", "corrected"],
                "description": "What a person has said of it."
              },
              "reviewer": {
                "$ref": "#/definitions/optional",
                "description": "The person who said it."
              },
              "note": { "$ref": "#/definitions/optional", "description": "A remark." },
              "proposed": {
                "type": ["object", "null"],
                "description": "What the machine had said before a correction.",
                "properties": {
                  "start": { "type": "integer", "minimum": 0 },
                  "end": { "type": "integer", "minimum": 1 },
                  "label": { "$ref": "#/definitions/filled" },
                  "attributes": { "$ref": "#/definitions/attributes" }
                },
                "dependencies": { "start": ["end"], "end": ["start"] },
                "patternProperties": { "^x-": {} },
                "additionalProperties": false
              }
            }
          }
        }
      }

      """#
  )
}
