// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Literal, Map, Node,
    Object, Operation, Paged, Parts, Union, Value, Variant, Visit,
};
use crate::models;
use crate::api::codespaces::{
    CheckPermissionsForDevcontainer, CreateForAuthenticatedUser,
    CreateForAuthenticatedUserBody, CreateForAuthenticatedUserBodyPullRequest,
    CreateForAuthenticatedUserBodyPullRequestPullRequest,
    CreateForAuthenticatedUserBodyRepositoryId, CreateWithPrForAuthenticatedUser,
    CreateWithPrForAuthenticatedUserBody, CreateWithRepoForAuthenticatedUser,
    CreateWithRepoForAuthenticatedUserBody, CreateWithRepoForAuthenticatedUserBodyGeo,
    DeleteForAuthenticatedUser, ExportForAuthenticatedUser,
    GetExportDetailsForAuthenticatedUser, GetForAuthenticatedUser,
    ListDevcontainersInRepositoryForAuthenticatedUser,
    ListDevcontainersInRepositoryForAuthenticatedUserResponse,
    ListDevcontainersInRepositoryForAuthenticatedUserResponseDevcontainer,
    ListForAuthenticatedUser, ListInRepositoryForAuthenticatedUser,
    PreFlightWithRepoForAuthenticatedUser, PreFlightWithRepoForAuthenticatedUserResponse,
    PreFlightWithRepoForAuthenticatedUserResponseDefaults, PublishForAuthenticatedUser,
    PublishForAuthenticatedUserBody, StartForAuthenticatedUser, StopForAuthenticatedUser,
    UpdateForAuthenticatedUser, UpdateForAuthenticatedUserBody,
};

