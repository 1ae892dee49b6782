// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1members/get/parameters/1/schema`.

/// Described at `/paths/~1orgs~1{org}~1members/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MemberFilter {
    /// `2fa_disabled`
    _2faDisabled,
    /// `2fa_insecure`
    _2faInsecure,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
