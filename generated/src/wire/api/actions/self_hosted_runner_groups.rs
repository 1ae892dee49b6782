// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::actions::{
    AddRepoAccessToSelfHostedRunnerGroupInOrg, AddSelfHostedRunnerToGroupForOrg,
    CreateSelfHostedRunnerGroupForOrg, CreateSelfHostedRunnerGroupForOrgBody,
    DeleteSelfHostedRunnerGroupFromOrg, GetSelfHostedRunnerGroupForOrg,
    ListGithubHostedRunnersInGroupForOrg, ListGithubHostedRunnersInGroupForOrgResponse,
    ListRepoAccessToSelfHostedRunnerGroupInOrg,
    ListRepoAccessToSelfHostedRunnerGroupInOrgResponse, ListSelfHostedRunnerGroupsForOrg,
    ListSelfHostedRunnerGroupsForOrgResponse, ListSelfHostedRunnersInGroupForOrg,
    ListSelfHostedRunnersInGroupForOrgResponse,
    RemoveRepoAccessToSelfHostedRunnerGroupInOrg, RemoveSelfHostedRunnerFromGroupForOrg,
    SetRepoAccessToSelfHostedRunnerGroupInOrg, SetSelfHostedRunnersInGroupForOrg,
    SetSelfHostedRunnersInGroupForOrgBody, UpdateSelfHostedRunnerGroupForOrg,
    UpdateSelfHostedRunnerGroupForOrgBody,
};

impl Endpoint for ListSelfHostedRunnerGroupsForOrg {
    type Output = ListSelfHostedRunnerGroupsForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-self-hosted-runner-groups-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/runner-groups",
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

impl Paged for ListSelfHostedRunnerGroupsForOrg {
    type Item = models::RunnerGroupsOrg;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.runner_groups
    }
}

impl ListSelfHostedRunnerGroupsForOrg {
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

impl Endpoint for CreateSelfHostedRunnerGroupForOrg {
    type Output = models::RunnerGroupsOrg;
    const OPERATION: Operation = Operation {
        id: "actions/create-self-hosted-runner-group-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/actions/runner-groups",
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
        answer.json()
    }
}

impl CreateSelfHostedRunnerGroupForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetSelfHostedRunnerGroupForOrg {
    type Output = models::RunnerGroupsOrg;
    const OPERATION: Operation = Operation {
        id: "actions/get-self-hosted-runner-group-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/runner-groups/{runner_group_id}",
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

impl GetSelfHostedRunnerGroupForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteSelfHostedRunnerGroupFromOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/delete-self-hosted-runner-group-from-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/runner-groups/{runner_group_id}",
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

impl DeleteSelfHostedRunnerGroupFromOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateSelfHostedRunnerGroupForOrg {
    type Output = models::RunnerGroupsOrg;
    const OPERATION: Operation = Operation {
        id: "actions/update-self-hosted-runner-group-for-org",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/actions/runner-groups/{runner_group_id}",
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
        answer.json()
    }
}

impl UpdateSelfHostedRunnerGroupForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListGithubHostedRunnersInGroupForOrg {
    type Output = ListGithubHostedRunnersInGroupForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-github-hosted-runners-in-group-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners",
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

impl Paged for ListGithubHostedRunnersInGroupForOrg {
    type Item = models::ActionsHostedRunner;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.runners
    }
}

impl ListGithubHostedRunnersInGroupForOrg {
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

impl Endpoint for ListRepoAccessToSelfHostedRunnerGroupInOrg {
    type Output = ListRepoAccessToSelfHostedRunnerGroupInOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-repo-access-to-self-hosted-runner-group-in-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
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

impl Paged for ListRepoAccessToSelfHostedRunnerGroupInOrg {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.repositories
    }
}

impl ListRepoAccessToSelfHostedRunnerGroupInOrg {
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

impl Endpoint for SetRepoAccessToSelfHostedRunnerGroupInOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-repo-access-to-self-hosted-runner-group-in-org",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
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

impl SetRepoAccessToSelfHostedRunnerGroupInOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddRepoAccessToSelfHostedRunnerGroupInOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/add-repo-access-to-self-hosted-runner-group-in-org",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}",
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

impl AddRepoAccessToSelfHostedRunnerGroupInOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveRepoAccessToSelfHostedRunnerGroupInOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/remove-repo-access-to-self-hosted-runner-group-in-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}",
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

impl RemoveRepoAccessToSelfHostedRunnerGroupInOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListSelfHostedRunnersInGroupForOrg {
    type Output = ListSelfHostedRunnersInGroupForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-self-hosted-runners-in-group-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/runner-groups/{runner_group_id}/runners",
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

impl Paged for ListSelfHostedRunnersInGroupForOrg {
    type Item = models::Runner;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.runners
    }
}

impl ListSelfHostedRunnersInGroupForOrg {
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

impl Endpoint for SetSelfHostedRunnersInGroupForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-self-hosted-runners-in-group-for-org",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/runner-groups/{runner_group_id}/runners",
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

impl SetSelfHostedRunnersInGroupForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddSelfHostedRunnerToGroupForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/add-self-hosted-runner-to-group-for-org",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/runner-groups/{runner_group_id}/runners/{runner_id}",
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

impl AddSelfHostedRunnerToGroupForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveSelfHostedRunnerFromGroupForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/remove-self-hosted-runner-from-group-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/runner-groups/{runner_group_id}/runners/{runner_id}",
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

impl RemoveSelfHostedRunnerFromGroupForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ListSelfHostedRunnerGroupsForOrgResponse {
    const NAME: &'static str = "ListSelfHostedRunnerGroupsForOrgResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "runner_groups"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            runner_groups: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.runner_groups], &self.extra)
    }
}

octoforge_runtime::object!(ListSelfHostedRunnerGroupsForOrgResponse);

impl Object for CreateSelfHostedRunnerGroupForOrgBody {
    const NAME: &'static str = "CreateSelfHostedRunnerGroupForOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "visibility",
        "selected_repository_ids",
        "runners",
        "allows_public_repositories",
        "restricted_to_workflows",
        "selected_workflows",
        "network_configuration_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            visibility: fields.at(1),
            selected_repository_ids: fields.at(2),
            runners: fields.at(3),
            allows_public_repositories: fields.at(4),
            restricted_to_workflows: fields.at(5),
            selected_workflows: fields.at(6),
            network_configuration_id: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.visibility,
                &self.selected_repository_ids,
                &self.runners,
                &self.allows_public_repositories,
                &self.restricted_to_workflows,
                &self.selected_workflows,
                &self.network_configuration_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateSelfHostedRunnerGroupForOrgBody);

impl Object for UpdateSelfHostedRunnerGroupForOrgBody {
    const NAME: &'static str = "UpdateSelfHostedRunnerGroupForOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "visibility",
        "allows_public_repositories",
        "restricted_to_workflows",
        "selected_workflows",
        "network_configuration_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            visibility: fields.at(1),
            allows_public_repositories: fields.at(2),
            restricted_to_workflows: fields.at(3),
            selected_workflows: fields.at(4),
            network_configuration_id: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.visibility,
                &self.allows_public_repositories,
                &self.restricted_to_workflows,
                &self.selected_workflows,
                &self.network_configuration_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateSelfHostedRunnerGroupForOrgBody);

impl Object for ListGithubHostedRunnersInGroupForOrgResponse {
    const NAME: &'static str = "ListGithubHostedRunnersInGroupForOrgResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "runners"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            runners: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.runners], &self.extra)
    }
}

octoforge_runtime::object!(ListGithubHostedRunnersInGroupForOrgResponse);

impl Object for ListRepoAccessToSelfHostedRunnerGroupInOrgResponse {
    const NAME: &'static str = "ListRepoAccessToSelfHostedRunnerGroupInOrgResponse";
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

octoforge_runtime::object!(ListRepoAccessToSelfHostedRunnerGroupInOrgResponse);

impl Object for ListSelfHostedRunnersInGroupForOrgResponse {
    const NAME: &'static str = "ListSelfHostedRunnersInGroupForOrgResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "runners"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            runners: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.runners], &self.extra)
    }
}

octoforge_runtime::object!(ListSelfHostedRunnersInGroupForOrgResponse);

impl Object for SetSelfHostedRunnersInGroupForOrgBody {
    const NAME: &'static str = "SetSelfHostedRunnersInGroupForOrgBody";
    const FIELDS: &'static [&'static str] = &["runners"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            runners: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.runners], &self.extra)
    }
}

octoforge_runtime::object!(SetSelfHostedRunnersInGroupForOrgBody);
