// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Node, Object,
    Operation, Paged, Parts, Union, Variant, Visit,
};
use crate::models;
use crate::api::pulls::{
    ErrorValue, PullRequestStacksAdd, PullRequestStacksCreate,
    PullRequestStacksCreateBody, PullRequestStacksGet, PullRequestStacksList,
    PullRequestStacksUnstack, Response, Response422, Response422Error,
};

impl Endpoint for PullRequestStacksList {
    type Output = Vec<models::PullRequestStackMinimal>;
    const OPERATION: Operation = Operation {
        id: "pull-request-stacks/list",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/stacks",
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

impl Paged for PullRequestStacksList {
    type Item = models::PullRequestStackMinimal;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl PullRequestStacksList {
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

impl Endpoint for PullRequestStacksCreate {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "pull-request-stacks/create",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/stacks",
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

impl PullRequestStacksCreate {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for PullRequestStacksGet {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "pull-request-stacks/get",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/stacks/{stack_number}",
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

impl PullRequestStacksGet {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for PullRequestStacksAdd {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "pull-request-stacks/add",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/stacks/{stack_number}/add",
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

impl PullRequestStacksAdd {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for PullRequestStacksUnstack {
    type Output = Option<Response>;
    const OPERATION: Operation = Operation {
        id: "pull-request-stacks/unstack",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/stacks/{stack_number}/unstack",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.optional()
    }
}

impl PullRequestStacksUnstack {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for PullRequestStacksCreateBody {
    const NAME: &'static str = "PullRequestStacksCreateBody";
    const FIELDS: &'static [&'static str] = &["pull_requests"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pull_requests: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.pull_requests], &self.extra)
    }
}

octoforge_runtime::object!(PullRequestStacksCreateBody);

impl Object for Response {
    const NAME: &'static str = "Response";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "number",
        "node_id",
        "url",
        "base",
        "open",
        "created_at",
        "pull_requests",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            number: fields.at(1),
            node_id: fields.at(2),
            url: fields.at(3),
            base: fields.at(4),
            open: fields.at(5),
            created_at: fields.at(6),
            pull_requests: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.number,
                &self.node_id,
                &self.url,
                &self.base,
                &self.open,
                &self.created_at,
                &self.pull_requests,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Response);

impl Object for Response422 {
    const NAME: &'static str = "Response422";
    const FIELDS: &'static [&'static str] = &["message", "documentation_url", "errors"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            documentation_url: fields.at(1),
            errors: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.documentation_url, &self.errors], &self.extra)
    }
}

octoforge_runtime::object!(Response422);

impl Object for Response422Error {
    const NAME: &'static str = "Response422Error";
    const FIELDS: &'static [&'static str] = &[
        "resource",
        "field",
        "message",
        "code",
        "index",
        "value",
    ];
    const REQUIRED: &'static [u64] = &[8];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            resource: fields.at(0),
            field: fields.at(1),
            message: fields.at(2),
            code: fields.at(3),
            index: fields.at(4),
            value: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.resource,
                &self.field,
                &self.message,
                &self.code,
                &self.index,
                &self.value,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Response422Error);

impl Union for ErrorValue {
    const NAME: &'static str = "ErrorValue";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::String,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Integer,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Array,
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::String(node.read()),
            1 => Self::Integer(node.read()),
            2 => Self::IssuesCreateBodyMilestoneList(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::Integer(value) => value,
            Self::IssuesCreateBodyMilestoneList(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(ErrorValue);
