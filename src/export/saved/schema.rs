//! The JSON Schema of the saved file, made from the types. A native test writes it to
//! `static/schema/` and fails when the two differ.

use crate::domain::{CaseFile, Json, Node};

/// The file's name under `static/schema/`.
pub fn file_name() -> String {
    format!("{}.v{}.schema.json", super::FORMAT, super::VERSION)
}

/// The schema (draft 2020-12).
pub fn schema() -> Json {
    let text = || Json::object([("type", Json::text("string"))]);
    let fixed = |value: Json| Json::object([("const", value)]);
    Json::object([
        ("$schema", Json::text("https://json-schema.org/draft/2020-12/schema")),
        ("title", Json::text("Plainplan saved file")),
        ("type", Json::text("object")),
        (
            "properties",
            Json::object([
                ("format", fixed(Json::text(super::FORMAT))),
                ("version", fixed(Json::Number(f64::from(super::VERSION)))),
                ("app", text()),
                ("saved_on", text()),
                ("restricted_included", Json::object([("type", Json::text("boolean"))])),
                ("case", CaseFile::default().as_node().schema()),
            ]),
        ),
        ("required", Json::List(["format", "version", "case"].map(Json::text).to_vec())),
        ("additionalProperties", Json::Bool(false)),
    ])
}
