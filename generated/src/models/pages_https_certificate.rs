// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pages-https-certificate`.

use octoforge_runtime::{Date, Extra};

/// Pages Https Certificate
#[derive(Clone)]
#[non_exhaustive]
pub struct PagesHttpsCertificate {
    /// `state`
    pub state: PagesHttpsCertificateState,
    /// `description`
    pub description: String,
    /// Array of the domain set and its alternate name (if it is configured)
    pub domains: Vec<String>,
    /// `expires_at`
    pub expires_at: Option<Date>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/pages-https-certificate/properties/state`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PagesHttpsCertificateState {
    /// `new`
    New,
    /// `authorization_created`
    AuthorizationCreated,
    /// `authorization_pending`
    AuthorizationPending,
    /// `authorized`
    Authorized,
    /// `authorization_revoked`
    AuthorizationRevoked,
    /// `issued`
    Issued,
    /// `uploaded`
    Uploaded,
    /// `approved`
    Approved,
    /// `errored`
    Errored,
    /// `bad_authz`
    BadAuthz,
    /// `destroy_pending`
    DestroyPending,
    /// `dns_changed`
    DnsChanged,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
