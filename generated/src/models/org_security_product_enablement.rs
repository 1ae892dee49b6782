// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/org-security-product-enablement/schema`.

/// Described at `/components/parameters/org-security-product-enablement/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrgSecurityProductEnablement {
    /// `enable_all`
    EnableAll,
    /// `disable_all`
    DisableAll,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
