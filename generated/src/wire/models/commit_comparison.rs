// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{CommitComparison, CommitComparisonStatus};

impl Object for CommitComparison {
    const NAME: &'static str = "CommitComparison";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "html_url",
        "permalink_url",
        "diff_url",
        "patch_url",
        "base_commit",
        "merge_base_commit",
        "status",
        "ahead_by",
        "behind_by",
        "total_commits",
        "commits",
        "files",
    ];
    const REQUIRED: &'static [u64] = &[4095];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            html_url: fields.at(1),
            permalink_url: fields.at(2),
            diff_url: fields.at(3),
            patch_url: fields.at(4),
            base_commit: fields.at(5),
            merge_base_commit: fields.at(6),
            status: fields.at(7),
            ahead_by: fields.at(8),
            behind_by: fields.at(9),
            total_commits: fields.at(10),
            commits: fields.at(11),
            files: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.html_url,
                &self.permalink_url,
                &self.diff_url,
                &self.patch_url,
                &self.base_commit,
                &self.merge_base_commit,
                &self.status,
                &self.ahead_by,
                &self.behind_by,
                &self.total_commits,
                &self.commits,
                &self.files,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CommitComparison);

impl Literal for CommitComparisonStatus {
    const NAME: &'static str = "CommitComparisonStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Diverged => "diverged",
            Self::Ahead => "ahead",
            Self::Behind => "behind",
            Self::Identical => "identical",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "diverged" => Self::Diverged,
            "ahead" => Self::Ahead,
            "behind" => Self::Behind,
            "identical" => Self::Identical,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CommitComparisonStatus);
