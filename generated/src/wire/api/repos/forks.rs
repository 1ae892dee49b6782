// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::repos::{CreateFork, CreateForkBody, ListForks, ListForksSort};

impl Endpoint for ListForks {
    type Output = Vec<models::MinimalRepository>;
    const OPERATION: Operation = Operation {
        id: "repos/list-forks",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/forks",
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
    type Item = models::MinimalRepository;

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

impl Endpoint for CreateFork {
    type Output = models::FullRepository;
    const OPERATION: Operation = Operation {
        id: "repos/create-fork",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/forks",
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

impl CreateFork {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for ListForksSort {
    const NAME: &'static str = "ListForksSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::Stargazers => "stargazers",
            Self::Watchers => "watchers",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "newest" => Self::Newest,
            "oldest" => Self::Oldest,
            "stargazers" => Self::Stargazers,
            "watchers" => Self::Watchers,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListForksSort);

impl Object for CreateForkBody {
    const NAME: &'static str = "CreateForkBody";
    const FIELDS: &'static [&'static str] = &[
        "organization",
        "name",
        "default_branch_only",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            organization: fields.at(0),
            name: fields.at(1),
            default_branch_only: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.organization, &self.name, &self.default_branch_only], &self.extra)
    }
}

octoforge_runtime::object!(CreateForkBody);
