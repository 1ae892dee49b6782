// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: self hosted runners.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List self-hosted runners for an organization.
///
/// Lists all self-hosted runners configured in an organization.
///
/// Authenticated users must have admin access to the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#list-self-hosted-runners-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/runners`
///
/// - 200: [`ListSelfHostedRunnersForOrgResponse`](crate::actions::ListSelfHostedRunnersForOrgResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSelfHostedRunnersForOrg::pages), [`items`](ListSelfHostedRunnersForOrg::items).
pub fn list_self_hosted_runners_for_org(
    org: impl Into<String>,
) -> ListSelfHostedRunnersForOrg {
    ListSelfHostedRunnersForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_self_hosted_runners_for_org`](list_self_hosted_runners_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSelfHostedRunnersForOrg {
    pub(crate) parts: Parts,
}

impl ListSelfHostedRunnersForOrg {
    /// The name of a self-hosted runner.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.parts.query("name", &name.into());
        self
    }

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

/// Described at `/paths/~1orgs~1{org}~1actions~1runners/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSelfHostedRunnersForOrgResponse {
    /// `total_count`
    pub total_count: i64,
    /// `runners`
    pub runners: Vec<models::Runner>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// List runner applications for an organization.
///
/// Lists binaries for the runner application that you can download and run.
///
/// Authenticated users must have admin access to the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.  If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#list-runner-applications-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/runners/downloads`
///
/// - 200: a list of [`RunnerApplication`](crate::models::RunnerApplication)
///
/// [How to send it](crate#sending).
pub fn list_runner_applications_for_org(
    org: impl Into<String>,
) -> ListRunnerApplicationsForOrg {
    ListRunnerApplicationsForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_runner_applications_for_org`](list_runner_applications_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRunnerApplicationsForOrg {
    pub(crate) parts: Parts,
}

/// Create configuration for a just-in-time runner for an organization.
///
/// Generates a configuration that can be passed to the runner application at startup.
///
/// The authenticated user must have admin access to the organization.
///
/// OAuth tokens and personal access tokens (classic) need the`admin:org` scope to use this endpoint. If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#create-configuration-for-a-just-in-time-runner-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/actions/runners/generate-jitconfig`
///
/// - 201: [`ActionsRunnerJitconfigResponse`](crate::models::ActionsRunnerJitconfigResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn generate_runner_jitconfig_for_org(
    org: impl Into<String>,
    name: impl Into<String>,
    runner_group_id: i64,
    labels: impl IntoIterator<Item = impl Into<String>>,
) -> GenerateRunnerJitconfigForOrg {
    GenerateRunnerJitconfigForOrg {
        parts: Parts::new().path(&org.into()),
        body: GenerateRunnerJitconfigForOrgBody::new(name, runner_group_id, labels),
    }
}

/// The request of [`generate_runner_jitconfig_for_org`](generate_runner_jitconfig_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateRunnerJitconfigForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: GenerateRunnerJitconfigForOrgBody,
}

impl GenerateRunnerJitconfigForOrg {
    /// The working directory to be used for job execution, relative to the runner install directory.
    pub fn work_folder(mut self, work_folder: impl Into<String>) -> Self {
        self.body.work_folder = Some(work_folder.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1actions~1runners~1generate-jitconfig/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateRunnerJitconfigForOrgBody {
    /// The name of the new runner.
    pub name: String,
    /// The ID of the runner group to register the runner to.
    pub runner_group_id: i64,
    /// The names of the custom labels to add to the runner. **Minimum items**: 1. **Maximum items**: 100.
    pub labels: Vec<String>,
    /// The working directory to be used for job execution, relative to the runner install directory.
    pub work_folder: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl GenerateRunnerJitconfigForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        runner_group_id: i64,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.runner_group_id = runner_group_id;
        new.labels = labels.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Create a registration token for an organization.
///
/// Returns a token that you can pass to the `config` script. The token expires after one hour.
///
/// For example, you can replace `TOKEN` in the following example with the registration token provided by this endpoint to configure your self-hosted runner:
///
/// ```text
/// ./config.sh --url https://github.com/octo-org --token TOKEN
/// ```
///
/// Authenticated users must have admin access to the organization to use this endpoint.
///
/// OAuth tokens and personal access tokens (classic) need the`admin:org` scope to use this endpoint. If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#create-a-registration-token-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/actions/runners/registration-token`
///
/// - 201: [`AuthenticationToken`](crate::models::AuthenticationToken)
///
/// [How to send it](crate#sending).
pub fn create_registration_token_for_org(
    org: impl Into<String>,
) -> CreateRegistrationTokenForOrg {
    CreateRegistrationTokenForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`create_registration_token_for_org`](create_registration_token_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRegistrationTokenForOrg {
    pub(crate) parts: Parts,
}

/// Create a remove token for an organization.
///
/// Returns a token that you can pass to the `config` script to remove a self-hosted runner from an organization. The token expires after one hour.
///
/// For example, you can replace `TOKEN` in the following example with the registration token provided by this endpoint to remove your self-hosted runner from an organization:
///
/// ```text
/// ./config.sh remove --token TOKEN
/// ```
///
/// Authenticated users must have admin access to the organization to use this endpoint.
///
/// OAuth tokens and personal access tokens (classic) need the`admin:org` scope to use this endpoint. If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#create-a-remove-token-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/actions/runners/remove-token`
///
/// - 201: [`AuthenticationToken`](crate::models::AuthenticationToken)
///
/// [How to send it](crate#sending).
pub fn create_remove_token_for_org(org: impl Into<String>) -> CreateRemoveTokenForOrg {
    CreateRemoveTokenForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`create_remove_token_for_org`](create_remove_token_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRemoveTokenForOrg {
    pub(crate) parts: Parts,
}

/// Get a self-hosted runner for an organization.
///
/// Gets a specific self-hosted runner configured in an organization.
///
/// Authenticated users must have admin access to the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#get-a-self-hosted-runner-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `GET /orgs/{org}/actions/runners/{runner_id}`
///
/// - 200: [`Runner`](crate::models::Runner)
///
/// [How to send it](crate#sending).
pub fn get_self_hosted_runner_for_org(
    org: impl Into<String>,
    runner_id: i64,
) -> GetSelfHostedRunnerForOrg {
    GetSelfHostedRunnerForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_id),
    }
}

/// The request of [`get_self_hosted_runner_for_org`](get_self_hosted_runner_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSelfHostedRunnerForOrg {
    pub(crate) parts: Parts,
}

/// Delete a self-hosted runner from an organization.
///
/// Forces the removal of a self-hosted runner from an organization. You can use this endpoint to completely remove the runner when the machine you were using no longer exists.
///
/// Authenticated users must have admin access to the organization to use this endpoint.
///
/// OAuth tokens and personal access tokens (classic) need the`admin:org` scope to use this endpoint. If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#delete-a-self-hosted-runner-from-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `DELETE /orgs/{org}/actions/runners/{runner_id}`
///
/// - 204: no content
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn delete_self_hosted_runner_from_org(
    org: impl Into<String>,
    runner_id: i64,
) -> DeleteSelfHostedRunnerFromOrg {
    DeleteSelfHostedRunnerFromOrg {
        parts: Parts::new().path(&org.into()).path(&runner_id),
    }
}

/// The request of [`delete_self_hosted_runner_from_org`](delete_self_hosted_runner_from_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSelfHostedRunnerFromOrg {
    pub(crate) parts: Parts,
}

/// List labels for a self-hosted runner for an organization.
///
/// Lists all labels for a self-hosted runner configured in an organization.
///
/// Authenticated users must have admin access to the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#list-labels-for-a-self-hosted-runner-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `GET /orgs/{org}/actions/runners/{runner_id}/labels`
///
/// - 200: [`ActionsRunnerLabelsResponse`](crate::models::ActionsRunnerLabelsResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_labels_for_self_hosted_runner_for_org(
    org: impl Into<String>,
    runner_id: i64,
) -> ListLabelsForSelfHostedRunnerForOrg {
    ListLabelsForSelfHostedRunnerForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_id),
    }
}

