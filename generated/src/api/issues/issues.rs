// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `issues`: issues.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe, Parts, Value};
use crate::models;

/// List issues assigned to the authenticated user.
///
/// List issues assigned to the authenticated user across all visible repositories including owned repositories, member
/// repositories, and organization repositories. You can use the `filter` query parameter to fetch issues that are not
/// necessarily assigned to you.
///
/// > **Note:**
/// > GitHub's REST API considers every pull request an issue, but not every issue is a pull request. For this reason, "Issues" endpoints may return both issues and pull requests in the response. You can identify pull requests by the `pull_request` key. Be aware that the `id` of a pull request returned from "Issues" endpoints will be an _issue id_. To find out the pull request id, use the "[List pull requests](https://docs.github.com/rest/pulls/pulls#list-pull-requests)" endpoint.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issues#list-issues-assigned-to-the-authenticated-user>).
///
/// `GET /issues`
///
/// - 200: a list of [`Issue`](crate::models::Issue)
/// - 304: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](List::pages), [`items`](List::items).
#[inline]
pub fn list() -> List {
    List { parts: Parts::new() }
}

/// The request of [`list`](list()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    pub(crate) parts: Parts,
}

impl List {
    /// Indicates which sorts of issues to return. `assigned` means issues assigned to you. `created` means issues created by you. `mentioned` means issues mentioning you. `subscribed` means issues you're subscribed to updates for. `all` or `repos` means all issues you can see, regardless of participation or creation.
    pub fn filter(mut self, filter: impl Into<ListFilter>) -> Self {
        self.parts.query("filter", &filter.into());
        self
    }

    /// Indicates the state of the issues to return.
    pub fn state(mut self, state: impl Into<models::OpenClosedAll>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// A list of comma separated label names. Example: `bug,ui,@high`
    pub fn labels(mut self, labels: impl Into<String>) -> Self {
        self.parts.query("labels", &labels.into());
        self
    }

    /// What to sort results by.
    pub fn sort(mut self, sort: impl Into<CreatedUpdatedComments>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// Only show results that were last updated after the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.parts.query("since", &since.into());
        self
    }

    /// Sets `collab`.
    #[inline]
    pub fn collab(mut self, collab: bool) -> Self {
        self.parts.query("collab", &collab);
        self
    }

    /// Sets `orgs`.
    #[inline]
    pub fn orgs(mut self, orgs: bool) -> Self {
        self.parts.query("orgs", &orgs);
        self
    }

    /// Sets `owned`.
    #[inline]
    pub fn owned(mut self, owned: bool) -> Self {
        self.parts.query("owned", &owned);
        self
    }

    /// Sets `pulls`.
    #[inline]
    pub fn pulls(mut self, pulls: bool) -> Self {
        self.parts.query("pulls", &pulls);
        self
    }

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

/// Described at `/paths/~1issues/get/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListFilter {
    /// `assigned`
    Assigned,
    /// `created`
    Created,
    /// `mentioned`
    Mentioned,
    /// `subscribed`
    Subscribed,
    /// `repos`
    Repos,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1issues/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreatedUpdatedComments {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `comments`
    Comments,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// List organization issues assigned to the authenticated user.
///
/// List issues in an organization assigned to the authenticated user.
///
/// > **Note:**
/// > GitHub's REST API considers every pull request an issue, but not every issue is a pull request. For this reason, "Issues" endpoints may return both issues and pull requests in the response. You can identify pull requests by the `pull_request` key. Be aware that the `id` of a pull request returned from "Issues" endpoints will be an _issue id_. To find out the pull request id, use the "[List pull requests](https://docs.github.com/rest/pulls/pulls#list-pull-requests)" endpoint.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issues#list-organization-issues-assigned-to-the-authenticated-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/issues`
///
/// - 200: a list of [`Issue`](crate::models::Issue)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForOrg::pages), [`items`](ListForOrg::items).
pub fn list_for_org(org: impl Into<String>) -> ListForOrg {
    ListForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_for_org`](list_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForOrg {
    pub(crate) parts: Parts,
}

impl ListForOrg {
    /// Indicates which sorts of issues to return. `assigned` means issues assigned to you. `created` means issues created by you. `mentioned` means issues mentioning you. `subscribed` means issues you're subscribed to updates for. `all` or `repos` means all issues you can see, regardless of participation or creation.
    pub fn filter(mut self, filter: impl Into<ListFilter>) -> Self {
        self.parts.query("filter", &filter.into());
        self
    }

    /// Indicates the state of the issues to return.
    pub fn state(mut self, state: impl Into<models::OpenClosedAll>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// A list of comma separated label names. Example: `bug,ui,@high`
    pub fn labels(mut self, labels: impl Into<String>) -> Self {
        self.parts.query("labels", &labels.into());
        self
    }

    /// Can be the name of an issue type.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.parts.query("type", &r#type.into());
        self
    }

    /// What to sort results by.
    pub fn sort(mut self, sort: impl Into<CreatedUpdatedComments>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// Only show results that were last updated after the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.parts.query("since", &since.into());
        self
    }

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

/// List repository issues.
///
/// List issues in a repository. Only open issues will be listed.
///
/// > **Note:**
/// > GitHub's REST API considers every pull request an issue, but not every issue is a pull request. For this reason, "Issues" endpoints may return both issues and pull requests in the response. You can identify pull requests by the `pull_request` key. Be aware that the `id` of a pull request returned from "Issues" endpoints will be an _issue id_. To find out the pull request id, use the "[List pull requests](https://docs.github.com/rest/pulls/pulls#list-pull-requests)" endpoint.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issues#list-repository-issues>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/issues`
///
/// - 200: a list of [`Issue`](crate::models::Issue)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForRepo::pages), [`items`](ListForRepo::items).
pub fn list_for_repo(owner: impl Into<String>, repo: impl Into<String>) -> ListForRepo {
    ListForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_for_repo`](list_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForRepo {
    pub(crate) parts: Parts,
}

impl ListForRepo {
    /// If an `integer` is passed, it should refer to a milestone by its `number` field. If the string `*` is passed, issues with any milestone are accepted. If the string `none` is passed, issues without milestones are returned.
    pub fn milestone(mut self, milestone: impl Into<String>) -> Self {
        self.parts.query("milestone", &milestone.into());
        self
    }

    /// Indicates the state of the issues to return.
    pub fn state(mut self, state: impl Into<models::OpenClosedAll>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// Can be the name of a user. Pass in `none` for issues with no assigned user, and `*` for issues assigned to any user.
    pub fn assignee(mut self, assignee: impl Into<String>) -> Self {
        self.parts.query("assignee", &assignee.into());
        self
    }

    /// Can be the name of an issue type. If the string `*` is passed, issues with any type are accepted. If the string `none` is passed, issues without type are returned.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.parts.query("type", &r#type.into());
        self
    }

    /// The user that created the issue.
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.parts.query("creator", &creator.into());
        self
    }

    /// A user that's mentioned in the issue.
    pub fn mentioned(mut self, mentioned: impl Into<String>) -> Self {
        self.parts.query("mentioned", &mentioned.into());
        self
    }

    /// A comma-separated list of issue field filters in `field_slug:value` format.
    /// Only issues matching all specified field values are returned.
    /// Requires issue fields to be enabled for the repository. Issue fields are
    /// not available for user-owned repositories, and field availability for
    /// organization-owned public repositories depends on the organization's
    /// visibility settings. For example, `priority:Urgent,severity:High` filters
    /// issues where the `priority` field is `Urgent` AND the `severity` field is
    /// `High`.
    pub fn issue_field_values(mut self, issue_field_values: impl Into<String>) -> Self {
        self.parts.query("issue_field_values", &issue_field_values.into());
        self
    }

    /// A list of comma separated label names. Example: `bug,ui,@high`
    pub fn labels(mut self, labels: impl Into<String>) -> Self {
        self.parts.query("labels", &labels.into());
        self
    }

    /// What to sort results by.
    pub fn sort(mut self, sort: impl Into<CreatedUpdatedComments>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// Only show results that were last updated after the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.parts.query("since", &since.into());
        self
    }

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

/// Create an issue.
///
/// Any user with pull access to a repository can create an issue. If [issues are disabled in the repository](https://docs.github.com/articles/disabling-issues/), the API returns a `410 Gone` status.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)"
/// and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issues#create-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/issues`
///
/// - 201: [`Issue`](crate::models::Issue)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn create(
    owner: impl Into<String>,
    repo: impl Into<String>,
    title: impl Into<models::IssuesCreateBodyMilestone>,
) -> Create {
    Create {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateBody::new(title),
    }
}

/// The request of [`create`](create()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    pub(crate) parts: Parts,
    pub(crate) body: CreateBody,
}

impl Create {
    /// The contents of the issue.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body.body = Some(body.into());
        self
    }

    /// Login for the user that this issue should be assigned to. _NOTE: Only users with push access can set the assignee for new issues. The assignee is silently dropped otherwise. **This field is closing down.**_
    pub fn assignee(mut self, assignee: impl Into<Maybe<String>>) -> Self {
        self.body.assignee = assignee.into();
        self
    }

    /// Sets `milestone`.
    pub fn milestone(
        mut self,
        milestone: impl Into<Maybe<models::IssuesCreateBodyMilestone>>,
    ) -> Self {
        self.body.milestone = milestone.into();
        self
    }

    /// Labels to associate with this issue. _NOTE: Only users with push access can set labels for new issues. Labels are silently dropped otherwise._
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<CreateBodyLabel>>,
    ) -> Self {
        self.body.labels = Some(labels.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// Logins for Users to assign to this issue. _NOTE: Only users with push access can set assignees for new issues. Assignees are silently dropped otherwise._
    pub fn assignees(
        mut self,
        assignees: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.assignees = Some(
            assignees.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// An array of issue field values to set on this issue. Each field value must include the field ID and the value to set. Issue fields are only available for organization-owned repositories with the feature enabled. Field values are silently dropped otherwise.
    pub fn issue_field_values(
        mut self,
        issue_field_values: impl IntoIterator<
            Item = impl Into<models::BodyIssueFieldValue>,
        >,
    ) -> Self {
        self.body.issue_field_values = Some(
            issue_field_values.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The name of the issue type to associate with this issue. _NOTE: Only users with push access can set the type for new issues. The type is silently dropped otherwise._
    pub fn r#type(mut self, r#type: impl Into<Maybe<String>>) -> Self {
        self.body.r#type = r#type.into();
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBody {
    /// The title of the issue.
    pub title: models::IssuesCreateBodyMilestone,
    /// The contents of the issue.
    pub body: Option<String>,
    /// Login for the user that this issue should be assigned to. _NOTE: Only users with push access can set the assignee for new issues. The assignee is silently dropped otherwise. **This field is closing down.**_
    pub assignee: Maybe<String>,
    /// `milestone`
    pub milestone: Maybe<models::IssuesCreateBodyMilestone>,
    /// Labels to associate with this issue. _NOTE: Only users with push access can set labels for new issues. Labels are silently dropped otherwise._
    pub labels: Option<Vec<CreateBodyLabel>>,
    /// Logins for Users to assign to this issue. _NOTE: Only users with push access can set assignees for new issues. Assignees are silently dropped otherwise._
    pub assignees: Option<Vec<String>>,
    /// An array of issue field values to set on this issue. Each field value must include the field ID and the value to set. Issue fields are only available for organization-owned repositories with the feature enabled. Field values are silently dropped otherwise.
    pub issue_field_values: Option<Vec<models::BodyIssueFieldValue>>,
    /// The name of the issue type to associate with this issue. _NOTE: Only users with push access can set the type for new issues. The type is silently dropped otherwise._
    pub r#type: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(title: impl Into<models::IssuesCreateBodyMilestone>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.title = title.into();
        new
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues/post/requestBody/content/application~1json/schema/properties/labels/items`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum CreateBodyLabel {
    /// Text.
    String(String),
    /// [`CreateBodyLabelId`](crate::issues::CreateBodyLabelId).
    Id(CreateBodyLabelId),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for CreateBodyLabel {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for CreateBodyLabel {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<CreateBodyLabelId> for CreateBodyLabel {
    #[inline]
    fn from(value: CreateBodyLabelId) -> Self {
        Self::Id(value)
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues/post/requestBody/content/application~1json/schema/properties/labels/items/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBodyLabelId {
    /// `id`
    pub id: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Maybe<String>,
    /// `color`
    pub color: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateBodyLabelId {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Get an issue.
///
/// The API returns a [`301 Moved Permanently` status](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects) if the issue was
/// [transferred](https://docs.github.com/articles/transferring-an-issue-to-another-repository/) to another repository. If
/// the issue was transferred to or deleted from a repository where the authenticated user lacks read access, the API
/// returns a `404 Not Found` status. If the issue was deleted from a repository where the authenticated user has read
/// access, the API returns a `410 Gone` status. To receive webhook events for transferred and deleted issues, subscribe
/// to the [`issues`](https://docs.github.com/webhooks/event-payloads/#issues) webhook.
///
/// > **Note:**
/// > GitHub's REST API considers every pull request an issue, but not every issue is a pull request. For this reason, "Issues" endpoints may return both issues and pull requests in the response. You can identify pull requests by the `pull_request` key. Be aware that the `id` of a pull request returned from "Issues" endpoints will be an _issue id_. To find out the pull request id, use the "[List pull requests](https://docs.github.com/rest/pulls/pulls#list-pull-requests)" endpoint.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issues#get-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}`
///
/// - 200: [`Issue`](crate::models::Issue)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 304: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get(owner: impl Into<String>, repo: impl Into<String>, issue_number: i64) -> Get {
    Get {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`get`](get()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    pub(crate) parts: Parts,
}

/// Update an issue.
///
/// Issue owners and users with push access or Triage role can edit an issue.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issues#update-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `PATCH /repos/{owner}/{repo}/issues/{issue_number}`
///
/// - 200: [`UpdateResponse`](crate::issues::UpdateResponse)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn update(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> Update {
    Update {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: UpdateBody::default(),
    }
}

/// The request of [`update`](update()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateBody,
}

impl Update {
    /// The title of the issue.
    pub fn title(
        mut self,
        title: impl Into<Maybe<models::IssuesCreateBodyMilestone>>,
    ) -> Self {
        self.body.title = title.into();
        self
    }

    /// The contents of the issue.
    pub fn body(mut self, body: impl Into<Maybe<String>>) -> Self {
        self.body.body = body.into();
        self
    }

    /// Username to assign to this issue. **This field is closing down.**
    pub fn assignee(mut self, assignee: impl Into<Maybe<String>>) -> Self {
        self.body.assignee = assignee.into();
        self
    }

    /// The open or closed state of the issue.
    pub fn state(mut self, state: impl Into<models::CampaignState>) -> Self {
        self.body.state = Some(state.into());
        self
    }

    /// The reason for the state change. Ignored unless `state` is changed.
    pub fn state_reason(
        mut self,
        state_reason: impl Into<Maybe<models::StateReason>>,
    ) -> Self {
        self.body.state_reason = state_reason.into();
        self
    }

    /// The ID of the issue to mark as the canonical duplicate when `state_reason` is `duplicate`. The issue must exist and be accessible to the authenticated user. Ignored when `state_reason` is not `duplicate`.
    #[inline]
    pub fn duplicate_issue_id(mut self, duplicate_issue_id: i64) -> Self {
        self.body.duplicate_issue_id = Some(duplicate_issue_id);
        self
    }

    /// Sets `milestone`.
    pub fn milestone(
        mut self,
        milestone: impl Into<Maybe<models::IssuesCreateBodyMilestone>>,
    ) -> Self {
        self.body.milestone = milestone.into();
        self
    }

    /// Labels to associate with this issue. Pass one or more labels to _replace_ the set of labels on this issue. Send an empty array (`[]`) to clear all labels from the issue. Only users with push access can set labels for issues. Without push access to the repository, label changes are silently dropped.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<UpdateBodyLabel>>,
    ) -> Self {
        self.body.labels = Some(labels.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// Usernames to assign to this issue. Pass one or more user logins to _replace_ the set of assignees on this issue. Send an empty array (`[]`) to clear all assignees from the issue. Only users with push access can set assignees for new issues. Without push access to the repository, assignee changes are silently dropped.
    pub fn assignees(
        mut self,
        assignees: impl IntoIterator<Item = impl Into<UpdateBodyAssignee>>,
    ) -> Self {
        self.body.assignees = Some(
            assignees.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// An array of issue field values to set on this issue. Each field value must include the field ID and the value to set. Only users with push access can set field values for issues
    pub fn issue_field_values(
        mut self,
        issue_field_values: impl IntoIterator<
            Item = impl Into<UpdateBodyIssueFieldValue>,
        >,
    ) -> Self {
        self.body.issue_field_values = Some(
            issue_field_values.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The issue type to associate with this issue. Only users with push access can set the type for issues. Without push access to the repository, type changes are silently dropped.
    pub fn r#type(mut self, r#type: impl Into<Maybe<UpdateBodyType>>) -> Self {
        self.body.r#type = r#type.into();
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBody {
    /// The title of the issue.
    pub title: Maybe<models::IssuesCreateBodyMilestone>,
    /// The contents of the issue.
    pub body: Maybe<String>,
    /// Username to assign to this issue. **This field is closing down.**
    pub assignee: Maybe<String>,
    /// The open or closed state of the issue.
    pub state: Option<models::CampaignState>,
    /// The reason for the state change. Ignored unless `state` is changed.
    pub state_reason: Maybe<models::StateReason>,
    /// The ID of the issue to mark as the canonical duplicate when `state_reason` is `duplicate`. The issue must exist and be accessible to the authenticated user. Ignored when `state_reason` is not `duplicate`.
    pub duplicate_issue_id: Option<i64>,
    /// `milestone`
    pub milestone: Maybe<models::IssuesCreateBodyMilestone>,
    /// Labels to associate with this issue. Pass one or more labels to _replace_ the set of labels on this issue. Send an empty array (`[]`) to clear all labels from the issue. Only users with push access can set labels for issues. Without push access to the repository, label changes are silently dropped.
    pub labels: Option<Vec<UpdateBodyLabel>>,
    /// Usernames to assign to this issue. Pass one or more user logins to _replace_ the set of assignees on this issue. Send an empty array (`[]`) to clear all assignees from the issue. Only users with push access can set assignees for new issues. Without push access to the repository, assignee changes are silently dropped.
    pub assignees: Option<Vec<UpdateBodyAssignee>>,
    /// An array of issue field values to set on this issue. Each field value must include the field ID and the value to set. Only users with push access can set field values for issues
    pub issue_field_values: Option<Vec<UpdateBodyIssueFieldValue>>,
    /// The issue type to associate with this issue. Only users with push access can set the type for issues. Without push access to the repository, type changes are silently dropped.
    pub r#type: Maybe<UpdateBodyType>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Issues are a great way to keep track of tasks, enhancements, and bugs for your projects.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// URL for the issue
    pub url: String,
    /// `repository_url`
    pub repository_url: String,
    /// `labels_url`
    pub labels_url: String,
    /// `comments_url`
    pub comments_url: String,
    /// `events_url`
    pub events_url: String,
    /// `html_url`
    pub html_url: String,
    /// Number uniquely identifying the issue within its repository
    pub number: i64,
    /// State of the issue; either 'open' or 'closed'
    pub state: String,
    /// The reason for the current state
    pub state_reason: Maybe<models::StateReason>,
    /// Title of the issue
    pub title: String,
    /// Contents of the issue
    pub body: Maybe<String>,
    /// `user`
    pub user: Option<models::SimpleUser>,
    /// Labels to associate with this issue; pass one or more label names to replace the set of labels on this issue; send an empty array to clear all labels from the issue; note that the labels are silently dropped for users without push access to the repository
    pub labels: Vec<models::IssueLabel>,
    /// `assignee`
    pub assignee: Option<models::SimpleUser>,
    /// `assignees`
    pub assignees: Option<Vec<models::SimpleUser>>,
    /// `milestone`
    pub milestone: Option<Boxed<models::Milestone>>,
    /// `locked`
    pub locked: bool,
    /// `active_lock_reason`
    pub active_lock_reason: Maybe<String>,
    /// `comments`
    pub comments: i64,
    /// `pull_request`
    pub pull_request: Option<models::IssuePullRequestObject>,
    /// `closed_at`
    pub closed_at: Option<DateTime>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `draft`
    pub draft: Option<bool>,
    /// `closed_by`
    pub closed_by: Maybe<models::SimpleUser>,
    /// `body_html`
    pub body_html: Option<String>,
    /// `body_text`
    pub body_text: Option<String>,
    /// `timeline_url`
    pub timeline_url: Option<String>,
    /// `type`
    pub r#type: Maybe<models::IssueType>,
    /// `repository`
    pub repository: Option<Boxed<models::Repository>>,
    /// `performed_via_github_app`
    pub performed_via_github_app: Maybe<Boxed<models::Integration>>,
    /// `author_association`
    pub author_association: Option<models::AuthorAssociation>,
    /// `reactions`
    pub reactions: Option<models::ReactionRollup>,
    /// `sub_issues_summary`
    pub sub_issues_summary: Option<models::SubIssuesSummary>,
    /// URL to get the parent issue of this issue, if it is a sub-issue
    pub parent_issue_url: Maybe<String>,
    /// `pinned_comment`
    pub pinned_comment: Maybe<Boxed<models::IssueComment>>,
    /// `issue_dependencies_summary`
    pub issue_dependencies_summary: Option<models::IssueDependenciesSummary>,
    /// `issue_field_values`
    pub issue_field_values: Option<Vec<models::IssueFieldValue>>,
    /// Pending suggestions for each suggestible field (`type`,
    /// `issue_field_values`, `labels`, `assignees`, `state`) the
    /// request touched. Omitted for fields not in the request or
    /// with no pending or ignored suggestions. Items tagged
    /// `ignored` are echoes of the current request's inputs that
    /// were not persisted as pending suggestions.
    pub suggestions: Option<UpdateResponseSuggestions>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The issue type to associate with this issue. Only users with push access can set the type for issues. Without push access to the repository, type changes are silently dropped.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum UpdateBodyType {
    /// Text.
    String(String),
    /// [`UpdateBodyTypeValue`](crate::issues::UpdateBodyTypeValue).
    Value(UpdateBodyTypeValue),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for UpdateBodyType {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for UpdateBodyType {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<UpdateBodyTypeValue> for UpdateBodyType {
    #[inline]
    fn from(value: UpdateBodyTypeValue) -> Self {
        Self::Value(value)
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/requestBody/content/application~1json/schema/properties/assignees/items`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum UpdateBodyAssignee {
    /// Text.
    String(String),
    /// [`UpdateBodyAssigneeLogin`](crate::issues::UpdateBodyAssigneeLogin).
    Login(UpdateBodyAssigneeLogin),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for UpdateBodyAssignee {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for UpdateBodyAssignee {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<UpdateBodyAssigneeLogin> for UpdateBodyAssignee {
    #[inline]
    fn from(value: UpdateBodyAssigneeLogin) -> Self {
        Self::Login(value)
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/requestBody/content/application~1json/schema/properties/issue_field_values/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBodyIssueFieldValue {
    /// The ID of the issue field to set
    pub field_id: i64,
    /// The value to set for the field. For multi-select fields, provide an array of option names.
    pub value: models::IssueFieldValueValue,
    /// Optional reasoning for setting this field value.
    pub rationale: Option<String>,
    /// If `true`, the change is stored as a pending suggestion for human review rather than applied directly.
    pub suggest: Option<bool>,
    /// The confidence level for this field value choice.
    pub confidence: Option<models::IssuesUpdateBodyIssueFieldValueConfidence>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateBodyIssueFieldValue {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(field_id: i64, value: impl Into<models::IssueFieldValueValue>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.field_id = field_id;
        new.value = value.into();
        new
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/requestBody/content/application~1json/schema/properties/labels/items`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum UpdateBodyLabel {
    /// Text.
    String(String),
    /// [`UpdateBodyLabelId`](crate::issues::UpdateBodyLabelId).
    Id(UpdateBodyLabelId),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for UpdateBodyLabel {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for UpdateBodyLabel {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<UpdateBodyLabelId> for UpdateBodyLabel {
    #[inline]
    fn from(value: UpdateBodyLabelId) -> Self {
        Self::Id(value)
    }
}

/// The issue type with optional metadata.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBodyTypeValue {
    /// The name of the issue type to associate with this issue, or `null` to remove the current issue type.
    pub value: Maybe<String>,
    /// Optional reasoning for selecting this type.
    pub rationale: Option<String>,
    /// If `true`, the change is stored as a pending suggestion for human review rather than applied directly.
    pub suggest: Option<bool>,
    /// The confidence level for this type choice.
    pub confidence: Option<models::IssuesUpdateBodyIssueFieldValueConfidence>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBodyTypeValue {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Pending suggestions for each suggestible field (`type`,
/// `issue_field_values`, `labels`, `assignees`, `state`) the
/// request touched. Omitted for fields not in the request or
/// with no pending or ignored suggestions. Items tagged
/// `ignored` are echoes of the current request's inputs that
/// were not persisted as pending suggestions.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateResponseSuggestions {
    /// `type`
    pub r#type: Option<Vec<UpdateResponseSuggestionsTypeItem>>,
    /// `issue_field_values`
    pub issue_field_values: Option<Vec<UpdateResponseSuggestionsIssueFieldValue>>,
    /// `labels`
    pub labels: Option<Vec<UpdateResponseSuggestionsLabel>>,
    /// `assignees`
    pub assignees: Option<Vec<UpdateResponseSuggestionsAssignee>>,
    /// `state`
    pub state: Option<Vec<UpdateResponseSuggestionsStateItem>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/requestBody/content/application~1json/schema/properties/assignees/items/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBodyAssigneeLogin {
    /// `login`
    pub login: Option<String>,
    /// Optional reasoning for selecting this assignee.
    pub rationale: Option<String>,
    /// If `true`, the change is stored as a pending suggestion for human review rather than applied directly.
    pub suggest: Option<bool>,
    /// The confidence level for this assignee choice.
    pub confidence: Option<models::IssuesUpdateBodyIssueFieldValueConfidence>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBodyAssigneeLogin {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/requestBody/content/application~1json/schema/properties/labels/items/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBodyLabelId {
    /// `id`
    pub id: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Maybe<String>,
    /// `color`
    pub color: Maybe<String>,
    /// Optional reasoning for selecting this label.
    pub rationale: Option<String>,
    /// If `true`, the change is stored as a pending suggestion for human review rather than applied directly.
    pub suggest: Option<bool>,
    /// The confidence level for this label choice.
    pub confidence: Option<models::IssuesUpdateBodyIssueFieldValueConfidence>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBodyLabelId {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/responses/200/content/application~1json/schema/allOf/1/properties/suggestions/properties/assignees/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateResponseSuggestionsAssignee {
    /// `login`
    pub login: Option<String>,
    /// `rationale`
    pub rationale: Option<String>,
    /// `suggest`
    pub suggest: Option<bool>,
    /// `confidence`
    pub confidence: Option<models::IssuesUpdateBodyIssueFieldValueConfidence>,
    /// `ignored`
    pub ignored: Option<bool>,
    /// `ignored_reason`
    pub ignored_reason: Option<UpdateResponseSuggestionsAssigneeIgnoredReason>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/responses/200/content/application~1json/schema/allOf/1/properties/suggestions/properties/issue_field_values/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateResponseSuggestionsIssueFieldValue {
    /// `field_id`
    pub field_id: Option<i64>,
    /// `value`
    pub value: Option<models::IssueFieldValueValue>,
    /// `rationale`
    pub rationale: Option<String>,
    /// `suggest`
    pub suggest: Option<bool>,
    /// `confidence`
    pub confidence: Option<models::IssuesUpdateBodyIssueFieldValueConfidence>,
    /// `ignored`
    pub ignored: Option<bool>,
    /// `ignored_reason`
    pub ignored_reason: Option<UpdateResponseSuggestionsAssigneeIgnoredReason>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/responses/200/content/application~1json/schema/allOf/1/properties/suggestions/properties/labels/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateResponseSuggestionsLabel {
    /// `name`
    pub name: Option<String>,
    /// `rationale`
    pub rationale: Option<String>,
    /// `suggest`
    pub suggest: Option<bool>,
    /// `confidence`
    pub confidence: Option<models::IssuesUpdateBodyIssueFieldValueConfidence>,
    /// `ignored`
    pub ignored: Option<bool>,
    /// `ignored_reason`
    pub ignored_reason: Option<UpdateResponseSuggestionsAssigneeIgnoredReason>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/responses/200/content/application~1json/schema/allOf/1/properties/suggestions/properties/state/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateResponseSuggestionsStateItem {
    /// `value`
    pub value: Option<String>,
    /// `state_reason`
    pub state_reason: Option<String>,
    /// `duplicate_issue_id`
    pub duplicate_issue_id: Option<i64>,
    /// `rationale`
    pub rationale: Option<String>,
    /// `suggest`
    pub suggest: Option<bool>,
    /// `confidence`
    pub confidence: Option<models::IssuesUpdateBodyIssueFieldValueConfidence>,
    /// `ignored`
    pub ignored: Option<bool>,
    /// `ignored_reason`
    pub ignored_reason: Option<UpdateResponseSuggestionsAssigneeIgnoredReason>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/responses/200/content/application~1json/schema/allOf/1/properties/suggestions/properties/type/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateResponseSuggestionsTypeItem {
    /// `value`
    pub value: Option<String>,
    /// `rationale`
    pub rationale: Option<String>,
    /// `suggest`
    pub suggest: Option<bool>,
    /// `confidence`
    pub confidence: Option<models::IssuesUpdateBodyIssueFieldValueConfidence>,
    /// `ignored`
    pub ignored: Option<bool>,
    /// `ignored_reason`
    pub ignored_reason: Option<UpdateResponseSuggestionsAssigneeIgnoredReason>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/responses/200/content/application~1json/schema/allOf/1/properties/suggestions/properties/assignees/items/properties/ignored_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateResponseSuggestionsAssigneeIgnoredReason {
    /// `already_applied`
    AlreadyApplied,
    /// `issue_already_closed`
    IssueAlreadyClosed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Lock an issue.
///
/// Users with push access can lock an issue or pull request's conversation.
///
/// Note that, if you choose not to pass any parameters, you'll need to set `Content-Length` to zero when calling out to this endpoint. For more information, see "[HTTP method](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#http-method)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issues#lock-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `PUT /repos/{owner}/{repo}/issues/{issue_number}/lock`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn lock(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> Lock {
    Lock {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: LockBody::default(),
    }
}

/// The request of [`lock`](lock()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Lock {
    pub(crate) parts: Parts,
    pub(crate) body: LockBody,
}

impl Lock {
    /// The reason for locking the issue or pull request conversation. Lock will fail if you don't use one of these reasons:
    ///  * `off-topic`
    ///  * `too heated`
    ///  * `resolved`
    ///  * `spam`
    pub fn lock_reason(
        mut self,
        lock_reason: impl Into<models::ActiveLockReason>,
    ) -> Self {
        self.body.lock_reason = Some(lock_reason.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1lock/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LockBody {
    /// The reason for locking the issue or pull request conversation. Lock will fail if you don't use one of these reasons:
    ///  * `off-topic`
    ///  * `too heated`
    ///  * `resolved`
    ///  * `spam`
    pub lock_reason: Option<models::ActiveLockReason>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for LockBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Unlock an issue.
///
/// Users with push access can unlock an issue's conversation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issues#unlock-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn unlock(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> Unlock {
    Unlock {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`unlock`](unlock()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unlock {
    pub(crate) parts: Parts,
}

/// List issue suggestions.
///
/// Lists the suggestions on an issue. A suggestion is an agent-proposed change to an issue's type, labels, fields, assignees, or closed state that a maintainer can approve or dismiss.
///
/// By default only pending suggestions are returned. Use `state=all` to return suggestions in every state, or `state=<state>` to filter to a single state. Use `action=<action>` to return only suggestions for a specific change.
///
/// This endpoint is only available while the issue suggestions feature is enabled for the repository, and only supports issues, not pull requests.
///
/// Requires triage access to the repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issues#list-issue-suggestions>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}/suggestions`
///
/// - 200: a list of [`IssueSuggestion`](crate::models::IssueSuggestion)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSuggestions::pages), [`items`](ListSuggestions::items).
pub fn list_suggestions(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> ListSuggestions {
    ListSuggestions {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`list_suggestions`](list_suggestions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSuggestions {
    pub(crate) parts: Parts,
}

impl ListSuggestions {
    /// Filter suggestions by their state.
    pub fn state(mut self, state: impl Into<ListSuggestionsState>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// Filter suggestions by the change they propose.
    pub fn action(mut self, action: impl Into<models::IssueSuggestionAction>) -> Self {
        self.parts.query("action", &action.into());
        self
    }

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

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1suggestions/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListSuggestionsState {
    /// `pending`
    Pending,
    /// `applied`
    Applied,
    /// `approved`
    Approved,
    /// `dismissed`
    Dismissed,
    /// `replaced`
    Replaced,
    /// `invalidated`
    Invalidated,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Approve an issue suggestion.
///
/// Approves a pending suggestion on an issue. Applies the proposed change (creating the corresponding timeline event), transitions the suggestion to `approved`, and dismisses any competing pending suggestions for the same change.
///
/// Requires triage access to the repository. Approving a suggestion also requires permission to perform the change it applies (for example, setting the issue type, adding a label or assignee, or closing the issue); this only affects fine-grained access tokens and GitHub Apps whose permissions are narrower than the triage role. This endpoint only supports issues, not pull requests.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issues#approve-an-issue-suggestion>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
/// - `suggestion_id`: The unique identifier of the suggestion.
///
/// `POST /repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/approve`
///
/// - 200: [`IssueSuggestion`](crate::models::IssueSuggestion)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn approve_suggestion(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    suggestion_id: i64,
) -> ApproveSuggestion {
    ApproveSuggestion {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&issue_number)
            .path(&suggestion_id),
    }
}

/// The request of [`approve_suggestion`](approve_suggestion()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApproveSuggestion {
    pub(crate) parts: Parts,
}

/// Dismiss an issue suggestion.
///
/// Dismisses a pending suggestion on an issue. Transitions the suggestion to `dismissed` without applying any change or creating a timeline event.
///
/// Requires triage access to the repository. This endpoint only supports issues, not pull requests.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issues#dismiss-an-issue-suggestion>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
/// - `suggestion_id`: The unique identifier of the suggestion.
///
/// `POST /repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/dismiss`
///
/// - 200: [`IssueSuggestion`](crate::models::IssueSuggestion)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn dismiss_suggestion(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    suggestion_id: i64,
) -> DismissSuggestion {
    DismissSuggestion {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&issue_number)
            .path(&suggestion_id),
    }
}

/// The request of [`dismiss_suggestion`](dismiss_suggestion()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DismissSuggestion {
    pub(crate) parts: Parts,
}

/// List user account issues assigned to the authenticated user.
///
/// List issues across owned and member repositories assigned to the authenticated user.
///
/// > **Note:**
/// > GitHub's REST API considers every pull request an issue, but not every issue is a pull request. For this reason, "Issues" endpoints may return both issues and pull requests in the response. You can identify pull requests by the `pull_request` key. Be aware that the `id` of a pull request returned from "Issues" endpoints will be an _issue id_. To find out the pull request id, use the "[List pull requests](https://docs.github.com/rest/pulls/pulls#list-pull-requests)" endpoint.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issues#list-user-account-issues-assigned-to-the-authenticated-user>).
///
/// `GET /user/issues`
///
/// - 200: a list of [`Issue`](crate::models::Issue)
/// - 304: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForAuthenticatedUser::pages), [`items`](ListForAuthenticatedUser::items).
#[inline]
pub fn list_for_authenticated_user() -> ListForAuthenticatedUser {
    ListForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_for_authenticated_user`](list_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListForAuthenticatedUser {
    /// Indicates which sorts of issues to return. `assigned` means issues assigned to you. `created` means issues created by you. `mentioned` means issues mentioning you. `subscribed` means issues you're subscribed to updates for. `all` or `repos` means all issues you can see, regardless of participation or creation.
    pub fn filter(mut self, filter: impl Into<ListFilter>) -> Self {
        self.parts.query("filter", &filter.into());
        self
    }

    /// Indicates the state of the issues to return.
    pub fn state(mut self, state: impl Into<models::OpenClosedAll>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// A list of comma separated label names. Example: `bug,ui,@high`
    pub fn labels(mut self, labels: impl Into<String>) -> Self {
        self.parts.query("labels", &labels.into());
        self
    }

    /// What to sort results by.
    pub fn sort(mut self, sort: impl Into<CreatedUpdatedComments>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// Only show results that were last updated after the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.parts.query("since", &since.into());
        self
    }

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
