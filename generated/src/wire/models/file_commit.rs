// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    FileCommit, FileCommitCommit, FileCommitCommitAuthor, FileCommitCommitTree,
    FileCommitCommitVerification, FileCommitContent, FileCommitContentLinks,
};

impl Object for FileCommit {
    const NAME: &'static str = "FileCommit";
    const FIELDS: &'static [&'static str] = &["content", "commit"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            content: fields.at(0),
            commit: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.content, &self.commit], &self.extra)
    }
}

octoforge_runtime::object!(FileCommit);

impl Object for FileCommitCommit {
    const NAME: &'static str = "FileCommitCommit";
    const FIELDS: &'static [&'static str] = &[
        "sha",
        "node_id",
        "url",
        "html_url",
        "author",
        "committer",
        "message",
        "tree",
        "parents",
        "verification",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sha: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            html_url: fields.at(3),
            author: fields.at(4),
            committer: fields.at(5),
            message: fields.at(6),
            tree: fields.at(7),
            parents: fields.at(8),
            verification: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.sha,
                &self.node_id,
                &self.url,
                &self.html_url,
                &self.author,
                &self.committer,
                &self.message,
                &self.tree,
                &self.parents,
                &self.verification,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(FileCommitCommit);

impl Object for FileCommitContent {
    const NAME: &'static str = "FileCommitContent";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "path",
        "sha",
        "size",
        "url",
        "html_url",
        "git_url",
        "download_url",
        "type",
        "_links",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            path: fields.at(1),
            sha: fields.at(2),
            size: fields.at(3),
            url: fields.at(4),
            html_url: fields.at(5),
            git_url: fields.at(6),
            download_url: fields.at(7),
            r#type: fields.at(8),
            links: fields.at(9),
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
                &self.size,
                &self.url,
                &self.html_url,
                &self.git_url,
                &self.download_url,
                &self.r#type,
                &self.links,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(FileCommitContent);

impl Object for FileCommitCommitAuthor {
    const NAME: &'static str = "FileCommitCommitAuthor";
    const FIELDS: &'static [&'static str] = &["date", "name", "email"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            date: fields.at(0),
            name: fields.at(1),
            email: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.date, &self.name, &self.email], &self.extra)
    }
}

octoforge_runtime::object!(FileCommitCommitAuthor);

impl Object for FileCommitCommitTree {
    const NAME: &'static str = "FileCommitCommitTree";
    const FIELDS: &'static [&'static str] = &["url", "sha"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            sha: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.url, &self.sha], &self.extra)
    }
}

octoforge_runtime::object!(FileCommitCommitTree);

impl Object for FileCommitCommitVerification {
    const NAME: &'static str = "FileCommitCommitVerification";
    const FIELDS: &'static [&'static str] = &[
        "verified",
        "reason",
        "signature",
        "payload",
        "verified_at",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            verified: fields.at(0),
            reason: fields.at(1),
            signature: fields.at(2),
            payload: fields.at(3),
            verified_at: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.verified,
                &self.reason,
                &self.signature,
                &self.payload,
                &self.verified_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(FileCommitCommitVerification);

impl Object for FileCommitContentLinks {
    const NAME: &'static str = "FileCommitContentLinks";
    const FIELDS: &'static [&'static str] = &["self", "git", "html"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            self_: fields.at(0),
            git: fields.at(1),
            html: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.self_, &self.git, &self.html], &self.extra)
    }
}

octoforge_runtime::object!(FileCommitContentLinks);
