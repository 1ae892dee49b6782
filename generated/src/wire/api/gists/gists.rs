// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Literal, Node,
    Object, Operation, Paged, Parts, Union, Variant, Visit,
};
use crate::models;
use crate::api::gists::{
    CheckIsStarred, Create, CreateBody, CreateBodyFilesValue, CreateBodyPublicChoice,
    CreateTrueFalse, Delete, Fork, Get, GetRevision, List, ListCommits, ListForUser,
    ListForks, ListPublic, ListStarred, Star, Unstar,
};

impl Endpoint for List {
    type Output = Vec<models::BaseGist>;
    const OPERATION: Operation = Operation {
        id: "gists/list",
        method: octoforge_runtime::Verb::Get,
        path: "/gists",
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
    type Item = models::BaseGist;

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

impl Endpoint for Create {
    type Output = models::GistSimple;
    const OPERATION: Operation = Operation {
        id: "gists/create",
        method: octoforge_runtime::Verb::Post,
        path: "/gists",
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

impl Create {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPublic {
    type Output = Vec<models::BaseGist>;
    const OPERATION: Operation = Operation {
        id: "gists/list-public",
        method: octoforge_runtime::Verb::Get,
        path: "/gists/public",
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

impl Paged for ListPublic {
    type Item = models::BaseGist;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPublic {
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

impl Endpoint for ListStarred {
    type Output = Vec<models::BaseGist>;
    const OPERATION: Operation = Operation {
        id: "gists/list-starred",
        method: octoforge_runtime::Verb::Get,
        path: "/gists/starred",
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

impl Paged for ListStarred {
    type Item = models::BaseGist;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListStarred {
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

impl Endpoint for Get {
    type Output = models::GistSimple;
    const OPERATION: Operation = Operation {
        id: "gists/get",
        method: octoforge_runtime::Verb::Get,
        path: "/gists/{gist_id}",
        overlaps: &["/gists/public", "/gists/starred"],
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

impl Get {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Delete {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "gists/delete",
        method: octoforge_runtime::Verb::Delete,
        path: "/gists/{gist_id}",
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

impl Delete {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListCommits {
    type Output = Vec<models::GistCommit>;
    const OPERATION: Operation = Operation {
        id: "gists/list-commits",
        method: octoforge_runtime::Verb::Get,
        path: "/gists/{gist_id}/commits",
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

impl Paged for ListCommits {
    type Item = models::GistCommit;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListCommits {
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

impl Endpoint for ListForks {
    type Output = Vec<models::GistSimple>;
    const OPERATION: Operation = Operation {
        id: "gists/list-forks",
        method: octoforge_runtime::Verb::Get,
        path: "/gists/{gist_id}/forks",
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

impl Paged for ListForks {
    type Item = models::GistSimple;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForks {
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

impl Endpoint for Fork {
    type Output = models::BaseGist;
    const OPERATION: Operation = Operation {
        id: "gists/fork",
        method: octoforge_runtime::Verb::Post,
        path: "/gists/{gist_id}/forks",
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

impl Fork {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CheckIsStarred {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "gists/check-is-starred",
        method: octoforge_runtime::Verb::Get,
        path: "/gists/{gist_id}/star",
        outcomes: &[404],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.check()
    }
}

impl CheckIsStarred {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Star {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "gists/star",
        method: octoforge_runtime::Verb::Put,
        path: "/gists/{gist_id}/star",
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

impl Star {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Unstar {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "gists/unstar",
        method: octoforge_runtime::Verb::Delete,
        path: "/gists/{gist_id}/star",
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

impl Unstar {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRevision {
    type Output = models::GistSimple;
    const OPERATION: Operation = Operation {
        id: "gists/get-revision",
        method: octoforge_runtime::Verb::Get,
        path: "/gists/{gist_id}/{sha}",
        overlaps: &[
            "/gists/{gist_id}/comments",
            "/gists/{gist_id}/commits",
            "/gists/{gist_id}/forks",
            "/gists/{gist_id}/star",
        ],
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

impl GetRevision {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListForUser {
    type Output = Vec<models::BaseGist>;
    const OPERATION: Operation = Operation {
        id: "gists/list-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/gists",
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

impl Paged for ListForUser {
    type Item = models::BaseGist;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForUser {
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

impl Object for CreateBody {
    const NAME: &'static str = "CreateBody";
    const FIELDS: &'static [&'static str] = &["description", "files", "public"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            description: fields.at(0),
            files: fields.at(1),
            public: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.description, &self.files, &self.public], &self.extra)
    }
}

octoforge_runtime::object!(CreateBody);

impl Union for CreateBodyPublicChoice {
    const NAME: &'static str = "CreateBodyPublicChoice";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Boolean,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::String,
            texts: &["true", "false"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Boolean(node.read()),
            1 => Self::CreateTrueFalse(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Boolean(value) => value,
            Self::CreateTrueFalse(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(CreateBodyPublicChoice);

impl Object for CreateBodyFilesValue {
    const NAME: &'static str = "CreateBodyFilesValue";
    const FIELDS: &'static [&'static str] = &["content"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            content: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.content], &self.extra)
    }
}

octoforge_runtime::object!(CreateBodyFilesValue);

impl Literal for CreateTrueFalse {
    const NAME: &'static str = "CreateTrueFalse";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::True => "true",
            Self::False => "false",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "true" => Self::True,
            "false" => Self::False,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CreateTrueFalse);
