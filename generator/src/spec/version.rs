//! Asks what kind of document this is, before anything is made of it.
//!
//! Takes: a parsed document. Gives: nothing, or why it cannot be read and how it could be.
//!
//! ```text
//! openapi: 3.0.3   →  read
//! swagger: "2.0"   →  spec::version, "convert it to OpenAPI 3"
//! ```

use serde_json::Value;

use crate::Diagnostic;

/// The versions of the standard that are read, by their first two numbers.
const READ: [&str; 2] = ["3.0", "3.1"];

/// Checks that a document is an OpenAPI description of a version that is read.
///
/// # Errors
///
/// `spec::not-openapi` for a document that names no version, `spec::version` for one that names another.
pub fn check_version(document: &Value) -> Result<(), Diagnostic> {
    match (document.get("openapi"), document.get("swagger")) {
        (Some(Value::String(version)), _) if is_read(version) => Ok(()),
        (Some(Value::String(version)), _) => Err(Diagnostic::new(
            "spec::version",
            format!("OpenAPI {version:?} is not among the versions that are read"),
        )
        .at("/openapi")
        .help("give a description of OpenAPI 3.0 or 3.1, as in `openapi: 3.0.3`")),
        (Some(other), _) => Err(Diagnostic::new(
            "spec::version",
            format!("the version must be text, and here it is {other}"),
        )
        .at("/openapi")
        .help("write all three numbers, or quote them: `openapi: \"3.0.3\"`")),
        (None, Some(_)) => Err(Diagnostic::new(
            "spec::version",
            "this is a Swagger 2.0 description, the form before OpenAPI 3",
        )
        .at("/swagger")
        .help("convert it to OpenAPI 3.0 first, with swagger2openapi or the converter of Swagger Editor")),
        (None, None) => Err(Diagnostic::new(
            "spec::not-openapi",
            "this is no OpenAPI description: it has no `openapi` key at its top",
        )
        .help("an OpenAPI description begins with its version, as in `openapi: 3.0.3`")),
    }
}

/// Whether the document is of a version that [`normalise()`](super::normalise()) has to bring to 3.0.
pub(super) fn is_newer_than_3_0(document: &Value) -> bool {
    let version = document.get("openapi").and_then(Value::as_str);
    version.is_some_and(|version| has_numbers(version, "3.1"))
}

fn is_read(version: &str) -> bool {
    READ.iter().any(|numbers| has_numbers(version, numbers))
}

fn has_numbers(version: &str, numbers: &str) -> bool {
    let rest = version.strip_prefix(numbers);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
