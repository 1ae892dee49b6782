// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::actions::{
    AddCustomLabelsToSelfHostedRunnerForOrg, AddCustomLabelsToSelfHostedRunnerForOrgBody,
    AddCustomLabelsToSelfHostedRunnerForRepo, CreateRegistrationTokenForOrg,
    CreateRegistrationTokenForRepo, CreateRemoveTokenForOrg, CreateRemoveTokenForRepo,
    DeleteSelfHostedRunnerFromOrg, DeleteSelfHostedRunnerFromRepo,
    GenerateRunnerJitconfigForOrg, GenerateRunnerJitconfigForOrgBody,
    GenerateRunnerJitconfigForRepo, GetSelfHostedRunnerForOrg,
    GetSelfHostedRunnerForRepo, ListLabelsForSelfHostedRunnerForOrg,
    ListLabelsForSelfHostedRunnerForRepo, ListRunnerApplicationsForOrg,
    ListRunnerApplicationsForRepo, ListSelfHostedRunnersForOrg,
    ListSelfHostedRunnersForOrgResponse, ListSelfHostedRunnersForRepo,
    RemoveAllCustomLabelsFromSelfHostedRunnerForOrg,
    RemoveAllCustomLabelsFromSelfHostedRunnerForRepo,
    RemoveCustomLabelFromSelfHostedRunnerForOrg,
    RemoveCustomLabelFromSelfHostedRunnerForRepo,
    SetCustomLabelsForSelfHostedRunnerForOrg, SetCustomLabelsForSelfHostedRunnerForRepo,
};

