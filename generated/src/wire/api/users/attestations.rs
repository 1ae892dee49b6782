// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Operation, Paged, Parts,
};
use crate::models;
use crate::api::users::{
    DeleteAttestationsBulk, DeleteAttestationsById, DeleteAttestationsBySubjectDigest,
    ListAttestations, ListAttestationsBulk, ListAttestationsOutput,
};

impl Endpoint for ListAttestationsBulk {
    type Output = models::ListAttestationsBulkResponse;
    const OPERATION: Operation = Operation {
        id: "users/list-attestations-bulk",
        method: octoforge_runtime::Verb::Post,
        path: "/users/{username}/attestations/bulk-list",
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

impl ListAttestationsBulk {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteAttestationsBulk {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "users/delete-attestations-bulk",
        method: octoforge_runtime::Verb::Post,
        path: "/users/{username}/attestations/delete-request",
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

impl DeleteAttestationsBulk {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteAttestationsBySubjectDigest {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "users/delete-attestations-by-subject-digest",
        method: octoforge_runtime::Verb::Delete,
        path: "/users/{username}/attestations/digest/{+subject_digest}",
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

impl DeleteAttestationsBySubjectDigest {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteAttestationsById {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "users/delete-attestations-by-id",
        method: octoforge_runtime::Verb::Delete,
        path: "/users/{username}/attestations/{attestation_id}",
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

impl DeleteAttestationsById {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListAttestations {
    type Output = ListAttestationsOutput;
    const OPERATION: Operation = Operation {
        id: "users/list-attestations",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/attestations/{+subject_digest}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        match answer.status().as_u16() {
            200 => Ok(ListAttestationsOutput::Ok(answer.json()?)),
            201 => Ok(ListAttestationsOutput::Created(answer.json()?)),
            204 => Ok(ListAttestationsOutput::NoContent),
            _ => Err(answer.unexpected()),
        }
    }
}

impl Paged for ListAttestations {
    type Item = models::Attestation;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        match page {
            ListAttestationsOutput::Ok(page) => page.attestations.unwrap_or_default(),
            _ => Vec::new(),
        }
    }
}

impl ListAttestations {
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
