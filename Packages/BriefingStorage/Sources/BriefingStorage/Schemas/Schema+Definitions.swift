extension Schema {
  /// A part that several schemas have in common; each carries its own copy, as an editor reads one
  /// file.
  struct Definition {
    let name: String
    let json: String
  }

  /// The members of `definitions` for some parts, indented as they stand in a schema.
  static func shared(_ definitions: Definition...) -> String {
    definitions.map { "\"\($0.name)\": \($0.json)" }
      .joined(separator: ",\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n    ")
  }
}

// An editor types what stands without quotes, by the core schema of YAML 1.2, and the program does
// not: `2022`, `010` and `true` are texts to it wherever a text is asked for. So a text may also be
// a number or a truth value here, a number may also be a text of digits, and what may be left out
// may be `null`, which is what nothing behind a key is.
extension Schema.Definition {
  static let text = Self(name: "text", json: #"{ "type": ["string", "number", "boolean"] }"#)

  static let filled = Self(
    name: "filled",
    json: #"{ "type": ["string", "number", "boolean"], "minLength": 1 }"#
  )

  static let optionalText = Self(
    name: "optional-text",
    json: #"{ "type": ["string", "number", "boolean", "null"] }"#
  )

  static let optionalFilled = Self(
    name: "optional-filled",
    json: #"{ "type": ["string", "number", "boolean", "null"], "minLength": 1 }"#
  )

  static let texts = Self(
    name: "texts",
    json: ##"{ "type": ["array", "null"], "items": { "$ref": "#/definitions/filled" } }"##
  )

  static let attributes = Self(
    name: "attributes",
    json: #"{ "type": ["object", "null"], "description": "What more is known of it." }"#
  )

  static let offset = Self(
    name: "offset",
    json: #"""
      {
        "type": ["integer", "string"],
        "minimum": 0,
        "maximum": 999999999999999999,
        "pattern": "^(0|[1-9][0-9]{0,17})$",
        "patternErrorMessage": "Write digits alone, such as 0 or 153."
      }
      """#
  )

  static let digest = Self(
    name: "digest",
    json: #"""
      {
        "type": "string",
        "pattern": "^[a-z0-9]+:[0-9a-f]+$",
        "description": "An algorithm, a colon and hexadecimal digits."
      }
      """#
  )

  static let documentID = Self(
    name: "document-id",
    json: #"""
      {
        "type": ["string", "number", "boolean"],
        "pattern": "^(?=.*[^.])[A-Za-z0-9._-]{1,200}$",
        "patternErrorMessage": "Use letters, digits, “.”, “_” and “-”."
      }
      """#
  )

  static let grade = Self(
    name: "grade",
    json: #"""
      {
        "type": ["string", "null"],
        "pattern": "^[A-F][1-6]$",
        "description": "The Admiralty grade: reliability A to F, credibility 1 to 6."
      }
      """#
  )

  static let date = Self(
    name: "date",
    json: #"""
      {
        "type": ["string", "integer", "null"],
        "description": "Such as 2022-07-29, 2022-07 or 2022, or an interval with a slash.",
        "minimum": 0,
        "maximum": 9999,
        "pattern": "\#(edtf)",
        "patternErrorMessage": "Write 2022-07-29, 2022-07 or 2022, or an interval with a slash."
      }
      """#
  )

  static let published = Self(
    name: "published",
    json: ##"""
      {
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
              "premises": { "$ref": "#/definitions/texts" }
            },
            "patternProperties": { "^x-": {} },
            "additionalProperties": false
          }
        ]
      }
      """##
  )

  /// What `EDTF` reads, but for the day that February has in leap years alone.
  private static var edtf: String {
    let open = "(X[0-9X]|[0-9]X)"
    let month = "(0[1-9]|1[0-2]|\(open))"
    let day =
      "((0[13578]|1[02]|\(open))-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
      + "|02-(0[1-9]|[12][0-9])|\(month)-\(open))"
    let hour = "([01][0-9]|2[0-3])"
    let clock = "\(hour)(:[0-5][0-9](:([0-5][0-9]|60))?)?"
    let time = "T\(clock)(Z|[+-]\(hour)(:[0-5][0-9])?)?"
    let part =
      "W(0[1-9]|[1-4][0-9]|5[0-3])|2[1-4]|3[3-6]|4[01]|\(month)|\(day)(\(time))?"
    let point = "[0-9X]{4}(-(\(part)))?[?~%]?"
    // Two dots stand for an open end, nothing for one nobody knows; one end must be a date.
    let end = "(\(point)|\\\\.\\\\.)?"
    return "^(?=.*[0-9X]{4})\(end)(/\(end))?$"
  }
}
