// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `issues`: milestones.

use octoforge_runtime::{DateTime, Extra, Parts};
use crate::models;

/// List milestones.
///
/// Lists milestones for a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/milestones#list-milestones>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/milestones`
///
/// - 200: a list of [`Milestone`](crate::models::Milestone)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListMilestones::pages), [`items`](ListMilestones::items).
pub fn list_milestones(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListMilestones {
    ListMilestones {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_milestones`](list_milestones()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMilestones {
    pub(crate) parts: Parts,
}

impl ListMilestones {
    /// The state of the milestone. Either `open`, `closed`, or `all`.
    pub fn state(mut self, state: impl Into<models::OpenClosedAll>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// What to sort results by. Either `due_on` or `completeness`.
    pub fn sort(mut self, sort: impl Into<ListMilestonesSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction of the sort. Either `asc` or `desc`.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
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

/// Described at `/paths/~1repos~1{owner}~1{repo}~1milestones/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListMilestonesSort {
    /// `due_on`
    DueOn,
    /// `completeness`
    Completeness,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Create a milestone.
///
/// Creates a milestone.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/milestones#create-a-milestone>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/milestones`
///
/// - 201: [`Milestone`](crate::models::Milestone)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_milestone(
    owner: impl Into<String>,
    repo: impl Into<String>,
    title: impl Into<String>,
) -> CreateMilestone {
    CreateMilestone {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateMilestoneBody::new(title),
    }
}

/// The request of [`create_milestone`](create_milestone()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMilestone {
    pub(crate) parts: Parts,
    pub(crate) body: CreateMilestoneBody,
}

impl CreateMilestone {
    /// The state of the milestone. Either `open` or `closed`.
    pub fn state(mut self, state: impl Into<models::CampaignState>) -> Self {
        self.body.state = Some(state.into());
        self
    }

    /// A description of the milestone.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The milestone due date. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn due_on(mut self, due_on: impl Into<DateTime>) -> Self {
        self.body.due_on = Some(due_on.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1milestones/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateMilestoneBody {
    /// The title of the milestone.
    pub title: String,
    /// The state of the milestone. Either `open` or `closed`.
    pub state: Option<models::CampaignState>,
    /// A description of the milestone.
    pub description: Option<String>,
    /// The milestone due date. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub due_on: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateMilestoneBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.title = title.into();
        new
    }
}

/// Get a milestone.
///
/// Gets a milestone using the given milestone number.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/milestones#get-a-milestone>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `milestone_number`: The number that identifies the milestone.
///
/// `GET /repos/{owner}/{repo}/milestones/{milestone_number}`
///
/// - 200: [`Milestone`](crate::models::Milestone)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_milestone(
    owner: impl Into<String>,
    repo: impl Into<String>,
    milestone_number: i64,
) -> GetMilestone {
    GetMilestone {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&milestone_number),
    }
}

/// The request of [`get_milestone`](get_milestone()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMilestone {
    pub(crate) parts: Parts,
}

/// Delete a milestone.
///
/// Deletes a milestone using the given milestone number.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/milestones#delete-a-milestone>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `milestone_number`: The number that identifies the milestone.
///
/// `DELETE /repos/{owner}/{repo}/milestones/{milestone_number}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_milestone(
    owner: impl Into<String>,
    repo: impl Into<String>,
    milestone_number: i64,
) -> DeleteMilestone {
    DeleteMilestone {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&milestone_number),
    }
}

/// The request of [`delete_milestone`](delete_milestone()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMilestone {
    pub(crate) parts: Parts,
}

/// Update a milestone.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/milestones#update-a-milestone>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `milestone_number`: The number that identifies the milestone.
///
/// `PATCH /repos/{owner}/{repo}/milestones/{milestone_number}`
///
/// - 200: [`Milestone`](crate::models::Milestone)
///
/// [How to send it](crate#sending).
pub fn update_milestone(
    owner: impl Into<String>,
    repo: impl Into<String>,
    milestone_number: i64,
) -> UpdateMilestone {
    UpdateMilestone {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&milestone_number),
        body: UpdateMilestoneBody::default(),
    }
}

/// The request of [`update_milestone`](update_milestone()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMilestone {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateMilestoneBody,
}

impl UpdateMilestone {
    /// The title of the milestone.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.body.title = Some(title.into());
        self
    }

    /// The state of the milestone. Either `open` or `closed`.
    pub fn state(mut self, state: impl Into<models::CampaignState>) -> Self {
        self.body.state = Some(state.into());
        self
    }

    /// A description of the milestone.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The milestone due date. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn due_on(mut self, due_on: impl Into<DateTime>) -> Self {
        self.body.due_on = Some(due_on.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1milestones~1{milestone_number}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateMilestoneBody {
    /// The title of the milestone.
    pub title: Option<String>,
    /// The state of the milestone. Either `open` or `closed`.
    pub state: Option<models::CampaignState>,
    /// A description of the milestone.
    pub description: Option<String>,
    /// The milestone due date. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub due_on: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateMilestoneBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
