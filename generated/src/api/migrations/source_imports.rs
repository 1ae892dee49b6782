// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `migrations`: source imports.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Get an import status.
///
/// View the progress of an import.
///
/// > **Warning:**
/// > **Endpoint closing down notice:** Due to very low levels of usage and available alternatives, this endpoint is closing down and will no longer be available from 00:00 UTC on April 12, 2024. For more details and alternatives, see the [changelog](https://gh.io/source-imports-api-deprecation).
///
/// **Import status**
///
/// This section includes details about the possible values of the `status` field of the Import Progress response.
///
/// An import that does not have errors will progress through these steps:
///
/// *   `detecting` - the "detection" step of the import is in progress because the request did not include a `vcs` parameter. The import is identifying the type of source control present at the URL.
/// *   `importing` - the "raw" step of the import is in progress. This is where commit data is fetched from the original repository. The import progress response will include `commit_count` (the total number of raw commits that will be imported) and `percent` (0 - 100, the current progress through the import).
/// *   `mapping` - the "rewrite" step of the import is in progress. This is where SVN branches are converted to Git branches, and where author updates are applied. The import progress response does not include progress information.
/// *   `pushing` - the "push" step of the import is in progress. This is where the importer updates the repository on GitHub. The import progress response will include `push_percent`, which is the percent value reported by `git push` when it is "Writing objects".
/// *   `complete` - the import is complete, and the repository is ready on GitHub.
///
/// If there are problems, you will see one of these in the `status` field:
///
/// *   `auth_failed` - the import requires authentication in order to connect to the original repository. To update authentication for the import, please see the [Update an import](https://docs.github.com/rest/migrations/source-imports#update-an-import) section.
/// *   `error` - the import encountered an error. The import progress response will include the `failed_step` and an error message. Contact [GitHub Support](https://support.github.com/contact?tags=dotcom-rest-api) for more information.
/// *   `detection_needs_auth` - the importer requires authentication for the originating repository to continue detection. To update authentication for the import, please see the [Update an import](https://docs.github.com/rest/migrations/source-imports#update-an-import) section.
/// *   `detection_found_nothing` - the importer didn't recognize any source control at the URL. To resolve, [Cancel the import](https://docs.github.com/rest/migrations/source-imports#cancel-an-import) and [retry](https://docs.github.com/rest/migrations/source-imports#start-an-import) with the correct URL.
/// *   `detection_found_multiple` - the importer found several projects or repositories at the provided URL. When this is the case, the Import Progress response will also include a `project_choices` field with the possible project choices as values. To update project choice, please see the [Update an import](https://docs.github.com/rest/migrations/source-imports#update-an-import) section.
///
/// **The project_choices field**
///
/// When multiple projects are found at the provided URL, the response hash will include a `project_choices` field, the value of which is an array of hashes each representing a project choice. The exact key/value pairs of the project hashes will differ depending on the version control type.
///
/// **Git LFS related fields**
///
/// This section includes details about Git LFS related fields that may be present in the Import Progress response.
///
/// *   `use_lfs` - describes whether the import has been opted in or out of using Git LFS. The value can be `opt_in`, `opt_out`, or `undecided` if no action has been taken.
/// *   `has_large_files` - the boolean value describing whether files larger than 100MB were found during the `importing` step.
/// *   `large_files_size` - the total size in gigabytes of files larger than 100MB found in the originating repository.
/// *   `large_files_count` - the total number of files larger than 100MB found in the originating repository. To see a list of these files, make a "Get Large Files" request.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/source-imports#get-an-import-status>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/import`
///
/// - 200: [`Import`](crate::models::Import)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn get_import_status(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetImportStatus {
    GetImportStatus {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_import_status`](get_import_status()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetImportStatus {
    pub(crate) parts: Parts,
}

/// Start an import.
///
/// Start a source import to a GitHub repository using GitHub Importer.
/// Importing into a GitHub repository with GitHub Actions enabled is not supported and will
/// return a status `422 Unprocessable Entity` response.
///
/// > **Warning:**
/// > **Endpoint closing down notice:** Due to very low levels of usage and available alternatives, this endpoint is closing down and will no longer be available from 00:00 UTC on April 12, 2024. For more details and alternatives, see the [changelog](https://gh.io/source-imports-api-deprecation).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/source-imports#start-an-import>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/import`
///
/// - 201: [`Import`](crate::models::Import)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn start_import(
    owner: impl Into<String>,
    repo: impl Into<String>,
    vcs_url: impl Into<String>,
) -> StartImport {
    StartImport {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: StartImportBody::new(vcs_url),
    }
}

/// The request of [`start_import`](start_import()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartImport {
    pub(crate) parts: Parts,
    pub(crate) body: StartImportBody,
}

impl StartImport {
    /// The originating VCS type. Without this parameter, the import job will take additional time to detect the VCS type before beginning the import. This detection step will be reflected in the response.
    pub fn vcs(mut self, vcs: impl Into<BodyVcs>) -> Self {
        self.body.vcs = Some(vcs.into());
        self
    }

