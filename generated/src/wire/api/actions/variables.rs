// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Operation, Paged, Parts,
};
use crate::models;
use crate::api::actions::{
    AddSelectedRepoToOrgVariable, CreateEnvironmentVariable, CreateOrgVariable,
    CreateRepoVariable, DeleteEnvironmentVariable, DeleteOrgVariable, DeleteRepoVariable,
    GetEnvironmentVariable, GetOrgVariable, GetRepoVariable, ListEnvironmentVariables,
    ListOrgVariables, ListRepoOrganizationVariables, ListRepoVariables,
    ListSelectedReposForOrgVariable, RemoveSelectedRepoFromOrgVariable,
    SetSelectedReposForOrgVariable, UpdateEnvironmentVariable, UpdateOrgVariable,
    UpdateRepoVariable,
};

impl Endpoint for ListOrgVariables {
    type Output = models::ListOrgVariablesResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-org-variables",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/variables",
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

impl Paged for ListOrgVariables {
    type Item = models::OrganizationActionsVariable;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.variables
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListOrgVariables {
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

impl Endpoint for CreateOrgVariable {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "actions/create-org-variable",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/actions/variables",
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

impl CreateOrgVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetOrgVariable {
    type Output = models::OrganizationActionsVariable;
    const OPERATION: Operation = Operation {
        id: "actions/get-org-variable",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/variables/{name}",
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

impl GetOrgVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteOrgVariable {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/delete-org-variable",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/variables/{name}",
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

impl DeleteOrgVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateOrgVariable {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/update-org-variable",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/actions/variables/{name}",
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

impl UpdateOrgVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListSelectedReposForOrgVariable {
    type Output = models::ActionsListSelectedReposForOrgSecretResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-selected-repos-for-org-variable",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/actions/variables/{name}/repositories",
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

impl Paged for ListSelectedReposForOrgVariable {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.repositories
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListSelectedReposForOrgVariable {
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

impl Endpoint for SetSelectedReposForOrgVariable {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/set-selected-repos-for-org-variable",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/variables/{name}/repositories",
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

impl SetSelectedReposForOrgVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddSelectedRepoToOrgVariable {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/add-selected-repo-to-org-variable",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/actions/variables/{name}/repositories/{repository_id}",
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

impl AddSelectedRepoToOrgVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveSelectedRepoFromOrgVariable {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/remove-selected-repo-from-org-variable",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/actions/variables/{name}/repositories/{repository_id}",
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

impl RemoveSelectedRepoFromOrgVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListRepoOrganizationVariables {
    type Output = models::ActionsListRepoOrganizationVariablesResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-repo-organization-variables",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/organization-variables",
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

impl Paged for ListRepoOrganizationVariables {
    type Item = models::ActionsVariable;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.variables
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListRepoOrganizationVariables {
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

impl Endpoint for ListRepoVariables {
    type Output = models::ActionsListRepoOrganizationVariablesResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-repo-variables",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/variables",
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

impl Paged for ListRepoVariables {
    type Item = models::ActionsVariable;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.variables
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListRepoVariables {
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

impl Endpoint for CreateRepoVariable {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "actions/create-repo-variable",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/actions/variables",
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

impl CreateRepoVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRepoVariable {
    type Output = models::ActionsVariable;
    const OPERATION: Operation = Operation {
        id: "actions/get-repo-variable",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/actions/variables/{name}",
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

impl GetRepoVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteRepoVariable {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/delete-repo-variable",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/actions/variables/{name}",
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

impl DeleteRepoVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateRepoVariable {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/update-repo-variable",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/actions/variables/{name}",
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

impl UpdateRepoVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListEnvironmentVariables {
    type Output = models::ActionsListRepoOrganizationVariablesResponse;
    const OPERATION: Operation = Operation {
        id: "actions/list-environment-variables",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/variables",
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

impl Paged for ListEnvironmentVariables {
    type Item = models::ActionsVariable;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.variables
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListEnvironmentVariables {
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

impl Endpoint for CreateEnvironmentVariable {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "actions/create-environment-variable",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/variables",
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

impl CreateEnvironmentVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetEnvironmentVariable {
    type Output = models::ActionsVariable;
    const OPERATION: Operation = Operation {
        id: "actions/get-environment-variable",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/variables/{name}",
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

impl GetEnvironmentVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteEnvironmentVariable {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/delete-environment-variable",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/variables/{name}",
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

impl DeleteEnvironmentVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateEnvironmentVariable {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "actions/update-environment-variable",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/variables/{name}",
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

impl UpdateEnvironmentVariable {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