/// The request of [`list_labels_for_self_hosted_runner_for_org`](list_labels_for_self_hosted_runner_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLabelsForSelfHostedRunnerForOrg {
    pub(crate) parts: Parts,
}

/// Set custom labels for a self-hosted runner for an organization.
///
/// Remove all previous custom labels and set the new custom labels for a specific
/// self-hosted runner configured in an organization.
///
/// Authenticated users must have admin access to the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#set-custom-labels-for-a-self-hosted-runner-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `PUT /orgs/{org}/actions/runners/{runner_id}/labels`
///
/// - 200: [`ActionsRunnerLabelsResponse`](crate::models::ActionsRunnerLabelsResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn set_custom_labels_for_self_hosted_runner_for_org(
    org: impl Into<String>,
    runner_id: i64,
    labels: impl IntoIterator<Item = impl Into<String>>,
) -> SetCustomLabelsForSelfHostedRunnerForOrg {
    SetCustomLabelsForSelfHostedRunnerForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_id),
        body: AddCustomLabelsToSelfHostedRunnerForOrgBody::new(labels),
    }
}

/// The request of [`set_custom_labels_for_self_hosted_runner_for_org`](set_custom_labels_for_self_hosted_runner_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCustomLabelsForSelfHostedRunnerForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: AddCustomLabelsToSelfHostedRunnerForOrgBody,
}

