// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: statistics.

use octoforge_runtime::{Map, Parts, Value};
use crate::models;

/// Get the weekly commit activity.
///
/// Returns a weekly aggregate of the number of additions and deletions pushed to a repository.
///
/// > **Note:**
/// > This endpoint can only be used for repositories with fewer than 10,000 commits. If the repository contains 10,000 or more commits, a 422 status code will be returned.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/metrics/statistics#get-the-weekly-commit-activity>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/stats/code_frequency`
///
/// - 200: a list of a list of a number
/// - 202: a map to any JSON or null; the service is still working on it: ask again later
/// - 204: no content
/// - 422: no content
///
/// [How to send it](crate#sending).
pub fn get_code_frequency_stats(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetCodeFrequencyStats {
    GetCodeFrequencyStats {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_code_frequency_stats`](get_code_frequency_stats()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCodeFrequencyStats {
    pub(crate) parts: Parts,
}

/// What [`get_code_frequency_stats`](get_code_frequency_stats()) gives, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum GetCodeFrequencyStatsOutput {
    /// 200
    Ok(Vec<Vec<i64>>),
    /// 202: the service is still working on it; ask again later.
    Accepted(Option<Map<Value>>),
    /// 204
    NoContent,
}

/// Get the last year of commit activity.
///
/// Returns the last year of commit activity grouped by week. The `days` array is a group of commits per day, starting on `Sunday`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/metrics/statistics#get-the-last-year-of-commit-activity>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/stats/commit_activity`
///
/// - 200: a list of [`CommitActivity`](crate::models::CommitActivity)
/// - 202: a map to any JSON or null; the service is still working on it: ask again later
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn get_commit_activity_stats(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetCommitActivityStats {
    GetCommitActivityStats {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_commit_activity_stats`](get_commit_activity_stats()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommitActivityStats {
    pub(crate) parts: Parts,
}

/// What [`get_commit_activity_stats`](get_commit_activity_stats()) gives, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum GetCommitActivityStatsOutput {
    /// 200
    Ok(Vec<models::CommitActivity>),
    /// 202: the service is still working on it; ask again later.
    Accepted(Option<Map<Value>>),
    /// 204
    NoContent,
}

/// Get all contributor commit activity.
///
/// Returns the `total` number of commits authored by the contributor. In addition, the response includes a Weekly Hash (`weeks` array) with the following information:
///
/// *   `w` - Start of the week, given as a [Unix timestamp](https://en.wikipedia.org/wiki/Unix_time).
/// *   `a` - Number of additions
/// *   `d` - Number of deletions
/// *   `c` - Number of commits
///
/// > **Note:**
/// > This endpoint will return `0` values for all addition and deletion counts in repositories with 10,000 or more commits.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/metrics/statistics#get-all-contributor-commit-activity>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/stats/contributors`
///
/// - 200: a list of [`ContributorActivity`](crate::models::ContributorActivity)
/// - 202: a map to any JSON or null; the service is still working on it: ask again later
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn get_contributors_stats(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetContributorsStats {
    GetContributorsStats {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_contributors_stats`](get_contributors_stats()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContributorsStats {
    pub(crate) parts: Parts,
}

/// What [`get_contributors_stats`](get_contributors_stats()) gives, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum GetContributorsStatsOutput {
    /// 200
    Ok(Vec<models::ContributorActivity>),
    /// 202: the service is still working on it; ask again later.
    Accepted(Option<Map<Value>>),
    /// 204
    NoContent,
}

/// Get the weekly commit count.
///
/// Returns the total commit counts for the `owner` and total commit counts in `all`. `all` is everyone combined, including the `owner` in the last 52 weeks. If you'd like to get the commit counts for non-owners, you can subtract `owner` from `all`.
///
/// The array order is oldest week (index 0) to most recent week.
///
/// The most recent week is seven days ago at UTC midnight to today at UTC midnight.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/metrics/statistics#get-the-weekly-commit-count>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/stats/participation`
///
/// - 200: [`ParticipationStats`](crate::models::ParticipationStats)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_participation_stats(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetParticipationStats {
    GetParticipationStats {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_participation_stats`](get_participation_stats()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetParticipationStats {
    pub(crate) parts: Parts,
}

/// Get the hourly commit count for each day.
///
/// Each array contains the day number, hour number, and number of commits:
///
/// *   `0-6`: Sunday - Saturday
/// *   `0-23`: Hour of day
/// *   Number of commits
///
/// For example, `[2, 14, 25]` indicates that there were 25 total commits, during the 2:00pm hour on Tuesdays. All times are based on the time zone of individual commits.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/metrics/statistics#get-the-hourly-commit-count-for-each-day>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/stats/punch_card`
///
/// - 200: a list of a list of a number
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn get_punch_card_stats(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetPunchCardStats {
    GetPunchCardStats {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_punch_card_stats`](get_punch_card_stats()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPunchCardStats {
    pub(crate) parts: Parts,
}
