// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

mod assets;
mod attestations;
mod autolinks;
mod branch_policies;
mod branch_protection;
mod branches;
mod collaborators;
mod comments;
mod commits;
mod community;
mod contents;
mod custom_properties;
mod deploy_keys;
mod deployments;
mod environments;
mod forks;
mod invitations;
mod issue_types;
mod pages;
mod protection_rules;
mod releases;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod repos;
mod rule_suites;
mod rules;
mod statistics;
mod statuses;
mod traffic;
mod webhooks;
