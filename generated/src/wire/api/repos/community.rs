// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::repos::GetCommunityProfileMetrics;

impl Endpoint for GetCommunityProfileMetrics {
    type Output = models::CommunityProfile;
    const OPERATION: Operation = Operation {
        id: "repos/get-community-profile-metrics",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/community/profile",
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

impl GetCommunityProfileMetrics {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
