// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/app-permissions/properties/profile`.

/// The level of permission to grant the access token to manage the profile settings belonging to a user.
#[derive(Clone)]
#[non_exhaustive]
pub enum Write {
    /// `write`
    Write,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
