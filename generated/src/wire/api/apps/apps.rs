// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::apps::{
    CreateFromManifest, CreateFromManifestResponse, CreateInstallationAccessToken,
    CreateInstallationAccessTokenBody, DeleteInstallation, GetAuthenticated, GetBySlug,
    GetInstallation, GetOrgInstallation, GetRepoInstallation, GetUserInstallation,
    ListInstallationRequestsForAuthenticatedApp, ListInstallations,
    ListInstallationsResponseItem, ListInstallationsResponseItemAccount,
    ListInstallationsResponseItemPermissions, ListInstallationsResponseItemSuspendedBy,
    ScopeToken, ScopeTokenBody, SuspendInstallation, UnsuspendInstallation,
};

impl Endpoint for GetAuthenticated {
    type Output = Option<models::Integration>;
    const OPERATION: Operation = Operation {
        id: "apps/get-authenticated",
        method: octoforge_runtime::Verb::Get,
        path: "/app",
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

impl GetAuthenticated {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateFromManifest {
    type Output = CreateFromManifestResponse;
    const OPERATION: Operation = Operation {
        id: "apps/create-from-manifest",
        method: octoforge_runtime::Verb::Post,
        path: "/app-manifests/{code}/conversions",
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

impl CreateFromManifest {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListInstallationRequestsForAuthenticatedApp {
    type Output = Vec<models::IntegrationInstallationRequest>;
    const OPERATION: Operation = Operation {
        id: "apps/list-installation-requests-for-authenticated-app",
        method: octoforge_runtime::Verb::Get,
        path: "/app/installation-requests",
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

impl Paged for ListInstallationRequestsForAuthenticatedApp {
    type Item = models::IntegrationInstallationRequest;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListInstallationRequestsForAuthenticatedApp {
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

impl Endpoint for ListInstallations {
    type Output = Vec<ListInstallationsResponseItem>;
    const OPERATION: Operation = Operation {
        id: "apps/list-installations",
        method: octoforge_runtime::Verb::Get,
        path: "/app/installations",
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

impl Paged for ListInstallations {
    type Item = ListInstallationsResponseItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListInstallations {
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

impl Endpoint for GetInstallation {
    type Output = models::Installation;
    const OPERATION: Operation = Operation {
        id: "apps/get-installation",
        method: octoforge_runtime::Verb::Get,
        path: "/app/installations/{installation_id}",
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

impl GetInstallation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteInstallation {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "apps/delete-installation",
        method: octoforge_runtime::Verb::Delete,
        path: "/app/installations/{installation_id}",
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

impl DeleteInstallation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateInstallationAccessToken {
    type Output = models::InstallationToken;
    const OPERATION: Operation = Operation {
        id: "apps/create-installation-access-token",
        method: octoforge_runtime::Verb::Post,
        path: "/app/installations/{installation_id}/access_tokens",
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

impl CreateInstallationAccessToken {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SuspendInstallation {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "apps/suspend-installation",
        method: octoforge_runtime::Verb::Put,
        path: "/app/installations/{installation_id}/suspended",
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

impl SuspendInstallation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UnsuspendInstallation {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "apps/unsuspend-installation",
        method: octoforge_runtime::Verb::Delete,
        path: "/app/installations/{installation_id}/suspended",
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

impl UnsuspendInstallation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ScopeToken {
    type Output = models::Authorization;
    const OPERATION: Operation = Operation {
        id: "apps/scope-token",
        method: octoforge_runtime::Verb::Post,
        path: "/applications/{client_id}/token/scoped",
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

impl ScopeToken {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetBySlug {
    type Output = Option<models::Integration>;
    const OPERATION: Operation = Operation {
        id: "apps/get-by-slug",
        method: octoforge_runtime::Verb::Get,
        path: "/apps/{app_slug}",
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

impl GetBySlug {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetOrgInstallation {
    type Output = models::Installation;
    const OPERATION: Operation = Operation {
        id: "apps/get-org-installation",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/installation",
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

impl GetOrgInstallation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRepoInstallation {
    type Output = models::Installation;
    const OPERATION: Operation = Operation {
        id: "apps/get-repo-installation",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/installation",
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

impl GetRepoInstallation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetUserInstallation {
    type Output = models::Installation;
    const OPERATION: Operation = Operation {
        id: "apps/get-user-installation",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/installation",
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

impl GetUserInstallation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateFromManifestResponse {
    const NAME: &'static str = "CreateFromManifestResponse";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "slug",
        "node_id",
        "client_id",
        "owner",
        "name",
        "description",
        "external_url",
        "html_url",
        "created_at",
        "updated_at",
        "permissions",
        "events",
        "installations_count",
        "client_secret",
        "webhook_secret",
        "pem",
    ];
    const REQUIRED: &'static [u64] = &[122877];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            slug: fields.at(1),
            node_id: fields.at(2),
            client_id: fields.at(3),
            owner: fields.at(4),
            name: fields.at(5),
            description: fields.at(6),
            external_url: fields.at(7),
            html_url: fields.at(8),
            created_at: fields.at(9),
            updated_at: fields.at(10),
            permissions: fields.at(11),
            events: fields.at(12),
            installations_count: fields.at(13),
            client_secret: fields.at(14),
            webhook_secret: fields.at(15),
            pem: fields.at(16),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.slug,
                &self.node_id,
                &self.client_id,
                &self.owner,
                &self.name,
                &self.description,
                &self.external_url,
                &self.html_url,
                &self.created_at,
                &self.updated_at,
                &self.permissions,
                &self.events,
                &self.installations_count,
                &self.client_secret,
                &self.webhook_secret,
                &self.pem,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateFromManifestResponse);

impl Object for ScopeTokenBody {
    const NAME: &'static str = "ScopeTokenBody";
    const FIELDS: &'static [&'static str] = &[
        "access_token",
        "target",
        "target_id",
        "repositories",
        "repository_ids",
        "permissions",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            access_token: fields.at(0),
            target: fields.at(1),
            target_id: fields.at(2),
            repositories: fields.at(3),
            repository_ids: fields.at(4),
            permissions: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.access_token,
                &self.target,
                &self.target_id,
                &self.repositories,
                &self.repository_ids,
                &self.permissions,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ScopeTokenBody);

impl Object for CreateInstallationAccessTokenBody {
    const NAME: &'static str = "CreateInstallationAccessTokenBody";
    const FIELDS: &'static [&'static str] = &[
        "repositories",
        "repository_ids",
        "permissions",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repositories: fields.at(0),
            repository_ids: fields.at(1),
            permissions: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.repositories, &self.repository_ids, &self.permissions],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateInstallationAccessTokenBody);

impl Object for ListInstallationsResponseItem {
    const NAME: &'static str = "ListInstallationsResponseItem";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "account",
        "repository_selection",
        "access_tokens_url",
        "repositories_url",
        "html_url",
        "app_id",
        "target_id",
        "target_type",
        "permissions",
        "events",
        "created_at",
        "updated_at",
        "single_file_name",
        "has_multiple_single_files",
        "single_file_paths",
        "app_slug",
        "suspended_by",
        "suspended_at",
        "contact_email",
    ];
    const REQUIRED: &'static [u64] = &[475135];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            account: fields.at(1),
            repository_selection: fields.at(2),
            access_tokens_url: fields.at(3),
            repositories_url: fields.at(4),
            html_url: fields.at(5),
            app_id: fields.at(6),
            target_id: fields.at(7),
            target_type: fields.at(8),
            permissions: fields.at(9),
            events: fields.at(10),
            created_at: fields.at(11),
            updated_at: fields.at(12),
            single_file_name: fields.at(13),
            has_multiple_single_files: fields.at(14),
            single_file_paths: fields.at(15),
            app_slug: fields.at(16),
            suspended_by: fields.at(17),
            suspended_at: fields.at(18),
            contact_email: fields.at(19),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.account,
                &self.repository_selection,
                &self.access_tokens_url,
                &self.repositories_url,
                &self.html_url,
                &self.app_id,
                &self.target_id,
                &self.target_type,
                &self.permissions,
                &self.events,
                &self.created_at,
                &self.updated_at,
                &self.single_file_name,
                &self.has_multiple_single_files,
                &self.single_file_paths,
                &self.app_slug,
                &self.suspended_by,
                &self.suspended_at,
                &self.contact_email,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ListInstallationsResponseItem);

impl Object for ListInstallationsResponseItemAccount {
    const NAME: &'static str = "ListInstallationsResponseItemAccount";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "email",
        "login",
        "id",
        "node_id",
        "avatar_url",
        "gravatar_id",
        "url",
        "html_url",
        "followers_url",
        "following_url",
        "gists_url",
        "starred_url",
        "subscriptions_url",
        "organizations_url",
        "repos_url",
        "events_url",
        "received_events_url",
        "type",
        "site_admin",
        "starred_at",
        "description",
        "website_url",
        "slug",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[1048572];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            email: fields.at(1),
            login: fields.at(2),
            id: fields.at(3),
            node_id: fields.at(4),
            avatar_url: fields.at(5),
            gravatar_id: fields.at(6),
            url: fields.at(7),
            html_url: fields.at(8),
            followers_url: fields.at(9),
            following_url: fields.at(10),
            gists_url: fields.at(11),
            starred_url: fields.at(12),
            subscriptions_url: fields.at(13),
            organizations_url: fields.at(14),
            repos_url: fields.at(15),
            events_url: fields.at(16),
            received_events_url: fields.at(17),
            r#type: fields.at(18),
            site_admin: fields.at(19),
            starred_at: fields.at(20),
            description: fields.at(21),
            website_url: fields.at(22),
            slug: fields.at(23),
            created_at: fields.at(24),
            updated_at: fields.at(25),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.email,
                &self.login,
                &self.id,
                &self.node_id,
                &self.avatar_url,
                &self.gravatar_id,
                &self.url,
                &self.html_url,
                &self.followers_url,
                &self.following_url,
                &self.gists_url,
                &self.starred_url,
                &self.subscriptions_url,
                &self.organizations_url,
                &self.repos_url,
                &self.events_url,
                &self.received_events_url,
                &self.r#type,
                &self.site_admin,
                &self.starred_at,
                &self.description,
                &self.website_url,
                &self.slug,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ListInstallationsResponseItemAccount);

impl Object for ListInstallationsResponseItemPermissions {
    const NAME: &'static str = "ListInstallationsResponseItemPermissions";
    const FIELDS: &'static [&'static str] = &[
        "actions",
        "administration",
        "checks",
        "contents",
        "deployments",
        "environments",
        "issues",
        "metadata",
        "packages",
        "pages",
        "pull_requests",
        "repository_hooks",
        "repository_projects",
        "secret_scanning_alerts",
        "secrets",
        "security_events",
        "single_file",
        "statuses",
        "vulnerability_alerts",
        "workflows",
        "members",
        "organization_administration",
        "organization_custom_roles",
        "organization_announcement_banners",
        "organization_hooks",
        "organization_personal_access_tokens",
        "organization_personal_access_token_requests",
        "organization_plan",
        "organization_projects",
        "organization_packages",
        "organization_secrets",
        "organization_self_hosted_runners",
        "organization_user_blocking",
        "team_discussions",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            actions: fields.at(0),
            administration: fields.at(1),
            checks: fields.at(2),
            contents: fields.at(3),
            deployments: fields.at(4),
            environments: fields.at(5),
            issues: fields.at(6),
            metadata: fields.at(7),
            packages: fields.at(8),
            pages: fields.at(9),
            pull_requests: fields.at(10),
            repository_hooks: fields.at(11),
            repository_projects: fields.at(12),
            secret_scanning_alerts: fields.at(13),
            secrets: fields.at(14),
            security_events: fields.at(15),
            single_file: fields.at(16),
            statuses: fields.at(17),
            vulnerability_alerts: fields.at(18),
            workflows: fields.at(19),
            members: fields.at(20),
            organization_administration: fields.at(21),
            organization_custom_roles: fields.at(22),
            organization_announcement_banners: fields.at(23),
            organization_hooks: fields.at(24),
            organization_personal_access_tokens: fields.at(25),
            organization_personal_access_token_requests: fields.at(26),
            organization_plan: fields.at(27),
            organization_projects: fields.at(28),
            organization_packages: fields.at(29),
            organization_secrets: fields.at(30),
            organization_self_hosted_runners: fields.at(31),
            organization_user_blocking: fields.at(32),
            team_discussions: fields.at(33),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.actions,
                &self.administration,
                &self.checks,
                &self.contents,
                &self.deployments,
                &self.environments,
                &self.issues,
                &self.metadata,
                &self.packages,
                &self.pages,
                &self.pull_requests,
                &self.repository_hooks,
                &self.repository_projects,
                &self.secret_scanning_alerts,
                &self.secrets,
                &self.security_events,
                &self.single_file,
                &self.statuses,
                &self.vulnerability_alerts,
                &self.workflows,
                &self.members,
                &self.organization_administration,
                &self.organization_custom_roles,
                &self.organization_announcement_banners,
                &self.organization_hooks,
                &self.organization_personal_access_tokens,
                &self.organization_personal_access_token_requests,
                &self.organization_plan,
                &self.organization_projects,
                &self.organization_packages,
                &self.organization_secrets,
                &self.organization_self_hosted_runners,
                &self.organization_user_blocking,
                &self.team_discussions,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ListInstallationsResponseItemPermissions);

impl Object for ListInstallationsResponseItemSuspendedBy {
    const NAME: &'static str = "ListInstallationsResponseItemSuspendedBy";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "email",
        "login",
        "id",
        "node_id",
        "avatar_url",
        "gravatar_id",
        "url",
        "html_url",
        "followers_url",
        "following_url",
        "gists_url",
        "starred_url",
        "subscriptions_url",
        "organizations_url",
        "repos_url",
        "events_url",
        "received_events_url",
        "type",
        "site_admin",
        "starred_at",
    ];
    const REQUIRED: &'static [u64] = &[1048572];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            email: fields.at(1),
            login: fields.at(2),
            id: fields.at(3),
            node_id: fields.at(4),
            avatar_url: fields.at(5),
            gravatar_id: fields.at(6),
            url: fields.at(7),
            html_url: fields.at(8),
            followers_url: fields.at(9),
            following_url: fields.at(10),
            gists_url: fields.at(11),
            starred_url: fields.at(12),
            subscriptions_url: fields.at(13),
            organizations_url: fields.at(14),
            repos_url: fields.at(15),
            events_url: fields.at(16),
            received_events_url: fields.at(17),
            r#type: fields.at(18),
            site_admin: fields.at(19),
            starred_at: fields.at(20),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.email,
                &self.login,
                &self.id,
                &self.node_id,
                &self.avatar_url,
                &self.gravatar_id,
                &self.url,
                &self.html_url,
                &self.followers_url,
                &self.following_url,
                &self.gists_url,
                &self.starred_url,
                &self.subscriptions_url,
                &self.organizations_url,
                &self.repos_url,
                &self.events_url,
                &self.received_events_url,
                &self.r#type,
                &self.site_admin,
                &self.starred_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ListInstallationsResponseItemSuspendedBy);
