// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SelfHostedRunnersSettings;

impl Object for SelfHostedRunnersSettings {
    const NAME: &'static str = "SelfHostedRunnersSettings";
    const FIELDS: &'static [&'static str] = &[
        "enabled_repositories",
        "selected_repositories_url",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enabled_repositories: fields.at(0),
            selected_repositories_url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.enabled_repositories, &self.selected_repositories_url],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SelfHostedRunnersSettings);
