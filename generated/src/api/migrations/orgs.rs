// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `migrations`: orgs.

use octoforge_runtime::Parts;
use crate::models;

/// List organization migrations.
///
/// Lists the most recent migrations, including both exports (which can be started through the REST API) and imports (which cannot be started using the REST API).
///
/// A list of `repositories` is only returned for export migrations.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/orgs#list-organization-migrations>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/migrations`
///
/// - 200: a list of [`Migration`](crate::models::Migration)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForOrg::pages), [`items`](ListForOrg::items).
pub fn list_for_org(org: impl Into<String>) -> ListForOrg {
    ListForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_for_org`](list_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForOrg {
    pub(crate) parts: Parts,
}

impl ListForOrg {
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

    /// Exclude attributes from the API response to improve performance
    pub fn exclude(
        mut self,
        exclude: impl IntoIterator<Item = impl Into<models::ExcludeItem>>,
    ) -> Self {
        self.parts
            .query("exclude", &exclude.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

/// Start an organization migration.
///
/// Initiates the generation of a migration archive.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/orgs#start-an-organization-migration>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/migrations`
///
/// - 201: [`Migration`](crate::models::Migration)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn start_for_org(
    org: impl Into<String>,
    repositories: impl IntoIterator<Item = impl Into<String>>,
) -> StartForOrg {
    StartForOrg {
        parts: Parts::new().path(&org.into()),
        body: models::MigrationsStartForOrgBody::new(repositories),
    }
}

/// The request of [`start_for_org`](start_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: models::MigrationsStartForOrgBody,
}

impl StartForOrg {
    /// Indicates whether repositories should be locked (to prevent manipulation) while migrating data.
    #[inline]
    pub fn lock_repositories(mut self, lock_repositories: bool) -> Self {
        self.body.lock_repositories = Some(lock_repositories);
        self
    }

    /// Indicates whether metadata should be excluded and only git source should be included for the migration.
    #[inline]
    pub fn exclude_metadata(mut self, exclude_metadata: bool) -> Self {
        self.body.exclude_metadata = Some(exclude_metadata);
        self
    }

    /// Indicates whether the repository git data should be excluded from the migration.
    #[inline]
    pub fn exclude_git_data(mut self, exclude_git_data: bool) -> Self {
        self.body.exclude_git_data = Some(exclude_git_data);
        self
    }

    /// Indicates whether attachments should be excluded from the migration (to reduce migration archive file size).
    #[inline]
    pub fn exclude_attachments(mut self, exclude_attachments: bool) -> Self {
        self.body.exclude_attachments = Some(exclude_attachments);
        self
    }

    /// Indicates whether releases should be excluded from the migration (to reduce migration archive file size).
    #[inline]
    pub fn exclude_releases(mut self, exclude_releases: bool) -> Self {
        self.body.exclude_releases = Some(exclude_releases);
        self
    }

    /// Indicates whether projects owned by the organization or users should be excluded. from the migration.
    #[inline]
    pub fn exclude_owner_projects(mut self, exclude_owner_projects: bool) -> Self {
        self.body.exclude_owner_projects = Some(exclude_owner_projects);
        self
    }

    /// Indicates whether this should only include organization metadata (repositories array should be empty and will ignore other flags).
    #[inline]
    pub fn org_metadata_only(mut self, org_metadata_only: bool) -> Self {
        self.body.org_metadata_only = Some(org_metadata_only);
        self
    }

