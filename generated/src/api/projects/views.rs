// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `projects`: views.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Create a view for an organization-owned project.
///
/// Create a new view in an organization-owned project. Views allow you to customize how items in a project are displayed and filtered.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/views#create-a-view-for-an-organization-owned-project>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `project_number`: The project's number.
///
/// `POST /orgs/{org}/projectsV2/{project_number}/views`
///
/// - 201: [`ProjectsV2View`](crate::models::ProjectsV2View)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_view_for_org(
    org: impl Into<String>,
    project_number: i64,
    name: impl Into<String>,
    layout: impl Into<models::TableBoardRoadmap>,
) -> CreateViewForOrg {
    CreateViewForOrg {
        parts: Parts::new().path(&org.into()).path(&project_number),
        body: CreateViewForOrgBody::new(name, layout),
    }
}

/// The request of [`create_view_for_org`](create_view_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateViewForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: CreateViewForOrgBody,
}

impl CreateViewForOrg {
    /// The filter query for the view. See [Filtering projects](https://docs.github.com/issues/planning-and-tracking-with-projects/customizing-views-in-your-project/filtering-projects) for more information.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.body.filter = Some(filter.into());
        self
    }

    /// `visible_fields` is not applicable to `roadmap` layout views.
    /// For `table` and `board` layouts, this represents the field IDs that should be visible in the view. If not provided, the default visible fields will be used.
    pub fn visible_fields(
        mut self,
        visible_fields: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.visible_fields = Some(
            visible_fields.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Sorting configuration for the view. Each element is a two-element array of `[field_id, direction]` where `direction` is `"asc"` or `"desc"`. Supports multiple sort criteria applied in order.
    pub fn sort_by(
        mut self,
        sort_by: impl IntoIterator<Item = impl Into<Vec<models::PageDeploymentId>>>,
    ) -> Self {
        self.body.sort_by = Some(
            sort_by.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The field IDs to group items by (horizontal grouping). Supports a single field. The field must support grouping; fields such as `Title`, `Reviewers`, `Linked pull requests`, `Sub-issues progress`, `Tracked by`, and `Tracks` cannot be grouped on.
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.group_by = Some(
            group_by.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The field IDs to use as columns in `board` layout (vertical grouping). Supports a single field. The field must support grouping; fields such as `Title`, `Reviewers`, `Linked pull requests`, `Sub-issues progress`, `Tracked by`, and `Tracks` cannot be grouped on.
    pub fn vertical_group_by(
        mut self,
        vertical_group_by: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.vertical_group_by = Some(
            vertical_group_by.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1projectsV2~1{project_number}~1views/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateViewForOrgBody {
    /// The name of the view.
    pub name: String,
    /// The layout of the view.
    pub layout: models::TableBoardRoadmap,
    /// The filter query for the view. See [Filtering projects](https://docs.github.com/issues/planning-and-tracking-with-projects/customizing-views-in-your-project/filtering-projects) for more information.
    pub filter: Option<String>,
    /// `visible_fields` is not applicable to `roadmap` layout views.
    /// For `table` and `board` layouts, this represents the field IDs that should be visible in the view. If not provided, the default visible fields will be used.
    pub visible_fields: Option<Vec<i64>>,
    /// Sorting configuration for the view. Each element is a two-element array of `[field_id, direction]` where `direction` is `"asc"` or `"desc"`. Supports multiple sort criteria applied in order.
    pub sort_by: Option<Vec<Vec<models::PageDeploymentId>>>,
    /// The field IDs to group items by (horizontal grouping). Supports a single field. The field must support grouping; fields such as `Title`, `Reviewers`, `Linked pull requests`, `Sub-issues progress`, `Tracked by`, and `Tracks` cannot be grouped on.
    pub group_by: Option<Vec<i64>>,
    /// The field IDs to use as columns in `board` layout (vertical grouping). Supports a single field. The field must support grouping; fields such as `Title`, `Reviewers`, `Linked pull requests`, `Sub-issues progress`, `Tracked by`, and `Tracks` cannot be grouped on.
    pub vertical_group_by: Option<Vec<i64>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateViewForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        layout: impl Into<models::TableBoardRoadmap>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.layout = layout.into();
        new
    }
}

/// Create a view for a user-owned project.
///
/// Create a new view in a user-owned project. Views allow you to customize how items in a project are displayed and filtered.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/views#create-a-view-for-a-user-owned-project>).
///
/// - `user_id`: The unique identifier of the user.
/// - `project_number`: The project's number.
///
/// `POST /users/{user_id}/projectsV2/{project_number}/views`
///
/// - 201: [`ProjectsV2View`](crate::models::ProjectsV2View)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_view_for_user(
    user_id: impl Into<String>,
    project_number: i64,
    name: impl Into<String>,
    layout: impl Into<models::TableBoardRoadmap>,
) -> CreateViewForUser {
    CreateViewForUser {
        parts: Parts::new().path(&user_id.into()).path(&project_number),
        body: CreateViewForOrgBody::new(name, layout),
    }
}

/// The request of [`create_view_for_user`](create_view_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateViewForUser {
    pub(crate) parts: Parts,
    pub(crate) body: CreateViewForOrgBody,
}

impl CreateViewForUser {
    /// The filter query for the view. See [Filtering projects](https://docs.github.com/issues/planning-and-tracking-with-projects/customizing-views-in-your-project/filtering-projects) for more information.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.body.filter = Some(filter.into());
        self
    }

    /// `visible_fields` is not applicable to `roadmap` layout views.
    /// For `table` and `board` layouts, this represents the field IDs that should be visible in the view. If not provided, the default visible fields will be used.
    pub fn visible_fields(
        mut self,
        visible_fields: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.visible_fields = Some(
            visible_fields.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Sorting configuration for the view. Each element is a two-element array of `[field_id, direction]` where `direction` is `"asc"` or `"desc"`. Supports multiple sort criteria applied in order.
    pub fn sort_by(
        mut self,
        sort_by: impl IntoIterator<Item = impl Into<Vec<models::PageDeploymentId>>>,
    ) -> Self {
        self.body.sort_by = Some(
            sort_by.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The field IDs to group items by (horizontal grouping). Supports a single field. The field must support grouping; fields such as `Title`, `Reviewers`, `Linked pull requests`, `Sub-issues progress`, `Tracked by`, and `Tracks` cannot be grouped on.
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.group_by = Some(
            group_by.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The field IDs to use as columns in `board` layout (vertical grouping). Supports a single field. The field must support grouping; fields such as `Title`, `Reviewers`, `Linked pull requests`, `Sub-issues progress`, `Tracked by`, and `Tracks` cannot be grouped on.
    pub fn vertical_group_by(
        mut self,
        vertical_group_by: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.vertical_group_by = Some(
            vertical_group_by.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}
