// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to access Dependency Graph features.

mod dependency_review;
mod dependency_submission;
mod sboms;

pub use self::dependency_review::{DiffRange, diff_range};
pub use self::dependency_submission::{
    CreateRepositorySnapshot, CreateRepositorySnapshotResponse,
    create_repository_snapshot,
};
pub use self::sboms::{
    ExportSbom, FetchSbomReport, GenerateSbomReport, GenerateSbomReportResponse,
    export_sbom, fetch_sbom_report, generate_sbom_report,
};
