// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `issues`: timeline.

use octoforge_runtime::Parts;

/// List timeline events for an issue.
///
/// List all timeline events for an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/timeline#list-timeline-events-for-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}/timeline`
///
/// - 200: a list of [`TimelineIssueEvents`](crate::models::TimelineIssueEvents)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListEventsForTimeline::pages), [`items`](ListEventsForTimeline::items).
pub fn list_events_for_timeline(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> ListEventsForTimeline {
    ListEventsForTimeline {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`list_events_for_timeline`](list_events_for_timeline()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEventsForTimeline {
    pub(crate) parts: Parts,
}

impl ListEventsForTimeline {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// A comma-separated list of timeline event names to exclude from the response.
    pub fn exclude(mut self, exclude: impl Into<String>) -> Self {
        self.parts.query("exclude", &exclude.into());
        self
    }
}
