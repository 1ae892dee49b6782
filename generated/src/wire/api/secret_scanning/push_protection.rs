// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::secret_scanning::{
    ListOrgPatternConfigs, UpdateOrgPatternConfigs, UpdateOrgPatternConfigsBody,
    UpdateOrgPatternConfigsBodyCustomPatternSetting,
    UpdateOrgPatternConfigsBodyProviderPatternSetting, UpdateOrgPatternConfigsResponse,
};

impl Endpoint for ListOrgPatternConfigs {
    type Output = models::SecretScanningPatternConfiguration;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/list-org-pattern-configs",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/secret-scanning/pattern-configurations",
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

impl ListOrgPatternConfigs {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateOrgPatternConfigs {
    type Output = UpdateOrgPatternConfigsResponse;
    const OPERATION: Operation = Operation {
        id: "secret-scanning/update-org-pattern-configs",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/secret-scanning/pattern-configurations",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UpdateOrgPatternConfigs {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for UpdateOrgPatternConfigsBody {
    const NAME: &'static str = "UpdateOrgPatternConfigsBody";
    const FIELDS: &'static [&'static str] = &[
        "pattern_config_version",
        "provider_pattern_settings",
        "custom_pattern_settings",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pattern_config_version: fields.at(0),
            provider_pattern_settings: fields.at(1),
            custom_pattern_settings: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.pattern_config_version,
                &self.provider_pattern_settings,
                &self.custom_pattern_settings,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateOrgPatternConfigsBody);

impl Object for UpdateOrgPatternConfigsResponse {
    const NAME: &'static str = "UpdateOrgPatternConfigsResponse";
    const FIELDS: &'static [&'static str] = &["pattern_config_version"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pattern_config_version: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.pattern_config_version], &self.extra)
    }
}

octoforge_runtime::object!(UpdateOrgPatternConfigsResponse);

impl Object for UpdateOrgPatternConfigsBodyCustomPatternSetting {
    const NAME: &'static str = "UpdateOrgPatternConfigsBodyCustomPatternSetting";
    const FIELDS: &'static [&'static str] = &[
        "token_type",
        "custom_pattern_version",
        "push_protection_setting",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            token_type: fields.at(0),
            custom_pattern_version: fields.at(1),
            push_protection_setting: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.token_type,
                &self.custom_pattern_version,
                &self.push_protection_setting,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateOrgPatternConfigsBodyCustomPatternSetting);

impl Object for UpdateOrgPatternConfigsBodyProviderPatternSetting {
    const NAME: &'static str = "UpdateOrgPatternConfigsBodyProviderPatternSetting";
    const FIELDS: &'static [&'static str] = &["token_type", "push_protection_setting"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            token_type: fields.at(0),
            push_protection_setting: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.token_type, &self.push_protection_setting], &self.extra)
    }
}

octoforge_runtime::object!(UpdateOrgPatternConfigsBodyProviderPatternSetting);
