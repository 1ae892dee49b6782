// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{ActionsHostedRunnerLimits, ActionsHostedRunnerLimitsPublicIps};

impl Object for ActionsHostedRunnerLimits {
    const NAME: &'static str = "ActionsHostedRunnerLimits";
    const FIELDS: &'static [&'static str] = &["public_ips"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            public_ips: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.public_ips], &self.extra)
    }
}

octoforge_runtime::object!(ActionsHostedRunnerLimits);

impl Object for ActionsHostedRunnerLimitsPublicIps {
    const NAME: &'static str = "ActionsHostedRunnerLimitsPublicIps";
    const FIELDS: &'static [&'static str] = &["maximum", "current_usage"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            maximum: fields.at(0),
            current_usage: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.maximum, &self.current_usage], &self.extra)
    }
}

octoforge_runtime::object!(ActionsHostedRunnerLimitsPublicIps);
