// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::api::copilot::{
    GetCopilotCloudAgentConfiguration, GetCopilotCloudAgentConfigurationResponse,
    GetCopilotCloudAgentConfigurationResponseEnabledTools,
};

impl Endpoint for GetCopilotCloudAgentConfiguration {
    type Output = GetCopilotCloudAgentConfigurationResponse;
    const OPERATION: Operation = Operation {
        id: "copilot/get-copilot-cloud-agent-configuration",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/copilot/cloud-agent/configuration",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetCopilotCloudAgentConfiguration {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for GetCopilotCloudAgentConfigurationResponse {
    const NAME: &'static str = "GetCopilotCloudAgentConfigurationResponse";
    const FIELDS: &'static [&'static str] = &[
        "mcp_configuration",
        "enabled_tools",
        "require_actions_workflow_approval",
        "is_firewall_enabled",
        "is_firewall_recommended_allowlist_enabled",
        "custom_allowlist",
        "is_automations_enabled",
        "require_write_access_for_automation_triggers",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            mcp_configuration: fields.at(0),
            enabled_tools: fields.at(1),
            require_actions_workflow_approval: fields.at(2),
            is_firewall_enabled: fields.at(3),
            is_firewall_recommended_allowlist_enabled: fields.at(4),
            custom_allowlist: fields.at(5),
            is_automations_enabled: fields.at(6),
            require_write_access_for_automation_triggers: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.mcp_configuration,
                &self.enabled_tools,
                &self.require_actions_workflow_approval,
                &self.is_firewall_enabled,
                &self.is_firewall_recommended_allowlist_enabled,
                &self.custom_allowlist,
                &self.is_automations_enabled,
                &self.require_write_access_for_automation_triggers,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GetCopilotCloudAgentConfigurationResponse);

impl Object for GetCopilotCloudAgentConfigurationResponseEnabledTools {
    const NAME: &'static str = "GetCopilotCloudAgentConfigurationResponseEnabledTools";
    const FIELDS: &'static [&'static str] = &[
        "codeql",
        "copilot_code_review",
        "secret_scanning",
        "dependency_vulnerability_checks",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            codeql: fields.at(0),
            copilot_code_review: fields.at(1),
            secret_scanning: fields.at(2),
            dependency_vulnerability_checks: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.codeql,
                &self.copilot_code_review,
                &self.secret_scanning,
                &self.dependency_vulnerability_checks,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GetCopilotCloudAgentConfigurationResponseEnabledTools);
