// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{CommitSearchResultItem, CommitSearchResultItemCommit};

impl Object for CommitSearchResultItem {
    const NAME: &'static str = "CommitSearchResultItem";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "sha",
        "html_url",
        "comments_url",
        "commit",
        "author",
        "committer",
        "parents",
        "repository",
        "score",
        "node_id",
        "text_matches",
    ];
    const REQUIRED: &'static [u64] = &[2047];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            sha: fields.at(1),
            html_url: fields.at(2),
            comments_url: fields.at(3),
            commit: fields.at(4),
            author: fields.at(5),
            committer: fields.at(6),
            parents: fields.at(7),
            repository: fields.at(8),
            score: fields.at(9),
            node_id: fields.at(10),
            text_matches: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.sha,
                &self.html_url,
                &self.comments_url,
                &self.commit,
                &self.author,
                &self.committer,
                &self.parents,
                &self.repository,
                &self.score,
                &self.node_id,
                &self.text_matches,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CommitSearchResultItem);

impl Object for CommitSearchResultItemCommit {
    const NAME: &'static str = "CommitSearchResultItemCommit";
    const FIELDS: &'static [&'static str] = &[
        "author",
        "committer",
        "comment_count",
        "message",
        "tree",
        "url",
        "verification",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            author: fields.at(0),
            committer: fields.at(1),
            comment_count: fields.at(2),
            message: fields.at(3),
            tree: fields.at(4),
            url: fields.at(5),
            verification: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.author,
                &self.committer,
                &self.comment_count,
                &self.message,
                &self.tree,
                &self.url,
                &self.verification,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CommitSearchResultItemCommit);
