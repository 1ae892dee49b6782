// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/codespace/properties/state`.

/// State of this codespace.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodespaceState {
    /// `Unknown`
    Unknown,
    /// `Created`
    Created,
    /// `Queued`
    Queued,
    /// `Provisioning`
    Provisioning,
    /// `Available`
    Available,
    /// `Awaiting`
    Awaiting,
    /// `Unavailable`
    Unavailable,
    /// `Deleted`
    Deleted,
    /// `Moved`
    Moved,
    /// `Shutdown`
    Shutdown,
    /// `Archived`
    Archived,
    /// `Starting`
    Starting,
    /// `ShuttingDown`
    ShuttingDown,
    /// `Failed`
    Failed,
    /// `Exporting`
    Exporting,
    /// `Updating`
    Updating,
    /// `Rebuilding`
    Rebuilding,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