    /// Exclude related items from being returned in the response in order to improve performance of the request.
    pub fn exclude(
        mut self,
        exclude: impl IntoIterator<Item = impl Into<models::ExcludeItem>>,
    ) -> Self {
        self.body.exclude = Some(
            exclude.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Get an organization migration status.
///
/// Fetches the status of a migration.
///
/// The `state` of a migration can be one of the following values:
///
/// *   `pending`, which means the migration hasn't started yet.
/// *   `exporting`, which means the migration is in progress.
/// *   `exported`, which means the migration finished successfully.
/// *   `failed`, which means the migration failed.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/orgs#get-an-organization-migration-status>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `migration_id`: The unique identifier of the migration.
///
/// `GET /orgs/{org}/migrations/{migration_id}`
///
/// - 200: [`Migration`](crate::models::Migration)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_status_for_org(org: impl Into<String>, migration_id: i64) -> GetStatusForOrg {
    GetStatusForOrg {
        parts: Parts::new().path(&org.into()).path(&migration_id),
    }
}

/// The request of [`get_status_for_org`](get_status_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStatusForOrg {
    pub(crate) parts: Parts,
}

impl GetStatusForOrg {
    /// Exclude attributes from the API response to improve performance
    pub fn exclude(
        mut self,
        exclude: impl IntoIterator<Item = impl Into<models::ExcludeItem>>,
    ) -> Self {
        self.parts
            .query("exclude", &exclude.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

/// Download an organization migration archive.
///
/// Fetches the URL to a migration archive.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/orgs#download-an-organization-migration-archive>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `migration_id`: The unique identifier of the migration.
///
/// `GET /orgs/{org}/migrations/{migration_id}/archive`
///
/// - 302: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](DownloadArchiveForOrg::download).
pub fn download_archive_for_org(
    org: impl Into<String>,
    migration_id: i64,
) -> DownloadArchiveForOrg {
    DownloadArchiveForOrg {
        parts: Parts::new().path(&org.into()).path(&migration_id),
    }
}

/// The request of [`download_archive_for_org`](download_archive_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadArchiveForOrg {
    pub(crate) parts: Parts,
}

/// Delete an organization migration archive.
///
/// Deletes a previous migration archive. Migration archives are automatically deleted after seven days.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/orgs#delete-an-organization-migration-archive>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `migration_id`: The unique identifier of the migration.
///
/// `DELETE /orgs/{org}/migrations/{migration_id}/archive`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_archive_for_org(
    org: impl Into<String>,
    migration_id: i64,
) -> DeleteArchiveForOrg {
    DeleteArchiveForOrg {
        parts: Parts::new().path(&org.into()).path(&migration_id),
    }
}

/// The request of [`delete_archive_for_org`](delete_archive_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteArchiveForOrg {
    pub(crate) parts: Parts,
}

/// Unlock an organization repository.
///
/// Unlocks a repository that was locked for migration. You should unlock each migrated repository and [delete them](https://docs.github.com/rest/repos/repos#delete-a-repository) when the migration is complete and you no longer need the source data.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/orgs#unlock-an-organization-repository>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `migration_id`: The unique identifier of the migration.
/// - `repo_name`: repo_name parameter
///
/// `DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn unlock_repo_for_org(
    org: impl Into<String>,
    migration_id: i64,
    repo_name: impl Into<String>,
) -> UnlockRepoForOrg {
    UnlockRepoForOrg {
        parts: Parts::new().path(&org.into()).path(&migration_id).path(&repo_name.into()),
    }
}

/// The request of [`unlock_repo_for_org`](unlock_repo_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnlockRepoForOrg {
    pub(crate) parts: Parts,
}

/// List repositories in an organization migration.
///
/// List all the repositories for this organization migration.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/orgs#list-repositories-in-an-organization-migration>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `migration_id`: The unique identifier of the migration.
///
/// `GET /orgs/{org}/migrations/{migration_id}/repositories`
///
/// - 200: a list of [`MinimalRepository`](crate::models::MinimalRepository)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReposForOrg::pages), [`items`](ListReposForOrg::items).
pub fn list_repos_for_org(org: impl Into<String>, migration_id: i64) -> ListReposForOrg {
    ListReposForOrg {
        parts: Parts::new().path(&org.into()).path(&migration_id),
    }
}

/// The request of [`list_repos_for_org`](list_repos_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReposForOrg {
    pub(crate) parts: Parts,
}

impl ListReposForOrg {
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
