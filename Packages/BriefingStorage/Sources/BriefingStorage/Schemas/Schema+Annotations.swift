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
                "$ref": "#/definitions/document-id",
                "description": "The id of the document; the file has its name."
              },
              "source": {
                "$ref": "#/definitions/filled",
                "description": "The path of the source inside the dossier."
              },
              "digest": {
                "$ref": "#/definitions/digest",
                "description": "SHA-256 of the canonical text the offsets count in."
              },
              "offsets": { "const": "utf8", "description": "Offsets count UTF-8 bytes." }
            }
          },
          "annotators": {
            "type": ["array", "null"],
            "items": { "$ref": "#/definitions/filled" },
            "description": "The annotators beside the suite's own whose proposals a run wrote here."
          },
          "annotations": {
            "type": ["array", "null"],
            "items": { "$ref": "#/definitions/annotation" }
          }
        },
        "definitions": {
          \#(shared(.filled, .optionalText, .optionalFilled, .attributes)),
          \#(shared(.offset, .digest, .documentID)),
          "annotation": {
            "type": "object",
            "required": ["id", "start", "end", "quote", "label", "annotator"],
            "properties": {
              "id": {
                "$ref": "#/definitions/filled",
                "description": "Unique in the dossier, and kept for the annotation's whole life."
              },
              "start": {
                "$ref": "#/definitions/offset",
                "description": "The offset of the first byte."
              },
              "end": {
                "allOf": [{ "$ref": "#/definitions/offset" }],
                "minimum": 1,
                "description": "The offset after the last byte."
              },
              "quote": {
                "$ref": "#/definitions/filled",
                "description": "The text of the span, byte for byte."
              },
              "revision": {
                "$ref": "#/definitions/optional-text",
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
                "type": ["number", "string"],
                "minimum": 0,
                "maximum": 1,
                "pattern": "^(0+(\\.[0-9]+)?|0*1(\\.0+)?|[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]+)$",
                "description": "How sure the annotator is; absent means it did not say."
              },
              "review": {
                "enum": ["proposed", "accepted", "rejected", "corrected"],
                "description": "What a person has said of it."
              },
              "reviewer": {
                "$ref": "#/definitions/optional-text",
                "description": "The person who said it."
              },
              "note": { "$ref": "#/definitions/optional-text", "description": "A remark." },
              "proposed": {
                "type": ["object", "null"],
                "description": "What the machine had said before a correction.",
                "properties": {
                  "start": {},
                  "end": {},
                  "label": { "$ref": "#/definitions/optional-filled" },
                  "attributes": { "$ref": "#/definitions/attributes" }
                },
                "anyOf": [
                  { "properties": { "start": { "type": "null" }, "end": { "type": "null" } } },
                  {
                    "required": ["start", "end"],
                    "properties": {
                      "start": { "$ref": "#/definitions/offset" },
                      "end": { "$ref": "#/definitions/offset" }
                    }
                  }
                ],
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
