// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Literal, Node,
    Object, Operation, Paged, Parts, Union, Variant, Visit,
};
use crate::models;
use crate::api::users::{
    GetAuthenticated, GetById, GetByUsername, GetContextForUser,
    GetContextForUserSubjectType, List, Response, UpdateAuthenticated,
    UpdateAuthenticatedBody,
};

impl Endpoint for GetAuthenticated {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "users/get-authenticated",
        method: octoforge_runtime::Verb::Get,
        path: "/user",
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

impl GetAuthenticated {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateAuthenticated {
    type Output = models::PrivateUser;
    const OPERATION: Operation = Operation {
        id: "users/update-authenticated",
        method: octoforge_runtime::Verb::Patch,
        path: "/user",
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

impl UpdateAuthenticated {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetById {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "users/get-by-id",
        method: octoforge_runtime::Verb::Get,
        path: "/user/{account_id}",
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

impl GetById {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for List {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "users/list",
        method: octoforge_runtime::Verb::Get,
        path: "/users",
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

impl Paged for List {
    type Item = models::SimpleUser;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl List {
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

impl Endpoint for GetByUsername {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "users/get-by-username",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}",
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

impl GetByUsername {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetContextForUser {
    type Output = models::Hovercard;
    const OPERATION: Operation = Operation {
        id: "users/get-context-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/hovercard",
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

impl GetContextForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Union for Response {
    const NAME: &'static str = "Response";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &[
                "private_gists",
                "total_private_repos",
                "owned_private_repos",
                "disk_usage",
                "collaborators",
                "two_factor_authentication",
            ],
            own: &["business_plus", "ldap_dn"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Private(node.read()),
            1 => Self::Public(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Private(value) => value,
            Self::Public(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(Response);

impl Object for UpdateAuthenticatedBody {
    const NAME: &'static str = "UpdateAuthenticatedBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "email",
        "blog",
        "twitter_username",
        "company",
        "location",
        "hireable",
        "bio",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            email: fields.at(1),
            blog: fields.at(2),
            twitter_username: fields.at(3),
            company: fields.at(4),
            location: fields.at(5),
            hireable: fields.at(6),
            bio: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.email,
                &self.blog,
                &self.twitter_username,
                &self.company,
                &self.location,
                &self.hireable,
                &self.bio,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateAuthenticatedBody);

impl Literal for GetContextForUserSubjectType {
    const NAME: &'static str = "GetContextForUserSubjectType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Organization => "organization",
            Self::Repository => "repository",
            Self::Issue => "issue",
            Self::PullRequest => "pull_request",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "organization" => Self::Organization,
            "repository" => Self::Repository,
            "issue" => Self::Issue,
            "pull_request" => Self::PullRequest,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(GetContextForUserSubjectType);
