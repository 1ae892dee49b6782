// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{GitTag, GitTagTagger};

impl Object for GitTag {
    const NAME: &'static str = "GitTag";
    const FIELDS: &'static [&'static str] = &[
        "node_id",
        "tag",
        "sha",
        "url",
        "message",
        "tagger",
        "object",
        "verification",
    ];
    const REQUIRED: &'static [u64] = &[127];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            node_id: fields.at(0),
            tag: fields.at(1),
            sha: fields.at(2),
            url: fields.at(3),
            message: fields.at(4),
            tagger: fields.at(5),
            object: fields.at(6),
            verification: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.node_id,
                &self.tag,
                &self.sha,
                &self.url,
                &self.message,
                &self.tagger,
                &self.object,
                &self.verification,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GitTag);

impl Object for GitTagTagger {
    const NAME: &'static str = "GitTagTagger";
    const FIELDS: &'static [&'static str] = &["date", "email", "name"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            date: fields.at(0),
            email: fields.at(1),
            name: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.date, &self.email, &self.name], &self.extra)
    }
}

octoforge_runtime::object!(GitTagTagger);