/// Add custom labels to a self-hosted runner for an organization.
///
/// Adds custom labels to a self-hosted runner configured in an organization.
///
/// Authenticated users must have admin access to the organization to use this endpoint.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#add-custom-labels-to-a-self-hosted-runner-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `POST /orgs/{org}/actions/runners/{runner_id}/labels`
///
/// - 200: [`ActionsRunnerLabelsResponse`](crate::models::ActionsRunnerLabelsResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn add_custom_labels_to_self_hosted_runner_for_org(
    org: impl Into<String>,
    runner_id: i64,
    labels: impl IntoIterator<Item = impl Into<String>>,
) -> AddCustomLabelsToSelfHostedRunnerForOrg {
    AddCustomLabelsToSelfHostedRunnerForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_id),
        body: AddCustomLabelsToSelfHostedRunnerForOrgBody::new(labels),
    }
}

/// The request of [`add_custom_labels_to_self_hosted_runner_for_org`](add_custom_labels_to_self_hosted_runner_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddCustomLabelsToSelfHostedRunnerForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: AddCustomLabelsToSelfHostedRunnerForOrgBody,
}

/// Described at `/paths/~1orgs~1{org}~1actions~1runners~1{runner_id}~1labels/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddCustomLabelsToSelfHostedRunnerForOrgBody {
    /// The names of the custom labels to add to the runner.
    pub labels: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl AddCustomLabelsToSelfHostedRunnerForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.labels = labels.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Remove all custom labels from a self-hosted runner for an organization.
///
/// Remove all custom labels from a self-hosted runner configured in an
/// organization. Returns the remaining read-only labels from the runner.
///
/// Authenticated users must have admin access to the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#remove-all-custom-labels-from-a-self-hosted-runner-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `DELETE /orgs/{org}/actions/runners/{runner_id}/labels`
///
/// - 200: [`ActionsRunnerLabelsResponse`](crate::models::ActionsRunnerLabelsResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn remove_all_custom_labels_from_self_hosted_runner_for_org(
    org: impl Into<String>,
    runner_id: i64,
) -> RemoveAllCustomLabelsFromSelfHostedRunnerForOrg {
    RemoveAllCustomLabelsFromSelfHostedRunnerForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_id),
    }
}

/// The request of [`remove_all_custom_labels_from_self_hosted_runner_for_org`](remove_all_custom_labels_from_self_hosted_runner_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveAllCustomLabelsFromSelfHostedRunnerForOrg {
    pub(crate) parts: Parts,
}

