// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Body, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::orgs::{
    CreateIssueType, DeleteIssueType, ListIssueTypes, UpdateIssueType,
};

impl Endpoint for ListIssueTypes {
    type Output = Vec<Option<models::IssueType>>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-issue-types",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/issue-types",
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

impl ListIssueTypes {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateIssueType {
    type Output = Option<models::IssueType>;
    const OPERATION: Operation = Operation {
        id: "orgs/create-issue-type",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/issue-types",
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

impl CreateIssueType {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateIssueType {
    type Output = Option<models::IssueType>;
    const OPERATION: Operation = Operation {
        id: "orgs/update-issue-type",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/issue-types/{issue_type_id}",
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

impl UpdateIssueType {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteIssueType {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/delete-issue-type",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/issue-types/{issue_type_id}",
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

impl DeleteIssueType {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
