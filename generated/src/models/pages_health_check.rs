// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pages-health-check`.

use octoforge_runtime::{Extra, Maybe};

/// Pages Health Check Status
#[derive(Clone)]
#[non_exhaustive]
pub struct PagesHealthCheck {
    /// `domain`
    pub domain: Option<PagesHealthCheckAltDomain>,
    /// `alt_domain`
    pub alt_domain: Maybe<PagesHealthCheckAltDomain>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/pages-health-check/properties/alt_domain`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PagesHealthCheckAltDomain {
    /// `host`
    pub host: Option<String>,
    /// `uri`
    pub uri: Option<String>,
    /// `nameservers`
    pub nameservers: Option<String>,
    /// `dns_resolves`
    pub dns_resolves: Option<bool>,
    /// `is_proxied`
    pub is_proxied: Maybe<bool>,
    /// `is_cloudflare_ip`
    pub is_cloudflare_ip: Maybe<bool>,
    /// `is_fastly_ip`
    pub is_fastly_ip: Maybe<bool>,
    /// `is_old_ip_address`
    pub is_old_ip_address: Maybe<bool>,
    /// `is_a_record`
    pub is_a_record: Maybe<bool>,
    /// `has_cname_record`
    pub has_cname_record: Maybe<bool>,
    /// `has_mx_records_present`
    pub has_mx_records_present: Maybe<bool>,
    /// `is_valid_domain`
    pub is_valid_domain: Option<bool>,
    /// `is_apex_domain`
    pub is_apex_domain: Option<bool>,
    /// `should_be_a_record`
    pub should_be_a_record: Maybe<bool>,
    /// `is_cname_to_github_user_domain`
    pub is_cname_to_github_user_domain: Maybe<bool>,
    /// `is_cname_to_pages_dot_github_dot_com`
    pub is_cname_to_pages_dot_github_dot_com: Maybe<bool>,
    /// `is_cname_to_fastly`
    pub is_cname_to_fastly: Maybe<bool>,
    /// `is_pointed_to_github_pages_ip`
    pub is_pointed_to_github_pages_ip: Maybe<bool>,
    /// `is_non_github_pages_ip_present`
    pub is_non_github_pages_ip_present: Maybe<bool>,
    /// `is_pages_domain`
    pub is_pages_domain: Option<bool>,
    /// `is_served_by_pages`
    pub is_served_by_pages: Maybe<bool>,
    /// `is_valid`
    pub is_valid: Option<bool>,
    /// `reason`
    pub reason: Maybe<String>,
    /// `responds_to_https`
    pub responds_to_https: Option<bool>,
    /// `enforces_https`
    pub enforces_https: Option<bool>,
    /// `https_error`
    pub https_error: Maybe<String>,
    /// `is_https_eligible`
    pub is_https_eligible: Maybe<bool>,
    /// `caa_error`
    pub caa_error: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