/// Remove a custom label from a self-hosted runner for an organization.
///
/// Remove a custom label from a self-hosted runner configured
/// in an organization. Returns the remaining labels from the runner.
///
/// This endpoint returns a `404 Not Found` status if the custom label is not
/// present on the runner.
///
/// Authenticated users must have admin access to the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#remove-a-custom-label-from-a-self-hosted-runner-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
/// - `name`: The name of a self-hosted runner's custom label.
///
/// `DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}`
///
/// - 200: [`ActionsRunnerLabelsResponse`](crate::models::ActionsRunnerLabelsResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn remove_custom_label_from_self_hosted_runner_for_org(
    org: impl Into<String>,
    runner_id: i64,
    name: impl Into<String>,
) -> RemoveCustomLabelFromSelfHostedRunnerForOrg {
    RemoveCustomLabelFromSelfHostedRunnerForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_id).path(&name.into()),
    }
}

/// The request of [`remove_custom_label_from_self_hosted_runner_for_org`](remove_custom_label_from_self_hosted_runner_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveCustomLabelFromSelfHostedRunnerForOrg {
    pub(crate) parts: Parts,
}

/// List self-hosted runners for a repository.
///
/// Lists all self-hosted runners configured in a repository.
///
/// Authenticated users must have admin access to the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#list-self-hosted-runners-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/runners`
///
/// - 200: [`ListSelfHostedRunnersForOrgResponse`](crate::actions::ListSelfHostedRunnersForOrgResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSelfHostedRunnersForRepo::pages), [`items`](ListSelfHostedRunnersForRepo::items).
pub fn list_self_hosted_runners_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListSelfHostedRunnersForRepo {
    ListSelfHostedRunnersForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_self_hosted_runners_for_repo`](list_self_hosted_runners_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSelfHostedRunnersForRepo {
    pub(crate) parts: Parts,
}

impl ListSelfHostedRunnersForRepo {
    /// The name of a self-hosted runner.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.parts.query("name", &name.into());
        self
    }

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

/// List runner applications for a repository.
///
/// Lists binaries for the runner application that you can download and run.
///
/// Authenticated users must have admin access to the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#list-runner-applications-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/runners/downloads`
///
/// - 200: a list of [`RunnerApplication`](crate::models::RunnerApplication)
///
/// [How to send it](crate#sending).
pub fn list_runner_applications_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListRunnerApplicationsForRepo {
    ListRunnerApplicationsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_runner_applications_for_repo`](list_runner_applications_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRunnerApplicationsForRepo {
    pub(crate) parts: Parts,
}

/// Create configuration for a just-in-time runner for a repository.
///
/// Generates a configuration that can be passed to the runner application at startup.
///
/// The authenticated user must have admin access to the repository.
///
/// OAuth tokens and personal access tokens (classic) need the`repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#create-configuration-for-a-just-in-time-runner-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig`
///
/// - 201: [`ActionsRunnerJitconfigResponse`](crate::models::ActionsRunnerJitconfigResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn generate_runner_jitconfig_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    name: impl Into<String>,
    runner_group_id: i64,
    labels: impl IntoIterator<Item = impl Into<String>>,
) -> GenerateRunnerJitconfigForRepo {
    GenerateRunnerJitconfigForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: GenerateRunnerJitconfigForOrgBody::new(name, runner_group_id, labels),
    }
}

/// The request of [`generate_runner_jitconfig_for_repo`](generate_runner_jitconfig_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateRunnerJitconfigForRepo {
    pub(crate) parts: Parts,
    pub(crate) body: GenerateRunnerJitconfigForOrgBody,
}

impl GenerateRunnerJitconfigForRepo {
    /// The working directory to be used for job execution, relative to the runner install directory.
    pub fn work_folder(mut self, work_folder: impl Into<String>) -> Self {
        self.body.work_folder = Some(work_folder.into());
        self
    }
}

