// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::BudgetAlerting;

impl Object for BudgetAlerting {
    const NAME: &'static str = "BudgetAlerting";
    const FIELDS: &'static [&'static str] = &["will_alert", "alert_recipients"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            will_alert: fields.at(0),
            alert_recipients: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.will_alert, &self.alert_recipients], &self.extra)
    }
}

octoforge_runtime::object!(BudgetAlerting);
