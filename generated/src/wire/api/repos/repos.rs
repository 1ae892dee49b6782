// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Map, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::repos::{
    CheckAutomatedSecurityFixes, CheckImmutableReleases,
    CheckPrivateVulnerabilityReporting, CheckVulnerabilityAlerts, CodeownersErrors,
    CreateDispatchEvent, CreateDispatchEventBody, CreateForAuthenticatedUser,
    CreateForAuthenticatedUserBody, CreateInOrg, CreateInOrgBody, CreateUsingTemplate,
    CreateUsingTemplateBody, Delete, DisableAutomatedSecurityFixes,
    DisableImmutableReleases, DisablePrivateVulnerabilityReporting,
    DisableVulnerabilityAlerts, EnableAutomatedSecurityFixes, EnableImmutableReleases,
    EnablePrivateVulnerabilityReporting, EnableVulnerabilityAlerts, Get, GetAllTopics,
    GetHashAlgorithm, ListActivities, ListActivitiesTimePeriod, ListContributors,
    ListForAuthenticatedUser, ListForAuthenticatedUserType,
    ListForAuthenticatedUserVisibility, ListForOrg, ListForOrgSort, ListForOrgType,
    ListForUser, ListForUserType, ListLanguages, ListPublic, ListTags, ListTeams,
    ReplaceAllTopics, Transfer, TransferBody, Update, UpdateBody,
    UpdateBodySecurityAndAnalysis, UpdateBodySecurityAndAnalysisAdvancedSecurity,
};