/// Create a registration token for a repository.
///
/// Returns a token that you can pass to the `config` script. The token expires after one hour.
///
/// For example, you can replace `TOKEN` in the following example with the registration token provided by this endpoint to configure your self-hosted runner:
///
/// ```text
/// ./config.sh --url https://github.com/octo-org --token TOKEN
/// ```
///
/// Authenticated users must have admin access to the repository to use this endpoint.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#create-a-registration-token-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/actions/runners/registration-token`
///
/// - 201: [`AuthenticationToken`](crate::models::AuthenticationToken)
///
/// [How to send it](crate#sending).
pub fn create_registration_token_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CreateRegistrationTokenForRepo {
    CreateRegistrationTokenForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`create_registration_token_for_repo`](create_registration_token_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRegistrationTokenForRepo {
    pub(crate) parts: Parts,
}

/// Create a remove token for a repository.
///
/// Returns a token that you can pass to the `config` script to remove a self-hosted runner from an repository. The token expires after one hour.
///
/// For example, you can replace `TOKEN` in the following example with the registration token provided by this endpoint to remove your self-hosted runner from an organization:
///
/// ```text
/// ./config.sh remove --token TOKEN
/// ```
///
/// Authenticated users must have admin access to the repository to use this endpoint.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#create-a-remove-token-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/actions/runners/remove-token`
///
/// - 201: [`AuthenticationToken`](crate::models::AuthenticationToken)
///
/// [How to send it](crate#sending).
pub fn create_remove_token_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CreateRemoveTokenForRepo {
    CreateRemoveTokenForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`create_remove_token_for_repo`](create_remove_token_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRemoveTokenForRepo {
    pub(crate) parts: Parts,
}

/// Get a self-hosted runner for a repository.
///
/// Gets a specific self-hosted runner configured in a repository.
///
/// Authenticated users must have admin access to the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#get-a-self-hosted-runner-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `GET /repos/{owner}/{repo}/actions/runners/{runner_id}`
///
/// - 200: [`Runner`](crate::models::Runner)
///
/// [How to send it](crate#sending).
pub fn get_self_hosted_runner_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    runner_id: i64,
) -> GetSelfHostedRunnerForRepo {
    GetSelfHostedRunnerForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&runner_id),
    }
}

/// The request of [`get_self_hosted_runner_for_repo`](get_self_hosted_runner_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSelfHostedRunnerForRepo {
    pub(crate) parts: Parts,
}

/// Delete a self-hosted runner from a repository.
///
/// Forces the removal of a self-hosted runner from a repository. You can use this endpoint to completely remove the runner when the machine you were using no longer exists.
///
/// Authenticated users must have admin access to the repository to use this endpoint.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#delete-a-self-hosted-runner-from-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}`
///
/// - 204: no content
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn delete_self_hosted_runner_from_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    runner_id: i64,
) -> DeleteSelfHostedRunnerFromRepo {
    DeleteSelfHostedRunnerFromRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&runner_id),
    }
}

/// The request of [`delete_self_hosted_runner_from_repo`](delete_self_hosted_runner_from_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSelfHostedRunnerFromRepo {
    pub(crate) parts: Parts,
}

/// List labels for a self-hosted runner for a repository.
///
/// Lists all labels for a self-hosted runner configured in a repository.
///
/// Authenticated users must have admin access to the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#list-labels-for-a-self-hosted-runner-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels`
///
/// - 200: [`ActionsRunnerLabelsResponse`](crate::models::ActionsRunnerLabelsResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_labels_for_self_hosted_runner_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    runner_id: i64,
) -> ListLabelsForSelfHostedRunnerForRepo {
    ListLabelsForSelfHostedRunnerForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&runner_id),
    }
}

/// The request of [`list_labels_for_self_hosted_runner_for_repo`](list_labels_for_self_hosted_runner_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLabelsForSelfHostedRunnerForRepo {
    pub(crate) parts: Parts,
}

/// Set custom labels for a self-hosted runner for a repository.
///
/// Remove all previous custom labels and set the new custom labels for a specific
/// self-hosted runner configured in a repository.
///
/// Authenticated users must have admin access to the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#set-custom-labels-for-a-self-hosted-runner-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels`
///
/// - 200: [`ActionsRunnerLabelsResponse`](crate::models::ActionsRunnerLabelsResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn set_custom_labels_for_self_hosted_runner_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    runner_id: i64,
    labels: impl IntoIterator<Item = impl Into<String>>,
) -> SetCustomLabelsForSelfHostedRunnerForRepo {
    SetCustomLabelsForSelfHostedRunnerForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&runner_id),
        body: AddCustomLabelsToSelfHostedRunnerForOrgBody::new(labels),
    }
}

/// The request of [`set_custom_labels_for_self_hosted_runner_for_repo`](set_custom_labels_for_self_hosted_runner_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCustomLabelsForSelfHostedRunnerForRepo {
    pub(crate) parts: Parts,
    pub(crate) body: AddCustomLabelsToSelfHostedRunnerForOrgBody,
}

/// Add custom labels to a self-hosted runner for a repository.
///
/// Adds custom labels to a self-hosted runner configured in a repository.
///
/// Authenticated users must have admin access to the organization to use this endpoint.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#add-custom-labels-to-a-self-hosted-runner-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels`
///
/// - 200: [`ActionsRunnerLabelsResponse`](crate::models::ActionsRunnerLabelsResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn add_custom_labels_to_self_hosted_runner_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    runner_id: i64,
    labels: impl IntoIterator<Item = impl Into<String>>,
) -> AddCustomLabelsToSelfHostedRunnerForRepo {
    AddCustomLabelsToSelfHostedRunnerForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&runner_id),
        body: AddCustomLabelsToSelfHostedRunnerForOrgBody::new(labels),
    }
}

/// The request of [`add_custom_labels_to_self_hosted_runner_for_repo`](add_custom_labels_to_self_hosted_runner_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddCustomLabelsToSelfHostedRunnerForRepo {
    pub(crate) parts: Parts,
    pub(crate) body: AddCustomLabelsToSelfHostedRunnerForOrgBody,
}

/// Remove all custom labels from a self-hosted runner for a repository.
///
/// Remove all custom labels from a self-hosted runner configured in a
/// repository. Returns the remaining read-only labels from the runner.
///
/// Authenticated users must have admin access to the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#remove-all-custom-labels-from-a-self-hosted-runner-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels`
///
/// - 200: [`ActionsRunnerLabelsResponse`](crate::models::ActionsRunnerLabelsResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn remove_all_custom_labels_from_self_hosted_runner_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    runner_id: i64,
) -> RemoveAllCustomLabelsFromSelfHostedRunnerForRepo {
    RemoveAllCustomLabelsFromSelfHostedRunnerForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&runner_id),
    }
}

/// The request of [`remove_all_custom_labels_from_self_hosted_runner_for_repo`](remove_all_custom_labels_from_self_hosted_runner_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveAllCustomLabelsFromSelfHostedRunnerForRepo {
    pub(crate) parts: Parts,
}

/// Remove a custom label from a self-hosted runner for a repository.
///
/// Remove a custom label from a self-hosted runner configured
/// in a repository. Returns the remaining labels from the runner.
///
/// This endpoint returns a `404 Not Found` status if the custom label is not
/// present on the runner.
///
/// Authenticated users must have admin access to the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runners#remove-a-custom-label-from-a-self-hosted-runner-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `runner_id`: Unique identifier of the self-hosted runner.
/// - `name`: The name of a self-hosted runner's custom label.
///
/// `DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}`
///
/// - 200: [`ActionsRunnerLabelsResponse`](crate::models::ActionsRunnerLabelsResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn remove_custom_label_from_self_hosted_runner_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    runner_id: i64,
    name: impl Into<String>,
) -> RemoveCustomLabelFromSelfHostedRunnerForRepo {
    RemoveCustomLabelFromSelfHostedRunnerForRepo {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&runner_id)
            .path(&name.into()),
    }
}

/// The request of [`remove_custom_label_from_self_hosted_runner_for_repo`](remove_custom_label_from_self_hosted_runner_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveCustomLabelFromSelfHostedRunnerForRepo {
    pub(crate) parts: Parts,
}