impl Endpoint for ListInRepositoryForAuthenticatedUser {
    type Output = models::CodespacesListInOrganizationResponse;
    const OPERATION: Operation = Operation {
        id: "codespaces/list-in-repository-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/codespaces",
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

impl Paged for ListInRepositoryForAuthenticatedUser {
    type Item = models::Codespace;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.codespaces
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListInRepositoryForAuthenticatedUser {
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

impl Endpoint for CreateWithRepoForAuthenticatedUser {
    type Output = models::Codespace;
    const OPERATION: Operation = Operation {
        id: "codespaces/create-with-repo-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/codespaces",
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

impl CreateWithRepoForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListDevcontainersInRepositoryForAuthenticatedUser {
    type Output = ListDevcontainersInRepositoryForAuthenticatedUserResponse;
    const OPERATION: Operation = Operation {
        id: "codespaces/list-devcontainers-in-repository-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/codespaces/devcontainers",
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

impl Paged for ListDevcontainersInRepositoryForAuthenticatedUser {
    type Item = ListDevcontainersInRepositoryForAuthenticatedUserResponseDevcontainer;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.devcontainers
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListDevcontainersInRepositoryForAuthenticatedUser {
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

impl Endpoint for PreFlightWithRepoForAuthenticatedUser {
    type Output = PreFlightWithRepoForAuthenticatedUserResponse;
    const OPERATION: Operation = Operation {
        id: "codespaces/pre-flight-with-repo-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/codespaces/new",
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

impl PreFlightWithRepoForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CheckPermissionsForDevcontainer {
    type Output = models::CodespacesPermissionsCheckForDevcontainer;
    const OPERATION: Operation = Operation {
        id: "codespaces/check-permissions-for-devcontainer",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/codespaces/permissions_check",
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

impl CheckPermissionsForDevcontainer {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateWithPrForAuthenticatedUser {
    type Output = models::Codespace;
    const OPERATION: Operation = Operation {
        id: "codespaces/create-with-pr-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/codespaces",
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

impl CreateWithPrForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListForAuthenticatedUser {
    type Output = models::CodespacesListInOrganizationResponse;
    const OPERATION: Operation = Operation {
        id: "codespaces/list-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/codespaces",
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
    type Item = models::Codespace;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.codespaces
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
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

impl Endpoint for CreateForAuthenticatedUser {
    type Output = models::Codespace;
    const OPERATION: Operation = Operation {
        id: "codespaces/create-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/codespaces",
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

impl CreateForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetForAuthenticatedUser {
    type Output = models::Codespace;
    const OPERATION: Operation = Operation {
        id: "codespaces/get-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/codespaces/{codespace_name}",
        overlaps: &["/user/codespaces/secrets"],
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

impl GetForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteForAuthenticatedUser {
    type Output = Option<Map<Value>>;
    const OPERATION: Operation = Operation {
        id: "codespaces/delete-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/codespaces/{codespace_name}",
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

impl DeleteForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateForAuthenticatedUser {
    type Output = models::Codespace;
    const OPERATION: Operation = Operation {
        id: "codespaces/update-for-authenticated-user",
        method: octoforge_runtime::Verb::Patch,
        path: "/user/codespaces/{codespace_name}",
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

impl UpdateForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ExportForAuthenticatedUser {
    type Output = models::CodespaceExportDetails;
    const OPERATION: Operation = Operation {
        id: "codespaces/export-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/codespaces/{codespace_name}/exports",
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

impl ExportForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetExportDetailsForAuthenticatedUser {
    type Output = models::CodespaceExportDetails;
    const OPERATION: Operation = Operation {
        id: "codespaces/get-export-details-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/codespaces/{codespace_name}/exports/{export_id}",
        overlaps: &["/user/codespaces/secrets/{secret_name}/repositories"],
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

impl GetExportDetailsForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for PublishForAuthenticatedUser {
    type Output = models::CodespaceWithFullRepository;
    const OPERATION: Operation = Operation {
        id: "codespaces/publish-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/codespaces/{codespace_name}/publish",
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

impl PublishForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for StartForAuthenticatedUser {
    type Output = models::Codespace;
    const OPERATION: Operation = Operation {
        id: "codespaces/start-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/codespaces/{codespace_name}/start",
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

impl StartForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for StopForAuthenticatedUser {
    type Output = models::Codespace;
    const OPERATION: Operation = Operation {
        id: "codespaces/stop-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/codespaces/{codespace_name}/stop",
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

impl StopForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateWithRepoForAuthenticatedUserBody {
    const NAME: &'static str = "CreateWithRepoForAuthenticatedUserBody";
    const FIELDS: &'static [&'static str] = &[
        "ref",
        "location",
        "geo",
        "client_ip",
        "machine",
        "devcontainer_path",
        "multi_repo_permissions_opt_out",
        "working_directory",
        "idle_timeout_minutes",
        "display_name",
        "retention_period_minutes",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#ref: fields.at(0),
            location: fields.at(1),
            geo: fields.at(2),
            client_ip: fields.at(3),
            machine: fields.at(4),
            devcontainer_path: fields.at(5),
            multi_repo_permissions_opt_out: fields.at(6),
            working_directory: fields.at(7),
            idle_timeout_minutes: fields.at(8),
            display_name: fields.at(9),
            retention_period_minutes: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#ref,
                &self.location,
                &self.geo,
                &self.client_ip,
                &self.machine,
                &self.devcontainer_path,
                &self.multi_repo_permissions_opt_out,
                &self.working_directory,
                &self.idle_timeout_minutes,
                &self.display_name,
                &self.retention_period_minutes,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateWithRepoForAuthenticatedUserBody);

impl Object for ListDevcontainersInRepositoryForAuthenticatedUserResponse {
    const NAME: &'static str = "ListDevcontainersInRepositoryForAuthenticatedUserResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "devcontainers"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            devcontainers: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.devcontainers], &self.extra)
    }
}

octoforge_runtime::object!(ListDevcontainersInRepositoryForAuthenticatedUserResponse);

impl Object for PreFlightWithRepoForAuthenticatedUserResponse {
    const NAME: &'static str = "PreFlightWithRepoForAuthenticatedUserResponse";
    const FIELDS: &'static [&'static str] = &["billable_owner", "defaults"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            billable_owner: fields.at(0),
            defaults: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.billable_owner, &self.defaults], &self.extra)
    }
}

octoforge_runtime::object!(PreFlightWithRepoForAuthenticatedUserResponse);

impl Object for CreateWithPrForAuthenticatedUserBody {
    const NAME: &'static str = "CreateWithPrForAuthenticatedUserBody";
    const FIELDS: &'static [&'static str] = &[
        "location",
        "geo",
        "client_ip",
        "machine",
        "devcontainer_path",
        "multi_repo_permissions_opt_out",
        "working_directory",
        "idle_timeout_minutes",
        "display_name",
        "retention_period_minutes",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            location: fields.at(0),
            geo: fields.at(1),
            client_ip: fields.at(2),
            machine: fields.at(3),
            devcontainer_path: fields.at(4),
            multi_repo_permissions_opt_out: fields.at(5),
            working_directory: fields.at(6),
            idle_timeout_minutes: fields.at(7),
            display_name: fields.at(8),
            retention_period_minutes: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.location,
                &self.geo,
                &self.client_ip,
                &self.machine,
                &self.devcontainer_path,
                &self.multi_repo_permissions_opt_out,
                &self.working_directory,
                &self.idle_timeout_minutes,
                &self.display_name,
                &self.retention_period_minutes,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateWithPrForAuthenticatedUserBody);

impl Union for CreateForAuthenticatedUserBody {
    const NAME: &'static str = "CreateForAuthenticatedUserBody";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["repository_id"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["pull_request"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::RepositoryId(node.read()),
            1 => Self::PullRequest(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::RepositoryId(value) => value,
            Self::PullRequest(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(CreateForAuthenticatedUserBody);

impl Object for UpdateForAuthenticatedUserBody {
    const NAME: &'static str = "UpdateForAuthenticatedUserBody";
    const FIELDS: &'static [&'static str] = &[
        "machine",
        "display_name",
        "recent_folders",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            machine: fields.at(0),
            display_name: fields.at(1),
            recent_folders: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.machine, &self.display_name, &self.recent_folders], &self.extra)
    }
}

octoforge_runtime::object!(UpdateForAuthenticatedUserBody);

impl Object for PublishForAuthenticatedUserBody {
    const NAME: &'static str = "PublishForAuthenticatedUserBody";
    const FIELDS: &'static [&'static str] = &["name", "private"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            private: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.private], &self.extra)
    }
}

octoforge_runtime::object!(PublishForAuthenticatedUserBody);

impl Literal for CreateWithRepoForAuthenticatedUserBodyGeo {
    const NAME: &'static str = "CreateWithRepoForAuthenticatedUserBodyGeo";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::EuropeWest => "EuropeWest",
            Self::SoutheastAsia => "SoutheastAsia",
            Self::UsEast => "UsEast",
            Self::UsWest => "UsWest",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "EuropeWest" => Self::EuropeWest,
            "SoutheastAsia" => Self::SoutheastAsia,
            "UsEast" => Self::UsEast,
            "UsWest" => Self::UsWest,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CreateWithRepoForAuthenticatedUserBodyGeo);

impl Object for PreFlightWithRepoForAuthenticatedUserResponseDefaults {
    const NAME: &'static str = "PreFlightWithRepoForAuthenticatedUserResponseDefaults";
    const FIELDS: &'static [&'static str] = &["location", "devcontainer_path"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            location: fields.at(0),
            devcontainer_path: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.location, &self.devcontainer_path], &self.extra)
    }
}

octoforge_runtime::object!(PreFlightWithRepoForAuthenticatedUserResponseDefaults);

impl Object for CreateForAuthenticatedUserBodyRepositoryId {
    const NAME: &'static str = "CreateForAuthenticatedUserBodyRepositoryId";
    const FIELDS: &'static [&'static str] = &[
        "repository_id",
        "ref",
        "location",
        "geo",
        "client_ip",
        "machine",
        "devcontainer_path",
        "multi_repo_permissions_opt_out",
        "working_directory",
        "idle_timeout_minutes",
        "display_name",
        "retention_period_minutes",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_id: fields.at(0),
            r#ref: fields.at(1),
            location: fields.at(2),
            geo: fields.at(3),
            client_ip: fields.at(4),
            machine: fields.at(5),
            devcontainer_path: fields.at(6),
            multi_repo_permissions_opt_out: fields.at(7),
            working_directory: fields.at(8),
            idle_timeout_minutes: fields.at(9),
            display_name: fields.at(10),
            retention_period_minutes: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.repository_id,
                &self.r#ref,
                &self.location,
                &self.geo,
                &self.client_ip,
                &self.machine,
                &self.devcontainer_path,
                &self.multi_repo_permissions_opt_out,
                &self.working_directory,
                &self.idle_timeout_minutes,
                &self.display_name,
                &self.retention_period_minutes,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateForAuthenticatedUserBodyRepositoryId);

impl Object for CreateForAuthenticatedUserBodyPullRequest {
    const NAME: &'static str = "CreateForAuthenticatedUserBodyPullRequest";
    const FIELDS: &'static [&'static str] = &[
        "pull_request",
        "location",
        "geo",
        "machine",
        "devcontainer_path",
        "working_directory",
        "idle_timeout_minutes",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pull_request: fields.at(0),
            location: fields.at(1),
            geo: fields.at(2),
            machine: fields.at(3),
            devcontainer_path: fields.at(4),
            working_directory: fields.at(5),
            idle_timeout_minutes: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.pull_request,
                &self.location,
                &self.geo,
                &self.machine,
                &self.devcontainer_path,
                &self.working_directory,
                &self.idle_timeout_minutes,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateForAuthenticatedUserBodyPullRequest);

impl Object for ListDevcontainersInRepositoryForAuthenticatedUserResponseDevcontainer {
    const NAME: &'static str = "ListDevcontainersInRepositoryForAuthenticatedUserResponseDevcontainer";
    const FIELDS: &'static [&'static str] = &["path", "name", "display_name"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            path: fields.at(0),
            name: fields.at(1),
            display_name: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.path, &self.name, &self.display_name], &self.extra)
    }
}

octoforge_runtime::object!(
    ListDevcontainersInRepositoryForAuthenticatedUserResponseDevcontainer
);

impl Object for CreateForAuthenticatedUserBodyPullRequestPullRequest {
    const NAME: &'static str = "CreateForAuthenticatedUserBodyPullRequestPullRequest";
    const FIELDS: &'static [&'static str] = &["pull_request_number", "repository_id"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pull_request_number: fields.at(0),
            repository_id: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.pull_request_number, &self.repository_id], &self.extra)
    }
}

octoforge_runtime::object!(CreateForAuthenticatedUserBodyPullRequestPullRequest);
