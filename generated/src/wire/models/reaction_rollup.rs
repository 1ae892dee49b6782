// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ReactionRollup;

impl Object for ReactionRollup {
    const NAME: &'static str = "ReactionRollup";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "total_count",
        "+1",
        "-1",
        "laugh",
        "confused",
        "heart",
        "hooray",
        "eyes",
        "rocket",
    ];
    const REQUIRED: &'static [u64] = &[1023];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            total_count: fields.at(1),
            plus_1: fields.at(2),
            minus_1: fields.at(3),
            laugh: fields.at(4),
            confused: fields.at(5),
            heart: fields.at(6),
            hooray: fields.at(7),
            eyes: fields.at(8),
            rocket: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.total_count,
                &self.plus_1,
                &self.minus_1,
                &self.laugh,
                &self.confused,
                &self.heart,
                &self.hooray,
                &self.eyes,
                &self.rocket,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ReactionRollup);
