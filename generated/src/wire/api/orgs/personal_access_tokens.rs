// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Map, Object, Operation,
    Paged, Parts, Value, Visit,
};
use crate::models;
use crate::api::orgs::{
    ApproveDeny, ListPatGrantRepositories, ListPatGrantRequestRepositories,
    ListPatGrantRequests, ListPatGrants, ReviewPatGrantRequest,
    ReviewPatGrantRequestBody, ReviewPatGrantRequestsInBulk,
    ReviewPatGrantRequestsInBulkBody, RevokeAction, UpdatePatAccess, UpdatePatAccessBody,
    UpdatePatAccesses, UpdatePatAccessesBody,
};

impl Endpoint for ListPatGrantRequests {
    type Output = Vec<models::OrganizationProgrammaticAccessGrantRequest>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-pat-grant-requests",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/personal-access-token-requests",
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

impl Paged for ListPatGrantRequests {
    type Item = models::OrganizationProgrammaticAccessGrantRequest;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPatGrantRequests {
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

impl Endpoint for ReviewPatGrantRequestsInBulk {
    type Output = Option<Map<Value>>;
    const OPERATION: Operation = Operation {
        id: "orgs/review-pat-grant-requests-in-bulk",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/personal-access-token-requests",
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

impl ReviewPatGrantRequestsInBulk {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ReviewPatGrantRequest {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/review-pat-grant-request",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/personal-access-token-requests/{pat_request_id}",
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

impl ReviewPatGrantRequest {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPatGrantRequestRepositories {
    type Output = Vec<models::MinimalRepository>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-pat-grant-request-repositories",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories",
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

impl Paged for ListPatGrantRequestRepositories {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPatGrantRequestRepositories {
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

impl Endpoint for ListPatGrants {
    type Output = Vec<models::OrganizationProgrammaticAccessGrant>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-pat-grants",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/personal-access-tokens",
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

impl Paged for ListPatGrants {
    type Item = models::OrganizationProgrammaticAccessGrant;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPatGrants {
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

impl Endpoint for UpdatePatAccesses {
    type Output = Option<Map<Value>>;
    const OPERATION: Operation = Operation {
        id: "orgs/update-pat-accesses",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/personal-access-tokens",
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

impl UpdatePatAccesses {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdatePatAccess {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/update-pat-access",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/personal-access-tokens/{pat_id}",
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

impl UpdatePatAccess {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPatGrantRepositories {
    type Output = Vec<models::MinimalRepository>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-pat-grant-repositories",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/personal-access-tokens/{pat_id}/repositories",
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

impl Paged for ListPatGrantRepositories {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPatGrantRepositories {
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

impl Object for ReviewPatGrantRequestsInBulkBody {
    const NAME: &'static str = "ReviewPatGrantRequestsInBulkBody";
    const FIELDS: &'static [&'static str] = &["pat_request_ids", "action", "reason"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pat_request_ids: fields.at(0),
            action: fields.at(1),
            reason: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.pat_request_ids, &self.action, &self.reason], &self.extra)
    }
}

octoforge_runtime::object!(ReviewPatGrantRequestsInBulkBody);

impl Object for ReviewPatGrantRequestBody {
    const NAME: &'static str = "ReviewPatGrantRequestBody";
    const FIELDS: &'static [&'static str] = &["action", "reason"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            reason: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.action, &self.reason], &self.extra)
    }
}

octoforge_runtime::object!(ReviewPatGrantRequestBody);

impl Object for UpdatePatAccessesBody {
    const NAME: &'static str = "UpdatePatAccessesBody";
    const FIELDS: &'static [&'static str] = &["action", "pat_ids"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            pat_ids: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.action, &self.pat_ids], &self.extra)
    }
}

octoforge_runtime::object!(UpdatePatAccessesBody);

impl Object for UpdatePatAccessBody {
    const NAME: &'static str = "UpdatePatAccessBody";
    const FIELDS: &'static [&'static str] = &["action"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.action], &self.extra)
    }
}

octoforge_runtime::object!(UpdatePatAccessBody);

impl Literal for ApproveDeny {
    const NAME: &'static str = "ApproveDeny";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Approve => "approve",
            Self::Deny => "deny",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "approve" => Self::Approve,
            "deny" => Self::Deny,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ApproveDeny);

impl Literal for RevokeAction {
    const NAME: &'static str = "RevokeAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Revoke => "revoke",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "revoke" => Self::Revoke,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RevokeAction);
