// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Move projects to or from GitHub.

mod orgs;
mod source_imports;
mod users;

pub use self::orgs::{
    DeleteArchiveForOrg, DownloadArchiveForOrg, GetStatusForOrg, ListForOrg,
    ListReposForOrg, StartForOrg, UnlockRepoForOrg, delete_archive_for_org,
    download_archive_for_org, get_status_for_org, list_for_org, list_repos_for_org,
    start_for_org, unlock_repo_for_org,
};
#[expect(deprecated, reason = "passing on is no use; users are told")]
pub use self::source_imports::{
    BodyVcs, CancelImport, GetCommitAuthors, GetImportStatus, GetLargeFiles,
    MapCommitAuthor, SetLfsPreference, SetLfsPreferenceBody, SetLfsPreferenceBodyUseLfs,
    StartImport, StartImportBody, UpdateImport, UpdateImportBody, cancel_import,
    get_commit_authors, get_import_status, get_large_files, map_commit_author,
    set_lfs_preference, start_import, update_import,
};
pub use self::users::{
    DeleteArchiveForAuthenticatedUser, GetArchiveForAuthenticatedUser,
    GetStatusForAuthenticatedUser, ListForAuthenticatedUser,
    ListReposForAuthenticatedUser, StartForAuthenticatedUser,
    UnlockRepoForAuthenticatedUser, delete_archive_for_authenticated_user,
    get_archive_for_authenticated_user, get_status_for_authenticated_user,
    list_for_authenticated_user, list_repos_for_authenticated_user,
    start_for_authenticated_user, unlock_repo_for_authenticated_user,
};
