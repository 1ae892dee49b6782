// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `migrations`: users.

use octoforge_runtime::Parts;
use crate::models;

/// List user migrations.
///
/// Lists all migrations a user has started.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/users#list-user-migrations>).
///
/// `GET /user/migrations`
///
/// - 200: a list of [`Migration`](crate::models::Migration)
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

/// Start a user migration.
///
/// Initiates the generation of a user migration archive.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/users#start-a-user-migration>).
///
/// `POST /user/migrations`
///
/// - 201: [`Migration`](crate::models::Migration)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn start_for_authenticated_user(
    repositories: impl IntoIterator<Item = impl Into<String>>,
) -> StartForAuthenticatedUser {
    StartForAuthenticatedUser {
        parts: Parts::new(),
        body: models::MigrationsStartForOrgBody::new(repositories),
    }
}

/// The request of [`start_for_authenticated_user`](start_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: models::MigrationsStartForOrgBody,
}

impl StartForAuthenticatedUser {
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

/// Get a user migration status.
///
/// Fetches a single user migration. The response includes the `state` of the migration, which can be one of the following values:
///
/// *   `pending` - the migration hasn't started yet.
/// *   `exporting` - the migration is in progress.
/// *   `exported` - the migration finished successfully.
/// *   `failed` - the migration failed.
///
/// Once the migration has been `exported` you can [download the migration archive](https://docs.github.com/rest/migrations/users#download-a-user-migration-archive).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/users#get-a-user-migration-status>).
///
/// - `migration_id`: The unique identifier of the migration.
///
/// `GET /user/migrations/{migration_id}`
///
/// - 200: [`Migration`](crate::models::Migration)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_status_for_authenticated_user(
    migration_id: i64,
) -> GetStatusForAuthenticatedUser {
    GetStatusForAuthenticatedUser {
        parts: Parts::new().path(&migration_id),
    }
}

/// The request of [`get_status_for_authenticated_user`](get_status_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStatusForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl GetStatusForAuthenticatedUser {
    /// Sets `exclude`.
    pub fn exclude(
        mut self,
        exclude: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts
            .query("exclude", &exclude.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

/// Download a user migration archive.
///
/// Fetches the URL to download the migration archive as a `tar.gz` file. Depending on the resources your repository uses, the migration archive can contain JSON files with data for these objects:
///
/// *   attachments
/// *   bases
/// *   commit\_comments
/// *   issue\_comments
/// *   issue\_events
/// *   issues
/// *   milestones
/// *   organizations
/// *   projects
/// *   protected\_branches
/// *   pull\_request\_reviews
/// *   pull\_requests
/// *   releases
/// *   repositories
/// *   review\_comments
/// *   schema
/// *   users
///
/// The archive will also contain an `attachments` directory that includes all attachment files uploaded to GitHub.com and a `repositories` directory that contains the repository's Git data.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/users#download-a-user-migration-archive>).
///
/// - `migration_id`: The unique identifier of the migration.
///
/// `GET /user/migrations/{migration_id}/archive`
///
/// - 302: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](GetArchiveForAuthenticatedUser::download).
#[inline]
pub fn get_archive_for_authenticated_user(
    migration_id: i64,
) -> GetArchiveForAuthenticatedUser {
    GetArchiveForAuthenticatedUser {
        parts: Parts::new().path(&migration_id),
    }
}

/// The request of [`get_archive_for_authenticated_user`](get_archive_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetArchiveForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Delete a user migration archive.
///
/// Deletes a previous migration archive. Downloadable migration archives are automatically deleted after seven days. Migration metadata, which is returned in the [List user migrations](https://docs.github.com/rest/migrations/users#list-user-migrations) and [Get a user migration status](https://docs.github.com/rest/migrations/users#get-a-user-migration-status) endpoints, will continue to be available even after an archive is deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/users#delete-a-user-migration-archive>).
///
/// - `migration_id`: The unique identifier of the migration.
///
/// `DELETE /user/migrations/{migration_id}/archive`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn delete_archive_for_authenticated_user(
    migration_id: i64,
) -> DeleteArchiveForAuthenticatedUser {
    DeleteArchiveForAuthenticatedUser {
        parts: Parts::new().path(&migration_id),
    }
}

/// The request of [`delete_archive_for_authenticated_user`](delete_archive_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteArchiveForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Unlock a user repository.
///
/// Unlocks a repository. You can lock repositories when you [start a user migration](https://docs.github.com/rest/migrations/users#start-a-user-migration). Once the migration is complete you can unlock each repository to begin using it again or [delete the repository](https://docs.github.com/rest/repos/repos#delete-a-repository) if you no longer need the source data. Returns a status of `404 Not Found` if the repository is not locked.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/users#unlock-a-user-repository>).
///
/// - `migration_id`: The unique identifier of the migration.
/// - `repo_name`: repo_name parameter
///
/// `DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn unlock_repo_for_authenticated_user(
    migration_id: i64,
    repo_name: impl Into<String>,
) -> UnlockRepoForAuthenticatedUser {
    UnlockRepoForAuthenticatedUser {
        parts: Parts::new().path(&migration_id).path(&repo_name.into()),
    }
}

/// The request of [`unlock_repo_for_authenticated_user`](unlock_repo_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnlockRepoForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// List repositories for a user migration.
///
/// Lists all the repositories for this user migration.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/users#list-repositories-for-a-user-migration>).
///
/// - `migration_id`: The unique identifier of the migration.
///
/// `GET /user/migrations/{migration_id}/repositories`
///
/// - 200: a list of [`MinimalRepository`](crate::models::MinimalRepository)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReposForAuthenticatedUser::pages), [`items`](ListReposForAuthenticatedUser::items).
#[inline]
pub fn list_repos_for_authenticated_user(
    migration_id: i64,
) -> ListReposForAuthenticatedUser {
    ListReposForAuthenticatedUser {
        parts: Parts::new().path(&migration_id),
    }
}

/// The request of [`list_repos_for_authenticated_user`](list_repos_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReposForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListReposForAuthenticatedUser {
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
