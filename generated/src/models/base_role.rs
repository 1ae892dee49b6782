// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/copilot-space/properties/base_role`.

/// The base role that determines default permissions.
/// - `no_access`: No default access
/// - `reader`: Default read permissions
/// - `writer`: Default write permissions (organization spaces only)
/// - `admin`: Default admin permissions (organization spaces only)
#[derive(Clone)]
#[non_exhaustive]
pub enum BaseRole {
    /// `reader`
    Reader,
    /// `writer`
    Writer,
    /// `admin`
    Admin,
    /// `no_access`
    NoAccess,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
