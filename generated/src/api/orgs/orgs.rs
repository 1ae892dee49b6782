// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: orgs.

use octoforge_runtime::{Extra, Parts, Value};
use crate::models;

/// List organizations.
///
/// Lists all organizations, in the order that they were created.
///
/// > **Note:**
/// > Pagination is powered exclusively by the `since` parameter. Use the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers) to get the URL for the next page of organizations.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#list-organizations>).
///
/// `GET /organizations`
///
/// - 200: a list of [`OrganizationSimple`](crate::models::OrganizationSimple)
/// - 304: no content
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
    /// An organization ID. Only return organizations with an ID greater than this ID.
    #[inline]
    pub fn since(mut self, since: i64) -> Self {
        self.parts.query("since", &since);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Get an organization.
///
/// Gets information about an organization.
///
/// When the value of `two_factor_requirement_enabled` is `true`, the organization requires all members, billing managers, outside collaborators, guest collaborators, repository collaborators, or everyone with access to any repository within the organization to enable [two-factor authentication](https://docs.github.com/articles/securing-your-account-with-two-factor-authentication-2fa/).
///
/// To see the full details about an organization, the authenticated user must be an organization owner.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to see the full details about an organization.
///
/// To see information about an organization's GitHub plan, GitHub Apps need the `Organization plan` permission.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#get-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}`
///
/// - 200: [`OrganizationFull`](crate::models::OrganizationFull)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get(org: impl Into<String>) -> Get {
    Get {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get`](get()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    pub(crate) parts: Parts,
}

/// Delete an organization.
///
/// Deletes an organization and all its repositories.
///
/// The organization login will be unavailable for 90 days after deletion.
///
/// Please review the Terms of Service regarding account deletion before using this endpoint:
///
/// <https://docs.github.com/site-policy/github-terms/github-terms-of-service>
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#delete-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `DELETE /orgs/{org}`
///
/// - 202: a map to any JSON or null
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete(org: impl Into<String>) -> Delete {
    Delete {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`delete`](delete()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    pub(crate) parts: Parts,
}

/// Update an organization.
///
/// > **Warning:**
/// > **Closing down notice:** GitHub will replace and discontinue `members_allowed_repository_creation_type` in favor of more granular permissions. The new input parameters are `members_can_create_public_repositories`, `members_can_create_private_repositories` for all organizations and `members_can_create_internal_repositories` for organizations associated with an enterprise account using GitHub Enterprise Cloud or GitHub Enterprise Server 2.20+. For more information, see the [blog post](https://developer.github.com/changes/2019-12-03-internal-visibility-changes).
///
/// > **Warning:**
/// > **Closing down notice:** Code security product enablement for new repositories through the organization API is closing down. Please use [code security configurations](https://docs.github.com/rest/code-security/configurations#set-a-code-security-configuration-as-a-default-for-an-organization) to set defaults instead. For more information on setting a default security configuration, see the [changelog](https://github.blog/changelog/2024-07-09-sunsetting-security-settings-defaults-parameters-in-the-organizations-rest-api/).
///
/// Updates the organization's profile and member privileges.
///
/// The authenticated user must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` or `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#update-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PATCH /orgs/{org}`
///
/// - 200: [`OrganizationFull`](crate::models::OrganizationFull)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`UpdateResponse422`](crate::orgs::UpdateResponse422)
///
/// [How to send it](crate#sending).
pub fn update(org: impl Into<String>) -> Update {
    Update {
        parts: Parts::new().path(&org.into()),
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
    /// Billing email address. This address is not publicized.
    pub fn billing_email(mut self, billing_email: impl Into<String>) -> Self {
        self.body.billing_email = Some(billing_email.into());
        self
    }

    /// The company name.
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.body.company = Some(company.into());
        self
    }

    /// The publicly visible email address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.body.email = Some(email.into());
        self
    }

    /// The Twitter username of the company.
    pub fn twitter_username(mut self, twitter_username: impl Into<String>) -> Self {
        self.body.twitter_username = Some(twitter_username.into());
        self
    }

    /// The location.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.body.location = Some(location.into());
        self
    }

    /// The shorthand name of the company.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The description of the company. The maximum size is 160 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// Whether an organization can use organization projects.
    #[inline]
    pub fn has_organization_projects(mut self, has_organization_projects: bool) -> Self {
        self.body.has_organization_projects = Some(has_organization_projects);
        self
    }

    /// Whether repositories that belong to the organization can use repository projects.
    #[inline]
    pub fn has_repository_projects(mut self, has_repository_projects: bool) -> Self {
        self.body.has_repository_projects = Some(has_repository_projects);
        self
    }

    /// Default permission level members have for organization repositories.
    pub fn default_repository_permission(
        mut self,
        default_repository_permission: impl Into<UpdateBodyDefaultRepositoryPermission>,
    ) -> Self {
        self.body.default_repository_permission = Some(
            default_repository_permission.into(),
        );
        self
    }

    /// Whether of non-admin organization members can create repositories. **Note:** A parameter can override this parameter. See `members_allowed_repository_creation_type` in this table for details.
    #[inline]
    pub fn members_can_create_repositories(
        mut self,
        members_can_create_repositories: bool,
    ) -> Self {
        self.body.members_can_create_repositories = Some(
            members_can_create_repositories,
        );
        self
    }

    /// Whether organization members can create internal repositories, which are visible to all enterprise members. You can only allow members to create internal repositories if your organization is associated with an enterprise account using GitHub Enterprise Cloud or GitHub Enterprise Server 2.20+. For more information, see "[Restricting repository creation in your organization](https://docs.github.com/github/setting-up-and-managing-organizations-and-teams/restricting-repository-creation-in-your-organization)" in the GitHub Help documentation.
    #[inline]
    pub fn members_can_create_internal_repositories(
        mut self,
        members_can_create_internal_repositories: bool,
    ) -> Self {
        self.body.members_can_create_internal_repositories = Some(
            members_can_create_internal_repositories,
        );
        self
    }

    /// Whether organization members can create private repositories, which are visible to organization members with permission. For more information, see "[Restricting repository creation in your organization](https://docs.github.com/github/setting-up-and-managing-organizations-and-teams/restricting-repository-creation-in-your-organization)" in the GitHub Help documentation.
    #[inline]
    pub fn members_can_create_private_repositories(
        mut self,
        members_can_create_private_repositories: bool,
    ) -> Self {
        self.body.members_can_create_private_repositories = Some(
            members_can_create_private_repositories,
        );
        self
    }

    /// Whether organization members can create public repositories, which are visible to anyone. For more information, see "[Restricting repository creation in your organization](https://docs.github.com/github/setting-up-and-managing-organizations-and-teams/restricting-repository-creation-in-your-organization)" in the GitHub Help documentation.
    #[inline]
    pub fn members_can_create_public_repositories(
        mut self,
        members_can_create_public_repositories: bool,
    ) -> Self {
        self.body.members_can_create_public_repositories = Some(
            members_can_create_public_repositories,
        );
        self
    }

    /// Specifies which types of repositories non-admin organization members can create. `private` is only available to repositories that are part of an organization on GitHub Enterprise Cloud.
    /// **Note:** This parameter is closing down and will be removed in the future. Its return value ignores internal repositories. Using this parameter overrides values set in `members_can_create_repositories`. See the parameter deprecation notice in the operation description for details.
    pub fn members_allowed_repository_creation_type(
        mut self,
        members_allowed_repository_creation_type: impl Into<
            UpdateBodyMembersAllowedRepositoryCreationType,
        >,
    ) -> Self {
        self.body.members_allowed_repository_creation_type = Some(
            members_allowed_repository_creation_type.into(),
        );
        self
    }

    /// Whether organization members can create GitHub Pages sites. Existing published sites will not be impacted.
    #[inline]
    pub fn members_can_create_pages(mut self, members_can_create_pages: bool) -> Self {
        self.body.members_can_create_pages = Some(members_can_create_pages);
        self
    }

    /// Whether organization members can create public GitHub Pages sites. Existing published sites will not be impacted.
    #[inline]
    pub fn members_can_create_public_pages(
        mut self,
        members_can_create_public_pages: bool,
    ) -> Self {
        self.body.members_can_create_public_pages = Some(
            members_can_create_public_pages,
        );
        self
    }

    /// Whether organization members can create private GitHub Pages sites. Existing published sites will not be impacted.
    #[inline]
    pub fn members_can_create_private_pages(
        mut self,
        members_can_create_private_pages: bool,
    ) -> Self {
        self.body.members_can_create_private_pages = Some(
            members_can_create_private_pages,
        );
        self
    }

    /// Whether organization members can fork private organization repositories.
    #[inline]
    pub fn members_can_fork_private_repositories(
        mut self,
        members_can_fork_private_repositories: bool,
    ) -> Self {
        self.body.members_can_fork_private_repositories = Some(
            members_can_fork_private_repositories,
        );
        self
    }

    /// Whether contributors to organization repositories are required to sign off on commits they make through GitHub's web interface.
    #[inline]
    pub fn web_commit_signoff_required(
        mut self,
        web_commit_signoff_required: bool,
    ) -> Self {
        self.body.web_commit_signoff_required = Some(web_commit_signoff_required);
        self
    }

    /// Sets `blog`.
    pub fn blog(mut self, blog: impl Into<String>) -> Self {
        self.body.blog = Some(blog.into());
        self
    }

    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether GitHub Advanced Security is automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /orgs/{org}` request.
    #[deprecated]
    #[expect(deprecated, reason = "what is deprecated can still be set")]
    #[inline]
    pub fn advanced_security_enabled_for_new_repositories(
        mut self,
        advanced_security_enabled_for_new_repositories: bool,
    ) -> Self {
        self.body.advanced_security_enabled_for_new_repositories = Some(
            advanced_security_enabled_for_new_repositories,
        );
        self
    }

    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether Dependabot alerts are automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /orgs/{org}` request.
    #[deprecated]
    #[expect(deprecated, reason = "what is deprecated can still be set")]
    #[inline]
    pub fn dependabot_alerts_enabled_for_new_repositories(
        mut self,
        dependabot_alerts_enabled_for_new_repositories: bool,
    ) -> Self {
        self.body.dependabot_alerts_enabled_for_new_repositories = Some(
            dependabot_alerts_enabled_for_new_repositories,
        );
        self
    }

    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether Dependabot security updates are automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /orgs/{org}` request.
    #[deprecated]
    #[expect(deprecated, reason = "what is deprecated can still be set")]
    #[inline]
    pub fn dependabot_security_updates_enabled_for_new_repositories(
        mut self,
        dependabot_security_updates_enabled_for_new_repositories: bool,
    ) -> Self {
        self.body.dependabot_security_updates_enabled_for_new_repositories = Some(
            dependabot_security_updates_enabled_for_new_repositories,
        );
        self
    }

    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether dependency graph is automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /orgs/{org}` request.
    #[deprecated]
    #[expect(deprecated, reason = "what is deprecated can still be set")]
    #[inline]
    pub fn dependency_graph_enabled_for_new_repositories(
        mut self,
        dependency_graph_enabled_for_new_repositories: bool,
    ) -> Self {
        self.body.dependency_graph_enabled_for_new_repositories = Some(
            dependency_graph_enabled_for_new_repositories,
        );
        self
    }

    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether secret scanning is automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /orgs/{org}` request.
    #[deprecated]
    #[expect(deprecated, reason = "what is deprecated can still be set")]
    #[inline]
    pub fn secret_scanning_enabled_for_new_repositories(
        mut self,
        secret_scanning_enabled_for_new_repositories: bool,
    ) -> Self {
        self.body.secret_scanning_enabled_for_new_repositories = Some(
            secret_scanning_enabled_for_new_repositories,
        );
        self
    }

    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether secret scanning push protection is automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /orgs/{org}` request.
    #[deprecated]
    #[expect(deprecated, reason = "what is deprecated can still be set")]
    #[inline]
    pub fn secret_scanning_push_protection_enabled_for_new_repositories(
        mut self,
        secret_scanning_push_protection_enabled_for_new_repositories: bool,
    ) -> Self {
        self.body.secret_scanning_push_protection_enabled_for_new_repositories = Some(
            secret_scanning_push_protection_enabled_for_new_repositories,
        );
        self
    }

    /// Whether a custom link is shown to contributors who are blocked from pushing a secret by push protection.
    #[inline]
    pub fn secret_scanning_push_protection_custom_link_enabled(
        mut self,
        secret_scanning_push_protection_custom_link_enabled: bool,
    ) -> Self {
        self.body.secret_scanning_push_protection_custom_link_enabled = Some(
            secret_scanning_push_protection_custom_link_enabled,
        );
        self
    }

    /// If `secret_scanning_push_protection_custom_link_enabled` is true, the URL that will be displayed to contributors who are blocked from pushing a secret.
    pub fn secret_scanning_push_protection_custom_link(
        mut self,
        secret_scanning_push_protection_custom_link: impl Into<String>,
    ) -> Self {
        self.body.secret_scanning_push_protection_custom_link = Some(
            secret_scanning_push_protection_custom_link.into(),
        );
        self
    }

    /// Controls whether or not deploy keys may be added and used for repositories in the organization.
    #[inline]
    pub fn deploy_keys_enabled_for_repositories(
        mut self,
        deploy_keys_enabled_for_repositories: bool,
    ) -> Self {
        self.body.deploy_keys_enabled_for_repositories = Some(
            deploy_keys_enabled_for_repositories,
        );
        self
    }
}

