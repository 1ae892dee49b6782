// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

mod copilot_cloud_agent_management;
mod copilot_coding_agent_management;
mod copilot_content_exclusion_management;
mod copilot_usage_metrics;
mod copilot_user_management;
