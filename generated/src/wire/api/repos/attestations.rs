// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::repos::{CreateAttestation, CreateAttestationBody, ListAttestations};

impl Endpoint for CreateAttestation {
    type Output = models::ReposCreateAttestationResponse;
    const OPERATION: Operation = Operation {
        id: "repos/create-attestation",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/attestations",
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

impl CreateAttestation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListAttestations {
    type Output = models::ListAttestationsResponse;
    const OPERATION: Operation = Operation {
        id: "repos/list-attestations",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/attestations/{+subject_digest}",
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

impl Paged for ListAttestations {
    type Item = models::Attestation;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.attestations.unwrap_or_default()
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

impl Object for CreateAttestationBody {
    const NAME: &'static str = "CreateAttestationBody";
    const FIELDS: &'static [&'static str] = &["bundle"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            bundle: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.bundle], &self.extra)
    }
}

octoforge_runtime::object!(CreateAttestationBody);
