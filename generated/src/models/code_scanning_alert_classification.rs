// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-classification`.

/// A classification of the file. For example to identify it as generated.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningAlertClassification {
    /// `source`
    Source,
    /// `generated`
    Generated,
    /// `test`
    Test,
    /// `library`
    Library,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
