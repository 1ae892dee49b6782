// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `dependency_graph`: sboms.

use octoforge_runtime::{Extra, Parts};

/// Export a software bill of materials (SBOM) for a repository.
///
/// Exports the software bill of materials (SBOM) for a repository in SPDX JSON format.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependency-graph/sboms#export-a-software-bill-of-materials-sbom-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/dependency-graph/sbom`
///
/// - 200: [`DependencyGraphSpdxSbom`](crate::models::DependencyGraphSpdxSbom)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn export_sbom(owner: impl Into<String>, repo: impl Into<String>) -> ExportSbom {
    ExportSbom {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`export_sbom`](export_sbom()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportSbom {
    pub(crate) parts: Parts,
}

/// Fetch a software bill of materials (SBOM) for a repository.
///
/// Fetches a previously generated software bill of materials (SBOM) for a repository.
/// When the SBOM is ready, the response is a 302 redirect to a temporary download URL for the SBOM in SPDX JSON format.
/// The generated SBOM report may be retained for up to one week from the original request.
/// The temporary download URL returned by this endpoint expires separately, and its expiry is set when the fetch request is made.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependency-graph/sboms#fetch-a-software-bill-of-materials-sbom-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `sbom_uuid`: The unique identifier of the SBOM export.
///
/// `GET /repos/{owner}/{repo}/dependency-graph/sbom/fetch-report/{sbom_uuid}`
///
/// - 202: no content; the service is still working on it: ask again later
/// - 302: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](FetchSbomReport::download).
pub fn fetch_sbom_report(
    owner: impl Into<String>,
    repo: impl Into<String>,
    sbom_uuid: impl Into<String>,
) -> FetchSbomReport {
    FetchSbomReport {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&sbom_uuid.into()),
    }
}

/// The request of [`fetch_sbom_report`](fetch_sbom_report()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchSbomReport {
    pub(crate) parts: Parts,
}

/// Request generation of a software bill of materials (SBOM) for a repository.
///
/// Triggers a job to generate a software bill of materials (SBOM) for a repository in SPDX JSON format.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependency-graph/sboms#request-generation-of-a-software-bill-of-materials-sbom-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/dependency-graph/sbom/generate-report`
///
/// - 201: [`GenerateSbomReportResponse`](crate::dependency_graph::GenerateSbomReportResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn generate_sbom_report(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GenerateSbomReport {
    GenerateSbomReport {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`generate_sbom_report`](generate_sbom_report()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateSbomReport {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1dependency-graph~1sbom~1generate-report/get/responses/201/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateSbomReportResponse {
    /// URL to poll for the SBOM export result.
    pub sbom_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
