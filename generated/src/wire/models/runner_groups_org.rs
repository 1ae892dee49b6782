// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RunnerGroupsOrg;

impl Object for RunnerGroupsOrg {
    const NAME: &'static str = "RunnerGroupsOrg";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "visibility",
        "default",
        "selected_repositories_url",
        "runners_url",
        "hosted_runners_url",
        "network_configuration_id",
        "inherited",
        "inherited_allows_public_repositories",
        "allows_public_repositories",
        "workflow_restrictions_read_only",
        "restricted_to_workflows",
        "selected_workflows",
    ];
    const REQUIRED: &'static [u64] = &[1327];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            visibility: fields.at(2),
            default: fields.at(3),
            selected_repositories_url: fields.at(4),
            runners_url: fields.at(5),
            hosted_runners_url: fields.at(6),
            network_configuration_id: fields.at(7),
            inherited: fields.at(8),
            inherited_allows_public_repositories: fields.at(9),
            allows_public_repositories: fields.at(10),
            workflow_restrictions_read_only: fields.at(11),
            restricted_to_workflows: fields.at(12),
            selected_workflows: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.visibility,
                &self.default,
                &self.selected_repositories_url,
                &self.runners_url,
                &self.hosted_runners_url,
                &self.network_configuration_id,
                &self.inherited,
                &self.inherited_allows_public_repositories,
                &self.allows_public_repositories,
                &self.workflow_restrictions_read_only,
                &self.restricted_to_workflows,
                &self.selected_workflows,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RunnerGroupsOrg);
