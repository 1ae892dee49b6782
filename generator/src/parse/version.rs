//! Checks kind and version of a document before it is processed.
//!
//! Takes: a parsed document. Gives: nothing, or the reason why it is not supported and how to convert it.
//!
//! ```text
//! openapi: 3.0.3   →  read
//! swagger: "2.0"   →  parse::version, "convert it to OpenAPI 3"
//! ```

use serde_json::Value;

use crate::Diagnostic;

/// Supported versions of the standard, by their first two numbers.
const READ: [&str; 2] = ["3.0", "3.1"];

/// Checks that a document is an OpenAPI description of a supported version.
///
/// # Errors
///
/// Returns `parse::not-openapi` for a document without a version, `parse::version` for an unsupported one.
pub(super) fn check_version(document: &Value) -> Result<(), Diagnostic> {
    match (document.get("openapi"), document.get("swagger")) {
        (Some(Value::String(version)), _) if is_read(version) => Ok(()),
        (Some(Value::String(version)), _) => Err(Diagnostic::new(
            "parse::version",
            format!("OpenAPI {version:?} is not among the versions that are read"),
        )
        .at("/openapi")
        .help("give a description of OpenAPI 3.0 or 3.1, as in `openapi: 3.0.3`")),
        (Some(other), _) => Err(Diagnostic::new(
            "parse::version",
            format!("the version must be text, and here it is {other}"),
        )
        .at("/openapi")
        .help("write all three numbers, or quote them: `openapi: \"3.0.3\"`")),
        (None, Some(_)) => Err(Diagnostic::new(
            "parse::version",
            "this is a Swagger 2.0 description, the form before OpenAPI 3",
        )
        .at("/swagger")
        .help("convert it to OpenAPI 3.0 first, with swagger2openapi or the converter of Swagger Editor")),
        (None, None) => Err(Diagnostic::new(
            "parse::not-openapi",
            "this is no OpenAPI description: it has no `openapi` key at its top",
        )
        .help("an OpenAPI description begins with its version, as in `openapi: 3.0.3`")),
    }
}

/// `true` if [`normalise`](crate::normalise) has to convert the document to 3.0.
pub(crate) fn is_newer_than_3_0(document: &Value) -> bool {
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
