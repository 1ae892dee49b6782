// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: hosted runners.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// List GitHub-hosted runners for an organization.
///
/// Lists all GitHub-hosted runners configured in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `manage_runner:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#list-github-hosted-runners-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/hosted-runners`
///
/// - 200: [`ListHostedRunnersForOrgResponse`](crate::actions::ListHostedRunnersForOrgResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListHostedRunnersForOrg::pages), [`items`](ListHostedRunnersForOrg::items).
pub fn list_hosted_runners_for_org(org: impl Into<String>) -> ListHostedRunnersForOrg {
    ListHostedRunnersForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_hosted_runners_for_org`](list_hosted_runners_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHostedRunnersForOrg {
    pub(crate) parts: Parts,
}

impl ListHostedRunnersForOrg {
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

/// Described at `/paths/~1orgs~1{org}~1actions~1hosted-runners/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListHostedRunnersForOrgResponse {
    /// `total_count`
    pub total_count: i64,
    /// `runners`
    pub runners: Vec<models::ActionsHostedRunner>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Create a GitHub-hosted runner for an organization.
///
/// Creates a GitHub-hosted runner for an organization.
/// OAuth tokens and personal access tokens (classic) need the `manage_runners:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#create-a-github-hosted-runner-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/actions/hosted-runners`
///
/// - 201: [`ActionsHostedRunner`](crate::models::ActionsHostedRunner)
///
/// [How to send it](crate#sending).
pub fn create_hosted_runner_for_org(
    org: impl Into<String>,
    name: impl Into<String>,
    image: impl Into<CreateHostedRunnerForOrgBodyImage>,
    size: impl Into<String>,
    runner_group_id: i64,
) -> CreateHostedRunnerForOrg {
    CreateHostedRunnerForOrg {
        parts: Parts::new().path(&org.into()),
        body: CreateHostedRunnerForOrgBody::new(name, image, size, runner_group_id),
    }
}

/// The request of [`create_hosted_runner_for_org`](create_hosted_runner_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateHostedRunnerForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: CreateHostedRunnerForOrgBody,
}

impl CreateHostedRunnerForOrg {
    /// The maximum amount of runners to scale up to. Runners will not auto-scale above this number. Use this setting to limit your cost.
    #[inline]
    pub fn maximum_runners(mut self, maximum_runners: i64) -> Self {
        self.body.maximum_runners = Some(maximum_runners);
        self
    }

    /// Whether this runner should be created with a static public IP. Note limit on account. To list limits on account, use `GET actions/hosted-runners/limits`
    #[inline]
    pub fn enable_static_ip(mut self, enable_static_ip: bool) -> Self {
        self.body.enable_static_ip = Some(enable_static_ip);
        self
    }

    /// Whether this runner should be used to generate custom images.
    #[inline]
    pub fn image_gen(mut self, image_gen: bool) -> Self {
        self.body.image_gen = Some(image_gen);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1actions~1hosted-runners/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateHostedRunnerForOrgBody {
    /// Name of the runner. Must be between 1 and 64 characters and may only contain upper and lowercase letters a-z, numbers 0-9, '.', '-', and '_'.
    pub name: String,
    /// The image of runner. To list all available images, use `GET /actions/hosted-runners/images/github-owned` or `GET /actions/hosted-runners/images/partner`.
    pub image: CreateHostedRunnerForOrgBodyImage,
    /// The machine size of the runner. To list available sizes, use `GET actions/hosted-runners/machine-sizes`
    pub size: String,
    /// The existing runner group to add this runner to.
    pub runner_group_id: i64,
    /// The maximum amount of runners to scale up to. Runners will not auto-scale above this number. Use this setting to limit your cost.
    pub maximum_runners: Option<i64>,
    /// Whether this runner should be created with a static public IP. Note limit on account. To list limits on account, use `GET actions/hosted-runners/limits`
    pub enable_static_ip: Option<bool>,
    /// Whether this runner should be used to generate custom images.
    pub image_gen: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateHostedRunnerForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        image: impl Into<CreateHostedRunnerForOrgBodyImage>,
        size: impl Into<String>,
        runner_group_id: i64,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.image = image.into();
        new.size = size.into();
        new.runner_group_id = runner_group_id;
        new
    }
}

/// The image of runner. To list all available images, use `GET /actions/hosted-runners/images/github-owned` or `GET /actions/hosted-runners/images/partner`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateHostedRunnerForOrgBodyImage {
    /// The unique identifier of the runner image.
    pub id: Option<String>,
    /// The source of the runner image.
    pub source: Option<models::GithubPartnerCustom>,
    /// The version of the runner image to deploy. This is relevant only for runners using custom images.
    pub version: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateHostedRunnerForOrgBodyImage {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// List custom images for an organization.
///
/// List custom images for an organization.
///
/// OAuth tokens and personal access tokens (classic) need the `manage_runners:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#list-custom-images-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/hosted-runners/images/custom`
///
/// - 200: [`ListCustomImagesForOrgResponse`](crate::actions::ListCustomImagesForOrgResponse)
///
/// [How to send it](crate#sending).
pub fn list_custom_images_for_org(org: impl Into<String>) -> ListCustomImagesForOrg {
    ListCustomImagesForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_custom_images_for_org`](list_custom_images_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomImagesForOrg {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1orgs~1{org}~1actions~1hosted-runners~1images~1custom/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCustomImagesForOrgResponse {
    /// `total_count`
    pub total_count: i64,
    /// `images`
    pub images: Vec<models::ActionsHostedRunnerCustomImage>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get a custom image definition for GitHub Actions Hosted Runners.
///
/// Get a custom image definition for GitHub Actions Hosted Runners.
///
/// OAuth tokens and personal access tokens (classic) need the `manage_runners:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#get-a-custom-image-definition-for-github-actions-hosted-runners>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `image_definition_id`: Image definition ID of custom image
///
/// `GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}`
///
/// - 200: [`ActionsHostedRunnerCustomImage`](crate::models::ActionsHostedRunnerCustomImage)
///
/// [How to send it](crate#sending).
pub fn get_custom_image_for_org(
    org: impl Into<String>,
    image_definition_id: i64,
) -> GetCustomImageForOrg {
    GetCustomImageForOrg {
        parts: Parts::new().path(&org.into()).path(&image_definition_id),
    }
}

/// The request of [`get_custom_image_for_org`](get_custom_image_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomImageForOrg {
    pub(crate) parts: Parts,
}

/// Delete a custom image from the organization.
///
/// Delete a custom image from the organization.
///
/// OAuth tokens and personal access tokens (classic) need the `manage_runners:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#delete-a-custom-image-from-the-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `image_definition_id`: Image definition ID of custom image
///
/// `DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_custom_image_from_org(
    org: impl Into<String>,
    image_definition_id: i64,
) -> DeleteCustomImageFromOrg {
    DeleteCustomImageFromOrg {
        parts: Parts::new().path(&org.into()).path(&image_definition_id),
    }
}

/// The request of [`delete_custom_image_from_org`](delete_custom_image_from_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCustomImageFromOrg {
    pub(crate) parts: Parts,
}

/// List image versions of a custom image for an organization.
///
/// List image versions of a custom image for an organization.
///
/// OAuth tokens and personal access tokens (classic) need the `manage_runners:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#list-image-versions-of-a-custom-image-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `image_definition_id`: Image definition ID of custom image
///
/// `GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions`
///
/// - 200: [`ListCustomImageVersionsForOrgResponse`](crate::actions::ListCustomImageVersionsForOrgResponse)
///
/// [How to send it](crate#sending).
pub fn list_custom_image_versions_for_org(
    org: impl Into<String>,
    image_definition_id: i64,
) -> ListCustomImageVersionsForOrg {
    ListCustomImageVersionsForOrg {
        parts: Parts::new().path(&org.into()).path(&image_definition_id),
    }
}

/// The request of [`list_custom_image_versions_for_org`](list_custom_image_versions_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomImageVersionsForOrg {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1orgs~1{org}~1actions~1hosted-runners~1images~1custom~1{image_definition_id}~1versions/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCustomImageVersionsForOrgResponse {
    /// `total_count`
    pub total_count: i64,
    /// `image_versions`
    pub image_versions: Vec<models::ActionsHostedRunnerCustomImageVersion>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get an image version of a custom image for GitHub Actions Hosted Runners.
///
/// Get an image version of a custom image for GitHub Actions Hosted Runners.
///
/// OAuth tokens and personal access tokens (classic) need the `manage_runners:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#get-an-image-version-of-a-custom-image-for-github-actions-hosted-runners>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `image_definition_id`: Image definition ID of custom image
/// - `version`: Version of a custom image
///
/// `GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}`
///
/// - 200: [`ActionsHostedRunnerCustomImageVersion`](crate::models::ActionsHostedRunnerCustomImageVersion)
///
/// [How to send it](crate#sending).
pub fn get_custom_image_version_for_org(
    org: impl Into<String>,
    image_definition_id: i64,
    version: impl Into<String>,
) -> GetCustomImageVersionForOrg {
    GetCustomImageVersionForOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&image_definition_id)
            .path(&version.into()),
    }
}

