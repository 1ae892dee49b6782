// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::repos::{
    CreateAutolink, CreateAutolinkBody, DeleteAutolink, GetAutolink, ListAutolinks,
};

impl Endpoint for ListAutolinks {
    type Output = Vec<models::Autolink>;
    const OPERATION: Operation = Operation {
        id: "repos/list-autolinks",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/autolinks",
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

impl ListAutolinks {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateAutolink {
    type Output = models::Autolink;
    const OPERATION: Operation = Operation {
        id: "repos/create-autolink",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/autolinks",
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

impl CreateAutolink {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAutolink {
    type Output = models::Autolink;
    const OPERATION: Operation = Operation {
        id: "repos/get-autolink",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/autolinks/{autolink_id}",
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

impl GetAutolink {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteAutolink {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-autolink",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/autolinks/{autolink_id}",
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

impl DeleteAutolink {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateAutolinkBody {
    const NAME: &'static str = "CreateAutolinkBody";
    const FIELDS: &'static [&'static str] = &[
        "key_prefix",
        "url_template",
        "is_alphanumeric",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            key_prefix: fields.at(0),
            url_template: fields.at(1),
            is_alphanumeric: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.key_prefix, &self.url_template, &self.is_alphanumeric],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateAutolinkBody);
