// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

mod api_insights;
mod artifact_metadata;
mod attestations;
mod blocking;
mod custom_properties;
mod issue_fields;
mod issue_types;
mod members;
mod organization_roles;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod orgs;
mod outside_collaborators;
mod personal_access_tokens;
mod rules;
mod security_managers;
mod webhooks;
