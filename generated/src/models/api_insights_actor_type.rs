// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/api-insights-actor-type/schema`.

/// Described at `/components/parameters/api-insights-actor-type/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiInsightsActorType {
    /// `installation`
    Installation,
    /// `classic_pat`
    ClassicPat,
    /// `fine_grained_pat`
    FineGrainedPat,
    /// `oauth_app`
    OauthApp,
    /// `github_app_user_to_server`
    GithubAppUserToServer,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
