// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

mod artifacts;
mod cache;
mod concurrency_groups;
mod hosted_runners;
mod oidc;
mod permissions;
mod secrets;
mod self_hosted_runner_groups;
mod self_hosted_runners;
mod variables;
mod workflow_jobs;
mod workflow_runs;
mod workflows;
