// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{CampaignSummary, CampaignSummaryAlertStats};

impl Object for CampaignSummary {
    const NAME: &'static str = "CampaignSummary";
    const FIELDS: &'static [&'static str] = &[
        "number",
        "created_at",
        "updated_at",
        "name",
        "description",
        "managers",
        "team_managers",
        "published_at",
        "ends_at",
        "closed_at",
        "state",
        "contact_link",
        "alert_stats",
    ];
    const REQUIRED: &'static [u64] = &[1335];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            number: fields.at(0),
            created_at: fields.at(1),
            updated_at: fields.at(2),
            name: fields.at(3),
            description: fields.at(4),
            managers: fields.at(5),
            team_managers: fields.at(6),
            published_at: fields.at(7),
            ends_at: fields.at(8),
            closed_at: fields.at(9),
            state: fields.at(10),
            contact_link: fields.at(11),
            alert_stats: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.number,
                &self.created_at,
                &self.updated_at,
                &self.name,
                &self.description,
                &self.managers,
                &self.team_managers,
                &self.published_at,
                &self.ends_at,
                &self.closed_at,
                &self.state,
                &self.contact_link,
                &self.alert_stats,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CampaignSummary);

impl Object for CampaignSummaryAlertStats {
    const NAME: &'static str = "CampaignSummaryAlertStats";
    const FIELDS: &'static [&'static str] = &[
        "open_count",
        "closed_count",
        "in_progress_count",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            open_count: fields.at(0),
            closed_count: fields.at(1),
            in_progress_count: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.open_count, &self.closed_count, &self.in_progress_count],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CampaignSummaryAlertStats);
