// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `migrations` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("migrations/list-for-org", list_for_org),
    Call::of("migrations/start-for-org", start_for_org),
    Call::of("migrations/get-status-for-org", get_status_for_org),
    Call::of("migrations/download-archive-for-org", download_archive_for_org),
    Call::of("migrations/delete-archive-for-org", delete_archive_for_org),
    Call::of("migrations/unlock-repo-for-org", unlock_repo_for_org),
    Call::of("migrations/list-repos-for-org", list_repos_for_org),
    Call::of("migrations/get-import-status", get_import_status),
    Call::of("migrations/start-import", start_import),
    Call::of("migrations/cancel-import", cancel_import),
    Call::of("migrations/update-import", update_import),
    Call::of("migrations/get-commit-authors", get_commit_authors),
    Call::of("migrations/map-commit-author", map_commit_author),
    Call::of("migrations/get-large-files", get_large_files),
    Call::of("migrations/set-lfs-preference", set_lfs_preference),
    Call::of("migrations/list-for-authenticated-user", list_for_authenticated_user),
    Call::of("migrations/start-for-authenticated-user", start_for_authenticated_user),
    Call::of(
        "migrations/get-status-for-authenticated-user",
        get_status_for_authenticated_user,
    ),
    Call::of(
        "migrations/get-archive-for-authenticated-user",
        get_archive_for_authenticated_user,
    ),
    Call::of(
        "migrations/delete-archive-for-authenticated-user",
        delete_archive_for_authenticated_user,
    ),
    Call::of(
        "migrations/unlock-repo-for-authenticated-user",
        unlock_repo_for_authenticated_user,
    ),
    Call::of(
        "migrations/list-repos-for-authenticated-user",
        list_repos_for_authenticated_user,
    ),
];

fn list_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn start_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_status_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::migrations::get_status_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("migration_id")?,
    );
    if let Some(value) = given
        .optional_query::<Vec<::octoforge::models::ExcludeItem>>("exclude")?
    {
        request = request.exclude(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn download_archive_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::migrations::download_archive_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("migration_id")?,
    );
    Ok(sent(request.send(client), Got::Redirect))
}

fn delete_archive_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::migrations::delete_archive_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("migration_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn unlock_repo_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::migrations::unlock_repo_for_org(
        given.path::<String>("org")?,
        given.path::<i64>("migration_id")?,
        given.path::<String>("repo_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_repos_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn get_import_status(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::migrations::get_import_status(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn start_import(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn cancel_import(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::migrations::cancel_import(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn update_import(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn get_commit_authors(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::migrations::get_commit_authors(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("since")? {
        request = request.since(value);
    }
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn map_commit_author(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn get_large_files(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::migrations::get_large_files(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn set_lfs_preference(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::migrations::set_lfs_preference(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<::octoforge::migrations::SetLfsPreferenceBodyUseLfs>("use_lfs")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::migrations::list_for_authenticated_user();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn start_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_status_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::migrations::get_status_for_authenticated_user(
        given.path::<i64>("migration_id")?,
    );
    if let Some(value) = given.optional_query::<Vec<String>>("exclude")? {
        request = request.exclude(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_archive_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::migrations::get_archive_for_authenticated_user(
        given.path::<i64>("migration_id")?,
    );
    Ok(sent(request.send(client), Got::Redirect))
}

fn delete_archive_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::migrations::delete_archive_for_authenticated_user(
        given.path::<i64>("migration_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn unlock_repo_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::migrations::unlock_repo_for_authenticated_user(
        given.path::<i64>("migration_id")?,
        given.path::<String>("repo_name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_repos_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::migrations::list_repos_for_authenticated_user(
        given.path::<i64>("migration_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}
