// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{BaseGist, BaseGistFilesValue};

impl Object for BaseGist {
    const NAME: &'static str = "BaseGist";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "forks_url",
        "commits_url",
        "id",
        "node_id",
        "git_pull_url",
        "git_push_url",
        "html_url",
        "files",
        "public",
        "created_at",
        "updated_at",
        "description",
        "comments",
        "comments_enabled",
        "user",
        "comments_url",
        "owner",
        "truncated",
        "forks",
        "history",
    ];
    const REQUIRED: &'static [u64] = &[114687];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            forks_url: fields.at(1),
            commits_url: fields.at(2),
            id: fields.at(3),
            node_id: fields.at(4),
            git_pull_url: fields.at(5),
            git_push_url: fields.at(6),
            html_url: fields.at(7),
            files: fields.at(8),
            public: fields.at(9),
            created_at: fields.at(10),
            updated_at: fields.at(11),
            description: fields.at(12),
            comments: fields.at(13),
            comments_enabled: fields.at(14),
            user: fields.at(15),
            comments_url: fields.at(16),
            owner: fields.at(17),
            truncated: fields.at(18),
            forks: fields.at(19),
            history: fields.at(20),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.forks_url,
                &self.commits_url,
                &self.id,
                &self.node_id,
                &self.git_pull_url,
                &self.git_push_url,
                &self.html_url,
                &self.files,
                &self.public,
                &self.created_at,
                &self.updated_at,
                &self.description,
                &self.comments,
                &self.comments_enabled,
                &self.user,
                &self.comments_url,
                &self.owner,
                &self.truncated,
                &self.forks,
                &self.history,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BaseGist);

impl Object for BaseGistFilesValue {
    const NAME: &'static str = "BaseGistFilesValue";
    const FIELDS: &'static [&'static str] = &[
        "filename",
        "type",
        "language",
        "raw_url",
        "size",
        "encoding",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            filename: fields.at(0),
            r#type: fields.at(1),
            language: fields.at(2),
            raw_url: fields.at(3),
            size: fields.at(4),
            encoding: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.filename,
                &self.r#type,
                &self.language,
                &self.raw_url,
                &self.size,
                &self.encoding,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BaseGistFilesValue);
