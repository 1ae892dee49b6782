// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::actions::{
    DisableSelectedRepositoryGithubActionsOrganization,
    DisableSelectedRepositorySelfHostedRunnersOrganization,
    EnableSelectedRepositoryGithubActionsOrganization,
    EnableSelectedRepositorySelfHostedRunnersOrganization, GetAllowedActionsOrganization,
    GetAllowedActionsRepository, GetArtifactAndLogRetentionSettingsOrganization,
    GetArtifactAndLogRetentionSettingsRepository,
    GetForkPrContributorApprovalPermissionsOrganization,
    GetForkPrContributorApprovalPermissionsRepository,
    GetGithubActionsDefaultWorkflowPermissionsOrganization,
    GetGithubActionsDefaultWorkflowPermissionsRepository,
    GetGithubActionsPermissionsOrganization, GetGithubActionsPermissionsRepository,
    GetPrivateRepoForkPrWorkflowsSettingsOrganization,
    GetPrivateRepoForkPrWorkflowsSettingsRepository,
    GetSelfHostedRunnersPermissionsOrganization, GetWorkflowAccessToRepository,
    ListSelectedRepositoriesEnabledGithubActionsOrganization,
    ListSelectedRepositoriesEnabledGithubActionsOrganizationResponse,
    ListSelectedRepositoriesSelfHostedRunnersOrganization,
    ListSelectedRepositoriesSelfHostedRunnersOrganizationResponse,
    SetAllowedActionsOrganization, SetAllowedActionsRepository,
    SetArtifactAndLogRetentionSettingsOrganization,
    SetArtifactAndLogRetentionSettingsRepository,
    SetForkPrContributorApprovalPermissionsOrganization,
    SetForkPrContributorApprovalPermissionsRepository,
    SetGithubActionsDefaultWorkflowPermissionsOrganization,
    SetGithubActionsDefaultWorkflowPermissionsRepository,
    SetGithubActionsPermissionsOrganization, SetGithubActionsPermissionsOrganizationBody,
    SetGithubActionsPermissionsRepository, SetGithubActionsPermissionsRepositoryBody,
    SetPrivateRepoForkPrWorkflowsSettingsOrganization,
    SetPrivateRepoForkPrWorkflowsSettingsRepository,
    SetSelectedRepositoriesEnabledGithubActionsOrganization,
    SetSelectedRepositoriesSelfHostedRunnersOrganization,
    SetSelfHostedRunnersPermissionsOrganization, SetWorkflowAccessToRepository,
};

impl Endpoint for GetGithubActionsPermissionsOrganization {
    type Output = models::ActionsOrganizationPermissions;
    const OPERATION: Operation = Operation {
        id: "actions/get-github-actions-permissions-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/permissions",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetGithubActionsPermissionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetGithubActionsPermissionsOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-github-actions-permissions-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/permissions",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetGithubActionsPermissionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetArtifactAndLogRetentionSettingsOrganization {
    type Output = models::ActionsArtifactAndLogRetentionResponse;
    const OPERATION: Operation = Operation {
        id: "actions/get-artifact-and-log-retention-settings-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/permissions/artifact-and-log-retention",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetArtifactAndLogRetentionSettingsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetArtifactAndLogRetentionSettingsOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-artifact-and-log-retention-settings-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/permissions/artifact-and-log-retention",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetArtifactAndLogRetentionSettingsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetForkPrContributorApprovalPermissionsOrganization {
    type Output = models::ActionsForkPrContributorApproval;
    const OPERATION: Operation = Operation {
        id: "actions/get-fork-pr-contributor-approval-permissions-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/permissions/fork-pr-contributor-approval",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetForkPrContributorApprovalPermissionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetForkPrContributorApprovalPermissionsOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-fork-pr-contributor-approval-permissions-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/permissions/fork-pr-contributor-approval",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetForkPrContributorApprovalPermissionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPrivateRepoForkPrWorkflowsSettingsOrganization {
    type Output = models::ActionsForkPrWorkflowsPrivateRepos;
    const OPERATION: Operation = Operation {
        id: "actions/get-private-repo-fork-pr-workflows-settings-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/permissions/fork-pr-workflows-private-repos",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetPrivateRepoForkPrWorkflowsSettingsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetPrivateRepoForkPrWorkflowsSettingsOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-private-repo-fork-pr-workflows-settings-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/permissions/fork-pr-workflows-private-repos",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetPrivateRepoForkPrWorkflowsSettingsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListSelectedRepositoriesEnabledGithubActionsOrganization {
    type Output = ListSelectedRepositoriesEnabledGithubActionsOrganizationResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-selected-repositories-enabled-github-actions-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/permissions/repositories",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListSelectedRepositoriesEnabledGithubActionsOrganization {
    type Item = models::Repository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.repositories
    }
}

impl ListSelectedRepositoriesEnabledGithubActionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for SetSelectedRepositoriesEnabledGithubActionsOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-selected-repositories-enabled-github-actions-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/permissions/repositories",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetSelectedRepositoriesEnabledGithubActionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for EnableSelectedRepositoryGithubActionsOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/enable-selected-repository-github-actions-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/permissions/repositories/{repository_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl EnableSelectedRepositoryGithubActionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DisableSelectedRepositoryGithubActionsOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/disable-selected-repository-github-actions-organization",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/permissions/repositories/{repository_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DisableSelectedRepositoryGithubActionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAllowedActionsOrganization {
    type Output = models::SelectedActions;
    const OPERATION: Operation = Operation {
        id: "actions/get-allowed-actions-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/permissions/selected-actions",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetAllowedActionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetAllowedActionsOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-allowed-actions-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/permissions/selected-actions",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetAllowedActionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetSelfHostedRunnersPermissionsOrganization {
    type Output = models::SelfHostedRunnersSettings;
    const OPERATION: Operation = Operation {
        id: "actions/get-self-hosted-runners-permissions-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/permissions/self-hosted-runners",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetSelfHostedRunnersPermissionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetSelfHostedRunnersPermissionsOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-self-hosted-runners-permissions-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/permissions/self-hosted-runners",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetSelfHostedRunnersPermissionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListSelectedRepositoriesSelfHostedRunnersOrganization {
    type Output = ListSelectedRepositoriesSelfHostedRunnersOrganizationResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-selected-repositories-self-hosted-runners-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/permissions/self-hosted-runners/repositories",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListSelectedRepositoriesSelfHostedRunnersOrganization {
    type Item = models::Repository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.repositories.unwrap_or_default()
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        page.total_count
    }
}

impl ListSelectedRepositoriesSelfHostedRunnersOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for SetSelectedRepositoriesSelfHostedRunnersOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-selected-repositories-self-hosted-runners-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/permissions/self-hosted-runners/repositories",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetSelectedRepositoriesSelfHostedRunnersOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for EnableSelectedRepositorySelfHostedRunnersOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/enable-selected-repository-self-hosted-runners-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/permissions/self-hosted-runners/repositories/{repository_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl EnableSelectedRepositorySelfHostedRunnersOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DisableSelectedRepositorySelfHostedRunnersOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/disable-selected-repository-self-hosted-runners-organization",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/permissions/self-hosted-runners/repositories/{repository_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DisableSelectedRepositorySelfHostedRunnersOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetGithubActionsDefaultWorkflowPermissionsOrganization {
    type Output = models::ActionsGetDefaultWorkflowPermissions;
    const OPERATION: Operation = Operation {
        id: "actions/get-github-actions-default-workflow-permissions-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/permissions/workflow",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetGithubActionsDefaultWorkflowPermissionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetGithubActionsDefaultWorkflowPermissionsOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-github-actions-default-workflow-permissions-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/permissions/workflow",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetGithubActionsDefaultWorkflowPermissionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetGithubActionsPermissionsRepository {
    type Output = models::ActionsRepositoryPermissions;
    const OPERATION: Operation = Operation {
        id: "actions/get-github-actions-permissions-repository",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/permissions",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetGithubActionsPermissionsRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetGithubActionsPermissionsRepository {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-github-actions-permissions-repository",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/permissions",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetGithubActionsPermissionsRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetWorkflowAccessToRepository {
    type Output = models::ActionsWorkflowAccessToRepository;
    const OPERATION: Operation = Operation {
        id: "actions/get-workflow-access-to-repository",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/permissions/access",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetWorkflowAccessToRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetWorkflowAccessToRepository {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-workflow-access-to-repository",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/permissions/access",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetWorkflowAccessToRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetArtifactAndLogRetentionSettingsRepository {
    type Output = models::ActionsArtifactAndLogRetentionResponse;
    const OPERATION: Operation = Operation {
        id: "actions/get-artifact-and-log-retention-settings-repository",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetArtifactAndLogRetentionSettingsRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetArtifactAndLogRetentionSettingsRepository {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-artifact-and-log-retention-settings-repository",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetArtifactAndLogRetentionSettingsRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetForkPrContributorApprovalPermissionsRepository {
    type Output = models::ActionsForkPrContributorApproval;
    const OPERATION: Operation = Operation {
        id: "actions/get-fork-pr-contributor-approval-permissions-repository",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetForkPrContributorApprovalPermissionsRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetForkPrContributorApprovalPermissionsRepository {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-fork-pr-contributor-approval-permissions-repository",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetForkPrContributorApprovalPermissionsRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPrivateRepoForkPrWorkflowsSettingsRepository {
    type Output = models::ActionsForkPrWorkflowsPrivateRepos;
    const OPERATION: Operation = Operation {
        id: "actions/get-private-repo-fork-pr-workflows-settings-repository",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetPrivateRepoForkPrWorkflowsSettingsRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetPrivateRepoForkPrWorkflowsSettingsRepository {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-private-repo-fork-pr-workflows-settings-repository",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetPrivateRepoForkPrWorkflowsSettingsRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAllowedActionsRepository {
    type Output = models::SelectedActions;
    const OPERATION: Operation = Operation {
        id: "actions/get-allowed-actions-repository",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/permissions/selected-actions",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetAllowedActionsRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetAllowedActionsRepository {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-allowed-actions-repository",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/permissions/selected-actions",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetAllowedActionsRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetGithubActionsDefaultWorkflowPermissionsRepository {
    type Output = models::ActionsGetDefaultWorkflowPermissions;
    const OPERATION: Operation = Operation {
        id: "actions/get-github-actions-default-workflow-permissions-repository",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/permissions/workflow",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetGithubActionsDefaultWorkflowPermissionsRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetGithubActionsDefaultWorkflowPermissionsRepository {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-github-actions-default-workflow-permissions-repository",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/permissions/workflow",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl SetGithubActionsDefaultWorkflowPermissionsRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for SetGithubActionsPermissionsOrganizationBody {
    const NAME: &'static str = "SetGithubActionsPermissionsOrganizationBody";
    const FIELDS: &'static [&'static str] = &[
        "enabled_repositories",
        "allowed_actions",
        "sha_pinning_required",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enabled_repositories: fields.at(0),
            allowed_actions: fields.at(1),
            sha_pinning_required: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.enabled_repositories,
                &self.allowed_actions,
                &self.sha_pinning_required,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SetGithubActionsPermissionsOrganizationBody);

impl Object for ListSelectedRepositoriesEnabledGithubActionsOrganizationResponse {
    const NAME: &'static str = "ListSelectedRepositoriesEnabledGithubActionsOrganizationResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "repositories"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            repositories: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.repositories], &self.extra)
    }
}

octoforge_runtime::object!(
    ListSelectedRepositoriesEnabledGithubActionsOrganizationResponse
);

impl Object for ListSelectedRepositoriesSelfHostedRunnersOrganizationResponse {
    const NAME: &'static str = "ListSelectedRepositoriesSelfHostedRunnersOrganizationResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "repositories"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            repositories: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.repositories], &self.extra)
    }
}

octoforge_runtime::object!(
    ListSelectedRepositoriesSelfHostedRunnersOrganizationResponse
);

impl Object for SetGithubActionsPermissionsRepositoryBody {
    const NAME: &'static str = "SetGithubActionsPermissionsRepositoryBody";
    const FIELDS: &'static [&'static str] = &[
        "enabled",
        "allowed_actions",
        "sha_pinning_required",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enabled: fields.at(0),
            allowed_actions: fields.at(1),
            sha_pinning_required: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.enabled, &self.allowed_actions, &self.sha_pinning_required],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SetGithubActionsPermissionsRepositoryBody);
