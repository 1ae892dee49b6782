// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Json, Kind, Node, Object, Union, Variant, Visit};
use crate::models::{Commit, CommitAuthor, CommitCommit, CommitParent};

impl Object for Commit {
    const NAME: &'static str = "Commit";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "sha",
        "node_id",
        "html_url",
        "comments_url",
        "commit",
        "author",
        "committer",
        "parents",
        "stats",
        "files",
    ];
    const REQUIRED: &'static [u64] = &[511];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            sha: fields.at(1),
            node_id: fields.at(2),
            html_url: fields.at(3),
            comments_url: fields.at(4),
            commit: fields.at(5),
            author: fields.at(6),
            committer: fields.at(7),
            parents: fields.at(8),
            stats: fields.at(9),
            files: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.sha,
                &self.node_id,
                &self.html_url,
                &self.comments_url,
                &self.commit,
                &self.author,
                &self.committer,
                &self.parents,
                &self.stats,
                &self.files,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Commit);

impl Union for CommitAuthor {
    const NAME: &'static str = "CommitAuthor";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &[
                "login",
                "id",
                "node_id",
                "avatar_url",
                "gravatar_id",
                "url",
                "html_url",
                "followers_url",
                "following_url",
                "gists_url",
                "starred_url",
                "subscriptions_url",
                "organizations_url",
                "repos_url",
                "events_url",
                "received_events_url",
                "type",
                "site_admin",
            ],
            own: &["name", "email", "starred_at", "user_view_type"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::SimpleUser(node.read()),
            1 => Self::EmptyObject(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::SimpleUser(value) => value,
            Self::EmptyObject(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(CommitAuthor);

impl Object for CommitCommit {
    const NAME: &'static str = "CommitCommit";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "author",
        "committer",
        "message",
        "comment_count",
        "tree",
        "verification",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            author: fields.at(1),
            committer: fields.at(2),
            message: fields.at(3),
            comment_count: fields.at(4),
            tree: fields.at(5),
            verification: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.author,
                &self.committer,
                &self.message,
                &self.comment_count,
                &self.tree,
                &self.verification,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CommitCommit);

impl Object for CommitParent {
    const NAME: &'static str = "CommitParent";
    const FIELDS: &'static [&'static str] = &["sha", "url", "html_url"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sha: fields.at(0),
            url: fields.at(1),
            html_url: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.sha, &self.url, &self.html_url], &self.extra)
    }
}

octoforge_runtime::object!(CommitParent);
