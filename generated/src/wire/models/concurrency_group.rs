// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{ConcurrencyGroup, ConcurrencyGroupGroupMember};

impl Object for ConcurrencyGroup {
    const NAME: &'static str = "ConcurrencyGroup";
    const FIELDS: &'static [&'static str] = &[
        "group_name",
        "group_url",
        "total_count",
        "group_members",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            group_name: fields.at(0),
            group_url: fields.at(1),
            total_count: fields.at(2),
            group_members: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.group_name, &self.group_url, &self.total_count, &self.group_members],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ConcurrencyGroup);

impl Object for ConcurrencyGroupGroupMember {
    const NAME: &'static str = "ConcurrencyGroupGroupMember";
    const FIELDS: &'static [&'static str] = &[
        "run_id",
        "run_name",
        "run_url",
        "run_html_url",
        "job_id",
        "job_name",
        "job_url",
        "job_html_url",
        "status",
    ];
    const REQUIRED: &'static [u64] = &[271];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            run_id: fields.at(0),
            run_name: fields.at(1),
            run_url: fields.at(2),
            run_html_url: fields.at(3),
            job_id: fields.at(4),
            job_name: fields.at(5),
            job_url: fields.at(6),
            job_html_url: fields.at(7),
            status: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.run_id,
                &self.run_name,
                &self.run_url,
                &self.run_html_url,
                &self.job_id,
                &self.job_name,
                &self.job_url,
                &self.job_html_url,
                &self.status,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ConcurrencyGroupGroupMember);
