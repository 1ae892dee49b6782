// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/org-private-registry-configuration/properties/auth_type`.

/// The authentication type for the private registry.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthType {
    /// `token`
    Token,
    /// `username_password`
    UsernamePassword,
    /// `oidc_azure`
    OidcAzure,
    /// `oidc_aws`
    OidcAws,
    /// `oidc_jfrog`
    OidcJfrog,
    /// `oidc_cloudsmith`
    OidcCloudsmith,
    /// `oidc_gcp`
    OidcGcp,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
