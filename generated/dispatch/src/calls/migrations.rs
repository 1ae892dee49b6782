// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `migrations` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "migrations/list-for-org",
            |given, client| Ok(call::sent(list_for_org(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_org(given)?.items(client))),
        ),
    Call::of(
        "migrations/start-for-org",
        |given, client| Ok(call::sent(start_for_org(given)?.send(client), Got::json)),
    ),
    Call::of(
        "migrations/get-status-for-org",
        |given, client| Ok(
            call::sent(get_status_for_org(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "migrations/download-archive-for-org",
            |given, client| Ok(
                call::sent(download_archive_for_org(given)?.send(client), Got::Redirect),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(download_archive_for_org(given)?.download(client)),
        )),
    Call::of(
        "migrations/delete-archive-for-org",
        |given, client| Ok(
            call::sent(delete_archive_for_org(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "migrations/unlock-repo-for-org",
        |given, client| Ok(
            call::sent(unlock_repo_for_org(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "migrations/list-repos-for-org",
            |given, client| Ok(
                call::sent(list_repos_for_org(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_repos_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_repos_for_org(given)?.items(client))),
        ),
    Call::of(
        "migrations/get-import-status",
        |given, client| Ok(call::sent(get_import_status(given)?.send(client), Got::json)),
    ),
    Call::of(
        "migrations/start-import",
        |given, client| Ok(call::sent(start_import(given)?.send(client), Got::json)),
    ),
    Call::of(
        "migrations/cancel-import",
        |given, client| Ok(call::sent(cancel_import(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "migrations/update-import",
        |given, client| Ok(call::sent(update_import(given)?.send(client), Got::json)),
    ),
    Call::of(
        "migrations/get-commit-authors",
        |given, client| Ok(
            call::sent(get_commit_authors(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "migrations/map-commit-author",
        |given, client| Ok(call::sent(map_commit_author(given)?.send(client), Got::json)),
    ),
    Call::of(
        "migrations/get-large-files",
        |given, client| Ok(call::sent(get_large_files(given)?.send(client), Got::json)),
    ),
    Call::of(
        "migrations/set-lfs-preference",
        |given, client| Ok(
            call::sent(set_lfs_preference(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "migrations/list-for-authenticated-user",
            |given, client| Ok(
                call::sent(list_for_authenticated_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_authenticated_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_for_authenticated_user(given)?.items(client)),
            ),
        ),
    Call::of(
        "migrations/start-for-authenticated-user",
        |given, client| Ok(
            call::sent(start_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "migrations/get-status-for-authenticated-user",
        |given, client| Ok(
            call::sent(get_status_for_authenticated_user(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "migrations/get-archive-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    get_archive_for_authenticated_user(given)?.send(client),
                    Got::Redirect,
                ),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get_archive_for_authenticated_user(given)?.download(client)),
        )),
    Call::of(
        "migrations/delete-archive-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                delete_archive_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
        "migrations/unlock-repo-for-authenticated-user",
        |given, client| Ok(
            call::sent(
                unlock_repo_for_authenticated_user(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "migrations/list-repos-for-authenticated-user",
            |given, client| Ok(
                call::sent(
                    list_repos_for_authenticated_user(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_repos_for_authenticated_user(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_repos_for_authenticated_user(given)?.items(client)),
            ),
        ),
];

#[inline]
fn list_for_org(
    given: &Arguments,
) -> Result<::octoforge::migrations::ListForOrg, Fault> {
    let mut request = ::octoforge::migrations::list_for_org(
        given.path::<String>("org")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given
        .optional_query::<Vec<::octoforge::models::ExcludeItem>>("exclude")?
    {
        request = request.exclude(value);
    }
    Ok(request)
}

#[inline]
fn start_for_org(
    given: &Arguments,
) -> Result<::octoforge::migrations::StartForOrg, Fault> {
    let mut request = ::octoforge::migrations::start_for_org(
        given.path::<String>("org")?,
        given.member::<Vec<String>>("repositories")?,
    );
    if let Some(value) = given.optional_member::<bool>("lock_repositories")? {
        request = request.lock_repositories(value);
    }
    if let Some(value) = given.optional_member::<bool>("exclude_metadata")? {
        request = request.exclude_metadata(value);
    }
    if let Some(value) = given.optional_member::<bool>("exclude_git_data")? {
        request = request.exclude_git_data(value);
    }
    if let Some(value) = given.optional_member::<bool>("exclude_attachments")? {
        request = request.exclude_attachments(value);
    }
    if let Some(value) = given.optional_member::<bool>("exclude_releases")? {
        request = request.exclude_releases(value);
    }
    if let Some(value) = given.optional_member::<bool>("exclude_owner_projects")? {
        request = request.exclude_owner_projects(value);
    }
    if let Some(value) = given.optional_member::<bool>("org_metadata_only")? {
        request = request.org_metadata_only(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::models::ExcludeItem>>("exclude")?
    {
        request = request.exclude(value);
    }
    Ok(request)
}

#[inline]
fn get_status_for_org(
    given: &Arguments,
) -> Result<::octoforge::migrations::GetStatusForOrg, Fault> {
    let mut request = ::octoforge::migrations::get_status_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("migration_id")?,
    );
    if let Some(value) = given
        .optional_query::<Vec<::octoforge::models::ExcludeItem>>("exclude")?
    {
        request = request.exclude(value);
    }
    Ok(request)
}

#[inline]
fn download_archive_for_org(
    given: &Arguments,
) -> Result<::octoforge::migrations::DownloadArchiveForOrg, Fault> {
    Ok(
        ::octoforge::migrations::download_archive_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("migration_id")?,
        ),
    )
}

#[inline]
fn delete_archive_for_org(
    given: &Arguments,
) -> Result<::octoforge::migrations::DeleteArchiveForOrg, Fault> {
    Ok(
        ::octoforge::migrations::delete_archive_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("migration_id")?,
        ),
    )
}

#[inline]
fn unlock_repo_for_org(
    given: &Arguments,
) -> Result<::octoforge::migrations::UnlockRepoForOrg, Fault> {
    Ok(
        ::octoforge::migrations::unlock_repo_for_org(
            given.path::<String>("org")?,
            given.path::<i64>("migration_id")?,
            given.path::<String>("repo_name")?,
        ),
    )
}

#[inline]
fn list_repos_for_org(
    given: &Arguments,
) -> Result<::octoforge::migrations::ListReposForOrg, Fault> {
    let mut request = ::octoforge::migrations::list_repos_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("migration_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn get_import_status(
    given: &Arguments,
) -> Result<::octoforge::migrations::GetImportStatus, Fault> {
    Ok(
        ::octoforge::migrations::get_import_status(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn start_import(
    given: &Arguments,
) -> Result<::octoforge::migrations::StartImport, Fault> {
    let mut request = ::octoforge::migrations::start_import(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("vcs_url")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::migrations::BodyVcs>("vcs")?
    {
        request = request.vcs(value);
    }
    if let Some(value) = given.optional_member::<String>("vcs_username")? {
        request = request.vcs_username(value);
    }
    if let Some(value) = given.optional_member::<String>("vcs_password")? {
        request = request.vcs_password(value);
    }
    if let Some(value) = given.optional_member::<String>("tfvc_project")? {
        request = request.tfvc_project(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn cancel_import(
    given: &Arguments,
) -> Result<::octoforge::migrations::CancelImport, Fault> {
    Ok(
        ::octoforge::migrations::cancel_import(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn update_import(
    given: &Arguments,
) -> Result<::octoforge::migrations::UpdateImport, Fault> {
    let mut request = ::octoforge::migrations::update_import(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_member::<String>("vcs_username")? {
        request = request.vcs_username(value);
    }
    if let Some(value) = given.optional_member::<String>("vcs_password")? {
        request = request.vcs_password(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::migrations::BodyVcs>("vcs")?
    {
        request = request.vcs(value);
    }
    if let Some(value) = given.optional_member::<String>("tfvc_project")? {
        request = request.tfvc_project(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn get_commit_authors(
    given: &Arguments,
) -> Result<::octoforge::migrations::GetCommitAuthors, Fault> {
    let mut request = ::octoforge::migrations::get_commit_authors(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("since")? {
        request = request.since(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn map_commit_author(
    given: &Arguments,
) -> Result<::octoforge::migrations::MapCommitAuthor, Fault> {
    let mut request = ::octoforge::migrations::map_commit_author(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("author_id")?,
    );
    if let Some(value) = given.optional_member::<String>("email")? {
        request = request.email(value);
    }
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn get_large_files(
    given: &Arguments,
) -> Result<::octoforge::migrations::GetLargeFiles, Fault> {
    Ok(
        ::octoforge::migrations::get_large_files(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn set_lfs_preference(
    given: &Arguments,
) -> Result<::octoforge::migrations::SetLfsPreference, Fault> {
    Ok(
        ::octoforge::migrations::set_lfs_preference(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given
                .member::<
                    ::octoforge::migrations::SetLfsPreferenceBodyUseLfs,
                >("use_lfs")?,
        ),
    )
}

#[inline]
fn list_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::migrations::ListForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::migrations::list_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn start_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::migrations::StartForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::migrations::start_for_authenticated_user(
        given.member::<Vec<String>>("repositories")?,
    );
    if let Some(value) = given.optional_member::<bool>("lock_repositories")? {
        request = request.lock_repositories(value);
    }
    if let Some(value) = given.optional_member::<bool>("exclude_metadata")? {
        request = request.exclude_metadata(value);
    }
    if let Some(value) = given.optional_member::<bool>("exclude_git_data")? {
        request = request.exclude_git_data(value);
    }
    if let Some(value) = given.optional_member::<bool>("exclude_attachments")? {
        request = request.exclude_attachments(value);
    }
    if let Some(value) = given.optional_member::<bool>("exclude_releases")? {
        request = request.exclude_releases(value);
    }
    if let Some(value) = given.optional_member::<bool>("exclude_owner_projects")? {
        request = request.exclude_owner_projects(value);
    }
    if let Some(value) = given.optional_member::<bool>("org_metadata_only")? {
        request = request.org_metadata_only(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::models::ExcludeItem>>("exclude")?
    {
        request = request.exclude(value);
    }
    Ok(request)
}

#[inline]
fn get_status_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::migrations::GetStatusForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::migrations::get_status_for_authenticated_user(
        given.path::<i64>("migration_id")?,
    );
    if let Some(value) = given.optional_query::<Vec<String>>("exclude")? {
        request = request.exclude(value);
    }
    Ok(request)
}

#[inline]
fn get_archive_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::migrations::GetArchiveForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::migrations::get_archive_for_authenticated_user(
            given.path::<i64>("migration_id")?,
        ),
    )
}

#[inline]
fn delete_archive_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::migrations::DeleteArchiveForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::migrations::delete_archive_for_authenticated_user(
            given.path::<i64>("migration_id")?,
        ),
    )
}

#[inline]
fn unlock_repo_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::migrations::UnlockRepoForAuthenticatedUser, Fault> {
    Ok(
        ::octoforge::migrations::unlock_repo_for_authenticated_user(
            given.path::<i64>("migration_id")?,
            given.path::<String>("repo_name")?,
        ),
    )
}

#[inline]
fn list_repos_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::migrations::ListReposForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::migrations::list_repos_for_authenticated_user(
        given.path::<i64>("migration_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}
