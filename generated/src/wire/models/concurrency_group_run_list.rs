// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    ConcurrencyGroupRunList, ConcurrencyGroupRunListConcurrencyGroup,
    ConcurrencyGroupRunListConcurrencyGroupGroupMember,
};

impl Object for ConcurrencyGroupRunList {
    const NAME: &'static str = "ConcurrencyGroupRunList";
    const FIELDS: &'static [&'static str] = &["total_count", "concurrency_groups"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            concurrency_groups: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.concurrency_groups], &self.extra)
    }
}

octoforge_runtime::object!(ConcurrencyGroupRunList);

impl Object for ConcurrencyGroupRunListConcurrencyGroup {
    const NAME: &'static str = "ConcurrencyGroupRunListConcurrencyGroup";
    const FIELDS: &'static [&'static str] = &[
        "group_name",
        "group_url",
        "group_members",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            group_name: fields.at(0),
            group_url: fields.at(1),
            group_members: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.group_name, &self.group_url, &self.group_members], &self.extra)
    }
}

octoforge_runtime::object!(ConcurrencyGroupRunListConcurrencyGroup);

impl Object for ConcurrencyGroupRunListConcurrencyGroupGroupMember {
    const NAME: &'static str = "ConcurrencyGroupRunListConcurrencyGroupGroupMember";
    const FIELDS: &'static [&'static str] = &[
        "run_id",
        "run_name",
        "run_url",
        "run_html_url",
        "position",
        "position_url",
        "job_id",
        "job_name",
        "job_url",
        "job_html_url",
        "status",
    ];
    const REQUIRED: &'static [u64] = &[1087];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            run_id: fields.at(0),
            run_name: fields.at(1),
            run_url: fields.at(2),
            run_html_url: fields.at(3),
            position: fields.at(4),
            position_url: fields.at(5),
            job_id: fields.at(6),
            job_name: fields.at(7),
            job_url: fields.at(8),
            job_html_url: fields.at(9),
            status: fields.at(10),
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
                &self.position,
                &self.position_url,
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

octoforge_runtime::object!(ConcurrencyGroupRunListConcurrencyGroupGroupMember);
