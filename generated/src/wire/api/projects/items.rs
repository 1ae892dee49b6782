// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::projects::{
    AddItemForOrg, AddItemForOrgBody, AddItemForUser, DeleteItemForOrg,
    DeleteItemForUser, Field, GetOrgItem, GetUserItem, IssuePullRequest, ListItemsForOrg,
    ListItemsForUser, ListViewItemsForOrg, ListViewItemsForUser, UpdateItemForOrg,
    UpdateItemForOrgBody, UpdateItemForUser,
};

impl Endpoint for ListItemsForOrg {
    type Output = Vec<models::ProjectsV2ItemWithContent>;
    const OPERATION: Operation = Operation {
        id: "projects/list-items-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/projectsV2/{project_number}/items",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListItemsForOrg {
    type Item = models::ProjectsV2ItemWithContent;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListItemsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for AddItemForOrg {
    type Output = models::ProjectsV2ItemSimple;
    const OPERATION: Operation = Operation {
        id: "projects/add-item-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/projectsV2/{project_number}/items",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl AddItemForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetOrgItem {
    type Output = models::ProjectsV2ItemWithContent;
    const OPERATION: Operation = Operation {
        id: "projects/get-org-item",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/projectsV2/{project_number}/items/{item_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetOrgItem {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteItemForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "projects/delete-item-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/projectsV2/{project_number}/items/{item_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteItemForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateItemForOrg {
    type Output = models::ProjectsV2ItemWithContent;
    const OPERATION: Operation = Operation {
        id: "projects/update-item-for-org",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/projectsV2/{project_number}/items/{item_id}",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UpdateItemForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListViewItemsForOrg {
    type Output = Vec<models::ProjectsV2ItemWithContent>;
    const OPERATION: Operation = Operation {
        id: "projects/list-view-items-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/projectsV2/{project_number}/views/{view_number}/items",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListViewItemsForOrg {
    type Item = models::ProjectsV2ItemWithContent;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListViewItemsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for ListItemsForUser {
    type Output = Vec<models::ProjectsV2ItemWithContent>;
    const OPERATION: Operation = Operation {
        id: "projects/list-items-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/projectsV2/{project_number}/items",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListItemsForUser {
    type Item = models::ProjectsV2ItemWithContent;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListItemsForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for AddItemForUser {
    type Output = models::ProjectsV2ItemSimple;
    const OPERATION: Operation = Operation {
        id: "projects/add-item-for-user",
        method: octoforge_runtime::Verb::Post,
        path: "/users/{username}/projectsV2/{project_number}/items",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl AddItemForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetUserItem {
    type Output = models::ProjectsV2ItemWithContent;
    const OPERATION: Operation = Operation {
        id: "projects/get-user-item",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/projectsV2/{project_number}/items/{item_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetUserItem {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteItemForUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "projects/delete-item-for-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/users/{username}/projectsV2/{project_number}/items/{item_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteItemForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateItemForUser {
    type Output = models::ProjectsV2ItemWithContent;
    const OPERATION: Operation = Operation {
        id: "projects/update-item-for-user",
        method: octoforge_runtime::Verb::Patch,
        path: "/users/{username}/projectsV2/{project_number}/items/{item_id}",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UpdateItemForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListViewItemsForUser {
    type Output = Vec<models::ProjectsV2ItemWithContent>;
    const OPERATION: Operation = Operation {
        id: "projects/list-view-items-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/projectsV2/{project_number}/views/{view_number}/items",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListViewItemsForUser {
    type Item = models::ProjectsV2ItemWithContent;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListViewItemsForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Object for AddItemForOrgBody {
    const NAME: &'static str = "AddItemForOrgBody";
    const FIELDS: &'static [&'static str] = &["type", "id", "owner", "repo", "number"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            id: fields.at(1),
            owner: fields.at(2),
            repo: fields.at(3),
            number: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.r#type, &self.id, &self.owner, &self.repo, &self.number],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(AddItemForOrgBody);

impl Object for UpdateItemForOrgBody {
    const NAME: &'static str = "UpdateItemForOrgBody";
    const FIELDS: &'static [&'static str] = &["fields"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            fields: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.fields], &self.extra)
    }
}

octoforge_runtime::object!(UpdateItemForOrgBody);

impl Literal for IssuePullRequest {
    const NAME: &'static str = "IssuePullRequest";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Issue => "Issue",
            Self::PullRequest => "PullRequest",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Issue" => Self::Issue,
            "PullRequest" => Self::PullRequest,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(IssuePullRequest);

impl Object for Field {
    const NAME: &'static str = "Field";
    const FIELDS: &'static [&'static str] = &["id", "value"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            value: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.value], &self.extra)
    }
}

octoforge_runtime::object!(Field);