/// Described at `/paths/~1orgs~1{org}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBody {
    /// Billing email address. This address is not publicized.
    pub billing_email: Option<String>,
    /// The company name.
    pub company: Option<String>,
    /// The publicly visible email address.
    pub email: Option<String>,
    /// The Twitter username of the company.
    pub twitter_username: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The shorthand name of the company.
    pub name: Option<String>,
    /// The description of the company. The maximum size is 160 characters.
    pub description: Option<String>,
    /// Whether an organization can use organization projects.
    pub has_organization_projects: Option<bool>,
    /// Whether repositories that belong to the organization can use repository projects.
    pub has_repository_projects: Option<bool>,
    /// Default permission level members have for organization repositories.
    pub default_repository_permission: Option<UpdateBodyDefaultRepositoryPermission>,
    /// Whether of non-admin organization members can create repositories. **Note:** A parameter can override this parameter. See `members_allowed_repository_creation_type` in this table for details.
    pub members_can_create_repositories: Option<bool>,
    /// Whether organization members can create internal repositories, which are visible to all enterprise members. You can only allow members to create internal repositories if your organization is associated with an enterprise account using GitHub Enterprise Cloud or GitHub Enterprise Server 2.20+. For more information, see "[Restricting repository creation in your organization](https://docs.github.com/github/setting-up-and-managing-organizations-and-teams/restricting-repository-creation-in-your-organization)" in the GitHub Help documentation.
    pub members_can_create_internal_repositories: Option<bool>,
    /// Whether organization members can create private repositories, which are visible to organization members with permission. For more information, see "[Restricting repository creation in your organization](https://docs.github.com/github/setting-up-and-managing-organizations-and-teams/restricting-repository-creation-in-your-organization)" in the GitHub Help documentation.
    pub members_can_create_private_repositories: Option<bool>,
    /// Whether organization members can create public repositories, which are visible to anyone. For more information, see "[Restricting repository creation in your organization](https://docs.github.com/github/setting-up-and-managing-organizations-and-teams/restricting-repository-creation-in-your-organization)" in the GitHub Help documentation.
    pub members_can_create_public_repositories: Option<bool>,
    /// Specifies which types of repositories non-admin organization members can create. `private` is only available to repositories that are part of an organization on GitHub Enterprise Cloud.
    /// **Note:** This parameter is closing down and will be removed in the future. Its return value ignores internal repositories. Using this parameter overrides values set in `members_can_create_repositories`. See the parameter deprecation notice in the operation description for details.
    pub members_allowed_repository_creation_type: Option<
        UpdateBodyMembersAllowedRepositoryCreationType,
    >,
    /// Whether organization members can create GitHub Pages sites. Existing published sites will not be impacted.
    pub members_can_create_pages: Option<bool>,
    /// Whether organization members can create public GitHub Pages sites. Existing published sites will not be impacted.
    pub members_can_create_public_pages: Option<bool>,
    /// Whether organization members can create private GitHub Pages sites. Existing published sites will not be impacted.
    pub members_can_create_private_pages: Option<bool>,
    /// Whether organization members can fork private organization repositories.
    pub members_can_fork_private_repositories: Option<bool>,
    /// Whether contributors to organization repositories are required to sign off on commits they make through GitHub's web interface.
    pub web_commit_signoff_required: Option<bool>,
    /// `blog`
    pub blog: Option<String>,
    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether GitHub Advanced Security is automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /orgs/{org}` request.
    #[deprecated]
    pub advanced_security_enabled_for_new_repositories: Option<bool>,
    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether Dependabot alerts are automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /orgs/{org}` request.
    #[deprecated]
    pub dependabot_alerts_enabled_for_new_repositories: Option<bool>,
    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether Dependabot security updates are automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /orgs/{org}` request.
    #[deprecated]
    pub dependabot_security_updates_enabled_for_new_repositories: Option<bool>,
    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether dependency graph is automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /orgs/{org}` request.
    #[deprecated]
    pub dependency_graph_enabled_for_new_repositories: Option<bool>,
    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether secret scanning is automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /orgs/{org}` request.
    #[deprecated]
    pub secret_scanning_enabled_for_new_repositories: Option<bool>,
    /// **Endpoint closing down notice.** Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead.
    ///
    /// Whether secret scanning push protection is automatically enabled for new repositories and repositories transferred to this organization.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /orgs/{org}` request.
    #[deprecated]
    pub secret_scanning_push_protection_enabled_for_new_repositories: Option<bool>,
    /// Whether a custom link is shown to contributors who are blocked from pushing a secret by push protection.
    pub secret_scanning_push_protection_custom_link_enabled: Option<bool>,
    /// If `secret_scanning_push_protection_custom_link_enabled` is true, the URL that will be displayed to contributors who are blocked from pushing a secret.
    pub secret_scanning_push_protection_custom_link: Option<String>,
    /// Controls whether or not deploy keys may be added and used for repositories in the organization.
    pub deploy_keys_enabled_for_repositories: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1orgs~1{org}/patch/responses/422/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum UpdateResponse422 {
    /// Validation Error.
    ValidationError(models::ValidationError),
    /// Validation Error Simple.
    ValidationErrorSimple(models::ValidationErrorSimple),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<models::ValidationError> for UpdateResponse422 {
    #[inline]
    fn from(value: models::ValidationError) -> Self {
        Self::ValidationError(value)
    }
}

impl From<models::ValidationErrorSimple> for UpdateResponse422 {
    #[inline]
    fn from(value: models::ValidationErrorSimple) -> Self {
        Self::ValidationErrorSimple(value)
    }
}

/// Default permission level members have for organization repositories.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateBodyDefaultRepositoryPermission {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `admin`
    Admin,
    /// `none`
    None,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Specifies which types of repositories non-admin organization members can create. `private` is only available to repositories that are part of an organization on GitHub Enterprise Cloud.
/// **Note:** This parameter is closing down and will be removed in the future. Its return value ignores internal repositories. Using this parameter overrides values set in `members_can_create_repositories`. See the parameter deprecation notice in the operation description for details.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateBodyMembersAllowedRepositoryCreationType {
    /// `all`
    All,
    /// `private`
    Private,
    /// `none`
    None,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// List app installations for an organization.
///
/// Lists all GitHub Apps in an organization. The installation count includes
/// all GitHub Apps installed on repositories in the organization.
///
/// The authenticated user must be an organization owner to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:read` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#list-app-installations-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/installations`
///
/// - 200: [`OrgsListAppInstallationsResponse`](crate::models::OrgsListAppInstallationsResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAppInstallations::pages), [`items`](ListAppInstallations::items).
pub fn list_app_installations(org: impl Into<String>) -> ListAppInstallations {
    ListAppInstallations {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_app_installations`](list_app_installations()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppInstallations {
    pub(crate) parts: Parts,
}

impl ListAppInstallations {
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

/// Get immutable releases settings for an organization.
///
/// Gets the immutable releases policy for repositories in an organization.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#get-immutable-releases-settings-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/settings/immutable-releases`
///
/// - 200: [`ImmutableReleasesOrganizationSettings`](crate::models::ImmutableReleasesOrganizationSettings)
///
/// [How to send it](crate#sending).
pub fn get_immutable_releases_settings(
    org: impl Into<String>,
) -> GetImmutableReleasesSettings {
    GetImmutableReleasesSettings {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_immutable_releases_settings`](get_immutable_releases_settings()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetImmutableReleasesSettings {
    pub(crate) parts: Parts,
}

/// Set immutable releases settings for an organization.
///
/// Sets the immutable releases policy for repositories in an organization.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#set-immutable-releases-settings-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/settings/immutable-releases`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn set_immutable_releases_settings(
    org: impl Into<String>,
    enforced_repositories: impl Into<models::EnabledRepositories>,
) -> SetImmutableReleasesSettings {
    SetImmutableReleasesSettings {
        parts: Parts::new().path(&org.into()),
        body: SetImmutableReleasesSettingsBody::new(enforced_repositories),
    }
}

/// The request of [`set_immutable_releases_settings`](set_immutable_releases_settings()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetImmutableReleasesSettings {
    pub(crate) parts: Parts,
    pub(crate) body: SetImmutableReleasesSettingsBody,
}

impl SetImmutableReleasesSettings {
    /// An array of repository ids for which immutable releases enforcement should be applied. You can only provide a list of repository ids when the `enforced_repositories` is set to `selected`. You can add and remove individual repositories using the [Enable a selected repository for immutable releases in an organization](https://docs.github.com/rest/orgs/orgs#enable-a-selected-repository-for-immutable-releases-in-an-organization) and [Disable a selected repository for immutable releases in an organization](https://docs.github.com/rest/orgs/orgs#disable-a-selected-repository-for-immutable-releases-in-an-organization) endpoints.
    pub fn selected_repository_ids(
        mut self,
        selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.selected_repository_ids = Some(
            selected_repository_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1settings~1immutable-releases/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetImmutableReleasesSettingsBody {
    /// The policy that controls how immutable releases are enforced in the organization.
    pub enforced_repositories: models::EnabledRepositories,
    /// An array of repository ids for which immutable releases enforcement should be applied. You can only provide a list of repository ids when the `enforced_repositories` is set to `selected`. You can add and remove individual repositories using the [Enable a selected repository for immutable releases in an organization](https://docs.github.com/rest/orgs/orgs#enable-a-selected-repository-for-immutable-releases-in-an-organization) and [Disable a selected repository for immutable releases in an organization](https://docs.github.com/rest/orgs/orgs#disable-a-selected-repository-for-immutable-releases-in-an-organization) endpoints.
    pub selected_repository_ids: Option<Vec<i64>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetImmutableReleasesSettingsBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(enforced_repositories: impl Into<models::EnabledRepositories>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.enforced_repositories = enforced_repositories.into();
        new
    }
}

/// List selected repositories for immutable releases enforcement.
///
/// List all of the repositories that have been selected for immutable releases enforcement in an organization.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#list-selected-repositories-for-immutable-releases-enforcement>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/settings/immutable-releases/repositories`
///
/// - 200: [`ActionsListSelectedReposForOrgSecretResponse`](crate::models::ActionsListSelectedReposForOrgSecretResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetImmutableReleasesSettingsRepositories::pages), [`items`](GetImmutableReleasesSettingsRepositories::items).
pub fn get_immutable_releases_settings_repositories(
    org: impl Into<String>,
) -> GetImmutableReleasesSettingsRepositories {
    GetImmutableReleasesSettingsRepositories {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_immutable_releases_settings_repositories`](get_immutable_releases_settings_repositories()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetImmutableReleasesSettingsRepositories {
    pub(crate) parts: Parts,
}

impl GetImmutableReleasesSettingsRepositories {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Set selected repositories for immutable releases enforcement.
///
/// Replaces all repositories that have been selected for immutable releases enforcement in an organization. To use this endpoint, the organization immutable releases policy for `enforced_repositories` must be configured to `selected`.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#set-selected-repositories-for-immutable-releases-enforcement>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/settings/immutable-releases/repositories`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn set_immutable_releases_settings_repositories(
    org: impl Into<String>,
    selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
) -> SetImmutableReleasesSettingsRepositories {
    SetImmutableReleasesSettingsRepositories {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody::new(
            selected_repository_ids,
        ),
    }
}

/// The request of [`set_immutable_releases_settings_repositories`](set_immutable_releases_settings_repositories()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetImmutableReleasesSettingsRepositories {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
}

/// Enable a selected repository for immutable releases in an organization.
///
/// Adds a repository to the list of selected repositories that are enforced for immutable releases in an organization. To use this endpoint, the organization immutable releases policy for `enforced_repositories` must be configured to `selected`.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#enable-a-selected-repository-for-immutable-releases-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `repository_id`: The unique identifier of the repository.
///
/// `PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn enable_selected_repository_immutable_releases_organization(
    org: impl Into<String>,
    repository_id: i64,
) -> EnableSelectedRepositoryImmutableReleasesOrganization {
    EnableSelectedRepositoryImmutableReleasesOrganization {
        parts: Parts::new().path(&org.into()).path(&repository_id),
    }
}

/// The request of [`enable_selected_repository_immutable_releases_organization`](enable_selected_repository_immutable_releases_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableSelectedRepositoryImmutableReleasesOrganization {
    pub(crate) parts: Parts,
}

/// Disable a selected repository for immutable releases in an organization.
///
/// Removes a repository from the list of selected repositories that are enforced for immutable releases in an organization. To use this endpoint, the organization immutable releases policy for `enforced_repositories` must be configured to `selected`.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#disable-a-selected-repository-for-immutable-releases-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `repository_id`: The unique identifier of the repository.
///
/// `DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn disable_selected_repository_immutable_releases_organization(
    org: impl Into<String>,
    repository_id: i64,
) -> DisableSelectedRepositoryImmutableReleasesOrganization {
    DisableSelectedRepositoryImmutableReleasesOrganization {
        parts: Parts::new().path(&org.into()).path(&repository_id),
    }
}

/// The request of [`disable_selected_repository_immutable_releases_organization`](disable_selected_repository_immutable_releases_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableSelectedRepositoryImmutableReleasesOrganization {
    pub(crate) parts: Parts,
}

/// Enable or disable a security feature for an organization.
///
/// > **Warning:**
/// > **Closing down notice:** The ability to enable or disable a security feature for all eligible repositories in an organization is closing down. Please use [code security configurations](https://docs.github.com/rest/code-security/configurations) instead. For more information, see the [changelog](https://github.blog/changelog/2024-07-22-deprecation-of-api-endpoint-to-enable-or-disable-a-security-feature-for-an-organization/).
///
/// Enables or disables the specified security feature for all eligible repositories in an organization. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
///
/// The authenticated user must be an organization owner or be member of a team with the security manager role to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org`, `write:org`, or `repo` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#enable-or-disable-a-security-feature-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `security_product`: The security feature to enable or disable.
/// - `enablement`: The action to take. `enable_all` means to enable the specified security feature for all repositories in the organization. `disable_all` means to disable the specified security feature for all repositories in the organization.
///
/// `POST /orgs/{org}/{security_product}/{enablement}`
///
/// - 204: no content
/// - 422: no content
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn enable_or_disable_security_product_on_all_org_repos(
    org: impl Into<String>,
    security_product: impl Into<models::SecurityProduct>,
    enablement: impl Into<models::OrgSecurityProductEnablement>,
) -> EnableOrDisableSecurityProductOnAllOrgRepos {
    EnableOrDisableSecurityProductOnAllOrgRepos {
        parts: Parts::new()
            .path(&org.into())
            .path(&security_product.into())
            .path(&enablement.into()),
        body: EnableOrDisableSecurityProductOnAllOrgReposBody::default(),
    }
}

/// The request of [`enable_or_disable_security_product_on_all_org_repos`](enable_or_disable_security_product_on_all_org_repos()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableOrDisableSecurityProductOnAllOrgRepos {
    pub(crate) parts: Parts,
    pub(crate) body: EnableOrDisableSecurityProductOnAllOrgReposBody,
}

impl EnableOrDisableSecurityProductOnAllOrgRepos {
    /// CodeQL query suite to be used. If you specify the `query_suite` parameter, the default setup will be configured with this query suite only on all repositories that didn't have default setup already configured. It will not change the query suite on repositories that already have default setup configured.
    /// If you don't specify any `query_suite` in your request, the preferred query suite of the organization will be applied.
    pub fn query_suite(mut self, query_suite: impl Into<models::QuerySuite>) -> Self {
        self.body.query_suite = Some(query_suite.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1{security_product}~1{enablement}/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnableOrDisableSecurityProductOnAllOrgReposBody {
    /// CodeQL query suite to be used. If you specify the `query_suite` parameter, the default setup will be configured with this query suite only on all repositories that didn't have default setup already configured. It will not change the query suite on repositories that already have default setup configured.
    /// If you don't specify any `query_suite` in your request, the preferred query suite of the organization will be applied.
    pub query_suite: Option<models::QuerySuite>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for EnableOrDisableSecurityProductOnAllOrgReposBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// List organizations for the authenticated user.
///
/// List organizations for the authenticated user.
///
/// For OAuth app tokens and personal access tokens (classic), this endpoint only lists organizations that your authorization allows you to operate on in some way (e.g., you can list teams with `read:org` scope, you can publicize your organization membership with `user` scope, etc.). Therefore, this API requires at least `user` or `read:org` scope for OAuth app tokens and personal access tokens (classic). Requests with insufficient scope will receive a `403 Forbidden` response.
///
/// > **Note:**
/// > Requests using a fine-grained access token will receive a `200 Success` response with an empty list.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#list-organizations-for-the-authenticated-user>).
///
/// `GET /user/orgs`
///
/// - 200: a list of [`OrganizationSimple`](crate::models::OrganizationSimple)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
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

/// List organizations for a user.
///
/// List [public organization memberships](https://docs.github.com/articles/publicizing-or-concealing-organization-membership) for the specified user.
///
/// This method only lists _public_ memberships, regardless of authentication. If you need to fetch all of the organization memberships (public and private) for the authenticated user, use the [List organizations for the authenticated user](https://docs.github.com/rest/orgs/orgs#list-organizations-for-the-authenticated-user) API instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/orgs#list-organizations-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/orgs`
///
/// - 200: a list of [`OrganizationSimple`](crate::models::OrganizationSimple)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForUser::pages), [`items`](ListForUser::items).
pub fn list_for_user(username: impl Into<String>) -> ListForUser {
    ListForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_for_user`](list_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForUser {
    pub(crate) parts: Parts,
}

impl ListForUser {
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
