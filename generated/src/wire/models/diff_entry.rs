// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{DiffEntry, DiffEntryStatus};

impl Object for DiffEntry {
    const NAME: &'static str = "DiffEntry";
    const FIELDS: &'static [&'static str] = &[
        "sha",
        "filename",
        "status",
        "additions",
        "deletions",
        "changes",
        "blob_url",
        "raw_url",
        "contents_url",
        "patch",
        "previous_filename",
    ];
    const REQUIRED: &'static [u64] = &[511];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sha: fields.at(0),
            filename: fields.at(1),
            status: fields.at(2),
            additions: fields.at(3),
            deletions: fields.at(4),
            changes: fields.at(5),
            blob_url: fields.at(6),
            raw_url: fields.at(7),
            contents_url: fields.at(8),
            patch: fields.at(9),
            previous_filename: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.sha,
                &self.filename,
                &self.status,
                &self.additions,
                &self.deletions,
                &self.changes,
                &self.blob_url,
                &self.raw_url,
                &self.contents_url,
                &self.patch,
                &self.previous_filename,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DiffEntry);

impl Literal for DiffEntryStatus {
    const NAME: &'static str = "DiffEntryStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Modified => "modified",
            Self::Renamed => "renamed",
            Self::Copied => "copied",
            Self::Changed => "changed",
            Self::Unchanged => "unchanged",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "added" => Self::Added,
            "removed" => Self::Removed,
            "modified" => Self::Modified,
            "renamed" => Self::Renamed,
            "copied" => Self::Copied,
            "changed" => Self::Changed,
            "unchanged" => Self::Unchanged,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DiffEntryStatus);
