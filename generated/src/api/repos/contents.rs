// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: contents.

use octoforge_runtime::{Extra, Parts, Value};
use crate::models;

/// Get repository content.
///
/// Gets the contents of a file or directory in a repository. Specify the file path or directory with the `path` parameter. If you omit the `path` parameter, you will receive the contents of the repository's root directory.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw file contents for files and symlinks.
/// - **`application/vnd.github.html+json`**: Returns the file contents in HTML. Markup languages are rendered to HTML using GitHub's open-source [Markup library](https://github.com/github/markup).
/// - **`application/vnd.github.object+json`**: Returns the contents in a consistent object format regardless of the content type. For example, instead of an array of objects for a directory, the response will be an object with an `entries` attribute containing the array of objects.
///
/// If the content is a directory, the response will be an array of objects, one object for each item in the directory. When listing the contents of a directory, submodules have their "type" specified as "file". Logically, the value _should_ be "submodule". This behavior exists [for backwards compatibility purposes](https://git.io/v1YCW). In the next major version of the API, the type will be returned as "submodule".
///
/// If the content is a symlink and the symlink's target is a normal file in the repository, then the API responds with the content of the file. Otherwise, the API responds with an object describing the symlink itself.
///
/// If the content is a submodule, the `submodule_git_url` field identifies the location of the submodule repository, and the `sha` identifies a specific commit within the submodule repository. Git uses the given URL when cloning the submodule repository, and checks out the submodule at that specific commit. If the submodule repository is not hosted on github.com, the Git URLs (`git_url` and `_links["git"]`) and the github.com URLs (`html_url` and `_links["html"]`) will have null values.
///
/// **Notes**:
///
/// - To get a repository's contents recursively, you can [recursively get the tree](https://docs.github.com/rest/git/trees#get-a-tree).
/// - This API has an upper limit of 1,000 files for a directory. If you need to retrieve more files, use the [Git Trees API](https://docs.github.com/rest/git/trees#get-a-tree).
/// - Download URLs expire and are meant to be used just once. To ensure the download URL does not expire, please use the contents API to obtain a fresh download URL for each download.
/// - If the requested file's size is:
///   - 1 MB or smaller: All features of this endpoint are supported.
///   - Between 1-100 MB: Only the `raw` or `object` custom media types are supported. Both will work as normal, except that when using the `object` media type, the `content` field will be an empty string and the `encoding` field will be `"none"`. To get the contents of these larger files, use the `raw` media type.
///   - Greater than 100 MB: This endpoint is not supported.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/contents#get-repository-content>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `path`: path parameter
///
/// `GET /repos/{owner}/{repo}/contents/{path}`
///
/// - 200: [`ContentTree`](crate::models::ContentTree) (`application/vnd.github.object`), or [`GetContentResponse`](crate::repos::GetContentResponse), or bytes (`application/vnd.github.raw+json`), or text (`application/vnd.github.html+json`)
/// - 302: no content
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Other [media types](crate#media-types): [`object`](GetContent::object), [`raw`](GetContent::raw), [`html`](GetContent::html).
pub fn get_content(
    owner: impl Into<String>,
    repo: impl Into<String>,
    path: impl Into<String>,
) -> GetContent {
    GetContent {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&path.into()),
    }
}

/// The request of [`get_content`](get_content()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContent {
    pub(crate) parts: Parts,
}

impl GetContent {
    /// The name of the commit/branch/tag. Default: the repository’s default branch.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// Asks for `application/vnd.github.object`.
    #[inline]
    pub fn object(self) -> GetContentObject {
        GetContentObject(self)
    }

    /// Asks for `application/vnd.github.raw+json`; the answer may be a redirect, which `download` follows elsewhere, and `send` does not.
    #[inline]
    pub fn raw(self) -> GetContentRaw {
        GetContentRaw(self)
    }

    /// Asks for `application/vnd.github.html+json`; the answer may be a redirect, which `download` follows elsewhere, and `send` does not.
    #[inline]
    pub fn html(self) -> GetContentHtml {
        GetContentHtml(self)
    }
}

/// [`get_content`](get_content()) asked for `application/vnd.github.object`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContentObject(pub(crate) GetContent);

/// [`get_content`](get_content()) asked for `application/vnd.github.raw+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContentRaw(pub(crate) GetContent);

/// [`get_content`](get_content()) asked for `application/vnd.github.html+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContentHtml(pub(crate) GetContent);

