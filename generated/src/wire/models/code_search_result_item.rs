// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeSearchResultItem;

impl Object for CodeSearchResultItem {
    const NAME: &'static str = "CodeSearchResultItem";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "path",
        "sha",
        "url",
        "git_url",
        "html_url",
        "repository",
        "score",
        "file_size",
        "language",
        "last_modified_at",
        "line_numbers",
        "text_matches",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            path: fields.at(1),
            sha: fields.at(2),
            url: fields.at(3),
            git_url: fields.at(4),
            html_url: fields.at(5),
            repository: fields.at(6),
            score: fields.at(7),
            file_size: fields.at(8),
            language: fields.at(9),
            last_modified_at: fields.at(10),
            line_numbers: fields.at(11),
            text_matches: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.path,
                &self.sha,
                &self.url,
                &self.git_url,
                &self.html_url,
                &self.repository,
                &self.score,
                &self.file_size,
                &self.language,
                &self.last_modified_at,
                &self.line_numbers,
                &self.text_matches,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeSearchResultItem);
