// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DeleteBudget;

impl Object for DeleteBudget {
    const NAME: &'static str = "DeleteBudget";
    const FIELDS: &'static [&'static str] = &["message", "id", "budget_id"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            id: fields.at(1),
            budget_id: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.id, &self.budget_id], &self.extra)
    }
}

octoforge_runtime::object!(DeleteBudget);
