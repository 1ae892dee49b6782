// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::checks::{
    CreateSuite, CreateSuiteBody, GetSuite, ListSuitesForRef, ListSuitesForRefResponse,
    RerequestSuite, SetSuitesPreferences,
};

impl Endpoint for CreateSuite {
    type Output = models::CheckSuite;
    const OPERATION: Operation = Operation {
        id: "checks/create-suite",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/check-suites",
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

impl CreateSuite {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetSuitesPreferences {
    type Output = models::CheckSuitePreference;
    const OPERATION: Operation = Operation {
        id: "checks/set-suites-preferences",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/check-suites/preferences",
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

impl SetSuitesPreferences {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetSuite {
    type Output = models::CheckSuite;
    const OPERATION: Operation = Operation {
        id: "checks/get-suite",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/check-suites/{check_suite_id}",
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

impl GetSuite {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RerequestSuite {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "checks/rerequest-suite",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest",
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

impl RerequestSuite {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListSuitesForRef {
    type Output = ListSuitesForRefResponse;
    const OPERATION: Operation = Operation {
        id: "checks/list-suites-for-ref",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/commits/{+ref}/check-suites",
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

impl Paged for ListSuitesForRef {
    type Item = models::CheckSuite;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.check_suites
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListSuitesForRef {
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

impl Object for CreateSuiteBody {
    const NAME: &'static str = "CreateSuiteBody";
    const FIELDS: &'static [&'static str] = &["head_sha"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            head_sha: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.head_sha], &self.extra)
    }
}

octoforge_runtime::object!(CreateSuiteBody);

impl Object for ListSuitesForRefResponse {
    const NAME: &'static str = "ListSuitesForRefResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "check_suites"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            check_suites: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.check_suites], &self.extra)
    }
}

octoforge_runtime::object!(ListSuitesForRefResponse);