impl Endpoint for ListSelfHostedRunnersForOrg {
    type Output = ListSelfHostedRunnersForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-self-hosted-runners-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/runners",
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

impl Paged for ListSelfHostedRunnersForOrg {
    type Item = models::Runner;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.runners
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListSelfHostedRunnersForOrg {
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

impl Endpoint for ListRunnerApplicationsForOrg {
    type Output = Vec<models::RunnerApplication>;
    const OPERATION: Operation = Operation {
        id: "actions/list-runner-applications-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/runners/downloads",
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

impl ListRunnerApplicationsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GenerateRunnerJitconfigForOrg {
    type Output = models::ActionsRunnerJitconfigResponse;
    const OPERATION: Operation = Operation {
        id: "actions/generate-runner-jitconfig-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/actions/runners/generate-jitconfig",
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

impl GenerateRunnerJitconfigForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateRegistrationTokenForOrg {
    type Output = models::AuthenticationToken;
    const OPERATION: Operation = Operation {
        id: "actions/create-registration-token-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/actions/runners/registration-token",
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

impl CreateRegistrationTokenForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateRemoveTokenForOrg {
    type Output = models::AuthenticationToken;
    const OPERATION: Operation = Operation {
        id: "actions/create-remove-token-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/actions/runners/remove-token",
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

impl CreateRemoveTokenForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetSelfHostedRunnerForOrg {
    type Output = models::Runner;
    const OPERATION: Operation = Operation {
        id: "actions/get-self-hosted-runner-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/runners/{runner_id}",
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

impl GetSelfHostedRunnerForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteSelfHostedRunnerFromOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/delete-self-hosted-runner-from-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/runners/{runner_id}",
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

impl DeleteSelfHostedRunnerFromOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListLabelsForSelfHostedRunnerForOrg {
    type Output = models::ActionsRunnerLabelsResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-labels-for-self-hosted-runner-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/runners/{runner_id}/labels",
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

impl ListLabelsForSelfHostedRunnerForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetCustomLabelsForSelfHostedRunnerForOrg {
    type Output = models::ActionsRunnerLabelsResponse;
    const OPERATION: Operation = Operation {
        id: "actions/set-custom-labels-for-self-hosted-runner-for-org",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/runners/{runner_id}/labels",
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

impl SetCustomLabelsForSelfHostedRunnerForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddCustomLabelsToSelfHostedRunnerForOrg {
    type Output = models::ActionsRunnerLabelsResponse;
    const OPERATION: Operation = Operation {
        id: "actions/add-custom-labels-to-self-hosted-runner-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/actions/runners/{runner_id}/labels",
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

impl AddCustomLabelsToSelfHostedRunnerForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveAllCustomLabelsFromSelfHostedRunnerForOrg {
    type Output = models::ActionsRunnerLabelsResponse;
    const OPERATION: Operation = Operation {
        id: "actions/remove-all-custom-labels-from-self-hosted-runner-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/runners/{runner_id}/labels",
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

impl RemoveAllCustomLabelsFromSelfHostedRunnerForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveCustomLabelFromSelfHostedRunnerForOrg {
    type Output = models::ActionsRunnerLabelsResponse;
    const OPERATION: Operation = Operation {
        id: "actions/remove-custom-label-from-self-hosted-runner-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/runners/{runner_id}/labels/{name}",
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

impl RemoveCustomLabelFromSelfHostedRunnerForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListSelfHostedRunnersForRepo {
    type Output = ListSelfHostedRunnersForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-self-hosted-runners-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runners",
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

impl Paged for ListSelfHostedRunnersForRepo {
    type Item = models::Runner;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.runners
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListSelfHostedRunnersForRepo {
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

impl Endpoint for ListRunnerApplicationsForRepo {
    type Output = Vec<models::RunnerApplication>;
    const OPERATION: Operation = Operation {
        id: "actions/list-runner-applications-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runners/downloads",
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

impl ListRunnerApplicationsForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GenerateRunnerJitconfigForRepo {
    type Output = models::ActionsRunnerJitconfigResponse;
    const OPERATION: Operation = Operation {
        id: "actions/generate-runner-jitconfig-for-repo",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/runners/generate-jitconfig",
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

impl GenerateRunnerJitconfigForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateRegistrationTokenForRepo {
    type Output = models::AuthenticationToken;
    const OPERATION: Operation = Operation {
        id: "actions/create-registration-token-for-repo",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/runners/registration-token",
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

impl CreateRegistrationTokenForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateRemoveTokenForRepo {
    type Output = models::AuthenticationToken;
    const OPERATION: Operation = Operation {
        id: "actions/create-remove-token-for-repo",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/runners/remove-token",
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

impl CreateRemoveTokenForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetSelfHostedRunnerForRepo {
    type Output = models::Runner;
    const OPERATION: Operation = Operation {
        id: "actions/get-self-hosted-runner-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runners/{runner_id}",
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

impl GetSelfHostedRunnerForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteSelfHostedRunnerFromRepo {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/delete-self-hosted-runner-from-repo",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/actions/runners/{runner_id}",
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

impl DeleteSelfHostedRunnerFromRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListLabelsForSelfHostedRunnerForRepo {
    type Output = models::ActionsRunnerLabelsResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-labels-for-self-hosted-runner-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/runners/{runner_id}/labels",
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

impl ListLabelsForSelfHostedRunnerForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetCustomLabelsForSelfHostedRunnerForRepo {
    type Output = models::ActionsRunnerLabelsResponse;
    const OPERATION: Operation = Operation {
        id: "actions/set-custom-labels-for-self-hosted-runner-for-repo",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/actions/runners/{runner_id}/labels",
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

impl SetCustomLabelsForSelfHostedRunnerForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddCustomLabelsToSelfHostedRunnerForRepo {
    type Output = models::ActionsRunnerLabelsResponse;
    const OPERATION: Operation = Operation {
        id: "actions/add-custom-labels-to-self-hosted-runner-for-repo",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/runners/{runner_id}/labels",
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

impl AddCustomLabelsToSelfHostedRunnerForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveAllCustomLabelsFromSelfHostedRunnerForRepo {
    type Output = models::ActionsRunnerLabelsResponse;
    const OPERATION: Operation = Operation {
        id: "actions/remove-all-custom-labels-from-self-hosted-runner-for-repo",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/actions/runners/{runner_id}/labels",
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

impl RemoveAllCustomLabelsFromSelfHostedRunnerForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveCustomLabelFromSelfHostedRunnerForRepo {
    type Output = models::ActionsRunnerLabelsResponse;
    const OPERATION: Operation = Operation {
        id: "actions/remove-custom-label-from-self-hosted-runner-for-repo",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}",
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

impl RemoveCustomLabelFromSelfHostedRunnerForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ListSelfHostedRunnersForOrgResponse {
    const NAME: &'static str = "ListSelfHostedRunnersForOrgResponse";
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

octoforge_runtime::object!(ListSelfHostedRunnersForOrgResponse);

impl Object for GenerateRunnerJitconfigForOrgBody {
    const NAME: &'static str = "GenerateRunnerJitconfigForOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "runner_group_id",
        "labels",
        "work_folder",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            runner_group_id: fields.at(1),
            labels: fields.at(2),
            work_folder: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.name, &self.runner_group_id, &self.labels, &self.work_folder],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GenerateRunnerJitconfigForOrgBody);

impl Object for AddCustomLabelsToSelfHostedRunnerForOrgBody {
    const NAME: &'static str = "AddCustomLabelsToSelfHostedRunnerForOrgBody";
    const FIELDS: &'static [&'static str] = &["labels"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            labels: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.labels], &self.extra)
    }
}

octoforge_runtime::object!(AddCustomLabelsToSelfHostedRunnerForOrgBody);
