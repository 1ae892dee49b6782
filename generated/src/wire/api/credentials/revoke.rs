// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Map, Object, Operation, Parts,
    Value, Visit,
};
use crate::api::credentials::{Revoke, RevokeBody};

impl Endpoint for Revoke {
    type Output = Option<Map<Value>>;
    const OPERATION: Operation = Operation {
        id: "credentials/revoke",
        method: octoforge_runtime::Verb::Post,
        path: "/credentials/revoke",
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

impl Revoke {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for RevokeBody {
    const NAME: &'static str = "RevokeBody";
    const FIELDS: &'static [&'static str] = &["credentials"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            credentials: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.credentials], &self.extra)
    }
}

octoforge_runtime::object!(RevokeBody);
