// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Manage security advisories.

mod global_advisories;
mod repository_advisories;

pub use self::global_advisories::{
    GetGlobalAdvisory, ListGlobalAdvisories, ListGlobalAdvisoriesSort,
    get_global_advisory, list_global_advisories,
};
pub use self::repository_advisories::{
    CreateFork, CreatePrivateVulnerabilityReport, CreateRepositoryAdvisory,
    CreateRepositoryAdvisoryCveRequest, CreatedUpdatedPublished, GetRepositoryAdvisory,
    ListOrgRepositoryAdvisories, ListOrgRepositoryAdvisoriesState,
    ListRepositoryAdvisories, UpdateRepositoryAdvisory, create_fork,
    create_private_vulnerability_report, create_repository_advisory,
    create_repository_advisory_cve_request, get_repository_advisory,
    list_org_repository_advisories, list_repository_advisories,
    update_repository_advisory,
};
