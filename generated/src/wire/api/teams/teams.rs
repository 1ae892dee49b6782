// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::teams::{
    AddOrUpdateRepoPermissionsInOrg, AddOrUpdateRepoPermissionsLegacy,
    AddOrUpdateRepoPermissionsLegacyBody, CheckPermissionsForRepoInOrg,
    CheckPermissionsForRepoLegacy, Create, CreateBody, CreateBodyPermission, DeleteInOrg,
    DeleteLegacy, GetByName, GetLegacy, List, ListChildInOrg, ListChildLegacy,
    ListForAuthenticatedUser, ListReposInOrg, ListReposLegacy, PullPushAdmin,
    RemoveRepoInOrg, RemoveRepoLegacy, UpdateInOrg, UpdateInOrgBody, UpdateLegacy,
    UpdateLegacyBody,
};

impl Endpoint for List {
    type Output = Vec<models::Team>;
    const OPERATION: Operation = Operation {
        id: "teams/list",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/teams",
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

impl Paged for List {
    type Item = models::Team;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl List {
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

impl Endpoint for Create {
    type Output = models::TeamFull;
    const OPERATION: Operation = Operation {
        id: "teams/create",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/teams",
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

impl Create {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetByName {
    type Output = models::TeamFull;
    const OPERATION: Operation = Operation {
        id: "teams/get-by-name",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/teams/{team_slug}",
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

impl GetByName {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteInOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "teams/delete-in-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/teams/{team_slug}",
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

impl DeleteInOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateInOrg {
    type Output = models::TeamFull;
    const OPERATION: Operation = Operation {
        id: "teams/update-in-org",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/teams/{team_slug}",
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

impl UpdateInOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListReposInOrg {
    type Output = Vec<models::MinimalRepository>;
    const OPERATION: Operation = Operation {
        id: "teams/list-repos-in-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/teams/{team_slug}/repos",
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

impl Paged for ListReposInOrg {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReposInOrg {
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

impl Endpoint for CheckPermissionsForRepoInOrg {
    type Output = Option<models::TeamRepository>;
    const OPERATION: Operation = Operation {
        id: "teams/check-permissions-for-repo-in-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}",
        accept: "application/vnd.github.v3.repository+json",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.optional()
    }
}

impl CheckPermissionsForRepoInOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddOrUpdateRepoPermissionsInOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "teams/add-or-update-repo-permissions-in-org",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}",
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
        answer.empty()
    }
}

impl AddOrUpdateRepoPermissionsInOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveRepoInOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "teams/remove-repo-in-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}",
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

impl RemoveRepoInOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListChildInOrg {
    type Output = Vec<models::Team>;
    const OPERATION: Operation = Operation {
        id: "teams/list-child-in-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/teams/{team_slug}/teams",
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

impl Paged for ListChildInOrg {
    type Item = models::Team;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListChildInOrg {
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

impl Endpoint for GetLegacy {
    type Output = models::TeamFull;
    const OPERATION: Operation = Operation {
        id: "teams/get-legacy",
        method: octoforge_runtime::Verb::Get,
        path: "/teams/{team_id}",
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

impl GetLegacy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteLegacy {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "teams/delete-legacy",
        method: octoforge_runtime::Verb::Delete,
        path: "/teams/{team_id}",
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

impl DeleteLegacy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateLegacy {
    type Output = models::TeamFull;
    const OPERATION: Operation = Operation {
        id: "teams/update-legacy",
        method: octoforge_runtime::Verb::Patch,
        path: "/teams/{team_id}",
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

impl UpdateLegacy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListReposLegacy {
    type Output = Vec<models::MinimalRepository>;
    const OPERATION: Operation = Operation {
        id: "teams/list-repos-legacy",
        method: octoforge_runtime::Verb::Get,
        path: "/teams/{team_id}/repos",
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

impl Paged for ListReposLegacy {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReposLegacy {
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

impl Endpoint for CheckPermissionsForRepoLegacy {
    type Output = Option<models::TeamRepository>;
    const OPERATION: Operation = Operation {
        id: "teams/check-permissions-for-repo-legacy",
        method: octoforge_runtime::Verb::Get,
        path: "/teams/{team_id}/repos/{owner}/{repo}",
        accept: "application/vnd.github.v3.repository+json",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.optional()
    }
}

impl CheckPermissionsForRepoLegacy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddOrUpdateRepoPermissionsLegacy {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "teams/add-or-update-repo-permissions-legacy",
        method: octoforge_runtime::Verb::Put,
        path: "/teams/{team_id}/repos/{owner}/{repo}",
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
        answer.empty()
    }
}

impl AddOrUpdateRepoPermissionsLegacy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveRepoLegacy {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "teams/remove-repo-legacy",
        method: octoforge_runtime::Verb::Delete,
        path: "/teams/{team_id}/repos/{owner}/{repo}",
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

impl RemoveRepoLegacy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListChildLegacy {
    type Output = Vec<models::Team>;
    const OPERATION: Operation = Operation {
        id: "teams/list-child-legacy",
        method: octoforge_runtime::Verb::Get,
        path: "/teams/{team_id}/teams",
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

impl Paged for ListChildLegacy {
    type Item = models::Team;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListChildLegacy {
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

impl Endpoint for ListForAuthenticatedUser {
    type Output = Vec<models::TeamFull>;
    const OPERATION: Operation = Operation {
        id: "teams/list-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/teams",
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

impl Paged for ListForAuthenticatedUser {
    type Item = models::TeamFull;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForAuthenticatedUser {
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

impl Object for CreateBody {
    const NAME: &'static str = "CreateBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "maintainers",
        "repo_names",
        "privacy",
        "notification_setting",
        "permission",
        "parent_team_id",
        "parent_team_slug",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            maintainers: fields.at(2),
            repo_names: fields.at(3),
            privacy: fields.at(4),
            notification_setting: fields.at(5),
            permission: fields.at(6),
            parent_team_id: fields.at(7),
            parent_team_slug: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.maintainers,
                &self.repo_names,
                &self.privacy,
                &self.notification_setting,
                &self.permission,
                &self.parent_team_id,
                &self.parent_team_slug,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateBody);

impl Object for UpdateInOrgBody {
    const NAME: &'static str = "UpdateInOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "privacy",
        "notification_setting",
        "permission",
        "parent_team_id",
        "parent_team_slug",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            privacy: fields.at(2),
            notification_setting: fields.at(3),
            permission: fields.at(4),
            parent_team_id: fields.at(5),
            parent_team_slug: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.privacy,
                &self.notification_setting,
                &self.permission,
                &self.parent_team_id,
                &self.parent_team_slug,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateInOrgBody);

impl Object for UpdateLegacyBody {
    const NAME: &'static str = "UpdateLegacyBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "privacy",
        "notification_setting",
        "permission",
        "parent_team_id",
        "parent_team_slug",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            privacy: fields.at(2),
            notification_setting: fields.at(3),
            permission: fields.at(4),
            parent_team_id: fields.at(5),
            parent_team_slug: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.privacy,
                &self.notification_setting,
                &self.permission,
                &self.parent_team_id,
                &self.parent_team_slug,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateLegacyBody);

impl Object for AddOrUpdateRepoPermissionsLegacyBody {
    const NAME: &'static str = "AddOrUpdateRepoPermissionsLegacyBody";
    const FIELDS: &'static [&'static str] = &["permission"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            permission: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.permission], &self.extra)
    }
}

octoforge_runtime::object!(AddOrUpdateRepoPermissionsLegacyBody);

impl Literal for CreateBodyPermission {
    const NAME: &'static str = "CreateBodyPermission";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pull => "pull",
            Self::Push => "push",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pull" => Self::Pull,
            "push" => Self::Push,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CreateBodyPermission);

impl Literal for PullPushAdmin {
    const NAME: &'static str = "PullPushAdmin";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pull => "pull",
            Self::Push => "push",
            Self::Admin => "admin",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pull" => Self::Pull,
            "push" => Self::Push,
            "admin" => Self::Admin,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PullPushAdmin);
