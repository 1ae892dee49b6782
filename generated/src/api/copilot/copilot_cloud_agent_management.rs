// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `copilot`: copilot cloud agent management.

use octoforge_runtime::{Extra, Map, Parts, Value};

/// Get Copilot cloud agent configuration for a repository.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Gets the Copilot cloud agent configuration for a repository, including MCP server
/// configuration, enabled review tools, Actions workflow approval settings, and firewall
/// configuration.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-cloud-agent-management#get-copilot-cloud-agent-configuration-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/copilot/cloud-agent/configuration`
///
/// - 200: [`GetCopilotCloudAgentConfigurationResponse`](crate::copilot::GetCopilotCloudAgentConfigurationResponse)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_copilot_cloud_agent_configuration(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetCopilotCloudAgentConfiguration {
    GetCopilotCloudAgentConfiguration {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_copilot_cloud_agent_configuration`](get_copilot_cloud_agent_configuration()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCopilotCloudAgentConfiguration {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1copilot~1cloud-agent~1configuration/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCopilotCloudAgentConfigurationResponse {
    /// The user-supplied MCP server configuration for the repository, as a free-form JSON object. This will be set to `null` if no configuration has been set.
    ///
    /// The shape of a valid MCP configuration may evolve over time, so this property is intentionally not strictly typed. Clients should not assume a fixed schema.
    pub mcp_configuration: Option<Map<Value>>,
    /// The enabled review tools for Copilot cloud agent.
    pub enabled_tools: GetCopilotCloudAgentConfigurationResponseEnabledTools,
    /// Whether Actions workflow approval is required for Copilot cloud agent pull requests.
    pub require_actions_workflow_approval: bool,
    /// Whether the firewall is enabled.
    pub is_firewall_enabled: bool,
    /// Whether the firewall recommended allowlist is enabled.
    pub is_firewall_recommended_allowlist_enabled: bool,
    /// A list of custom allowlist entries, as hosts or URLs, that the firewall will allow the Copilot cloud agent to access.
    pub custom_allowlist: Vec<String>,
    /// Whether automations are enabled in this repository. When true, users can create automations that automatically run agents on a schedule or in response to events like new issues or updated pull requests.
    pub is_automations_enabled: bool,
    /// Whether write access is required for automation triggers. When true, automations will only run if the user triggering the event has write access to the repository. When false, users can create automations that listen for events triggered by users without write access.
    pub require_write_access_for_automation_triggers: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The enabled review tools for Copilot cloud agent.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCopilotCloudAgentConfigurationResponseEnabledTools {
    /// Whether the CodeQL tool is enabled for the Copilot cloud agent.
    pub codeql: bool,
    /// Whether the Copilot code review tool is enabled for the Copilot cloud agent.
    pub copilot_code_review: bool,
    /// Whether the secret scanning tool is enabled for the Copilot cloud agent.
    pub secret_scanning: bool,
    /// Whether the dependency vulnerability checks tool is enabled for the Copilot cloud agent.
    pub dependency_vulnerability_checks: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
