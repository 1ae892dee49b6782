// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    GistSimple, GistSimpleFilesValue, GistSimpleFork, GistSimpleForkOf,
    GistSimpleForkOfFilesValue,
};

#[expect(deprecated, reason = "what is deprecated is still sent")]
impl Object for GistSimple {
    const NAME: &'static str = "GistSimple";
    const FIELDS: &'static [&'static str] = &[
        "forks",
        "history",
        "fork_of",
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
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            forks: fields.at(0),
            history: fields.at(1),
            fork_of: fields.at(2),
            url: fields.at(3),
            forks_url: fields.at(4),
            commits_url: fields.at(5),
            id: fields.at(6),
            node_id: fields.at(7),
            git_pull_url: fields.at(8),
            git_push_url: fields.at(9),
            html_url: fields.at(10),
            files: fields.at(11),
            public: fields.at(12),
            created_at: fields.at(13),
            updated_at: fields.at(14),
            description: fields.at(15),
            comments: fields.at(16),
            comments_enabled: fields.at(17),
            user: fields.at(18),
            comments_url: fields.at(19),
            owner: fields.at(20),
            truncated: fields.at(21),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.forks,
                &self.history,
                &self.fork_of,
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
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GistSimple);

impl Object for GistSimpleForkOf {
    const NAME: &'static str = "GistSimpleForkOf";
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

octoforge_runtime::object!(GistSimpleForkOf);

impl Object for GistSimpleFilesValue {
    const NAME: &'static str = "GistSimpleFilesValue";
    const FIELDS: &'static [&'static str] = &[
        "filename",
        "type",
        "language",
        "raw_url",
        "size",
        "truncated",
        "content",
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
            truncated: fields.at(5),
            content: fields.at(6),
            encoding: fields.at(7),
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
                &self.truncated,
                &self.content,
                &self.encoding,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GistSimpleFilesValue);

impl Object for GistSimpleFork {
    const NAME: &'static str = "GistSimpleFork";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "url",
        "user",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            url: fields.at(1),
            user: fields.at(2),
            created_at: fields.at(3),
            updated_at: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.url, &self.user, &self.created_at, &self.updated_at],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GistSimpleFork);

impl Object for GistSimpleForkOfFilesValue {
    const NAME: &'static str = "GistSimpleForkOfFilesValue";
    const FIELDS: &'static [&'static str] = &[
        "filename",
        "type",
        "language",
        "raw_url",
        "size",
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
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.filename, &self.r#type, &self.language, &self.raw_url, &self.size],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GistSimpleForkOfFilesValue);
