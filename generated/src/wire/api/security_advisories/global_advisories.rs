// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Literal, Operation, Paged, Parts,
};
use crate::models;
use crate::api::security_advisories::{
    GetGlobalAdvisory, ListGlobalAdvisories, ListGlobalAdvisoriesSort,
};

impl Endpoint for ListGlobalAdvisories {
    type Output = Vec<models::GlobalAdvisory>;
    const OPERATION: Operation = Operation {
        id: "security-advisories/list-global-advisories",
        method: octoforge_runtime::Verb::Get,
        path: "/advisories",
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

impl Paged for ListGlobalAdvisories {
    type Item = models::GlobalAdvisory;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListGlobalAdvisories {
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

impl Endpoint for GetGlobalAdvisory {
    type Output = models::GlobalAdvisory;
    const OPERATION: Operation = Operation {
        id: "security-advisories/get-global-advisory",
        method: octoforge_runtime::Verb::Get,
        path: "/advisories/{ghsa_id}",
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

impl GetGlobalAdvisory {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for ListGlobalAdvisoriesSort {
    const NAME: &'static str = "ListGlobalAdvisoriesSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Updated => "updated",
            Self::Published => "published",
            Self::EpssPercentage => "epss_percentage",
            Self::EpssPercentile => "epss_percentile",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "updated" => Self::Updated,
            "published" => Self::Published,
            "epss_percentage" => Self::EpssPercentage,
            "epss_percentile" => Self::EpssPercentile,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListGlobalAdvisoriesSort);
