// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/page`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{BuildType, PagesHttpsCertificate, PagesSourceHash};

/// The configuration for GitHub Pages for a repository.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page {
    /// The API address for accessing this Page resource.
    pub url: String,
    /// The status of the most recent build of the Page.
    pub status: Option<PageStatus>,
    /// The Pages site's custom domain
    pub cname: Option<String>,
    /// The state if the domain is verified
    pub protected_domain_state: Maybe<PageProtectedDomainState>,
    /// The timestamp when a pending domain becomes unverified.
    pub pending_domain_unverified_at: Maybe<DateTime>,
    /// Whether the Page has a custom 404 page.
    pub custom_404: bool,
    /// The web address the Page can be accessed from.
    pub html_url: Option<String>,
    /// The process in which the Page will be built.
    pub build_type: Maybe<BuildType>,
    /// `source`
    pub source: Option<PagesSourceHash>,
    /// Whether the GitHub Pages site is publicly visible. If set to `true`, the site is accessible to anyone on the internet. If set to `false`, the site will only be accessible to users who have at least `read` access to the repository that published the site.
    pub public: bool,
    /// `https_certificate`
    pub https_certificate: Option<PagesHttpsCertificate>,
    /// Whether https is enabled on the domain
    pub https_enforced: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The state if the domain is verified
#[derive(Clone)]
#[non_exhaustive]
pub enum PageProtectedDomainState {
    /// `pending`
    Pending,
    /// `verified`
    Verified,
    /// `unverified`
    Unverified,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The status of the most recent build of the Page.
#[derive(Clone)]
#[non_exhaustive]
pub enum PageStatus {
    /// `built`
    Built,
    /// `building`
    Building,
    /// `errored`
    Errored,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