impl Endpoint for ListForOrg {
    type Output = Vec<models::MinimalRepository>;
    const OPERATION: Operation = Operation {
        id: "repos/list-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/repos",
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

impl Paged for ListForOrg {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForOrg {
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

impl Endpoint for CreateInOrg {
    type Output = models::FullRepository;
    const OPERATION: Operation = Operation {
        id: "repos/create-in-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/repos",
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

impl CreateInOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Get {
    type Output = models::FullRepository;
    const OPERATION: Operation = Operation {
        id: "repos/get",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}",
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

impl Get {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Delete {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}",
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

impl Delete {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Update {
    type Output = models::FullRepository;
    const OPERATION: Operation = Operation {
        id: "repos/update",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}",
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

impl Update {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListActivities {
    type Output = Vec<models::Activity>;
    const OPERATION: Operation = Operation {
        id: "repos/list-activities",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/activity",
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

impl Paged for ListActivities {
    type Item = models::Activity;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListActivities {
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

impl Endpoint for CheckAutomatedSecurityFixes {
    type Output = models::CheckAutomatedSecurityFixes;
    const OPERATION: Operation = Operation {
        id: "repos/check-automated-security-fixes",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/automated-security-fixes",
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

impl CheckAutomatedSecurityFixes {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for EnableAutomatedSecurityFixes {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/enable-automated-security-fixes",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/automated-security-fixes",
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

impl EnableAutomatedSecurityFixes {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DisableAutomatedSecurityFixes {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/disable-automated-security-fixes",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/automated-security-fixes",
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

impl DisableAutomatedSecurityFixes {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CodeownersErrors {
    type Output = models::CodeownersErrors;
    const OPERATION: Operation = Operation {
        id: "repos/codeowners-errors",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/codeowners/errors",
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

impl CodeownersErrors {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListContributors {
    type Output = Option<Vec<models::Contributor>>;
    const OPERATION: Operation = Operation {
        id: "repos/list-contributors",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/contributors",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.optional()
    }
}

impl Paged for ListContributors {
    type Item = models::Contributor;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.unwrap_or_default()
    }
}

impl ListContributors {
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

impl Endpoint for CreateDispatchEvent {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/create-dispatch-event",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/dispatches",
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

impl CreateDispatchEvent {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetHashAlgorithm {
    type Output = models::RepositoryHashAlgorithm;
    const OPERATION: Operation = Operation {
        id: "repos/get-hash-algorithm",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/hash-algorithm",
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

impl GetHashAlgorithm {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CheckImmutableReleases {
    type Output = models::CheckImmutableReleases;
    const OPERATION: Operation = Operation {
        id: "repos/check-immutable-releases",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/immutable-releases",
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

impl CheckImmutableReleases {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for EnableImmutableReleases {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/enable-immutable-releases",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/immutable-releases",
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

impl EnableImmutableReleases {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DisableImmutableReleases {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/disable-immutable-releases",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/immutable-releases",
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

impl DisableImmutableReleases {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListLanguages {
    type Output = Map<i64>;
    const OPERATION: Operation = Operation {
        id: "repos/list-languages",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/languages",
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

impl ListLanguages {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CheckPrivateVulnerabilityReporting {
    type Output = models::ProtectedBranchAllowDeletions;
    const OPERATION: Operation = Operation {
        id: "repos/check-private-vulnerability-reporting",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/private-vulnerability-reporting",
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

impl CheckPrivateVulnerabilityReporting {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for EnablePrivateVulnerabilityReporting {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/enable-private-vulnerability-reporting",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/private-vulnerability-reporting",
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

impl EnablePrivateVulnerabilityReporting {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DisablePrivateVulnerabilityReporting {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/disable-private-vulnerability-reporting",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/private-vulnerability-reporting",
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

impl DisablePrivateVulnerabilityReporting {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListTags {
    type Output = Vec<models::Tag>;
    const OPERATION: Operation = Operation {
        id: "repos/list-tags",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/tags",
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

impl Paged for ListTags {
    type Item = models::Tag;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListTags {
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

impl Endpoint for ListTeams {
    type Output = Vec<models::Team>;
    const OPERATION: Operation = Operation {
        id: "repos/list-teams",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/teams",
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

impl Paged for ListTeams {
    type Item = models::Team;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListTeams {
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

impl Endpoint for GetAllTopics {
    type Output = models::Topic;
    const OPERATION: Operation = Operation {
        id: "repos/get-all-topics",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/topics",
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

impl Paged for GetAllTopics {
    type Item = String;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.names
    }
}

impl GetAllTopics {
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

impl Endpoint for ReplaceAllTopics {
    type Output = models::Topic;
    const OPERATION: Operation = Operation {
        id: "repos/replace-all-topics",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/topics",
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

impl ReplaceAllTopics {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Transfer {
    type Output = models::MinimalRepository;
    const OPERATION: Operation = Operation {
        id: "repos/transfer",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/transfer",
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

impl Transfer {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CheckVulnerabilityAlerts {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "repos/check-vulnerability-alerts",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/vulnerability-alerts",
        outcomes: &[404],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.check()
    }
}

impl CheckVulnerabilityAlerts {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for EnableVulnerabilityAlerts {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/enable-vulnerability-alerts",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/vulnerability-alerts",
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

impl EnableVulnerabilityAlerts {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DisableVulnerabilityAlerts {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/disable-vulnerability-alerts",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/vulnerability-alerts",
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

impl DisableVulnerabilityAlerts {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateUsingTemplate {
    type Output = models::FullRepository;
    const OPERATION: Operation = Operation {
        id: "repos/create-using-template",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{template_owner}/{template_repo}/generate",
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

impl CreateUsingTemplate {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPublic {
    type Output = Vec<models::MinimalRepository>;
    const OPERATION: Operation = Operation {
        id: "repos/list-public",
        method: octoforge_runtime::Verb::Get,
        path: "/repositories",
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

impl Paged for ListPublic {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPublic {
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

impl Endpoint for ListForAuthenticatedUser {
    type Output = Vec<models::Repository>;
    const OPERATION: Operation = Operation {
        id: "repos/list-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/repos",
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

impl Paged for ListForAuthenticatedUser {
    type Item = models::Repository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForAuthenticatedUser {
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

impl Endpoint for CreateForAuthenticatedUser {
    type Output = models::FullRepository;
    const OPERATION: Operation = Operation {
        id: "repos/create-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/repos",
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

impl CreateForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListForUser {
    type Output = Vec<models::MinimalRepository>;
    const OPERATION: Operation = Operation {
        id: "repos/list-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/repos",
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

impl Paged for ListForUser {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForUser {
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

impl Literal for ListForOrgType {
    const NAME: &'static str = "ListForOrgType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Public => "public",
            Self::Private => "private",
            Self::Forks => "forks",
            Self::Sources => "sources",
            Self::Member => "member",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "public" => Self::Public,
            "private" => Self::Private,
            "forks" => Self::Forks,
            "sources" => Self::Sources,
            "member" => Self::Member,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListForOrgType);

impl Literal for ListForOrgSort {
    const NAME: &'static str = "ListForOrgSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Pushed => "pushed",
            Self::FullName => "full_name",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "created" => Self::Created,
            "updated" => Self::Updated,
            "pushed" => Self::Pushed,
            "full_name" => Self::FullName,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListForOrgSort);

#[expect(deprecated, reason = "what is deprecated is still sent")]
impl Object for CreateInOrgBody {
    const NAME: &'static str = "CreateInOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "homepage",
        "private",
        "visibility",
        "has_issues",
        "has_projects",
        "has_wiki",
        "has_downloads",
        "is_template",
        "team_id",
        "auto_init",
        "gitignore_template",
        "license_template",
        "allow_squash_merge",
        "allow_merge_commit",
        "allow_rebase_merge",
        "allow_auto_merge",
        "delete_branch_on_merge",
        "use_squash_pr_title_as_default",
        "squash_merge_commit_title",
        "squash_merge_commit_message",
        "merge_commit_title",
        "merge_commit_message",
        "custom_properties",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            homepage: fields.at(2),
            private: fields.at(3),
            visibility: fields.at(4),
            has_issues: fields.at(5),
            has_projects: fields.at(6),
            has_wiki: fields.at(7),
            has_downloads: fields.at(8),
            is_template: fields.at(9),
            team_id: fields.at(10),
            auto_init: fields.at(11),
            gitignore_template: fields.at(12),
            license_template: fields.at(13),
            allow_squash_merge: fields.at(14),
            allow_merge_commit: fields.at(15),
            allow_rebase_merge: fields.at(16),
            allow_auto_merge: fields.at(17),
            delete_branch_on_merge: fields.at(18),
            use_squash_pr_title_as_default: fields.at(19),
            squash_merge_commit_title: fields.at(20),
            squash_merge_commit_message: fields.at(21),
            merge_commit_title: fields.at(22),
            merge_commit_message: fields.at(23),
            custom_properties: fields.at(24),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.homepage,
                &self.private,
                &self.visibility,
                &self.has_issues,
                &self.has_projects,
                &self.has_wiki,
                &self.has_downloads,
                &self.is_template,
                &self.team_id,
                &self.auto_init,
                &self.gitignore_template,
                &self.license_template,
                &self.allow_squash_merge,
                &self.allow_merge_commit,
                &self.allow_rebase_merge,
                &self.allow_auto_merge,
                &self.delete_branch_on_merge,
                &self.use_squash_pr_title_as_default,
                &self.squash_merge_commit_title,
                &self.squash_merge_commit_message,
                &self.merge_commit_title,
                &self.merge_commit_message,
                &self.custom_properties,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateInOrgBody);

#[expect(deprecated, reason = "what is deprecated is still sent")]
impl Object for UpdateBody {
    const NAME: &'static str = "UpdateBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "homepage",
        "private",
        "visibility",
        "security_and_analysis",
        "has_issues",
        "has_projects",
        "has_wiki",
        "has_pull_requests",
        "pull_request_creation_policy",
        "is_template",
        "default_branch",
        "allow_squash_merge",
        "allow_merge_commit",
        "allow_rebase_merge",
        "allow_auto_merge",
        "delete_branch_on_merge",
        "allow_update_branch",
        "use_squash_pr_title_as_default",
        "squash_merge_commit_title",
        "squash_merge_commit_message",
        "merge_commit_title",
        "merge_commit_message",
        "archived",
        "allow_forking",
        "web_commit_signoff_required",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            homepage: fields.at(2),
            private: fields.at(3),
            visibility: fields.at(4),
            security_and_analysis: fields.at(5),
            has_issues: fields.at(6),
            has_projects: fields.at(7),
            has_wiki: fields.at(8),
            has_pull_requests: fields.at(9),
            pull_request_creation_policy: fields.at(10),
            is_template: fields.at(11),
            default_branch: fields.at(12),
            allow_squash_merge: fields.at(13),
            allow_merge_commit: fields.at(14),
            allow_rebase_merge: fields.at(15),
            allow_auto_merge: fields.at(16),
            delete_branch_on_merge: fields.at(17),
            allow_update_branch: fields.at(18),
            use_squash_pr_title_as_default: fields.at(19),
            squash_merge_commit_title: fields.at(20),
            squash_merge_commit_message: fields.at(21),
            merge_commit_title: fields.at(22),
            merge_commit_message: fields.at(23),
            archived: fields.at(24),
            allow_forking: fields.at(25),
            web_commit_signoff_required: fields.at(26),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.homepage,
                &self.private,
                &self.visibility,
                &self.security_and_analysis,
                &self.has_issues,
                &self.has_projects,
                &self.has_wiki,
                &self.has_pull_requests,
                &self.pull_request_creation_policy,
                &self.is_template,
                &self.default_branch,
                &self.allow_squash_merge,
                &self.allow_merge_commit,
                &self.allow_rebase_merge,
                &self.allow_auto_merge,
                &self.delete_branch_on_merge,
                &self.allow_update_branch,
                &self.use_squash_pr_title_as_default,
                &self.squash_merge_commit_title,
                &self.squash_merge_commit_message,
                &self.merge_commit_title,
                &self.merge_commit_message,
                &self.archived,
                &self.allow_forking,
                &self.web_commit_signoff_required,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBody);

impl Literal for ListActivitiesTimePeriod {
    const NAME: &'static str = "ListActivitiesTimePeriod";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "year" => Self::Year,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListActivitiesTimePeriod);

impl Object for CreateDispatchEventBody {
    const NAME: &'static str = "CreateDispatchEventBody";
    const FIELDS: &'static [&'static str] = &["event_type", "client_payload"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            event_type: fields.at(0),
            client_payload: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.event_type, &self.client_payload], &self.extra)
    }
}

octoforge_runtime::object!(CreateDispatchEventBody);

impl Object for TransferBody {
    const NAME: &'static str = "TransferBody";
    const FIELDS: &'static [&'static str] = &["new_owner", "new_name", "team_ids"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            new_owner: fields.at(0),
            new_name: fields.at(1),
            team_ids: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.new_owner, &self.new_name, &self.team_ids], &self.extra)
    }
}

octoforge_runtime::object!(TransferBody);

impl Object for CreateUsingTemplateBody {
    const NAME: &'static str = "CreateUsingTemplateBody";
    const FIELDS: &'static [&'static str] = &[
        "owner",
        "name",
        "description",
        "include_all_branches",
        "private",
    ];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            owner: fields.at(0),
            name: fields.at(1),
            description: fields.at(2),
            include_all_branches: fields.at(3),
            private: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.owner,
                &self.name,
                &self.description,
                &self.include_all_branches,
                &self.private,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateUsingTemplateBody);

impl Literal for ListForUserType {
    const NAME: &'static str = "ListForUserType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Owner => "owner",
            Self::Member => "member",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "owner" => Self::Owner,
            "member" => Self::Member,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListForUserType);

impl Literal for ListForAuthenticatedUserVisibility {
    const NAME: &'static str = "ListForAuthenticatedUserVisibility";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Public => "public",
            Self::Private => "private",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "public" => Self::Public,
            "private" => Self::Private,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListForAuthenticatedUserVisibility);

impl Literal for ListForAuthenticatedUserType {
    const NAME: &'static str = "ListForAuthenticatedUserType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Owner => "owner",
            Self::Public => "public",
            Self::Private => "private",
            Self::Member => "member",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "owner" => Self::Owner,
            "public" => Self::Public,
            "private" => Self::Private,
            "member" => Self::Member,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListForAuthenticatedUserType);

impl Object for CreateForAuthenticatedUserBody {
    const NAME: &'static str = "CreateForAuthenticatedUserBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "homepage",
        "private",
        "has_issues",
        "has_projects",
        "has_wiki",
        "has_discussions",
        "team_id",
        "auto_init",
        "gitignore_template",
        "license_template",
        "allow_squash_merge",
        "allow_merge_commit",
        "allow_rebase_merge",
        "allow_auto_merge",
        "delete_branch_on_merge",
        "squash_merge_commit_title",
        "squash_merge_commit_message",
        "merge_commit_title",
        "merge_commit_message",
        "has_downloads",
        "is_template",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            homepage: fields.at(2),
            private: fields.at(3),
            has_issues: fields.at(4),
            has_projects: fields.at(5),
            has_wiki: fields.at(6),
            has_discussions: fields.at(7),
            team_id: fields.at(8),
            auto_init: fields.at(9),
            gitignore_template: fields.at(10),
            license_template: fields.at(11),
            allow_squash_merge: fields.at(12),
            allow_merge_commit: fields.at(13),
            allow_rebase_merge: fields.at(14),
            allow_auto_merge: fields.at(15),
            delete_branch_on_merge: fields.at(16),
            squash_merge_commit_title: fields.at(17),
            squash_merge_commit_message: fields.at(18),
            merge_commit_title: fields.at(19),
            merge_commit_message: fields.at(20),
            has_downloads: fields.at(21),
            is_template: fields.at(22),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.homepage,
                &self.private,
                &self.has_issues,
                &self.has_projects,
                &self.has_wiki,
                &self.has_discussions,
                &self.team_id,
                &self.auto_init,
                &self.gitignore_template,
                &self.license_template,
                &self.allow_squash_merge,
                &self.allow_merge_commit,
                &self.allow_rebase_merge,
                &self.allow_auto_merge,
                &self.delete_branch_on_merge,
                &self.squash_merge_commit_title,
                &self.squash_merge_commit_message,
                &self.merge_commit_title,
                &self.merge_commit_message,
                &self.has_downloads,
                &self.is_template,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateForAuthenticatedUserBody);

impl Object for UpdateBodySecurityAndAnalysis {
    const NAME: &'static str = "UpdateBodySecurityAndAnalysis";
    const FIELDS: &'static [&'static str] = &[
        "advanced_security",
        "code_security",
        "secret_scanning",
        "secret_scanning_push_protection",
        "secret_scanning_ai_detection",
        "secret_scanning_non_provider_patterns",
        "secret_scanning_delegated_alert_dismissal",
        "secret_scanning_delegated_bypass",
        "secret_scanning_delegated_bypass_options",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            advanced_security: fields.at(0),
            code_security: fields.at(1),
            secret_scanning: fields.at(2),
            secret_scanning_push_protection: fields.at(3),
            secret_scanning_ai_detection: fields.at(4),
            secret_scanning_non_provider_patterns: fields.at(5),
            secret_scanning_delegated_alert_dismissal: fields.at(6),
            secret_scanning_delegated_bypass: fields.at(7),
            secret_scanning_delegated_bypass_options: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.advanced_security,
                &self.code_security,
                &self.secret_scanning,
                &self.secret_scanning_push_protection,
                &self.secret_scanning_ai_detection,
                &self.secret_scanning_non_provider_patterns,
                &self.secret_scanning_delegated_alert_dismissal,
                &self.secret_scanning_delegated_bypass,
                &self.secret_scanning_delegated_bypass_options,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBodySecurityAndAnalysis);

impl Object for UpdateBodySecurityAndAnalysisAdvancedSecurity {
    const NAME: &'static str = "UpdateBodySecurityAndAnalysisAdvancedSecurity";
    const FIELDS: &'static [&'static str] = &["status"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            status: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.status], &self.extra)
    }
}

octoforge_runtime::object!(UpdateBodySecurityAndAnalysisAdvancedSecurity);
