// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::orgs::{
    DeleteAttestationsBulk, DeleteAttestationsById, DeleteAttestationsBySubjectDigest,
    ListAttestationRepositories, ListAttestationRepositoriesResponseItem,
    ListAttestations, ListAttestationsBulk, ListAttestationsResponse,
    ListAttestationsResponseAttestation,
};

impl Endpoint for ListAttestationsBulk {
    type Output = models::ListAttestationsBulkResponse;
    const OPERATION: Operation = Operation {
        id: "orgs/list-attestations-bulk",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/attestations/bulk-list",
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
        id: "orgs/delete-attestations-bulk",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/attestations/delete-request",
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
        id: "orgs/delete-attestations-by-subject-digest",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/attestations/digest/{+subject_digest}",
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

impl Endpoint for ListAttestationRepositories {
    type Output = Vec<ListAttestationRepositoriesResponseItem>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-attestation-repositories",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/attestations/repositories",
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

impl Paged for ListAttestationRepositories {
    type Item = ListAttestationRepositoriesResponseItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAttestationRepositories {
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

impl Endpoint for DeleteAttestationsById {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/delete-attestations-by-id",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/attestations/{attestation_id}",
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
    type Output = ListAttestationsResponse;
    const OPERATION: Operation = Operation {
        id: "orgs/list-attestations",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/attestations/{+subject_digest}",
        overlaps: &["/orgs/{org}/attestations/repositories"],
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
    type Item = ListAttestationsResponseAttestation;

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

impl Object for ListAttestationsResponse {
    const NAME: &'static str = "ListAttestationsResponse";
    const FIELDS: &'static [&'static str] = &["attestations"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            attestations: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.attestations], &self.extra)
    }
}

octoforge_runtime::object!(ListAttestationsResponse);

impl Object for ListAttestationRepositoriesResponseItem {
    const NAME: &'static str = "ListAttestationRepositoriesResponseItem";
    const FIELDS: &'static [&'static str] = &["id", "name"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.name], &self.extra)
    }
}

octoforge_runtime::object!(ListAttestationRepositoriesResponseItem);

impl Object for ListAttestationsResponseAttestation {
    const NAME: &'static str = "ListAttestationsResponseAttestation";
    const FIELDS: &'static [&'static str] = &[
        "bundle",
        "repository_id",
        "bundle_url",
        "initiator",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            bundle: fields.at(0),
            repository_id: fields.at(1),
            bundle_url: fields.at(2),
            initiator: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.bundle, &self.repository_id, &self.bundle_url, &self.initiator],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ListAttestationsResponseAttestation);
