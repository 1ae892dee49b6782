// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! Every operation as a user calls it.

use crate::call::Call;

mod actions;
mod activity;
mod apps;
mod billing;
mod checks;
mod code_scanning;
mod codes_of_conduct;
mod emojis;
mod dependabot;
mod dependency_graph;
mod gists;
mod git;
mod gitignore;
mod issues;
mod licenses;
mod markdown;
mod meta;
mod migrations;
mod oidc;
mod orgs;
mod packages;
mod pulls;
mod rate_limit;
mod reactions;
mod repos;
mod search;
mod secret_scanning;
mod teams;
mod users;
mod code_quality;
mod codespaces;
mod copilot;
mod copilot_spaces;
mod security_advisories;
mod interactions;
mod classroom;
mod enterprise_teams;
mod enterprise_team_memberships;
mod enterprise_team_organizations;
mod code_security;
mod private_registries;
mod hosted_compute;
mod credentials;
mod campaigns;
mod projects;
mod agent_tasks;
mod agents;

/// Every request as a user makes and sends it, by tag.
pub static CALLS: &[&[Call]] = &[
    actions::CALLS,
    activity::CALLS,
    apps::CALLS,
    billing::CALLS,
    checks::CALLS,
    code_scanning::CALLS,
    codes_of_conduct::CALLS,
    emojis::CALLS,
    dependabot::CALLS,
    dependency_graph::CALLS,
    gists::CALLS,
    git::CALLS,
    gitignore::CALLS,
    issues::CALLS,
    licenses::CALLS,
    markdown::CALLS,
    meta::CALLS,
    migrations::CALLS,
    oidc::CALLS,
    orgs::CALLS,
    packages::CALLS,
    pulls::CALLS,
    rate_limit::CALLS,
    reactions::CALLS,
    repos::CALLS,
    search::CALLS,
    secret_scanning::CALLS,
    teams::CALLS,
    users::CALLS,
    code_quality::CALLS,
    codespaces::CALLS,
    copilot::CALLS,
    copilot_spaces::CALLS,
    security_advisories::CALLS,
    interactions::CALLS,
    classroom::CALLS,
    enterprise_teams::CALLS,
    enterprise_team_memberships::CALLS,
    enterprise_team_organizations::CALLS,
    code_security::CALLS,
    private_registries::CALLS,
    hosted_compute::CALLS,
    credentials::CALLS,
    campaigns::CALLS,
    projects::CALLS,
    agent_tasks::CALLS,
    agents::CALLS,
];
