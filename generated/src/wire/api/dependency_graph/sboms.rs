// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Redirect,
    Visit,
};
use crate::models;
use crate::api::dependency_graph::{
    ExportSbom, FetchSbomReport, GenerateSbomReport, GenerateSbomReportResponse,
};

impl Endpoint for ExportSbom {
    type Output = models::DependencyGraphSpdxSbom;
    const OPERATION: Operation = Operation {
        id: "dependency-graph/export-sbom",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/dependency-graph/sbom",
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

impl ExportSbom {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for FetchSbomReport {
    type Output = Option<Redirect>;
    const OPERATION: Operation = Operation {
        id: "dependency-graph/fetch-sbom-report",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/dependency-graph/sbom/fetch-report/{sbom_uuid}",
        outcomes: &[301, 302, 303, 307, 308],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        match answer.status().is_redirection() {
            true => answer.location().map(Some),
            false => Ok(None),
        }
    }
}

impl FetchSbomReport {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for GenerateSbomReport {
    type Output = GenerateSbomReportResponse;
    const OPERATION: Operation = Operation {
        id: "dependency-graph/generate-sbom-report",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/dependency-graph/sbom/generate-report",
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

impl GenerateSbomReport {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for GenerateSbomReportResponse {
    const NAME: &'static str = "GenerateSbomReportResponse";
    const FIELDS: &'static [&'static str] = &["sbom_url"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sbom_url: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.sbom_url], &self.extra)
    }
}

octoforge_runtime::object!(GenerateSbomReportResponse);
