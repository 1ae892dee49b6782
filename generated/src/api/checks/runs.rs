// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `checks`: runs.

use octoforge_runtime::{DateTime, Extra, Parts};
use crate::models;

/// Create a check run.
///
/// **Note:** The Checks API only looks for pushes in the repository where the check suite or check run were created. Pushes to a branch in a forked repository are not detected and return an empty `pull_requests` array.
///
/// Creates a new check run for a specific commit in a repository. Your GitHub App must have the `checks:write` permission to create check runs.
///
/// In a check suite, GitHub limits the number of check runs with the same name to 1000. Once these check runs exceed 1000, GitHub will start to automatically delete older check runs.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reference/checks#create-a-check-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/check-runs`
///
/// - 201: [`CheckRun`](crate::models::CheckRun)
///
/// [How to send it](crate#sending).
pub fn create(
    owner: impl Into<String>,
    repo: impl Into<String>,
    name: impl Into<String>,
    head_sha: impl Into<String>,
) -> Create {
    Create {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateBody::new(name, head_sha),
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
    /// The URL of the integrator's site that has the full details of the check. If the integrator does not provide this, then the homepage of the GitHub app is used.
    pub fn details_url(mut self, details_url: impl Into<String>) -> Self {
        self.body.details_url = Some(details_url.into());
        self
    }

    /// A reference for the run on the integrator's system.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.body.external_id = Some(external_id.into());
        self
    }

    /// The current status.
    pub fn status(
        mut self,
        status: impl Into<models::QueuedInProgressCompleted>,
    ) -> Self {
        self.body.status = Some(status.into());
        self
    }

    /// The time that the check run began. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn started_at(mut self, started_at: impl Into<DateTime>) -> Self {
        self.body.started_at = Some(started_at.into());
        self
    }

    /// **Required if you provide `completed_at` or a `status` of `completed`**. The final conclusion of the check.
    /// **Note:** Providing `conclusion` will automatically set the `status` parameter to `completed`. You cannot change a check run conclusion to `stale`, only GitHub can set this.
    pub fn conclusion(
        mut self,
        conclusion: impl Into<models::WebhookCheckSuiteRequestedCheckSuiteConclusion>,
    ) -> Self {
        self.body.conclusion = Some(conclusion.into());
        self
    }

    /// The time the check completed. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn completed_at(mut self, completed_at: impl Into<DateTime>) -> Self {
        self.body.completed_at = Some(completed_at.into());
        self
    }

    /// Check runs can accept a variety of data in the `output` object, including a `title` and `summary` and can optionally provide descriptive details about the run.
    pub fn output(mut self, output: impl Into<CreateBodyOutput>) -> Self {
        self.body.output = Some(output.into());
        self
    }

    /// Displays a button on GitHub that can be clicked to alert your app to do additional tasks. For example, a code linting app can display a button that automatically fixes detected errors. The button created in this object is displayed after the check run completes. When a user clicks the button, GitHub sends the [`check_run.requested_action` webhook](https://docs.github.com/webhooks/event-payloads/#check_run) to your app. Each action includes a `label`, `identifier` and `description`. A maximum of three actions are accepted. To learn more about check runs and requested actions, see "[Check runs and requested actions](https://docs.github.com/rest/reference/checks#check-runs-and-requested-actions)."
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<Action>>,
    ) -> Self {
        self.body.actions = Some(
            actions.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1check-runs/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBody {
    /// The name of the check. For example, "code-coverage".
    pub name: String,
    /// The SHA of the commit.
    pub head_sha: String,
    /// The URL of the integrator's site that has the full details of the check. If the integrator does not provide this, then the homepage of the GitHub app is used.
    pub details_url: Option<String>,
    /// A reference for the run on the integrator's system.
    pub external_id: Option<String>,
    /// The current status.
    pub status: Option<models::QueuedInProgressCompleted>,
    /// The time that the check run began. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub started_at: Option<DateTime>,
    /// **Required if you provide `completed_at` or a `status` of `completed`**. The final conclusion of the check.
    /// **Note:** Providing `conclusion` will automatically set the `status` parameter to `completed`. You cannot change a check run conclusion to `stale`, only GitHub can set this.
    pub conclusion: Option<models::WebhookCheckSuiteRequestedCheckSuiteConclusion>,
    /// The time the check completed. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub completed_at: Option<DateTime>,
    /// Check runs can accept a variety of data in the `output` object, including a `title` and `summary` and can optionally provide descriptive details about the run.
    pub output: Option<CreateBodyOutput>,
    /// Displays a button on GitHub that can be clicked to alert your app to do additional tasks. For example, a code linting app can display a button that automatically fixes detected errors. The button created in this object is displayed after the check run completes. When a user clicks the button, GitHub sends the [`check_run.requested_action` webhook](https://docs.github.com/webhooks/event-payloads/#check_run) to your app. Each action includes a `label`, `identifier` and `description`. A maximum of three actions are accepted. To learn more about check runs and requested actions, see "[Check runs and requested actions](https://docs.github.com/rest/reference/checks#check-runs-and-requested-actions)."
    pub actions: Option<Vec<Action>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>, head_sha: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.head_sha = head_sha.into();
        new
    }
}

/// Check runs can accept a variety of data in the `output` object, including a `title` and `summary` and can optionally provide descriptive details about the run.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBodyOutput {
    /// The title of the check run.
    pub title: String,
    /// The summary of the check run. This parameter supports Markdown. **Maximum length**: 65535 characters.
    pub summary: String,
    /// The details of the check run. This parameter supports Markdown. **Maximum length**: 65535 characters.
    pub text: Option<String>,
    /// Adds information from your analysis to specific lines of code. Annotations are visible on GitHub in the **Checks** and **Files changed** tab of the pull request. The Checks API limits the number of annotations to a maximum of 50 per API request. To create more than 50 annotations, you have to make multiple requests to the [Update a check run](https://docs.github.com/rest/reference/checks#update-a-check-run) endpoint. Each time you update the check run, annotations are appended to the list of annotations that already exist for the check run. GitHub Actions are limited to 10 warning annotations and 10 error annotations per step. For details about how you can view annotations on GitHub, see "[About status checks](https://docs.github.com/articles/about-status-checks#checks)".
    pub annotations: Option<Vec<Annotation>>,
    /// Adds images to the output displayed in the GitHub pull request UI.
    pub images: Option<Vec<Image>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateBodyOutput {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(title: impl Into<String>, summary: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.title = title.into();
        new.summary = summary.into();
        new
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1check-runs/post/requestBody/content/application~1json/schema/properties/actions/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Action {
    /// The text to be displayed on a button in the web UI. The maximum size is 20 characters.
    pub label: String,
    /// A short explanation of what this action would do. The maximum size is 40 characters.
    pub description: String,
    /// A reference for the action on the integrator's system. The maximum size is 20 characters.
    pub identifier: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Action {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        label: impl Into<String>,
        description: impl Into<String>,
        identifier: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.label = label.into();
        new.description = description.into();
        new.identifier = identifier.into();
        new
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1check-runs/post/requestBody/content/application~1json/schema/properties/output/properties/annotations/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Annotation {
    /// The path of the file to add an annotation to. For example, `assets/css/main.css`.
    pub path: String,
    /// The start line of the annotation. Line numbers start at 1.
    pub start_line: i64,
    /// The end line of the annotation.
    pub end_line: i64,
    /// The start column of the annotation. Annotations only support `start_column` and `end_column` on the same line. Omit this parameter if `start_line` and `end_line` have different values. Column numbers start at 1.
    pub start_column: Option<i64>,
    /// The end column of the annotation. Annotations only support `start_column` and `end_column` on the same line. Omit this parameter if `start_line` and `end_line` have different values.
    pub end_column: Option<i64>,
    /// The level of the annotation.
    pub annotation_level: AnnotationLevel,
    /// A short description of the feedback for these lines of code. The maximum size is 64 KB.
    pub message: String,
    /// The title that represents the annotation. The maximum size is 255 characters.
    pub title: Option<String>,
    /// Details about this annotation. The maximum size is 64 KB.
    pub raw_details: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Annotation {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        start_line: i64,
        end_line: i64,
        annotation_level: impl Into<AnnotationLevel>,
        message: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.path = path.into();
        new.start_line = start_line;
        new.end_line = end_line;
        new.annotation_level = annotation_level.into();
        new.message = message.into();
        new
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1check-runs/post/requestBody/content/application~1json/schema/properties/output/properties/images/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Image {
    /// The alternative text for the image.
    pub alt: String,
    /// The full URL of the image.
    pub image_url: String,
    /// A short image description.
    pub caption: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Image {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(alt: impl Into<String>, image_url: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.alt = alt.into();
        new.image_url = image_url.into();
        new
    }
}

/// The level of the annotation.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnnotationLevel {
    /// `notice`
    Notice,
    /// `warning`
    Warning,
    /// `failure`
    Failure,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get a check run.
///
/// Gets a single check run using its `id`.
///
/// > **Note:**
/// > The Checks API only looks for pushes in the repository where the check suite or check run were created. Pushes to a branch in a forked repository are not detected and return an empty `pull_requests` array.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint on a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/checks/runs#get-a-check-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `check_run_id`: The unique identifier of the check run.
///
/// `GET /repos/{owner}/{repo}/check-runs/{check_run_id}`
///
/// - 200: [`CheckRun`](crate::models::CheckRun)
///
/// [How to send it](crate#sending).
pub fn get(owner: impl Into<String>, repo: impl Into<String>, check_run_id: i64) -> Get {
    Get {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&check_run_id),
    }
}

/// The request of [`get`](get()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    pub(crate) parts: Parts,
}

/// Update a check run.
///
/// Updates a check run for a specific commit in a repository.
///
/// > **Note:**
/// > The endpoints to manage checks only look for pushes in the repository where the check suite or check run were created. Pushes to a branch in a forked repository are not detected and return an empty `pull_requests` array.
///
/// OAuth apps and personal access tokens (classic) cannot use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/checks/runs#update-a-check-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `check_run_id`: The unique identifier of the check run.
///
/// `PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}`
///
/// - 200: [`CheckRun`](crate::models::CheckRun)
///
/// [How to send it](crate#sending).
pub fn update(
    owner: impl Into<String>,
    repo: impl Into<String>,
    check_run_id: i64,
) -> Update {
    Update {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&check_run_id),
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
    /// The name of the check. For example, "code-coverage".
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The URL of the integrator's site that has the full details of the check.
    pub fn details_url(mut self, details_url: impl Into<String>) -> Self {
        self.body.details_url = Some(details_url.into());
        self
    }

    /// A reference for the run on the integrator's system.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.body.external_id = Some(external_id.into());
        self
    }

    /// This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn started_at(mut self, started_at: impl Into<DateTime>) -> Self {
        self.body.started_at = Some(started_at.into());
        self
    }

    /// The current status of the check run. Only GitHub Actions can set a status of `waiting`, `pending`, or `requested`.
    pub fn status(mut self, status: impl Into<models::WorkflowRunStatus>) -> Self {
        self.body.status = Some(status.into());
        self
    }

    /// **Required if you provide `completed_at` or a `status` of `completed`**. The final conclusion of the check.
    /// **Note:** Providing `conclusion` will automatically set the `status` parameter to `completed`. You cannot change a check run conclusion to `stale`, only GitHub can set this.
    pub fn conclusion(
        mut self,
        conclusion: impl Into<models::WebhookCheckSuiteRequestedCheckSuiteConclusion>,
    ) -> Self {
        self.body.conclusion = Some(conclusion.into());
        self
    }

    /// The time the check completed. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn completed_at(mut self, completed_at: impl Into<DateTime>) -> Self {
        self.body.completed_at = Some(completed_at.into());
        self
    }

    /// Check runs can accept a variety of data in the `output` object, including a `title` and `summary` and can optionally provide descriptive details about the run.
    pub fn output(mut self, output: impl Into<UpdateBodyOutput>) -> Self {
        self.body.output = Some(output.into());
        self
    }

    /// Possible further actions the integrator can perform, which a user may trigger. Each action includes a `label`, `identifier` and `description`. A maximum of three actions are accepted. To learn more about check runs and requested actions, see "[Check runs and requested actions](https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-checks#check-runs-and-requested-actions)."
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<Action>>,
    ) -> Self {
        self.body.actions = Some(
            actions.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1check-runs~1{check_run_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBody {
    /// The name of the check. For example, "code-coverage".
    pub name: Option<String>,
    /// The URL of the integrator's site that has the full details of the check.
    pub details_url: Option<String>,
    /// A reference for the run on the integrator's system.
    pub external_id: Option<String>,
    /// This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub started_at: Option<DateTime>,
    /// The current status of the check run. Only GitHub Actions can set a status of `waiting`, `pending`, or `requested`.
    pub status: Option<models::WorkflowRunStatus>,
    /// **Required if you provide `completed_at` or a `status` of `completed`**. The final conclusion of the check.
    /// **Note:** Providing `conclusion` will automatically set the `status` parameter to `completed`. You cannot change a check run conclusion to `stale`, only GitHub can set this.
    pub conclusion: Option<models::WebhookCheckSuiteRequestedCheckSuiteConclusion>,
    /// The time the check completed. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub completed_at: Option<DateTime>,
    /// Check runs can accept a variety of data in the `output` object, including a `title` and `summary` and can optionally provide descriptive details about the run.
    pub output: Option<UpdateBodyOutput>,
    /// Possible further actions the integrator can perform, which a user may trigger. Each action includes a `label`, `identifier` and `description`. A maximum of three actions are accepted. To learn more about check runs and requested actions, see "[Check runs and requested actions](https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-checks#check-runs-and-requested-actions)."
    pub actions: Option<Vec<Action>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Check runs can accept a variety of data in the `output` object, including a `title` and `summary` and can optionally provide descriptive details about the run.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBodyOutput {
    /// **Required**.
    pub title: Option<String>,
    /// Can contain Markdown.
    pub summary: String,
    /// Can contain Markdown.
    pub text: Option<String>,
    /// Adds information from your analysis to specific lines of code. Annotations are visible in GitHub's pull request UI. Annotations are visible in GitHub's pull request UI. The Checks API limits the number of annotations to a maximum of 50 per API request. To create more than 50 annotations, you have to make multiple requests to the [Update a check run](https://docs.github.com/rest/checks/runs#update-a-check-run) endpoint. Each time you update the check run, annotations are appended to the list of annotations that already exist for the check run. GitHub Actions are limited to 10 warning annotations and 10 error annotations per step. For details about annotations in the UI, see "[About status checks](https://docs.github.com/articles/about-status-checks#checks)".
    pub annotations: Option<Vec<Annotation>>,
    /// Adds images to the output displayed in the GitHub pull request UI.
    pub images: Option<Vec<Image>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateBodyOutput {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(summary: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.summary = summary.into();
        new
    }
}

/// List check run annotations.
///
/// Lists annotations for a check run using the annotation `id`.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint on a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/checks/runs#list-check-run-annotations>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `check_run_id`: The unique identifier of the check run.
///
/// `GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations`
///
/// - 200: a list of [`CheckAnnotation`](crate::models::CheckAnnotation)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAnnotations::pages), [`items`](ListAnnotations::items).
pub fn list_annotations(
    owner: impl Into<String>,
    repo: impl Into<String>,
    check_run_id: i64,
) -> ListAnnotations {
    ListAnnotations {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&check_run_id),
    }
}

/// The request of [`list_annotations`](list_annotations()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAnnotations {
    pub(crate) parts: Parts,
}

impl ListAnnotations {
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

/// Rerequest a check run.
///
/// Triggers GitHub to rerequest an existing check run, without pushing new code to a repository. This endpoint will trigger the [`check_run` webhook](https://docs.github.com/webhooks/event-payloads/#check_run) event with the action `rerequested`. When a check run is `rerequested`, the `status` of the check suite it belongs to is reset to `queued` and the `conclusion` is cleared. The check run itself is not updated. GitHub apps recieving the [`check_run` webhook](https://docs.github.com/webhooks/event-payloads/#check_run) with the `rerequested` action should then decide if the check run should be reset or updated and call the [update `check_run` endpoint](https://docs.github.com/rest/checks/runs#update-a-check-run) to update the check_run if desired.
///
/// For more information about how to re-run GitHub Actions jobs, see "[Re-run a job from a workflow run](https://docs.github.com/rest/actions/workflow-runs#re-run-a-job-from-a-workflow-run)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/checks/runs#rerequest-a-check-run>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `check_run_id`: The unique identifier of the check run.
///
/// `POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn rerequest_run(
    owner: impl Into<String>,
    repo: impl Into<String>,
    check_run_id: i64,
) -> RerequestRun {
    RerequestRun {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&check_run_id),
    }
}

/// The request of [`rerequest_run`](rerequest_run()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RerequestRun {
    pub(crate) parts: Parts,
}

/// List check runs in a check suite.
///
/// Lists check runs for a check suite using its `id`.
///
/// > **Note:**
/// > The endpoints to manage checks only look for pushes in the repository where the check suite or check run were created. Pushes to a branch in a forked repository are not detected and return an empty `pull_requests` array.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint on a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/checks/runs#list-check-runs-in-a-check-suite>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `check_suite_id`: The unique identifier of the check suite.
///
/// `GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs`
///
/// - 200: [`Response`](crate::checks::Response)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForSuite::pages), [`items`](ListForSuite::items).
pub fn list_for_suite(
    owner: impl Into<String>,
    repo: impl Into<String>,
    check_suite_id: i64,
) -> ListForSuite {
    ListForSuite {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&check_suite_id),
    }
}

/// The request of [`list_for_suite`](list_for_suite()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForSuite {
    pub(crate) parts: Parts,
}

impl ListForSuite {
    /// Returns check runs with the specified `name`.
    pub fn check_name(mut self, check_name: impl Into<String>) -> Self {
        self.parts.query("check_name", &check_name.into());
        self
    }

    /// Returns check runs with the specified `status`.
    pub fn status(
        mut self,
        status: impl Into<models::QueuedInProgressCompleted>,
    ) -> Self {
        self.parts.query("status", &status.into());
        self
    }

    /// Filters check runs by their `completed_at` timestamp. `latest` returns the most recent check runs.
    pub fn filter(mut self, filter: impl Into<models::LatestAll>) -> Self {
        self.parts.query("filter", &filter.into());
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

/// Described at `/paths/~1repos~1{owner}~1{repo}~1check-suites~1{check_suite_id}~1check-runs/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// `total_count`
    pub total_count: i64,
    /// `check_runs`
    pub check_runs: Vec<models::CheckRun>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// List check runs for a Git reference.
///
/// Lists check runs for a commit ref. The `ref` can be a SHA, branch name, or a tag name.
///
/// > **Note:**
/// > The endpoints to manage checks only look for pushes in the repository where the check suite or check run were created. Pushes to a branch in a forked repository are not detected and return an empty `pull_requests` array.
///
/// If there are more than 1000 check suites on a single git reference, this endpoint will limit check runs to the 1000 most recent check suites. To iterate over all possible check runs, use the [List check suites for a Git reference](https://docs.github.com/rest/reference/checks#list-check-suites-for-a-git-reference) endpoint and provide the `check_suite_id` parameter to the [List check runs in a check suite](https://docs.github.com/rest/reference/checks#list-check-runs-in-a-check-suite) endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint on a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ref`: The commit reference. Can be a commit SHA, branch name (`heads/BRANCH_NAME`), or tag name (`tags/TAG_NAME`). For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
///
/// `GET /repos/{owner}/{repo}/commits/{ref}/check-runs`
///
/// - 200: [`Response`](crate::checks::Response)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForRef::pages), [`items`](ListForRef::items).
pub fn list_for_ref(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
) -> ListForRef {
    ListForRef {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&r#ref.into()),
    }
}

/// The request of [`list_for_ref`](list_for_ref()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForRef {
    pub(crate) parts: Parts,
}

impl ListForRef {
    /// Returns check runs with the specified `name`.
    pub fn check_name(mut self, check_name: impl Into<String>) -> Self {
        self.parts.query("check_name", &check_name.into());
        self
    }

    /// Returns check runs with the specified `status`.
    pub fn status(
        mut self,
        status: impl Into<models::QueuedInProgressCompleted>,
    ) -> Self {
        self.parts.query("status", &status.into());
        self
    }

    /// Filters check runs by their `completed_at` timestamp. `latest` returns the most recent check runs.
    pub fn filter(mut self, filter: impl Into<models::LatestAll>) -> Self {
        self.parts.query("filter", &filter.into());
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

    /// Sets `app_id`.
    #[inline]
    pub fn app_id(mut self, app_id: i64) -> Self {
        self.parts.query("app_id", &app_id);
        self
    }
}
