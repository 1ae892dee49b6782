// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{GitTree, GitTreeTreeItem};

impl Object for GitTree {
    const NAME: &'static str = "GitTree";
    const FIELDS: &'static [&'static str] = &["sha", "url", "truncated", "tree"];
    const REQUIRED: &'static [u64] = &[13];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sha: fields.at(0),
            url: fields.at(1),
            truncated: fields.at(2),
            tree: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.sha, &self.url, &self.truncated, &self.tree], &self.extra)
    }
}

octoforge_runtime::object!(GitTree);

impl Object for GitTreeTreeItem {
    const NAME: &'static str = "GitTreeTreeItem";
    const FIELDS: &'static [&'static str] = &[
        "path",
        "mode",
        "type",
        "sha",
        "size",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            path: fields.at(0),
            mode: fields.at(1),
            r#type: fields.at(2),
            sha: fields.at(3),
            size: fields.at(4),
            url: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.path, &self.mode, &self.r#type, &self.sha, &self.size, &self.url],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GitTreeTreeItem);
