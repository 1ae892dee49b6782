// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: releases.

use octoforge_runtime::{Extra, Parts};

/// List releases.
///
/// This returns a list of releases, which does not include regular Git tags that have not been associated with a release. To get a list of Git tags, use the [Repository Tags API](https://docs.github.com/rest/repos/repos#list-repository-tags).
///
/// Information about published releases are available to everyone. Only users with push access will receive listings for draft releases.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/releases#list-releases>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/releases`
///
/// - 200: a list of [`Release`](crate::models::Release)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReleases::pages), [`items`](ListReleases::items).
pub fn list_releases(owner: impl Into<String>, repo: impl Into<String>) -> ListReleases {
    ListReleases {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_releases`](list_releases()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReleases {
    pub(crate) parts: Parts,
}

impl ListReleases {
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

/// Create a release.
///
/// Users with push access to the repository can create a release.
///
/// > **Note:**
/// > If the commit identified by `target_commitish` (or, when `target_commitish` is omitted, the latest commit on the default branch) adds or modifies any file under `.github/workflows/` relative to the repository's default branch, the authenticating token must be authorized to modify workflows. Otherwise, this endpoint returns `404 Not Found`; some authentication paths surface `403 Resource not accessible by integration` instead.
///
/// OAuth app tokens and personal access tokens (classic) need the `workflow` scope when the resolved target commit modifies workflow files. Fine-grained access tokens and GitHub App installation tokens also need the "Workflows" repository permission (write). The `GITHUB_TOKEN` available to GitHub Actions cannot be authorized for this; for more information, see "[Automatic token authentication](https://docs.github.com/actions/security-guides/automatic-token-authentication#permissions-for-the-github_token)".
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)" and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/releases#create-a-release>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/releases`
///
/// - 201: [`Release`](crate::models::Release)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_release(
    owner: impl Into<String>,
    repo: impl Into<String>,
    tag_name: impl Into<String>,
) -> CreateRelease {
    CreateRelease {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateReleaseBody::new(tag_name),
    }
}

/// The request of [`create_release`](create_release()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRelease {
    pub(crate) parts: Parts,
    pub(crate) body: CreateReleaseBody,
}

impl CreateRelease {
    /// Specifies the commitish value that determines where the Git tag is created from. Can be any branch or commit SHA. Unused if the Git tag already exists. Default: the repository's default branch.
    pub fn target_commitish(mut self, target_commitish: impl Into<String>) -> Self {
        self.body.target_commitish = Some(target_commitish.into());
        self
    }

