// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IntegrationInstallationRequest;

impl Object for IntegrationInstallationRequest {
    const NAME: &'static str = "IntegrationInstallationRequest";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "account",
        "requester",
        "created_at",
    ];
    const REQUIRED: &'static [u64] = &[29];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            account: fields.at(2),
            requester: fields.at(3),
            created_at: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.node_id, &self.account, &self.requester, &self.created_at],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IntegrationInstallationRequest);
