// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `issues`: events.

use octoforge_runtime::Parts;

/// List issue events for a repository.
///
/// Lists events for a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/events#list-issue-events-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/issues/events`
///
/// - 200: a list of [`IssueEvent`](crate::models::IssueEvent)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListEventsForRepo::pages), [`items`](ListEventsForRepo::items).
pub fn list_events_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListEventsForRepo {
    ListEventsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_events_for_repo`](list_events_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEventsForRepo {
    pub(crate) parts: Parts,
}

impl ListEventsForRepo {
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
}

/// Get an issue event.
///
/// Gets a single event by the event id.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/events#get-an-issue-event>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/issues/events/{event_id}`
///
/// - 200: [`IssueEvent`](crate::models::IssueEvent)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_event(
    owner: impl Into<String>,
    repo: impl Into<String>,
    event_id: i64,
) -> GetEvent {
    GetEvent {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&event_id),
    }
}

/// The request of [`get_event`](get_event()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEvent {
    pub(crate) parts: Parts,
}

/// List issue events.
///
/// Lists all events for an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/events#list-issue-events>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}/events`
///
/// - 200: a list of [`IssueEventForIssue`](crate::models::IssueEventForIssue)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListEvents::pages), [`items`](ListEvents::items).
pub fn list_events(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> ListEvents {
    ListEvents {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`list_events`](list_events()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEvents {
    pub(crate) parts: Parts,
}

impl ListEvents {
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
}
