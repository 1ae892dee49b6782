// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: pages.

use octoforge_runtime::{Extra, Maybe, Number, Parts, Value};
use crate::models;

/// Get a GitHub Pages site.
///
/// Gets information about a GitHub Pages site.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pages/pages#get-a-apiname-pages-site>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/pages`
///
/// - 200: [`Page`](crate::models::Page)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_pages(owner: impl Into<String>, repo: impl Into<String>) -> GetPages {
    GetPages {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_pages`](get_pages()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPages {
    pub(crate) parts: Parts,
}

/// Update information about a GitHub Pages site.
///
/// Updates information for a GitHub Pages site. For more information, see "[About GitHub Pages](https://docs.github.com/github/working-with-github-pages/about-github-pages).
///
/// The authenticated user must be a repository administrator, maintainer, or have the 'manage GitHub Pages settings' permission.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pages/pages#update-information-about-a-apiname-pages-site>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/pages`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_information_about_pages_site(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> UpdateInformationAboutPagesSite {
    UpdateInformationAboutPagesSite {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: UpdateInformationAboutPagesSiteBody::default(),
    }
}

/// The request of [`update_information_about_pages_site`](update_information_about_pages_site()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateInformationAboutPagesSite {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateInformationAboutPagesSiteBody,
}

impl UpdateInformationAboutPagesSite {
    /// Specify a custom domain for the repository. Sending a `null` value will remove the custom domain. For more about custom domains, see "[Using a custom domain with GitHub Pages](https://docs.github.com/pages/configuring-a-custom-domain-for-your-github-pages-site)."
    pub fn cname(mut self, cname: impl Into<Maybe<String>>) -> Self {
        self.body.cname = cname.into();
        self
    }

    /// Specify whether HTTPS should be enforced for the repository.
    #[inline]
    pub fn https_enforced(mut self, https_enforced: bool) -> Self {
        self.body.https_enforced = Some(https_enforced);
        self
    }

    /// The process by which the GitHub Pages site will be built. `workflow` means that the site is built by a custom GitHub Actions workflow. `legacy` means that the site is built by GitHub when changes are pushed to a specific branch.
    pub fn build_type(mut self, build_type: impl Into<models::BuildType>) -> Self {
        self.body.build_type = Some(build_type.into());
        self
    }

    /// Sets `source`.
    pub fn source(
        mut self,
        source: impl Into<UpdateInformationAboutPagesSiteBodySourceChoice>,
    ) -> Self {
        self.body.source = Some(source.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pages/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateInformationAboutPagesSiteBody {
    /// Specify a custom domain for the repository. Sending a `null` value will remove the custom domain. For more about custom domains, see "[Using a custom domain with GitHub Pages](https://docs.github.com/pages/configuring-a-custom-domain-for-your-github-pages-site)."
    pub cname: Maybe<String>,
    /// Specify whether HTTPS should be enforced for the repository.
    pub https_enforced: Option<bool>,
    /// The process by which the GitHub Pages site will be built. `workflow` means that the site is built by a custom GitHub Actions workflow. `legacy` means that the site is built by GitHub when changes are pushed to a specific branch.
    pub build_type: Option<models::BuildType>,
    /// `source`
    pub source: Option<UpdateInformationAboutPagesSiteBodySourceChoice>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateInformationAboutPagesSiteBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pages/put/requestBody/content/application~1json/schema/properties/source`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum UpdateInformationAboutPagesSiteBodySourceChoice {
    /// [`UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs`](crate::repos::UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs).
    UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs(
        UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs,
    ),
    /// [`UpdateInformationAboutPagesSiteBodySourceBranch`](crate::repos::UpdateInformationAboutPagesSiteBodySourceBranch).
    Branch(UpdateInformationAboutPagesSiteBodySourceBranch),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs>
for UpdateInformationAboutPagesSiteBodySourceChoice {
    #[inline]
    fn from(value: UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs) -> Self {
        Self::UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs(value)
    }
}

impl From<UpdateInformationAboutPagesSiteBodySourceBranch>
for UpdateInformationAboutPagesSiteBodySourceChoice {
    #[inline]
    fn from(value: UpdateInformationAboutPagesSiteBodySourceBranch) -> Self {
        Self::Branch(value)
    }
}

/// Update the source for the repository. Must include the branch name, and may optionally specify the subdirectory `/docs`. Possible values are `"gh-pages"`, `"master"`, and `"master /docs"`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateInformationAboutPagesSiteGhPagesMasterMasterDocs {
    /// `gh-pages`
    GhPages,
    /// `master`
    Master,
    /// `master /docs`
    MasterDocs,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Update the source for the repository. Must include the branch name and path.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateInformationAboutPagesSiteBodySourceBranch {
    /// The repository branch used to publish your site's source files.
    pub branch: String,
    /// The repository directory that includes the source files for the Pages site. Allowed paths are `/` or `/docs`.
    pub path: SlashDocs,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateInformationAboutPagesSiteBodySourceBranch {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(branch: impl Into<String>, path: impl Into<SlashDocs>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.branch = branch.into();
        new.path = path.into();
        new
    }
}

/// Create a GitHub Pages site.
///
/// Configures a GitHub Pages site. For more information, see "[About GitHub Pages](https://docs.github.com/github/working-with-github-pages/about-github-pages)."
///
/// The authenticated user must be a repository administrator, maintainer, or have the 'manage GitHub Pages settings' permission.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pages/pages#create-a-apiname-pages-site>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/pages`
///
/// - 201: [`Page`](crate::models::Page)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_pages_site(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CreatePagesSite {
    CreatePagesSite {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreatePagesSiteBody::default(),
    }
}

/// The request of [`create_pages_site`](create_pages_site()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePagesSite {
    pub(crate) parts: Parts,
    pub(crate) body: CreatePagesSiteBody,
}

impl CreatePagesSite {
    /// The process in which the Page will be built. Possible values are `"legacy"` and `"workflow"`.
    pub fn build_type(mut self, build_type: impl Into<models::BuildType>) -> Self {
        self.body.build_type = Some(build_type.into());
        self
    }

    /// The source branch and directory used to publish your Pages site.
    pub fn source(mut self, source: impl Into<CreatePagesSiteBodySource>) -> Self {
        self.body.source = Some(source.into());
        self
    }
}

/// The source branch and directory used to publish your Pages site.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePagesSiteBody {
    /// The process in which the Page will be built. Possible values are `"legacy"` and `"workflow"`.
    pub build_type: Option<models::BuildType>,
    /// The source branch and directory used to publish your Pages site.
    pub source: Option<CreatePagesSiteBodySource>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreatePagesSiteBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// The source branch and directory used to publish your Pages site.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePagesSiteBodySource {
    /// The repository branch used to publish your site's source files.
    pub branch: String,
    /// The repository directory that includes the source files for the Pages site. Allowed paths are `/` or `/docs`. Default: `/`
    pub path: Option<SlashDocs>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreatePagesSiteBodySource {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(branch: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.branch = branch.into();
        new
    }
}

/// The repository directory that includes the source files for the Pages site. Allowed paths are `/` or `/docs`. Default: `/`
#[derive(Clone)]
#[non_exhaustive]
pub enum SlashDocs {
    /// `/`
    Slash,
    /// `/docs`
    Docs,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Delete a GitHub Pages site.
///
/// Deletes a GitHub Pages site. For more information, see "[About GitHub Pages](https://docs.github.com/github/working-with-github-pages/about-github-pages).
///
/// The authenticated user must be a repository administrator, maintainer, or have the 'manage GitHub Pages settings' permission.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pages/pages#delete-a-apiname-pages-site>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /repos/{owner}/{repo}/pages`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn delete_pages_site(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> DeletePagesSite {
    DeletePagesSite {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`delete_pages_site`](delete_pages_site()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePagesSite {
    pub(crate) parts: Parts,
}

/// List GitHub Pages builds.
///
/// Lists builts of a GitHub Pages site.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pages/pages#list-apiname-pages-builds>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/pages/builds`
///
/// - 200: a list of [`PageBuild`](crate::models::PageBuild)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPagesBuilds::pages), [`items`](ListPagesBuilds::items).
pub fn list_pages_builds(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListPagesBuilds {
    ListPagesBuilds {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_pages_builds`](list_pages_builds()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPagesBuilds {
    pub(crate) parts: Parts,
}

impl ListPagesBuilds {
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

/// Request a GitHub Pages build.
///
/// You can request that your site be built from the latest revision on the default branch. This has the same effect as pushing a commit to your default branch, but does not require an additional commit. Manually triggering page builds can be helpful when diagnosing build warnings and failures.
///
/// Build requests are limited to one concurrent build per repository and one concurrent build per requester. If you request a build while another is still in progress, the second request will be queued until the first completes.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pages/pages#request-a-apiname-pages-build>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/pages/builds`
///
/// - 201: [`PageBuildStatus`](crate::models::PageBuildStatus)
///
/// [How to send it](crate#sending).
pub fn request_pages_build(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> RequestPagesBuild {
    RequestPagesBuild {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`request_pages_build`](request_pages_build()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestPagesBuild {
    pub(crate) parts: Parts,
}

/// Get latest Pages build.
///
/// Gets information about the single most recent build of a GitHub Pages site.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pages/pages#get-latest-pages-build>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/pages/builds/latest`
///
/// - 200: [`PageBuild`](crate::models::PageBuild)
///
/// [How to send it](crate#sending).
pub fn get_latest_pages_build(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetLatestPagesBuild {
    GetLatestPagesBuild {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_latest_pages_build`](get_latest_pages_build()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLatestPagesBuild {
    pub(crate) parts: Parts,
}

/// Get GitHub Pages build.
///
/// Gets information about a GitHub Pages build.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pages/pages#get-apiname-pages-build>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/pages/builds/{build_id}`
///
/// - 200: [`PageBuild`](crate::models::PageBuild)
///
/// [How to send it](crate#sending).
pub fn get_pages_build(
    owner: impl Into<String>,
    repo: impl Into<String>,
    build_id: i64,
) -> GetPagesBuild {
    GetPagesBuild {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&build_id),
    }
}

/// The request of [`get_pages_build`](get_pages_build()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPagesBuild {
    pub(crate) parts: Parts,
}

/// Create a GitHub Pages deployment.
///
/// Create a GitHub Pages deployment for a repository.
///
/// The authenticated user must have write permission to the repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pages/pages#create-a-github-pages-deployment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/pages/deployments`
///
/// - 200: [`PageDeployment`](crate::models::PageDeployment)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_pages_deployment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pages_build_version: impl Into<String>,
    oidc_token: impl Into<String>,
) -> CreatePagesDeployment {
    CreatePagesDeployment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreatePagesDeploymentBody::new(pages_build_version, oidc_token),
    }
}

/// The request of [`create_pages_deployment`](create_pages_deployment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePagesDeployment {
    pub(crate) parts: Parts,
    pub(crate) body: CreatePagesDeploymentBody,
}

impl CreatePagesDeployment {
    /// The ID of an artifact that contains the .zip or .tar of static assets to deploy. The artifact belongs to the repository. Either `artifact_id` or `artifact_url` are required.
    pub fn artifact_id(mut self, artifact_id: impl Into<Number>) -> Self {
        self.body.artifact_id = Some(artifact_id.into());
        self
    }

    /// The URL of an artifact that contains the .zip or .tar of static assets to deploy. The artifact belongs to the repository. Either `artifact_id` or `artifact_url` are required.
    pub fn artifact_url(mut self, artifact_url: impl Into<String>) -> Self {
        self.body.artifact_url = Some(artifact_url.into());
        self
    }

    /// The target environment for this GitHub Pages deployment.
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        self.body.environment = Some(environment.into());
        self
    }
}

/// The object used to create GitHub Pages deployment
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatePagesDeploymentBody {
    /// The ID of an artifact that contains the .zip or .tar of static assets to deploy. The artifact belongs to the repository. Either `artifact_id` or `artifact_url` are required.
    pub artifact_id: Option<Number>,
    /// The URL of an artifact that contains the .zip or .tar of static assets to deploy. The artifact belongs to the repository. Either `artifact_id` or `artifact_url` are required.
    pub artifact_url: Option<String>,
    /// The target environment for this GitHub Pages deployment.
    pub environment: Option<String>,
    /// A unique string that represents the version of the build for this deployment.
    pub pages_build_version: String,
    /// The OIDC token issued by GitHub Actions certifying the origin of the deployment.
    pub oidc_token: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreatePagesDeploymentBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        pages_build_version: impl Into<String>,
        oidc_token: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.pages_build_version = pages_build_version.into();
        new.oidc_token = oidc_token.into();
        new
    }
}

/// Get the status of a GitHub Pages deployment.
///
/// Gets the current status of a GitHub Pages deployment.
///
/// The authenticated user must have read permission for the GitHub Pages site.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pages/pages#get-the-status-of-a-github-pages-deployment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pages_deployment_id`: The ID of the Pages deployment. You can also give the commit SHA of the deployment.
///
/// `GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}`
///
/// - 200: [`PagesDeploymentStatus`](crate::models::PagesDeploymentStatus)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_pages_deployment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pages_deployment_id: impl Into<models::PageDeploymentId>,
) -> GetPagesDeployment {
    GetPagesDeployment {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&pages_deployment_id.into()),
    }
}

/// The request of [`get_pages_deployment`](get_pages_deployment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPagesDeployment {
    pub(crate) parts: Parts,
}

/// Cancel a GitHub Pages deployment.
///
/// Cancels a GitHub Pages deployment.
///
/// The authenticated user must have write permissions for the GitHub Pages site.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pages/pages#cancel-a-github-pages-deployment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pages_deployment_id`: The ID of the Pages deployment. You can also give the commit SHA of the deployment.
///
/// `POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn cancel_pages_deployment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pages_deployment_id: impl Into<models::PageDeploymentId>,
) -> CancelPagesDeployment {
    CancelPagesDeployment {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&pages_deployment_id.into()),
    }
}

/// The request of [`cancel_pages_deployment`](cancel_pages_deployment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelPagesDeployment {
    pub(crate) parts: Parts,
}

/// Get a DNS health check for GitHub Pages.
///
/// Gets a health check of the DNS settings for the `CNAME` record configured for a repository's GitHub Pages.
///
/// The first request to this endpoint returns a `202 Accepted` status and starts an asynchronous background task to get the results for the domain. After the background task completes, subsequent requests to this endpoint return a `200 OK` status with the health check results in the response.
///
/// The authenticated user must be a repository administrator, maintainer, or have the 'manage GitHub Pages settings' permission to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pages/pages#get-a-dns-health-check-for-github-pages>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/pages/health`
///
/// - 200: [`PagesHealthCheck`](crate::models::PagesHealthCheck)
/// - 202: [`EmptyObject`](crate::models::EmptyObject) or null; the service is still working on it: ask again later
/// - 400: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: no content
///
/// [How to send it](crate#sending).
pub fn get_pages_health_check(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetPagesHealthCheck {
    GetPagesHealthCheck {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_pages_health_check`](get_pages_health_check()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPagesHealthCheck {
    pub(crate) parts: Parts,
}

/// What [`get_pages_health_check`](get_pages_health_check()) gives, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum GetPagesHealthCheckOutput {
    /// 200
    Ok(models::PagesHealthCheck),
    /// 202: the service is still working on it; ask again later.
    Accepted(Option<models::EmptyObject>),
}