/// Described at `/paths/~1repos~1{owner}~1{repo}~1contents~1{path}/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum GetContentResponse {
    /// A list of [`ContentDirectoryItem`](crate::models::ContentDirectoryItem).
    Directory(Vec<models::ContentDirectoryItem>),
    /// Content File.
    File(models::ContentFile),
    /// Symlink Content.
    Symlink(models::ContentSymlink),
    /// Submodule Content.
    Submodule(models::ContentSubmodule),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<Vec<models::ContentDirectoryItem>> for GetContentResponse {
    #[inline]
    fn from(value: Vec<models::ContentDirectoryItem>) -> Self {
        Self::Directory(value)
    }
}

impl From<models::ContentFile> for GetContentResponse {
    #[inline]
    fn from(value: models::ContentFile) -> Self {
        Self::File(value)
    }
}

impl From<models::ContentSymlink> for GetContentResponse {
    #[inline]
    fn from(value: models::ContentSymlink) -> Self {
        Self::Symlink(value)
    }
}

impl From<models::ContentSubmodule> for GetContentResponse {
    #[inline]
    fn from(value: models::ContentSubmodule) -> Self {
        Self::Submodule(value)
    }
}

/// Create or update file contents.
///
/// Creates a new file or replaces an existing file in a repository.
///
/// > **Note:**
/// > If you use this endpoint and the "[Delete a file](https://docs.github.com/rest/repos/contents/#delete-a-file)" endpoint in parallel, the concurrent requests will conflict and you will receive errors. You must use these endpoints serially instead.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint. The `workflow` scope is also required in order to modify files in the `.github/workflows` directory.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/contents#create-or-update-file-contents>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `path`: path parameter
///
/// `PUT /repos/{owner}/{repo}/contents/{path}`
///
/// - 200: [`FileCommit`](crate::models::FileCommit)
/// - 201: [`FileCommit`](crate::models::FileCommit)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`CreateOrUpdateFileContentsResponse409`](crate::repos::CreateOrUpdateFileContentsResponse409)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_or_update_file_contents(
    owner: impl Into<String>,
    repo: impl Into<String>,
    path: impl Into<String>,
    message: impl Into<String>,
    content: impl Into<String>,
) -> CreateOrUpdateFileContents {
    CreateOrUpdateFileContents {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&path.into()),
        body: CreateOrUpdateFileContentsBody::new(message, content),
    }
}

/// The request of [`create_or_update_file_contents`](create_or_update_file_contents()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrUpdateFileContents {
    pub(crate) parts: Parts,
    pub(crate) body: CreateOrUpdateFileContentsBody,
}

impl CreateOrUpdateFileContents {
    /// **Required if you are updating a file**. The blob SHA of the file being replaced.
    pub fn sha(mut self, sha: impl Into<String>) -> Self {
        self.body.sha = Some(sha.into());
        self
    }

    /// The branch name. Default: the repository’s default branch.
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.body.branch = Some(branch.into());
        self
    }

    /// The person that committed the file. Default: the authenticated user.
    pub fn committer(
        mut self,
        committer: impl Into<CreateOrUpdateFileContentsBodyAuthor>,
    ) -> Self {
        self.body.committer = Some(committer.into());
        self
    }

    /// The author of the file. Default: The `committer` or the authenticated user if you omit `committer`.
    pub fn author(
        mut self,
        author: impl Into<CreateOrUpdateFileContentsBodyAuthor>,
    ) -> Self {
        self.body.author = Some(author.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1contents~1{path}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrUpdateFileContentsBody {
    /// The commit message.
    pub message: String,
    /// The new file content, using Base64 encoding.
    pub content: String,
    /// **Required if you are updating a file**. The blob SHA of the file being replaced.
    pub sha: Option<String>,
    /// The branch name. Default: the repository’s default branch.
    pub branch: Option<String>,
    /// The person that committed the file. Default: the authenticated user.
    pub committer: Option<CreateOrUpdateFileContentsBodyAuthor>,
    /// The author of the file. Default: The `committer` or the authenticated user if you omit `committer`.
    pub author: Option<CreateOrUpdateFileContentsBodyAuthor>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateOrUpdateFileContentsBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(message: impl Into<String>, content: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.message = message.into();
        new.content = content.into();
        new
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1contents~1{path}/put/responses/409/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum CreateOrUpdateFileContentsResponse409 {
    /// Basic Error.
    Basic(models::BasicError),
    /// [`RepositoryRuleViolationError`](crate::models::RepositoryRuleViolationError).
    RepositoryRuleViolation(models::RepositoryRuleViolationError),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<models::BasicError> for CreateOrUpdateFileContentsResponse409 {
    #[inline]
    fn from(value: models::BasicError) -> Self {
        Self::Basic(value)
    }
}

impl From<models::RepositoryRuleViolationError>
for CreateOrUpdateFileContentsResponse409 {
    #[inline]
    fn from(value: models::RepositoryRuleViolationError) -> Self {
        Self::RepositoryRuleViolation(value)
    }
}

/// The author of the file. Default: The `committer` or the authenticated user if you omit `committer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrUpdateFileContentsBodyAuthor {
    /// The name of the author or committer of the commit. You'll receive a `422` status code if `name` is omitted.
    pub name: String,
    /// The email of the author or committer of the commit. You'll receive a `422` status code if `email` is omitted.
    pub email: String,
    /// `date`
    pub date: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateOrUpdateFileContentsBodyAuthor {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.email = email.into();
        new
    }
}

/// Delete a file.
///
/// Deletes a file in a repository.
///
/// You can provide an additional `committer` parameter, which is an object containing information about the committer. Or, you can provide an `author` parameter, which is an object containing information about the author.
///
/// The `author` section is optional and is filled in with the `committer` information if omitted. If the `committer` information is omitted, the authenticated user's information is used.
///
/// You must provide values for both `name` and `email`, whether you choose to use `author` or `committer`. Otherwise, you'll receive a `422` status code.
///
/// > **Note:**
/// > If you use this endpoint and the "[Create or update file contents](https://docs.github.com/rest/repos/contents/#create-or-update-file-contents)" endpoint in parallel, the concurrent requests will conflict and you will receive errors. You must use these endpoints serially instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/contents#delete-a-file>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `path`: path parameter
///
/// `DELETE /repos/{owner}/{repo}/contents/{path}`
///
/// - 200: [`FileCommit`](crate::models::FileCommit)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn delete_file(
    owner: impl Into<String>,
    repo: impl Into<String>,
    path: impl Into<String>,
    message: impl Into<String>,
    sha: impl Into<String>,
) -> DeleteFile {
    DeleteFile {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&path.into()),
        body: DeleteFileBody::new(message, sha),
    }
}

/// The request of [`delete_file`](delete_file()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFile {
    pub(crate) parts: Parts,
    pub(crate) body: DeleteFileBody,
}

impl DeleteFile {
    /// The branch name. Default: the repository’s default branch
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.body.branch = Some(branch.into());
        self
    }

    /// object containing information about the committer.
    pub fn committer(
        mut self,
        committer: impl Into<models::MigrationsMapCommitAuthorBody>,
    ) -> Self {
        self.body.committer = Some(committer.into());
        self
    }

    /// object containing information about the author.
    pub fn author(
        mut self,
        author: impl Into<models::MigrationsMapCommitAuthorBody>,
    ) -> Self {
        self.body.author = Some(author.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1contents~1{path}/delete/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteFileBody {
    /// The commit message.
    pub message: String,
    /// The blob SHA of the file being deleted.
    pub sha: String,
    /// The branch name. Default: the repository’s default branch
    pub branch: Option<String>,
    /// object containing information about the committer.
    pub committer: Option<models::MigrationsMapCommitAuthorBody>,
    /// object containing information about the author.
    pub author: Option<models::MigrationsMapCommitAuthorBody>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl DeleteFileBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(message: impl Into<String>, sha: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.message = message.into();
        new.sha = sha.into();
        new
    }
}

/// Get a repository README.
///
/// Gets the preferred README for a repository.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw file contents. This is the default if you do not specify a media type.
/// - **`application/vnd.github.html+json`**: Returns the README in HTML. Markup languages are rendered to HTML using GitHub's open-source [Markup library](https://github.com/github/markup).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/contents#get-a-repository-readme>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/readme`
///
/// - 200: [`ContentFile`](crate::models::ContentFile), or bytes (`application/vnd.github.raw+json`), or text (`application/vnd.github.html+json`)
/// - 304: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Other [media types](crate#media-types): [`raw`](GetReadme::raw), [`html`](GetReadme::html).
pub fn get_readme(owner: impl Into<String>, repo: impl Into<String>) -> GetReadme {
    GetReadme {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_readme`](get_readme()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReadme {
    pub(crate) parts: Parts,
}

impl GetReadme {
    /// The name of the commit/branch/tag. Default: the repository’s default branch.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// Asks for `application/vnd.github.raw+json`.
    #[inline]
    pub fn raw(self) -> GetReadmeRaw {
        GetReadmeRaw(self)
    }

    /// Asks for `application/vnd.github.html+json`.
    #[inline]
    pub fn html(self) -> GetReadmeHtml {
        GetReadmeHtml(self)
    }
}

/// [`get_readme`](get_readme()) asked for `application/vnd.github.raw+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReadmeRaw(pub(crate) GetReadme);

/// [`get_readme`](get_readme()) asked for `application/vnd.github.html+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReadmeHtml(pub(crate) GetReadme);

/// Get a repository README for a directory.
///
/// Gets the README from a repository directory.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw file contents. This is the default if you do not specify a media type.
/// - **`application/vnd.github.html+json`**: Returns the README in HTML. Markup languages are rendered to HTML using GitHub's open-source [Markup library](https://github.com/github/markup).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/contents#get-a-repository-readme-for-a-directory>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `dir`: The alternate path to look for a README file
///
/// `GET /repos/{owner}/{repo}/readme/{dir}`
///
/// - 200: [`ContentFile`](crate::models::ContentFile), or bytes (`application/vnd.github.raw+json`), or text (`application/vnd.github.html+json`)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Other [media types](crate#media-types): [`raw`](GetReadmeInDirectory::raw), [`html`](GetReadmeInDirectory::html).
pub fn get_readme_in_directory(
    owner: impl Into<String>,
    repo: impl Into<String>,
    dir: impl Into<String>,
) -> GetReadmeInDirectory {
    GetReadmeInDirectory {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&dir.into()),
    }
}

/// The request of [`get_readme_in_directory`](get_readme_in_directory()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReadmeInDirectory {
    pub(crate) parts: Parts,
}

impl GetReadmeInDirectory {
    /// The name of the commit/branch/tag. Default: the repository’s default branch.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// Asks for `application/vnd.github.raw+json`.
    #[inline]
    pub fn raw(self) -> GetReadmeInDirectoryRaw {
        GetReadmeInDirectoryRaw(self)
    }

    /// Asks for `application/vnd.github.html+json`.
    #[inline]
    pub fn html(self) -> GetReadmeInDirectoryHtml {
        GetReadmeInDirectoryHtml(self)
    }
}

/// [`get_readme_in_directory`](get_readme_in_directory()) asked for `application/vnd.github.raw+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReadmeInDirectoryRaw(pub(crate) GetReadmeInDirectory);

/// [`get_readme_in_directory`](get_readme_in_directory()) asked for `application/vnd.github.html+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReadmeInDirectoryHtml(pub(crate) GetReadmeInDirectory);

/// Download a repository archive (tar).
///
/// Gets a redirect URL to download a tar archive for a repository. If you omit `:ref`, the repository’s default branch (usually
/// `main`) will be used. Please make sure your HTTP framework is configured to follow redirects or you will need to use
/// the `Location` header to make a second `GET` request.
///
/// > **Note:**
/// > For private repositories, these links are temporary and expire after five minutes.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/contents#download-a-repository-archive-tar>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/tarball/{ref}`
///
/// - 302: no content
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](DownloadTarballArchive::download).
pub fn download_tarball_archive(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
) -> DownloadTarballArchive {
    DownloadTarballArchive {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&r#ref.into()),
    }
}

/// The request of [`download_tarball_archive`](download_tarball_archive()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadTarballArchive {
    pub(crate) parts: Parts,
}

/// Download a repository archive (zip).
///
/// Gets a redirect URL to download a zip archive for a repository. If you omit `:ref`, the repository’s default branch (usually
/// `main`) will be used. Please make sure your HTTP framework is configured to follow redirects or you will need to use
/// the `Location` header to make a second `GET` request.
///
/// > **Note:**
/// > For private repositories, these links are temporary and expire after five minutes. If the repository is empty, you will receive a 404 when you follow the redirect.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/contents#download-a-repository-archive-zip>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/zipball/{ref}`
///
/// - 302: no content
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](DownloadZipballArchive::download).
pub fn download_zipball_archive(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
) -> DownloadZipballArchive {
    DownloadZipballArchive {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&r#ref.into()),
    }
}

/// The request of [`download_zipball_archive`](download_zipball_archive()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadZipballArchive {
    pub(crate) parts: Parts,
}
