// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::apps::{
    CheckToken, DeleteAuthorization, DeleteAuthorizationBody, DeleteToken, ResetToken,
};

impl Endpoint for DeleteAuthorization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "apps/delete-authorization",
        method: octoforge_runtime::Verb::Delete,
        path: "/applications/{client_id}/grant",
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

impl DeleteAuthorization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CheckToken {
    type Output = models::Authorization;
    const OPERATION: Operation = Operation {
        id: "apps/check-token",
        method: octoforge_runtime::Verb::Post,
        path: "/applications/{client_id}/token",
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

impl CheckToken {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteToken {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "apps/delete-token",
        method: octoforge_runtime::Verb::Delete,
        path: "/applications/{client_id}/token",
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

impl DeleteToken {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ResetToken {
    type Output = models::Authorization;
    const OPERATION: Operation = Operation {
        id: "apps/reset-token",
        method: octoforge_runtime::Verb::Patch,
        path: "/applications/{client_id}/token",
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

impl ResetToken {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for DeleteAuthorizationBody {
    const NAME: &'static str = "DeleteAuthorizationBody";
    const FIELDS: &'static [&'static str] = &["access_token"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            access_token: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.access_token], &self.extra)
    }
}

octoforge_runtime::object!(DeleteAuthorizationBody);
