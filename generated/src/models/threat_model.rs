// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-default-setup/properties/threat_model`.

/// Threat model to be used for code scanning analysis. Use `remote` to analyze only network sources and `remote_and_local` to include local sources like filesystem access, command-line arguments, database reads, environment variable and standard input.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreatModel {
    /// `remote`
    Remote,
    /// `remote_and_local`
    RemoteAndLocal,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
