// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Literal, Map, Node,
    Object, Operation, Paged, Parts, Union, Value, Variant, Visit,
};
use crate::models;
use crate::api::orgs::{
    Delete, DisableSelectedRepositoryImmutableReleasesOrganization,
    EnableOrDisableSecurityProductOnAllOrgRepos,
    EnableOrDisableSecurityProductOnAllOrgReposBody,
    EnableSelectedRepositoryImmutableReleasesOrganization, Get,
    GetImmutableReleasesSettings, GetImmutableReleasesSettingsRepositories, List,
    ListAppInstallations, ListForAuthenticatedUser, ListForUser,
    SetImmutableReleasesSettings, SetImmutableReleasesSettingsBody,
    SetImmutableReleasesSettingsRepositories, Update, UpdateBody,
    UpdateBodyDefaultRepositoryPermission,
    UpdateBodyMembersAllowedRepositoryCreationType, UpdateResponse422,
};

impl Endpoint for List {
    type Output = Vec<models::OrganizationSimple>;
    const OPERATION: Operation = Operation {
        id: "orgs/list",
        method: octoforge_runtime::Verb::Get,
        path: "/organizations",
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
    type Item = models::OrganizationSimple;

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

impl Endpoint for Get {
    type Output = models::OrganizationFull;
    const OPERATION: Operation = Operation {
        id: "orgs/get",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}",
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

impl Get {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Delete {
    type Output = Option<Map<Value>>;
    const OPERATION: Operation = Operation {
        id: "orgs/delete",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}",
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

impl Delete {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Update {
    type Output = models::OrganizationFull;
    const OPERATION: Operation = Operation {
        id: "orgs/update",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}",
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

impl Update {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListAppInstallations {
    type Output = models::OrgsListAppInstallationsResponse;
    const OPERATION: Operation = Operation {
        id: "orgs/list-app-installations",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/installations",
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

impl Paged for ListAppInstallations {
    type Item = models::Installation;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.installations
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListAppInstallations {
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

impl Endpoint for GetImmutableReleasesSettings {
    type Output = models::ImmutableReleasesOrganizationSettings;
    const OPERATION: Operation = Operation {
        id: "orgs/get-immutable-releases-settings",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/settings/immutable-releases",
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

impl GetImmutableReleasesSettings {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetImmutableReleasesSettings {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/set-immutable-releases-settings",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/settings/immutable-releases",
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
        answer.empty()
    }
}

impl SetImmutableReleasesSettings {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetImmutableReleasesSettingsRepositories {
    type Output = models::ActionsListSelectedReposForOrgSecretResponse;
    const OPERATION: Operation = Operation {
        id: "orgs/get-immutable-releases-settings-repositories",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/settings/immutable-releases/repositories",
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

impl Paged for GetImmutableReleasesSettingsRepositories {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.repositories
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl GetImmutableReleasesSettingsRepositories {
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

impl Endpoint for SetImmutableReleasesSettingsRepositories {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/set-immutable-releases-settings-repositories",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/settings/immutable-releases/repositories",
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
        answer.empty()
    }
}

impl SetImmutableReleasesSettingsRepositories {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for EnableSelectedRepositoryImmutableReleasesOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/enable-selected-repository-immutable-releases-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/settings/immutable-releases/repositories/{repository_id}",
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

impl EnableSelectedRepositoryImmutableReleasesOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DisableSelectedRepositoryImmutableReleasesOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/disable-selected-repository-immutable-releases-organization",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/settings/immutable-releases/repositories/{repository_id}",
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

impl DisableSelectedRepositoryImmutableReleasesOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for EnableOrDisableSecurityProductOnAllOrgRepos {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/enable-or-disable-security-product-on-all-org-repos",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/{security_product}/{enablement}",
        overlaps: &[
            "/orgs/{org}/actions/hosted-runners",
            "/orgs/{org}/actions/runner-groups",
            "/orgs/{org}/actions/variables",
            "/orgs/{org}/agents/variables",
            "/orgs/{org}/attestations/bulk-list",
            "/orgs/{org}/attestations/delete-request",
            "/orgs/{org}/code-security/configurations",
            "/orgs/{org}/personal-access-token-requests/{pat_request_id}",
            "/orgs/{org}/personal-access-tokens/{pat_id}",
            "/orgs/{org}/secret-scanning/custom-patterns",
            "/orgs/{org}/settings/network-configurations",
        ],
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

impl EnableOrDisableSecurityProductOnAllOrgRepos {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListForAuthenticatedUser {
    type Output = Vec<models::OrganizationSimple>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/orgs",
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
    type Item = models::OrganizationSimple;

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

impl Endpoint for ListForUser {
    type Output = Vec<models::OrganizationSimple>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/orgs",
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

impl Paged for ListForUser {
    type Item = models::OrganizationSimple;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForUser {
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

#[expect(deprecated, reason = "what is deprecated is still sent")]
impl Object for UpdateBody {
    const NAME: &'static str = "UpdateBody";
    const FIELDS: &'static [&'static str] = &[
        "billing_email",
        "company",
        "email",
        "twitter_username",
        "location",
        "name",
        "description",
        "has_organization_projects",
        "has_repository_projects",
        "default_repository_permission",
        "members_can_create_repositories",
        "members_can_create_internal_repositories",
        "members_can_create_private_repositories",
        "members_can_create_public_repositories",
        "members_allowed_repository_creation_type",
        "members_can_create_pages",
        "members_can_create_public_pages",
        "members_can_create_private_pages",
        "members_can_fork_private_repositories",
        "web_commit_signoff_required",
        "blog",
        "advanced_security_enabled_for_new_repositories",
        "dependabot_alerts_enabled_for_new_repositories",
        "dependabot_security_updates_enabled_for_new_repositories",
        "dependency_graph_enabled_for_new_repositories",
        "secret_scanning_enabled_for_new_repositories",
        "secret_scanning_push_protection_enabled_for_new_repositories",
        "secret_scanning_push_protection_custom_link_enabled",
        "secret_scanning_push_protection_custom_link",
        "deploy_keys_enabled_for_repositories",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            billing_email: fields.at(0),
            company: fields.at(1),
            email: fields.at(2),
            twitter_username: fields.at(3),
            location: fields.at(4),
            name: fields.at(5),
            description: fields.at(6),
            has_organization_projects: fields.at(7),
            has_repository_projects: fields.at(8),
            default_repository_permission: fields.at(9),
            members_can_create_repositories: fields.at(10),
            members_can_create_internal_repositories: fields.at(11),
            members_can_create_private_repositories: fields.at(12),
            members_can_create_public_repositories: fields.at(13),
            members_allowed_repository_creation_type: fields.at(14),
            members_can_create_pages: fields.at(15),
            members_can_create_public_pages: fields.at(16),
            members_can_create_private_pages: fields.at(17),
            members_can_fork_private_repositories: fields.at(18),
            web_commit_signoff_required: fields.at(19),
            blog: fields.at(20),
            advanced_security_enabled_for_new_repositories: fields.at(21),
            dependabot_alerts_enabled_for_new_repositories: fields.at(22),
            dependabot_security_updates_enabled_for_new_repositories: fields.at(23),
            dependency_graph_enabled_for_new_repositories: fields.at(24),
            secret_scanning_enabled_for_new_repositories: fields.at(25),
            secret_scanning_push_protection_enabled_for_new_repositories: fields.at(26),
            secret_scanning_push_protection_custom_link_enabled: fields.at(27),
            secret_scanning_push_protection_custom_link: fields.at(28),
            deploy_keys_enabled_for_repositories: fields.at(29),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.billing_email,
                &self.company,
                &self.email,
                &self.twitter_username,
                &self.location,
                &self.name,
                &self.description,
                &self.has_organization_projects,
                &self.has_repository_projects,
                &self.default_repository_permission,
                &self.members_can_create_repositories,
                &self.members_can_create_internal_repositories,
                &self.members_can_create_private_repositories,
                &self.members_can_create_public_repositories,
                &self.members_allowed_repository_creation_type,
                &self.members_can_create_pages,
                &self.members_can_create_public_pages,
                &self.members_can_create_private_pages,
                &self.members_can_fork_private_repositories,
                &self.web_commit_signoff_required,
                &self.blog,
                &self.advanced_security_enabled_for_new_repositories,
                &self.dependabot_alerts_enabled_for_new_repositories,
                &self.dependabot_security_updates_enabled_for_new_repositories,
                &self.dependency_graph_enabled_for_new_repositories,
                &self.secret_scanning_enabled_for_new_repositories,
                &self.secret_scanning_push_protection_enabled_for_new_repositories,
                &self.secret_scanning_push_protection_custom_link_enabled,
                &self.secret_scanning_push_protection_custom_link,
                &self.deploy_keys_enabled_for_repositories,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBody);

impl Union for UpdateResponse422 {
    const NAME: &'static str = "UpdateResponse422";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["documentation_url"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::ValidationError(node.read()),
            1 => Self::ValidationErrorSimple(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::ValidationError(value) => value,
            Self::ValidationErrorSimple(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(UpdateResponse422);

impl Object for SetImmutableReleasesSettingsBody {
    const NAME: &'static str = "SetImmutableReleasesSettingsBody";
    const FIELDS: &'static [&'static str] = &[
        "enforced_repositories",
        "selected_repository_ids",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enforced_repositories: fields.at(0),
            selected_repository_ids: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.enforced_repositories, &self.selected_repository_ids], &self.extra)
    }
}

octoforge_runtime::object!(SetImmutableReleasesSettingsBody);

impl Object for EnableOrDisableSecurityProductOnAllOrgReposBody {
    const NAME: &'static str = "EnableOrDisableSecurityProductOnAllOrgReposBody";
    const FIELDS: &'static [&'static str] = &["query_suite"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            query_suite: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.query_suite], &self.extra)
    }
}

octoforge_runtime::object!(EnableOrDisableSecurityProductOnAllOrgReposBody);

impl Literal for UpdateBodyDefaultRepositoryPermission {
    const NAME: &'static str = "UpdateBodyDefaultRepositoryPermission";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Admin => "admin",
            Self::None => "none",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "read" => Self::Read,
            "write" => Self::Write,
            "admin" => Self::Admin,
            "none" => Self::None,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UpdateBodyDefaultRepositoryPermission);

impl Literal for UpdateBodyMembersAllowedRepositoryCreationType {
    const NAME: &'static str = "UpdateBodyMembersAllowedRepositoryCreationType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Private => "private",
            Self::None => "none",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "private" => Self::Private,
            "none" => Self::None,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UpdateBodyMembersAllowedRepositoryCreationType);
