// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: traffic.

use octoforge_runtime::Parts;
use crate::models;

/// Get repository clones.
///
/// Get the total number of clones and breakdown per day or week for the last 14 days. Timestamps are aligned to UTC midnight of the beginning of the day or week. Week begins on Monday.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/metrics/traffic#get-repository-clones>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/traffic/clones`
///
/// - 200: [`CloneTraffic`](crate::models::CloneTraffic)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_clones(owner: impl Into<String>, repo: impl Into<String>) -> GetClones {
    GetClones {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_clones`](get_clones()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetClones {
    pub(crate) parts: Parts,
}

impl GetClones {
    /// The time frame to display results for.
    pub fn per(mut self, per: impl Into<models::Per>) -> Self {
        self.parts.query("per", &per.into());
        self
    }
}

/// Get top referral paths.
///
/// Get the top 10 popular contents over the last 14 days.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/metrics/traffic#get-top-referral-paths>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/traffic/popular/paths`
///
/// - 200: a list of [`ContentTraffic`](crate::models::ContentTraffic)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_top_paths(owner: impl Into<String>, repo: impl Into<String>) -> GetTopPaths {
    GetTopPaths {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_top_paths`](get_top_paths()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTopPaths {
    pub(crate) parts: Parts,
}

/// Get top referral sources.
///
/// Get the top 10 referrers over the last 14 days.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/metrics/traffic#get-top-referral-sources>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/traffic/popular/referrers`
///
/// - 200: a list of [`ReferrerTraffic`](crate::models::ReferrerTraffic)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_top_referrers(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetTopReferrers {
    GetTopReferrers {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_top_referrers`](get_top_referrers()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTopReferrers {
    pub(crate) parts: Parts,
}

/// Get page views.
///
/// Get the total number of views and breakdown per day or week for the last 14 days. Timestamps are aligned to UTC midnight of the beginning of the day or week. Week begins on Monday.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/metrics/traffic#get-page-views>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/traffic/views`
///
/// - 200: [`ViewTraffic`](crate::models::ViewTraffic)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_views(owner: impl Into<String>, repo: impl Into<String>) -> GetViews {
    GetViews {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_views`](get_views()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetViews {
    pub(crate) parts: Parts,
}

impl GetViews {
    /// The time frame to display results for.
    pub fn per(mut self, per: impl Into<models::Per>) -> Self {
        self.parts.query("per", &per.into());
        self
    }
}
