// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: community.

use octoforge_runtime::Parts;

/// Get community profile metrics.
///
/// Returns all community profile metrics for a repository. The repository cannot be a fork.
///
/// The returned metrics include an overall health score, the repository description, the presence of documentation, the
/// detected code of conduct, the detected license, and the presence of ISSUE\_TEMPLATE, PULL\_REQUEST\_TEMPLATE,
/// README, and CONTRIBUTING files.
///
/// The `health_percentage` score is defined as a percentage of how many of
/// the recommended community health files are present. For more information, see
/// "[About community profiles for public repositories](https://docs.github.com/communities/setting-up-your-project-for-healthy-contributions/about-community-profiles-for-public-repositories)."
///
/// `content_reports_enabled` is only returned for organization-owned repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/metrics/community#get-community-profile-metrics>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/community/profile`
///
/// - 200: [`CommunityProfile`](crate::models::CommunityProfile)
///
/// [How to send it](crate#sending).
pub fn get_community_profile_metrics(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetCommunityProfileMetrics {
    GetCommunityProfileMetrics {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_community_profile_metrics`](get_community_profile_metrics()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommunityProfileMetrics {
    pub(crate) parts: Parts,
}
