// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/security-advisory-credit-types`.

/// The type of credit the user is receiving.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecurityAdvisoryCreditTypes {
    /// `analyst`
    Analyst,
    /// `finder`
    Finder,
    /// `reporter`
    Reporter,
    /// `coordinator`
    Coordinator,
    /// `remediation_developer`
    RemediationDeveloper,
    /// `remediation_reviewer`
    RemediationReviewer,
    /// `remediation_verifier`
    RemediationVerifier,
    /// `tool`
    Tool,
    /// `sponsor`
    Sponsor,
    /// `other`
    Other,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
