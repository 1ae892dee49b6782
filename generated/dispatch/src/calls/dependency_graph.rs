// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `dependency-graph` as a user calls them.

use octoforge_runtime::{DateTime, Map};
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("dependency-graph/diff-range", diff_range),
    Call::of("dependency-graph/export-sbom", export_sbom),
    Call::of("dependency-graph/fetch-sbom-report", fetch_sbom_report),
    Call::of("dependency-graph/generate-sbom-report", generate_sbom_report),
    Call::of("dependency-graph/create-repository-snapshot", create_repository_snapshot),
];

fn diff_range(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::dependency_graph::diff_range(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("basehead")?,
    );
    if let Some(value) = given.optional_query::<String>("name")? {
        request = request.name(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn export_sbom(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::dependency_graph::export_sbom(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn fetch_sbom_report(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::dependency_graph::fetch_sbom_report(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("sbom_uuid")?,
    );
    Ok(sent(request.send(client), |place| place.map_or(Got::Nothing, Got::Redirect)))
}

fn generate_sbom_report(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::dependency_graph::generate_sbom_report(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_repository_snapshot(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::dependency_graph::create_repository_snapshot(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<i64>("version")?,
        given.member::<::octoforge::models::SnapshotJob>("job")?,
        given.member::<String>("sha")?,
        given.member::<String>("ref")?,
        given.member::<::octoforge::models::SnapshotDetector>("detector")?,
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
    Ok(sent(request.send(client), Got::json))
}
