// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::codes_of_conduct::{GetAllCodesOfConduct, GetConductCode};

impl Endpoint for GetAllCodesOfConduct {
    type Output = Vec<models::CodeOfConduct>;
    const OPERATION: Operation = Operation {
        id: "codes-of-conduct/get-all-codes-of-conduct",
        method: octoforge_runtime::Verb::Get,
        path: "/codes_of_conduct",
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

impl GetAllCodesOfConduct {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetConductCode {
    type Output = models::CodeOfConduct;
    const OPERATION: Operation = Operation {
        id: "codes-of-conduct/get-conduct-code",
        method: octoforge_runtime::Verb::Get,
        path: "/codes_of_conduct/{key}",
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

impl GetConductCode {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