    /// If authentication is required, the username to provide to `vcs_url`.
    pub fn vcs_username(mut self, vcs_username: impl Into<String>) -> Self {
        self.body.vcs_username = Some(vcs_username.into());
        self
    }

    /// If authentication is required, the password to provide to `vcs_url`.
    pub fn vcs_password(mut self, vcs_password: impl Into<String>) -> Self {
        self.body.vcs_password = Some(vcs_password.into());
        self
    }

    /// For a tfvc import, the name of the project that is being imported.
    pub fn tfvc_project(mut self, tfvc_project: impl Into<String>) -> Self {
        self.body.tfvc_project = Some(tfvc_project.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1import/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct StartImportBody {
    /// The URL of the originating repository.
    pub vcs_url: String,
    /// The originating VCS type. Without this parameter, the import job will take additional time to detect the VCS type before beginning the import. This detection step will be reflected in the response.
    pub vcs: Option<BodyVcs>,
    /// If authentication is required, the username to provide to `vcs_url`.
    pub vcs_username: Option<String>,
    /// If authentication is required, the password to provide to `vcs_url`.
    pub vcs_password: Option<String>,
    /// For a tfvc import, the name of the project that is being imported.
    pub tfvc_project: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl StartImportBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(vcs_url: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.vcs_url = vcs_url.into();
        new
    }
}

/// Cancel an import.
///
/// Stop an import for a repository.
///
/// > **Warning:**
/// > **Endpoint closing down notice:** Due to very low levels of usage and available alternatives, this endpoint is closing down and will no longer be available from 00:00 UTC on April 12, 2024. For more details and alternatives, see the [changelog](https://gh.io/source-imports-api-deprecation).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/source-imports#cancel-an-import>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /repos/{owner}/{repo}/import`
///
/// - 204: no content
/// - 503: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn cancel_import(owner: impl Into<String>, repo: impl Into<String>) -> CancelImport {
    CancelImport {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`cancel_import`](cancel_import()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelImport {
    pub(crate) parts: Parts,
}

/// Update an import.
///
/// An import can be updated with credentials or a project choice by passing in the appropriate parameters in this API
/// request. If no parameters are provided, the import will be restarted.
///
/// Some servers (e.g. TFS servers) can have several projects at a single URL. In those cases the import progress will
/// have the status `detection_found_multiple` and the Import Progress response will include a `project_choices` array.
/// You can select the project to import by providing one of the objects in the `project_choices` array in the update request.
///
/// > **Warning:**
/// > **Endpoint closing down notice:** Due to very low levels of usage and available alternatives, this endpoint is closing down and will no longer be available from 00:00 UTC on April 12, 2024. For more details and alternatives, see the [changelog](https://gh.io/source-imports-api-deprecation).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/source-imports#update-an-import>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PATCH /repos/{owner}/{repo}/import`
///
/// - 200: [`Import`](crate::models::Import)
/// - 503: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn update_import(owner: impl Into<String>, repo: impl Into<String>) -> UpdateImport {
    UpdateImport {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: UpdateImportBody::default(),
    }
}

/// The request of [`update_import`](update_import()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateImport {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateImportBody,
}

impl UpdateImport {
    /// The username to provide to the originating repository.
    pub fn vcs_username(mut self, vcs_username: impl Into<String>) -> Self {
        self.body.vcs_username = Some(vcs_username.into());
        self
    }

    /// The password to provide to the originating repository.
    pub fn vcs_password(mut self, vcs_password: impl Into<String>) -> Self {
        self.body.vcs_password = Some(vcs_password.into());
        self
    }

    /// The type of version control system you are migrating from.
    pub fn vcs(mut self, vcs: impl Into<BodyVcs>) -> Self {
        self.body.vcs = Some(vcs.into());
        self
    }

    /// For a tfvc import, the name of the project that is being imported.
    pub fn tfvc_project(mut self, tfvc_project: impl Into<String>) -> Self {
        self.body.tfvc_project = Some(tfvc_project.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1import/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateImportBody {
    /// The username to provide to the originating repository.
    pub vcs_username: Option<String>,
    /// The password to provide to the originating repository.
    pub vcs_password: Option<String>,
    /// The type of version control system you are migrating from.
    pub vcs: Option<BodyVcs>,
    /// For a tfvc import, the name of the project that is being imported.
    pub tfvc_project: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateImportBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// The type of version control system you are migrating from.
#[derive(Clone)]
#[non_exhaustive]
pub enum BodyVcs {
    /// `subversion`
    Subversion,
    /// `tfvc`
    Tfvc,
    /// `git`
    Git,
    /// `mercurial`
    Mercurial,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get commit authors.
///
/// Each type of source control system represents authors in a different way. For example, a Git commit author has a display name and an email address, but a Subversion commit author just has a username. The GitHub Importer will make the author information valid, but the author might not be correct. For example, it will change the bare Subversion username `hubot` into something like `hubot <hubot@12341234-abab-fefe-8787-fedcba987654>`.
///
/// This endpoint and the [Map a commit author](https://docs.github.com/rest/migrations/source-imports#map-a-commit-author) endpoint allow you to provide correct Git author information.
///
/// > **Warning:**
/// > **Endpoint closing down notice:** Due to very low levels of usage and available alternatives, this endpoint is closing down and will no longer be available from 00:00 UTC on April 12, 2024. For more details and alternatives, see the [changelog](https://gh.io/source-imports-api-deprecation).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/source-imports#get-commit-authors>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/import/authors`
///
/// - 200: a list of [`PorterAuthor`](crate::models::PorterAuthor)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn get_commit_authors(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetCommitAuthors {
    GetCommitAuthors {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_commit_authors`](get_commit_authors()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommitAuthors {
    pub(crate) parts: Parts,
}

impl GetCommitAuthors {
    /// A user ID. Only return users with an ID greater than this ID.
    #[inline]
    pub fn since(mut self, since: i64) -> Self {
        self.parts.query("since", &since);
        self
    }
}

/// Map a commit author.
///
/// Update an author's identity for the import. Your application can continue updating authors any time before you push
/// new commits to the repository.
///
/// > **Warning:**
/// > **Endpoint closing down notice:** Due to very low levels of usage and available alternatives, this endpoint is closing down and will no longer be available from 00:00 UTC on April 12, 2024. For more details and alternatives, see the [changelog](https://gh.io/source-imports-api-deprecation).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/source-imports#map-a-commit-author>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PATCH /repos/{owner}/{repo}/import/authors/{author_id}`
///
/// - 200: [`PorterAuthor`](crate::models::PorterAuthor)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn map_commit_author(
    owner: impl Into<String>,
    repo: impl Into<String>,
    author_id: i64,
) -> MapCommitAuthor {
    MapCommitAuthor {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&author_id),
        body: models::MigrationsMapCommitAuthorBody::default(),
    }
}

/// The request of [`map_commit_author`](map_commit_author()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MapCommitAuthor {
    pub(crate) parts: Parts,
    pub(crate) body: models::MigrationsMapCommitAuthorBody,
}

impl MapCommitAuthor {
    /// The new Git author email.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.body.email = Some(email.into());
        self
    }

    /// The new Git author name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }
}

/// Get large files.
///
/// List files larger than 100MB found during the import
///
/// > **Warning:**
/// > **Endpoint closing down notice:** Due to very low levels of usage and available alternatives, this endpoint is closing down and will no longer be available from 00:00 UTC on April 12, 2024. For more details and alternatives, see the [changelog](https://gh.io/source-imports-api-deprecation).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/source-imports#get-large-files>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/import/large_files`
///
/// - 200: a list of [`PorterLargeFile`](crate::models::PorterLargeFile)
/// - 503: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn get_large_files(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetLargeFiles {
    GetLargeFiles {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_large_files`](get_large_files()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLargeFiles {
    pub(crate) parts: Parts,
}

/// Update Git LFS preference.
///
/// You can import repositories from Subversion, Mercurial, and TFS that include files larger than 100MB. This ability
/// is powered by [Git LFS](https://git-lfs.com).
///
/// You can learn more about our LFS feature and working with large files [on our help
/// site](https://docs.github.com/repositories/working-with-files/managing-large-files).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** Due to very low levels of usage and available alternatives, this endpoint is closing down and will no longer be available from 00:00 UTC on April 12, 2024. For more details and alternatives, see the [changelog](https://gh.io/source-imports-api-deprecation).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/migrations/source-imports#update-git-lfs-preference>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PATCH /repos/{owner}/{repo}/import/lfs`
///
/// - 200: [`Import`](crate::models::Import)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn set_lfs_preference(
    owner: impl Into<String>,
    repo: impl Into<String>,
    use_lfs: impl Into<SetLfsPreferenceBodyUseLfs>,
) -> SetLfsPreference {
    SetLfsPreference {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: SetLfsPreferenceBody::new(use_lfs),
    }
}

/// The request of [`set_lfs_preference`](set_lfs_preference()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetLfsPreference {
    pub(crate) parts: Parts,
    pub(crate) body: SetLfsPreferenceBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1import~1lfs/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetLfsPreferenceBody {
    /// Whether to store large files during the import. `opt_in` means large files will be stored using Git LFS. `opt_out` means large files will be removed during the import.
    pub use_lfs: SetLfsPreferenceBodyUseLfs,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetLfsPreferenceBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(use_lfs: impl Into<SetLfsPreferenceBodyUseLfs>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.use_lfs = use_lfs.into();
        new
    }
}

/// Whether to store large files during the import. `opt_in` means large files will be stored using Git LFS. `opt_out` means large files will be removed during the import.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetLfsPreferenceBodyUseLfs {
    /// `opt_in`
    OptIn,
    /// `opt_out`
    OptOut,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
