// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `issues`: labels.

use octoforge_runtime::{Extra, Parts, Value};
use crate::models;

/// List labels for an issue.
///
/// Lists all labels for an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/labels#list-labels-for-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}/labels`
///
/// - 200: a list of [`Label`](crate::models::Label)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListLabelsOnIssue::pages), [`items`](ListLabelsOnIssue::items).
pub fn list_labels_on_issue(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> ListLabelsOnIssue {
    ListLabelsOnIssue {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`list_labels_on_issue`](list_labels_on_issue()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLabelsOnIssue {
    pub(crate) parts: Parts,
}

impl ListLabelsOnIssue {
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

/// Set labels for an issue.
///
/// Removes any previous labels and sets the new labels for an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/labels#set-labels-for-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `PUT /repos/{owner}/{repo}/issues/{issue_number}/labels`
///
/// - 200: a list of [`Label`](crate::models::Label)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_labels(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> SetLabels {
    SetLabels {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: None,
    }
}

/// The request of [`set_labels`](set_labels()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetLabels {
    pub(crate) parts: Parts,
    pub(crate) body: Option<SetLabelsBody>,
}

impl SetLabels {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<SetLabelsBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1labels/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum SetLabelsBody {
    /// [`SetLabelsBodyStringLabels`](crate::issues::SetLabelsBodyStringLabels).
    String(SetLabelsBodyStringLabels),
    /// [`SetLabelsBodyObjectLabels`](crate::issues::SetLabelsBodyObjectLabels).
    Object(SetLabelsBodyObjectLabels),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<SetLabelsBodyStringLabels> for SetLabelsBody {
    #[inline]
    fn from(value: SetLabelsBodyStringLabels) -> Self {
        Self::String(value)
    }
}

impl From<SetLabelsBodyObjectLabels> for SetLabelsBody {
    #[inline]
    fn from(value: SetLabelsBodyObjectLabels) -> Self {
        Self::Object(value)
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1labels/put/requestBody/content/application~1json/schema/oneOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetLabelsBodyStringLabels {
    /// The names of the labels to set for the issue. The labels you set replace any existing labels. You can pass an empty array to remove all labels. Alternatively, you can pass a single label as a `string` or an `array` of labels directly, but GitHub recommends passing an object with the `labels` key. You can also add labels to the existing labels for an issue. For more information, see "[Add labels to an issue](https://docs.github.com/rest/issues/labels#add-labels-to-an-issue)."
    pub labels: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for SetLabelsBodyStringLabels {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1labels/put/requestBody/content/application~1json/schema/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetLabelsBodyObjectLabels {
    /// `labels`
    pub labels: Option<Vec<models::DeploymentBranchPolicyNamePattern>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for SetLabelsBodyObjectLabels {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Add labels to an issue.
///
/// Adds labels to an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/labels#add-labels-to-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `POST /repos/{owner}/{repo}/issues/{issue_number}/labels`
///
/// - 200: a list of [`Label`](crate::models::Label)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_labels(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> AddLabels {
    AddLabels {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: AddLabelsBody::default(),
    }
}

/// The request of [`add_labels`](add_labels()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddLabels {
    pub(crate) parts: Parts,
    pub(crate) body: AddLabelsBody,
}

impl AddLabels {
    /// The labels to add to the issue's existing labels. You can also pass an `array` of labels directly, but GitHub recommends passing an object with the `labels` key. To replace all of the labels for an issue, use "[Set labels for an issue](https://docs.github.com/rest/issues/labels#set-labels-for-an-issue)."
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<AddLabelsBodyLabel>>,
    ) -> Self {
        self.body.labels = Some(labels.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1labels/post/requestBody/content/application~1json/schema/oneOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddLabelsBody {
    /// The labels to add to the issue's existing labels. You can also pass an `array` of labels directly, but GitHub recommends passing an object with the `labels` key. To replace all of the labels for an issue, use "[Set labels for an issue](https://docs.github.com/rest/issues/labels#set-labels-for-an-issue)."
    pub labels: Option<Vec<AddLabelsBodyLabel>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for AddLabelsBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1labels/post/requestBody/content/application~1json/schema/oneOf/0/properties/labels/items`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum AddLabelsBodyLabel {
    /// Text.
    String(String),
    /// [`AddLabelsBodyLabelName`](crate::issues::AddLabelsBodyLabelName).
    Name(AddLabelsBodyLabelName),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for AddLabelsBodyLabel {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for AddLabelsBodyLabel {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<AddLabelsBodyLabelName> for AddLabelsBodyLabel {
    #[inline]
    fn from(value: AddLabelsBodyLabelName) -> Self {
        Self::Name(value)
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1labels/post/requestBody/content/application~1json/schema/oneOf/0/properties/labels/items/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddLabelsBodyLabelName {
    /// The name of the label to add.
    pub name: String,
    /// Optional reasoning for adding this label.
    pub rationale: Option<String>,
    /// If `true`, the label is stored as a pending suggestion for human review rather than applied directly.
    pub suggest: Option<bool>,
    /// The confidence level for this label choice.
    pub confidence: Option<models::IssuesUpdateBodyIssueFieldValueConfidence>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl AddLabelsBodyLabelName {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// Remove all labels from an issue.
///
/// Removes all labels from an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/labels#remove-all-labels-from-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels`
///
/// - 204: no content
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn remove_all_labels(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> RemoveAllLabels {
    RemoveAllLabels {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`remove_all_labels`](remove_all_labels()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveAllLabels {
    pub(crate) parts: Parts,
}

/// Remove a label from an issue.
///
/// Removes the specified label from the issue, and returns the remaining labels on the issue. This endpoint returns a `404 Not Found` status if the label does not exist.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/labels#remove-a-label-from-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}`
///
/// - 200: a list of [`Label`](crate::models::Label)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn remove_label(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    name: impl Into<String>,
) -> RemoveLabel {
    RemoveLabel {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&issue_number)
            .path(&name.into()),
    }
}

/// The request of [`remove_label`](remove_label()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveLabel {
    pub(crate) parts: Parts,
}

/// List labels for a repository.
///
/// Lists all labels for a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/labels#list-labels-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/labels`
///
/// - 200: a list of [`Label`](crate::models::Label)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListLabelsForRepo::pages), [`items`](ListLabelsForRepo::items).
pub fn list_labels_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListLabelsForRepo {
    ListLabelsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_labels_for_repo`](list_labels_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLabelsForRepo {
    pub(crate) parts: Parts,
}

impl ListLabelsForRepo {
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

/// Create a label.
///
/// Creates a label for the specified repository with the given name and color. The name and color parameters are required. The color must be a valid [hexadecimal color code](http://www.color-hex.com/).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/labels#create-a-label>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/labels`
///
/// - 201: [`Label`](crate::models::Label)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_label(
    owner: impl Into<String>,
    repo: impl Into<String>,
    name: impl Into<String>,
) -> CreateLabel {
    CreateLabel {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateLabelBody::new(name),
    }
}

/// The request of [`create_label`](create_label()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLabel {
    pub(crate) parts: Parts,
    pub(crate) body: CreateLabelBody,
}

impl CreateLabel {
    /// The [hexadecimal color code](http://www.color-hex.com/) for the label, without the leading `#`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.body.color = Some(color.into());
        self
    }

    /// A short description of the label. Must be 100 characters or fewer.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1labels/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateLabelBody {
    /// The name of the label. Emoji can be added to label names, using either native emoji or colon-style markup. For example, typing `:strawberry:` will render the emoji ![:strawberry:](https://github.githubassets.com/images/icons/emoji/unicode/1f353.png ":strawberry:"). For a full list of available emoji and codes, see "[Emoji cheat sheet](https://github.com/ikatyang/emoji-cheat-sheet)."
    pub name: String,
    /// The [hexadecimal color code](http://www.color-hex.com/) for the label, without the leading `#`.
    pub color: Option<String>,
    /// A short description of the label. Must be 100 characters or fewer.
    pub description: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateLabelBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// Get a label.
///
/// Gets a label using the given name.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/labels#get-a-label>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/labels/{name}`
///
/// - 200: [`Label`](crate::models::Label)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_label(
    owner: impl Into<String>,
    repo: impl Into<String>,
    name: impl Into<String>,
) -> GetLabel {
    GetLabel {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&name.into()),
    }
}

/// The request of [`get_label`](get_label()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLabel {
    pub(crate) parts: Parts,
}

/// Delete a label.
///
/// Deletes a label using the given label name.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/labels#delete-a-label>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /repos/{owner}/{repo}/labels/{name}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_label(
    owner: impl Into<String>,
    repo: impl Into<String>,
    name: impl Into<String>,
) -> DeleteLabel {
    DeleteLabel {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&name.into()),
    }
}

/// The request of [`delete_label`](delete_label()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLabel {
    pub(crate) parts: Parts,
}

/// Update a label.
///
/// Updates a label using the given label name.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/labels#update-a-label>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PATCH /repos/{owner}/{repo}/labels/{name}`
///
/// - 200: [`Label`](crate::models::Label)
///
/// [How to send it](crate#sending).
pub fn update_label(
    owner: impl Into<String>,
    repo: impl Into<String>,
    name: impl Into<String>,
) -> UpdateLabel {
    UpdateLabel {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&name.into()),
        body: UpdateLabelBody::default(),
    }
}

/// The request of [`update_label`](update_label()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLabel {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateLabelBody,
}

impl UpdateLabel {
    /// The new name of the label. Emoji can be added to label names, using either native emoji or colon-style markup. For example, typing `:strawberry:` will render the emoji ![:strawberry:](https://github.githubassets.com/images/icons/emoji/unicode/1f353.png ":strawberry:"). For a full list of available emoji and codes, see "[Emoji cheat sheet](https://github.com/ikatyang/emoji-cheat-sheet)."
    pub fn new_name(mut self, new_name: impl Into<String>) -> Self {
        self.body.new_name = Some(new_name.into());
        self
    }

    /// The [hexadecimal color code](http://www.color-hex.com/) for the label, without the leading `#`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.body.color = Some(color.into());
        self
    }

    /// A short description of the label. Must be 100 characters or fewer.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1labels~1{name}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateLabelBody {
    /// The new name of the label. Emoji can be added to label names, using either native emoji or colon-style markup. For example, typing `:strawberry:` will render the emoji ![:strawberry:](https://github.githubassets.com/images/icons/emoji/unicode/1f353.png ":strawberry:"). For a full list of available emoji and codes, see "[Emoji cheat sheet](https://github.com/ikatyang/emoji-cheat-sheet)."
    pub new_name: Option<String>,
    /// The [hexadecimal color code](http://www.color-hex.com/) for the label, without the leading `#`.
    pub color: Option<String>,
    /// A short description of the label. Must be 100 characters or fewer.
    pub description: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateLabelBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// List labels for issues in a milestone.
///
/// Lists labels for issues in a milestone.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/labels#list-labels-for-issues-in-a-milestone>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `milestone_number`: The number that identifies the milestone.
///
/// `GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels`
///
/// - 200: a list of [`Label`](crate::models::Label)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListLabelsForMilestone::pages), [`items`](ListLabelsForMilestone::items).
pub fn list_labels_for_milestone(
    owner: impl Into<String>,
    repo: impl Into<String>,
    milestone_number: i64,
) -> ListLabelsForMilestone {
    ListLabelsForMilestone {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&milestone_number),
    }
}

/// The request of [`list_labels_for_milestone`](list_labels_for_milestone()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLabelsForMilestone {
    pub(crate) parts: Parts,
}

impl ListLabelsForMilestone {
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
