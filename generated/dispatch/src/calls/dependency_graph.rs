// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `dependency-graph` as a user calls them.

use octoforge_runtime::{DateTime, Map};
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "dependency-graph/diff-range",
        |given, client| Ok(call::sent(diff_range(given)?.send(client), Got::json)),
    ),
    Call::of(
        "dependency-graph/export-sbom",
        |given, client| Ok(call::sent(export_sbom(given)?.send(client), Got::json)),
    ),
    Call::of(
            "dependency-graph/fetch-sbom-report",
            |given, client| Ok(
                call::sent(
                    fetch_sbom_report(given)?.send(client),
                    |place| place.map_or(Got::Nothing, Got::Redirect),
                ),
            ),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(fetch_sbom_report(given)?.download(client)),
        )),
    Call::of(
        "dependency-graph/generate-sbom-report",
        |given, client| Ok(
            call::sent(generate_sbom_report(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "dependency-graph/create-repository-snapshot",
        |given, client| Ok(
            call::sent(create_repository_snapshot(given)?.send(client), Got::json),
        ),
    ),
];

#[inline]
fn diff_range(
    given: &Arguments,
) -> Result<::octoforge::dependency_graph::DiffRange, Fault> {
    let mut request = ::octoforge::dependency_graph::diff_range(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("basehead")?,
    );
    if let Some(value) = given.optional_query::<String>("name")? {
        request = request.name(value);
    }
    Ok(request)
}

#[inline]
fn export_sbom(
    given: &Arguments,
) -> Result<::octoforge::dependency_graph::ExportSbom, Fault> {
    Ok(
        ::octoforge::dependency_graph::export_sbom(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn fetch_sbom_report(
    given: &Arguments,
) -> Result<::octoforge::dependency_graph::FetchSbomReport, Fault> {
    Ok(
        ::octoforge::dependency_graph::fetch_sbom_report(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("sbom_uuid")?,
        ),
    )
}

#[inline]
fn generate_sbom_report(
    given: &Arguments,
) -> Result<::octoforge::dependency_graph::GenerateSbomReport, Fault> {
    Ok(
        ::octoforge::dependency_graph::generate_sbom_report(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn create_repository_snapshot(
    given: &Arguments,
) -> Result<::octoforge::dependency_graph::CreateRepositorySnapshot, Fault> {
    let mut request = ::octoforge::dependency_graph::create_repository_snapshot(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<::octoforge::models::SnapshotDetector>("detector")?,
        given.member::<i64>("version")?,
        given.member::<String>("ref")?,
        given.member::<String>("sha")?,
        given.member::<::octoforge::models::SnapshotJob>("job")?,
        given.member::<DateTime>("scanned")?,
    );
    if let Some(value) = given
        .optional_member::<Map<Option<::octoforge::models::MetadataValue>>>("metadata")?
    {
        request = request.metadata(value);
    }
    if let Some(value) = given
        .optional_member::<Map<::octoforge::models::Manifest>>("manifests")?
    {
        request = request.manifests(value);
    }
    Ok(request)
}