    /// The name of the release.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Text describing the contents of the tag.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body.body = Some(body.into());
        self
    }

    /// `true` to create a draft (unpublished) release, `false` to create a published one.
    #[inline]
    pub fn draft(mut self, draft: bool) -> Self {
        self.body.draft = Some(draft);
        self
    }

    /// `true` to identify the release as a prerelease. `false` to identify the release as a full release.
    #[inline]
    pub fn prerelease(mut self, prerelease: bool) -> Self {
        self.body.prerelease = Some(prerelease);
        self
    }

    /// If specified, a discussion of the specified category is created and linked to the release. The value must be a category that already exists in the repository. For more information, see "[Managing categories for discussions in your repository](https://docs.github.com/discussions/managing-discussions-for-your-community/managing-categories-for-discussions-in-your-repository)."
    pub fn discussion_category_name(
        mut self,
        discussion_category_name: impl Into<String>,
    ) -> Self {
        self.body.discussion_category_name = Some(discussion_category_name.into());
        self
    }

    /// Whether to automatically generate the name and body for this release. If `name` is specified, the specified name will be used; otherwise, a name will be automatically generated. If `body` is specified, the body will be pre-pended to the automatically generated notes.
    #[inline]
    pub fn generate_release_notes(mut self, generate_release_notes: bool) -> Self {
        self.body.generate_release_notes = Some(generate_release_notes);
        self
    }

    /// Specifies whether this release should be set as the latest release for the repository. Drafts and prereleases cannot be set as latest. Defaults to `true` for newly published releases. `legacy` specifies that the latest release should be determined based on the release creation date and higher semantic version.
    pub fn make_latest(mut self, make_latest: impl Into<MakeLatest>) -> Self {
        self.body.make_latest = Some(make_latest.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1releases/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateReleaseBody {
    /// The name of the tag.
    pub tag_name: String,
    /// Specifies the commitish value that determines where the Git tag is created from. Can be any branch or commit SHA. Unused if the Git tag already exists. Default: the repository's default branch.
    pub target_commitish: Option<String>,
    /// The name of the release.
    pub name: Option<String>,
    /// Text describing the contents of the tag.
    pub body: Option<String>,
    /// `true` to create a draft (unpublished) release, `false` to create a published one.
    pub draft: Option<bool>,
    /// `true` to identify the release as a prerelease. `false` to identify the release as a full release.
    pub prerelease: Option<bool>,
    /// If specified, a discussion of the specified category is created and linked to the release. The value must be a category that already exists in the repository. For more information, see "[Managing categories for discussions in your repository](https://docs.github.com/discussions/managing-discussions-for-your-community/managing-categories-for-discussions-in-your-repository)."
    pub discussion_category_name: Option<String>,
    /// Whether to automatically generate the name and body for this release. If `name` is specified, the specified name will be used; otherwise, a name will be automatically generated. If `body` is specified, the body will be pre-pended to the automatically generated notes.
    pub generate_release_notes: Option<bool>,
    /// Specifies whether this release should be set as the latest release for the repository. Drafts and prereleases cannot be set as latest. Defaults to `true` for newly published releases. `legacy` specifies that the latest release should be determined based on the release creation date and higher semantic version.
    pub make_latest: Option<MakeLatest>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateReleaseBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(tag_name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.tag_name = tag_name.into();
        new
    }
}

/// Specifies whether this release should be set as the latest release for the repository. Drafts and prereleases cannot be set as latest. Defaults to `true` for newly published releases. `legacy` specifies that the latest release should be determined based on the release creation date and higher semantic version.
#[derive(Clone)]
#[non_exhaustive]
pub enum MakeLatest {
    /// `true`
    True,
    /// `false`
    False,
    /// `legacy`
    Legacy,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Generate release notes content for a release.
///
/// Generate a name and body describing a [release](https://docs.github.com/rest/releases/releases#get-a-release). The body content will be markdown formatted and contain information like the changes since last release and users who contributed. The generated release notes are not saved anywhere. They are intended to be generated and used when creating a new release.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/releases#generate-release-notes-content-for-a-release>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/releases/generate-notes`
///
/// - 200: [`ReleaseNotesContent`](crate::models::ReleaseNotesContent)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn generate_release_notes(
    owner: impl Into<String>,
    repo: impl Into<String>,
    tag_name: impl Into<String>,
) -> GenerateReleaseNotes {
    GenerateReleaseNotes {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: GenerateReleaseNotesBody::new(tag_name),
    }
}

/// The request of [`generate_release_notes`](generate_release_notes()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateReleaseNotes {
    pub(crate) parts: Parts,
    pub(crate) body: GenerateReleaseNotesBody,
}

impl GenerateReleaseNotes {
    /// Specifies the commitish value that will be the target for the release's tag. Required if the supplied tag_name does not reference an existing tag. Ignored if the tag_name already exists.
    pub fn target_commitish(mut self, target_commitish: impl Into<String>) -> Self {
        self.body.target_commitish = Some(target_commitish.into());
        self
    }

    /// The name of the previous tag to use as the starting point for the release notes. Use to manually specify the range for the set of changes considered as part this release.
    pub fn previous_tag_name(mut self, previous_tag_name: impl Into<String>) -> Self {
        self.body.previous_tag_name = Some(previous_tag_name.into());
        self
    }

    /// Specifies a path to a file in the repository containing configuration settings used for generating the release notes. If unspecified, the configuration file located in the repository at '.github/release.yml' or '.github/release.yaml' will be used. If that is not present, the default configuration will be used.
    pub fn configuration_file_path(
        mut self,
        configuration_file_path: impl Into<String>,
    ) -> Self {
        self.body.configuration_file_path = Some(configuration_file_path.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1releases~1generate-notes/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateReleaseNotesBody {
    /// The tag name for the release. This can be an existing tag or a new one.
    pub tag_name: String,
    /// Specifies the commitish value that will be the target for the release's tag. Required if the supplied tag_name does not reference an existing tag. Ignored if the tag_name already exists.
    pub target_commitish: Option<String>,
    /// The name of the previous tag to use as the starting point for the release notes. Use to manually specify the range for the set of changes considered as part this release.
    pub previous_tag_name: Option<String>,
    /// Specifies a path to a file in the repository containing configuration settings used for generating the release notes. If unspecified, the configuration file located in the repository at '.github/release.yml' or '.github/release.yaml' will be used. If that is not present, the default configuration will be used.
    pub configuration_file_path: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl GenerateReleaseNotesBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(tag_name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.tag_name = tag_name.into();
        new
    }
}

/// Get the latest release.
///
/// View the latest published full release for the repository.
///
/// The latest release is the most recent non-prerelease, non-draft release, sorted by the `created_at` attribute. The `created_at` attribute is the date of the commit used for the release, and not the date when the release was drafted or published.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/releases#get-the-latest-release>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/releases/latest`
///
/// - 200: [`Release`](crate::models::Release)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_latest_release(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetLatestRelease {
    GetLatestRelease {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_latest_release`](get_latest_release()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLatestRelease {
    pub(crate) parts: Parts,
}

/// Get a release by tag name.
///
/// Get a published release with the specified tag.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/releases#get-a-release-by-tag-name>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `tag`: tag parameter
///
/// `GET /repos/{owner}/{repo}/releases/tags/{tag}`
///
/// - 200: [`Release`](crate::models::Release)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_release_by_tag(
    owner: impl Into<String>,
    repo: impl Into<String>,
    tag: impl Into<String>,
) -> GetReleaseByTag {
    GetReleaseByTag {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&tag.into()),
    }
}

/// The request of [`get_release_by_tag`](get_release_by_tag()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReleaseByTag {
    pub(crate) parts: Parts,
}

/// Get a release.
///
/// Gets a public release with the specified release ID.
///
/// > **Note:**
/// > This returns an `upload_url` key corresponding to the endpoint for uploading release assets. This key is a hypermedia resource. For more information, see "[Getting started with the REST API](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#hypermedia)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/releases#get-a-release>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `release_id`: The unique identifier of the release.
///
/// `GET /repos/{owner}/{repo}/releases/{release_id}`
///
/// - 200: [`Release`](crate::models::Release)
/// - 401: no content
///
/// [How to send it](crate#sending).
pub fn get_release(
    owner: impl Into<String>,
    repo: impl Into<String>,
    release_id: i64,
) -> GetRelease {
    GetRelease {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&release_id),
    }
}

/// The request of [`get_release`](get_release()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRelease {
    pub(crate) parts: Parts,
}

/// Delete a release.
///
/// Users with push access to the repository can delete a release.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/releases#delete-a-release>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `release_id`: The unique identifier of the release.
///
/// `DELETE /repos/{owner}/{repo}/releases/{release_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_release(
    owner: impl Into<String>,
    repo: impl Into<String>,
    release_id: i64,
) -> DeleteRelease {
    DeleteRelease {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&release_id),
    }
}

/// The request of [`delete_release`](delete_release()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRelease {
    pub(crate) parts: Parts,
}

/// Update a release.
///
/// Users with push access to the repository can edit a release.
///
/// > **Note:**
/// > If the resolved target commit (the new value of `target_commitish` if you are changing it, otherwise the existing target) adds or modifies any file under `.github/workflows/` relative to the repository's default branch, the authenticating token must be authorized to modify workflows. Otherwise, this endpoint returns `404 Not Found`; some authentication paths surface `403 Resource not accessible by integration` instead.
///
/// OAuth app tokens and personal access tokens (classic) need the `workflow` scope when the resolved target commit modifies workflow files. Fine-grained access tokens and GitHub App installation tokens also need the "Workflows" repository permission (write). The `GITHUB_TOKEN` available to GitHub Actions cannot be authorized for this; for more information, see "[Automatic token authentication](https://docs.github.com/actions/security-guides/automatic-token-authentication#permissions-for-the-github_token)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/releases#update-a-release>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `release_id`: The unique identifier of the release.
///
/// `PATCH /repos/{owner}/{repo}/releases/{release_id}`
///
/// - 200: [`Release`](crate::models::Release)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_release(
    owner: impl Into<String>,
    repo: impl Into<String>,
    release_id: i64,
) -> UpdateRelease {
    UpdateRelease {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&release_id),
        body: UpdateReleaseBody::default(),
    }
}

/// The request of [`update_release`](update_release()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRelease {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateReleaseBody,
}

impl UpdateRelease {
    /// The name of the tag.
    pub fn tag_name(mut self, tag_name: impl Into<String>) -> Self {
        self.body.tag_name = Some(tag_name.into());
        self
    }

    /// Specifies the commitish value that determines where the Git tag is created from. Can be any branch or commit SHA. Unused if the Git tag already exists. Default: the repository's default branch.
    pub fn target_commitish(mut self, target_commitish: impl Into<String>) -> Self {
        self.body.target_commitish = Some(target_commitish.into());
        self
    }

    /// The name of the release.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Text describing the contents of the tag.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body.body = Some(body.into());
        self
    }

    /// `true` makes the release a draft, and `false` publishes the release.
    #[inline]
    pub fn draft(mut self, draft: bool) -> Self {
        self.body.draft = Some(draft);
        self
    }

    /// `true` to identify the release as a prerelease, `false` to identify the release as a full release.
    #[inline]
    pub fn prerelease(mut self, prerelease: bool) -> Self {
        self.body.prerelease = Some(prerelease);
        self
    }

    /// Specifies whether this release should be set as the latest release for the repository. Drafts and prereleases cannot be set as latest. Defaults to `true` for newly published releases. `legacy` specifies that the latest release should be determined based on the release creation date and higher semantic version.
    pub fn make_latest(mut self, make_latest: impl Into<MakeLatest>) -> Self {
        self.body.make_latest = Some(make_latest.into());
        self
    }

    /// If specified, a discussion of the specified category is created and linked to the release. The value must be a category that already exists in the repository. If there is already a discussion linked to the release, this parameter is ignored. For more information, see "[Managing categories for discussions in your repository](https://docs.github.com/discussions/managing-discussions-for-your-community/managing-categories-for-discussions-in-your-repository)."
    pub fn discussion_category_name(
        mut self,
        discussion_category_name: impl Into<String>,
    ) -> Self {
        self.body.discussion_category_name = Some(discussion_category_name.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1releases~1{release_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateReleaseBody {
    /// The name of the tag.
    pub tag_name: Option<String>,
    /// Specifies the commitish value that determines where the Git tag is created from. Can be any branch or commit SHA. Unused if the Git tag already exists. Default: the repository's default branch.
    pub target_commitish: Option<String>,
    /// The name of the release.
    pub name: Option<String>,
    /// Text describing the contents of the tag.
    pub body: Option<String>,
    /// `true` makes the release a draft, and `false` publishes the release.
    pub draft: Option<bool>,
    /// `true` to identify the release as a prerelease, `false` to identify the release as a full release.
    pub prerelease: Option<bool>,
    /// Specifies whether this release should be set as the latest release for the repository. Drafts and prereleases cannot be set as latest. Defaults to `true` for newly published releases. `legacy` specifies that the latest release should be determined based on the release creation date and higher semantic version.
    pub make_latest: Option<MakeLatest>,
    /// If specified, a discussion of the specified category is created and linked to the release. The value must be a category that already exists in the repository. If there is already a discussion linked to the release, this parameter is ignored. For more information, see "[Managing categories for discussions in your repository](https://docs.github.com/discussions/managing-discussions-for-your-community/managing-categories-for-discussions-in-your-repository)."
    pub discussion_category_name: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateReleaseBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
