// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Body, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::orgs::{
    CreateIssueField, DeleteIssueField, ListIssueFields, UpdateIssueField,
};

impl Endpoint for ListIssueFields {
    type Output = Vec<Option<models::IssueField>>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-issue-fields",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/issue-fields",
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

impl ListIssueFields {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateIssueField {
    type Output = Option<models::IssueField>;
    const OPERATION: Operation = Operation {
        id: "orgs/create-issue-field",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/issue-fields",
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

impl CreateIssueField {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteIssueField {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/delete-issue-field",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/issue-fields/{issue_field_id}",
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

impl DeleteIssueField {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateIssueField {
    type Output = Option<models::IssueField>;
    const OPERATION: Operation = Operation {
        id: "orgs/update-issue-field",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/issue-fields/{issue_field_id}",
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

impl UpdateIssueField {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
