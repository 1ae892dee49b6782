// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-variant-analysis-language`.

/// The language targeted by the CodeQL query
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningVariantAnalysisLanguage {
    /// `actions`
    Actions,
    /// `cpp`
    Cpp,
    /// `csharp`
    Csharp,
    /// `go`
    Go,
    /// `java`
    Java,
    /// `javascript`
    Javascript,
    /// `python`
    Python,
    /// `ruby`
    Ruby,
    /// `rust`
    Rust,
    /// `swift`
    Swift,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
