// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::git::{
    CreateRef, DeleteRef, GetRef, ListMatchingRefs, UpdateRef, UpdateRefBody,
};

impl Endpoint for ListMatchingRefs {
    type Output = Vec<models::GitRef>;
    const OPERATION: Operation = Operation {
        id: "git/list-matching-refs",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/git/matching-refs/{*ref}",
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

impl ListMatchingRefs {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRef {
    type Output = models::GitRef;
    const OPERATION: Operation = Operation {
        id: "git/get-ref",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/git/ref/{+ref}",
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

impl GetRef {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateRef {
    type Output = models::GitRef;
    const OPERATION: Operation = Operation {
        id: "git/create-ref",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/git/refs",
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

impl CreateRef {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteRef {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "git/delete-ref",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/git/refs/{+ref}",
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

impl DeleteRef {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateRef {
    type Output = models::GitRef;
    const OPERATION: Operation = Operation {
        id: "git/update-ref",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/git/refs/{+ref}",
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

impl UpdateRef {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for UpdateRefBody {
    const NAME: &'static str = "UpdateRefBody";
    const FIELDS: &'static [&'static str] = &["sha", "force"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sha: fields.at(0),
            force: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.sha, &self.force], &self.extra)
    }
}

octoforge_runtime::object!(UpdateRefBody);