/// The request of [`get_custom_image_version_for_org`](get_custom_image_version_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomImageVersionForOrg {
    pub(crate) parts: Parts,
}

/// Delete an image version of custom image from the organization.
///
/// Delete an image version of custom image from the organization.
///
/// OAuth tokens and personal access tokens (classic) need the `manage_runners:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#delete-an-image-version-of-custom-image-from-the-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `image_definition_id`: Image definition ID of custom image
/// - `version`: Version of a custom image
///
/// `DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_custom_image_version_from_org(
    org: impl Into<String>,
    image_definition_id: i64,
    version: impl Into<String>,
) -> DeleteCustomImageVersionFromOrg {
    DeleteCustomImageVersionFromOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&image_definition_id)
            .path(&version.into()),
    }
}

/// The request of [`delete_custom_image_version_from_org`](delete_custom_image_version_from_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCustomImageVersionFromOrg {
    pub(crate) parts: Parts,
}

/// Get GitHub-owned images for GitHub-hosted runners in an organization.
///
/// Get the list of GitHub-owned images available for GitHub-hosted runners for an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#get-github-owned-images-for-github-hosted-runners-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/hosted-runners/images/github-owned`
///
/// - 200: [`GetHostedRunnersGithubOwnedImagesForOrgResponse`](crate::actions::GetHostedRunnersGithubOwnedImagesForOrgResponse)
///
/// [How to send it](crate#sending).
pub fn get_hosted_runners_github_owned_images_for_org(
    org: impl Into<String>,
) -> GetHostedRunnersGithubOwnedImagesForOrg {
    GetHostedRunnersGithubOwnedImagesForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_hosted_runners_github_owned_images_for_org`](get_hosted_runners_github_owned_images_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetHostedRunnersGithubOwnedImagesForOrg {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1orgs~1{org}~1actions~1hosted-runners~1images~1github-owned/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetHostedRunnersGithubOwnedImagesForOrgResponse {
    /// `total_count`
    pub total_count: i64,
    /// `images`
    pub images: Vec<models::ActionsHostedRunnerCuratedImage>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get partner images for GitHub-hosted runners in an organization.
///
/// Get the list of partner images available for GitHub-hosted runners for an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#get-partner-images-for-github-hosted-runners-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/hosted-runners/images/partner`
///
/// - 200: [`GetHostedRunnersGithubOwnedImagesForOrgResponse`](crate::actions::GetHostedRunnersGithubOwnedImagesForOrgResponse)
///
/// [How to send it](crate#sending).
pub fn get_hosted_runners_partner_images_for_org(
    org: impl Into<String>,
) -> GetHostedRunnersPartnerImagesForOrg {
    GetHostedRunnersPartnerImagesForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_hosted_runners_partner_images_for_org`](get_hosted_runners_partner_images_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetHostedRunnersPartnerImagesForOrg {
    pub(crate) parts: Parts,
}

/// Get limits on GitHub-hosted runners for an organization.
///
/// Get the GitHub-hosted runners limits for an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#get-limits-on-github-hosted-runners-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/hosted-runners/limits`
///
/// - 200: [`ActionsHostedRunnerLimits`](crate::models::ActionsHostedRunnerLimits)
///
/// [How to send it](crate#sending).
pub fn get_hosted_runners_limits_for_org(
    org: impl Into<String>,
) -> GetHostedRunnersLimitsForOrg {
    GetHostedRunnersLimitsForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_hosted_runners_limits_for_org`](get_hosted_runners_limits_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetHostedRunnersLimitsForOrg {
    pub(crate) parts: Parts,
}

/// Get GitHub-hosted runners machine specs for an organization.
///
/// Get the list of machine specs available for GitHub-hosted runners for an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#get-github-hosted-runners-machine-specs-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/hosted-runners/machine-sizes`
///
/// - 200: [`GetHostedRunnersMachineSpecsForOrgResponse`](crate::actions::GetHostedRunnersMachineSpecsForOrgResponse)
///
/// [How to send it](crate#sending).
pub fn get_hosted_runners_machine_specs_for_org(
    org: impl Into<String>,
) -> GetHostedRunnersMachineSpecsForOrg {
    GetHostedRunnersMachineSpecsForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_hosted_runners_machine_specs_for_org`](get_hosted_runners_machine_specs_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetHostedRunnersMachineSpecsForOrg {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1orgs~1{org}~1actions~1hosted-runners~1machine-sizes/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetHostedRunnersMachineSpecsForOrgResponse {
    /// `total_count`
    pub total_count: i64,
    /// `machine_specs`
    pub machine_specs: Vec<models::ActionsHostedRunnerMachineSpec>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get platforms for GitHub-hosted runners in an organization.
///
/// Get the list of platforms available for GitHub-hosted runners for an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#get-platforms-for-github-hosted-runners-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/hosted-runners/platforms`
///
/// - 200: [`GetHostedRunnersPlatformsForOrgResponse`](crate::actions::GetHostedRunnersPlatformsForOrgResponse)
///
/// [How to send it](crate#sending).
pub fn get_hosted_runners_platforms_for_org(
    org: impl Into<String>,
) -> GetHostedRunnersPlatformsForOrg {
    GetHostedRunnersPlatformsForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_hosted_runners_platforms_for_org`](get_hosted_runners_platforms_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetHostedRunnersPlatformsForOrg {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1orgs~1{org}~1actions~1hosted-runners~1platforms/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetHostedRunnersPlatformsForOrgResponse {
    /// `total_count`
    pub total_count: i64,
    /// `platforms`
    pub platforms: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get a GitHub-hosted runner for an organization.
///
/// Gets a GitHub-hosted runner configured in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `manage_runners:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#get-a-github-hosted-runner-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `hosted_runner_id`: Unique identifier of the GitHub-hosted runner.
///
/// `GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}`
///
/// - 200: [`ActionsHostedRunner`](crate::models::ActionsHostedRunner)
///
/// [How to send it](crate#sending).
pub fn get_hosted_runner_for_org(
    org: impl Into<String>,
    hosted_runner_id: i64,
) -> GetHostedRunnerForOrg {
    GetHostedRunnerForOrg {
        parts: Parts::new().path(&org.into()).path(&hosted_runner_id),
    }
}

/// The request of [`get_hosted_runner_for_org`](get_hosted_runner_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetHostedRunnerForOrg {
    pub(crate) parts: Parts,
}

/// Delete a GitHub-hosted runner for an organization.
///
/// Deletes a GitHub-hosted runner for an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#delete-a-github-hosted-runner-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `hosted_runner_id`: Unique identifier of the GitHub-hosted runner.
///
/// `DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}`
///
/// - 202: [`ActionsHostedRunner`](crate::models::ActionsHostedRunner)
///
/// [How to send it](crate#sending).
pub fn delete_hosted_runner_for_org(
    org: impl Into<String>,
    hosted_runner_id: i64,
) -> DeleteHostedRunnerForOrg {
    DeleteHostedRunnerForOrg {
        parts: Parts::new().path(&org.into()).path(&hosted_runner_id),
    }
}

/// The request of [`delete_hosted_runner_for_org`](delete_hosted_runner_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteHostedRunnerForOrg {
    pub(crate) parts: Parts,
}

/// Update a GitHub-hosted runner for an organization.
///
/// Updates a GitHub-hosted runner for an organization.
/// OAuth app tokens and personal access tokens (classic) need the `manage_runners:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/hosted-runners#update-a-github-hosted-runner-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `hosted_runner_id`: Unique identifier of the GitHub-hosted runner.
///
/// `PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}`
///
/// - 200: [`ActionsHostedRunner`](crate::models::ActionsHostedRunner)
///
/// [How to send it](crate#sending).
pub fn update_hosted_runner_for_org(
    org: impl Into<String>,
    hosted_runner_id: i64,
) -> UpdateHostedRunnerForOrg {
    UpdateHostedRunnerForOrg {
        parts: Parts::new().path(&org.into()).path(&hosted_runner_id),
        body: UpdateHostedRunnerForOrgBody::default(),
    }
}

/// The request of [`update_hosted_runner_for_org`](update_hosted_runner_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateHostedRunnerForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateHostedRunnerForOrgBody,
}

impl UpdateHostedRunnerForOrg {
    /// Name of the runner. Must be between 1 and 64 characters and may only contain upper and lowercase letters a-z, numbers 0-9, '.', '-', and '_'.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The existing runner group to add this runner to.
    #[inline]
    pub fn runner_group_id(mut self, runner_group_id: i64) -> Self {
        self.body.runner_group_id = Some(runner_group_id);
        self
    }

    /// The maximum amount of runners to scale up to. Runners will not auto-scale above this number. Use this setting to limit your cost.
    #[inline]
    pub fn maximum_runners(mut self, maximum_runners: i64) -> Self {
        self.body.maximum_runners = Some(maximum_runners);
        self
    }

    /// Whether this runner should be updated with a static public IP. Note limit on account. To list limits on account, use `GET actions/hosted-runners/limits`
    #[inline]
    pub fn enable_static_ip(mut self, enable_static_ip: bool) -> Self {
        self.body.enable_static_ip = Some(enable_static_ip);
        self
    }

    /// The machine size of the runner. To list available sizes, use `GET actions/hosted-runners/machine-sizes`
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.body.size = Some(size.into());
        self
    }

    /// The source type of the runner image to use. Must match the source of the image specified by `image_id`. Can be one of `github`, `partner`, or `custom`.
    pub fn image_source(
        mut self,
        image_source: impl Into<models::GithubPartnerCustom>,
    ) -> Self {
        self.body.image_source = Some(image_source.into());
        self
    }

    /// The unique identifier of the runner image. To list available images, use `GET /actions/hosted-runners/images/github-owned`, `GET /actions/hosted-runners/images/partner`, or `GET /actions/hosted-runners/images/custom`.
    pub fn image_id(mut self, image_id: impl Into<String>) -> Self {
        self.body.image_id = Some(image_id.into());
        self
    }

    /// The version of the runner image to deploy. This is relevant only for runners using custom images.
    pub fn image_version(mut self, image_version: impl Into<Maybe<String>>) -> Self {
        self.body.image_version = image_version.into();
        self
    }

    /// Whether to enable image generation for this runner pool. When enabled, the runner pool is used to build and publish custom runner images.
    #[inline]
    pub fn image_gen(mut self, image_gen: bool) -> Self {
        self.body.image_gen = Some(image_gen);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1actions~1hosted-runners~1{hosted_runner_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateHostedRunnerForOrgBody {
    /// Name of the runner. Must be between 1 and 64 characters and may only contain upper and lowercase letters a-z, numbers 0-9, '.', '-', and '_'.
    pub name: Option<String>,
    /// The existing runner group to add this runner to.
    pub runner_group_id: Option<i64>,
    /// The maximum amount of runners to scale up to. Runners will not auto-scale above this number. Use this setting to limit your cost.
    pub maximum_runners: Option<i64>,
    /// Whether this runner should be updated with a static public IP. Note limit on account. To list limits on account, use `GET actions/hosted-runners/limits`
    pub enable_static_ip: Option<bool>,
    /// The machine size of the runner. To list available sizes, use `GET actions/hosted-runners/machine-sizes`
    pub size: Option<String>,
    /// The source type of the runner image to use. Must match the source of the image specified by `image_id`. Can be one of `github`, `partner`, or `custom`.
    pub image_source: Option<models::GithubPartnerCustom>,
    /// The unique identifier of the runner image. To list available images, use `GET /actions/hosted-runners/images/github-owned`, `GET /actions/hosted-runners/images/partner`, or `GET /actions/hosted-runners/images/custom`.
    pub image_id: Option<String>,
    /// The version of the runner image to deploy. This is relevant only for runners using custom images.
    pub image_version: Maybe<String>,
    /// Whether to enable image generation for this runner pool. When enabled, the runner pool is used to build and publish custom runner images.
    pub image_gen: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateHostedRunnerForOrgBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
