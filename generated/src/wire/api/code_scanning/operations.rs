// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Literal, Operation, Paged, Parts,
};
use crate::models;
use crate::api::code_scanning::{ListAlertsForRepo, ListAlertsForRepoSort};

impl Endpoint for ListAlertsForRepo {
    type Output = Vec<models::CodeScanningAlertItems>;
    const OPERATION: Operation = Operation {
        id: "code-scanning/list-alerts-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-scanning/alerts",
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

impl Paged for ListAlertsForRepo {
    type Item = models::CodeScanningAlertItems;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAlertsForRepo {
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

impl Literal for ListAlertsForRepoSort {
    const NAME: &'static str = "ListAlertsForRepoSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Number => "number",
            Self::Updated => "updated",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "created" => Self::Created,
            "number" => Self::Number,
            "updated" => Self::Updated,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListAlertsForRepoSort);
