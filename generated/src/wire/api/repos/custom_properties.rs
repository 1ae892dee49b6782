// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::repos::{
    CustomPropertiesForReposCreateOrUpdateRepositoryValues,
    CustomPropertiesForReposCreateOrUpdateRepositoryValuesBody,
    CustomPropertiesForReposGetRepositoryValues,
};

impl Endpoint for CustomPropertiesForReposGetRepositoryValues {
    type Output = Vec<models::CustomPropertyValue>;
    const OPERATION: Operation = Operation {
        id: "repos/custom-properties-for-repos-get-repository-values",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/properties/values",
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

impl CustomPropertiesForReposGetRepositoryValues {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CustomPropertiesForReposCreateOrUpdateRepositoryValues {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/custom-properties-for-repos-create-or-update-repository-values",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/properties/values",
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

impl CustomPropertiesForReposCreateOrUpdateRepositoryValues {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CustomPropertiesForReposCreateOrUpdateRepositoryValuesBody {
    const NAME: &'static str = "CustomPropertiesForReposCreateOrUpdateRepositoryValuesBody";
    const FIELDS: &'static [&'static str] = &["properties"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            properties: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.properties], &self.extra)
    }
}

octoforge_runtime::object!(CustomPropertiesForReposCreateOrUpdateRepositoryValuesBody);
