// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    PullRequestReviewCommentEvent, PullRequestReviewCommentEventComment,
    PullRequestReviewCommentEventCommentReactions,
    PullRequestReviewCommentEventCommentUser,
};

impl Object for PullRequestReviewCommentEvent {
    const NAME: &'static str = "PullRequestReviewCommentEvent";
    const FIELDS: &'static [&'static str] = &["action", "pull_request", "comment"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            pull_request: fields.at(1),
            comment: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.action, &self.pull_request, &self.comment], &self.extra)
    }
}

octoforge_runtime::object!(PullRequestReviewCommentEvent);

impl Object for PullRequestReviewCommentEventComment {
    const NAME: &'static str = "PullRequestReviewCommentEventComment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "url",
        "pull_request_review_id",
        "diff_hunk",
        "path",
        "position",
        "original_position",
        "subject_type",
        "commit_id",
        "user",
        "body",
        "created_at",
        "updated_at",
        "html_url",
        "pull_request_url",
        "_links",
        "original_commit_id",
        "reactions",
        "in_reply_to_id",
    ];
    const REQUIRED: &'static [u64] = &[524031];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            pull_request_review_id: fields.at(3),
            diff_hunk: fields.at(4),
            path: fields.at(5),
            position: fields.at(6),
            original_position: fields.at(7),
            subject_type: fields.at(8),
            commit_id: fields.at(9),
            user: fields.at(10),
            body: fields.at(11),
            created_at: fields.at(12),
            updated_at: fields.at(13),
            html_url: fields.at(14),
            pull_request_url: fields.at(15),
            links: fields.at(16),
            original_commit_id: fields.at(17),
            reactions: fields.at(18),
            in_reply_to_id: fields.at(19),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.url,
                &self.pull_request_review_id,
                &self.diff_hunk,
                &self.path,
                &self.position,
                &self.original_position,
                &self.subject_type,
                &self.commit_id,
                &self.user,
                &self.body,
                &self.created_at,
                &self.updated_at,
                &self.html_url,
                &self.pull_request_url,
                &self.links,
                &self.original_commit_id,
                &self.reactions,
                &self.in_reply_to_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestReviewCommentEventComment);

impl Object for PullRequestReviewCommentEventCommentReactions {
    const NAME: &'static str = "PullRequestReviewCommentEventCommentReactions";
    const FIELDS: &'static [&'static str] = &[
        "+1",
        "-1",
        "confused",
        "eyes",
        "heart",
        "hooray",
        "laugh",
        "rocket",
        "total_count",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            plus_1: fields.at(0),
            minus_1: fields.at(1),
            confused: fields.at(2),
            eyes: fields.at(3),
            heart: fields.at(4),
            hooray: fields.at(5),
            laugh: fields.at(6),
            rocket: fields.at(7),
            total_count: fields.at(8),
            url: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.plus_1,
                &self.minus_1,
                &self.confused,
                &self.eyes,
                &self.heart,
                &self.hooray,
                &self.laugh,
                &self.rocket,
                &self.total_count,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestReviewCommentEventCommentReactions);

impl Object for PullRequestReviewCommentEventCommentUser {
    const NAME: &'static str = "PullRequestReviewCommentEventCommentUser";
    const FIELDS: &'static [&'static str] = &[
        "avatar_url",
        "deleted",
        "email",
        "events_url",
        "followers_url",
        "following_url",
        "gists_url",
        "gravatar_id",
        "html_url",
        "id",
        "login",
        "name",
        "node_id",
        "organizations_url",
        "received_events_url",
        "repos_url",
        "site_admin",
        "starred_url",
        "subscriptions_url",
        "type",
        "url",
        "user_view_type",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            avatar_url: fields.at(0),
            deleted: fields.at(1),
            email: fields.at(2),
            events_url: fields.at(3),
            followers_url: fields.at(4),
            following_url: fields.at(5),
            gists_url: fields.at(6),
            gravatar_id: fields.at(7),
            html_url: fields.at(8),
            id: fields.at(9),
            login: fields.at(10),
            name: fields.at(11),
            node_id: fields.at(12),
            organizations_url: fields.at(13),
            received_events_url: fields.at(14),
            repos_url: fields.at(15),
            site_admin: fields.at(16),
            starred_url: fields.at(17),
            subscriptions_url: fields.at(18),
            r#type: fields.at(19),
            url: fields.at(20),
            user_view_type: fields.at(21),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.avatar_url,
                &self.deleted,
                &self.email,
                &self.events_url,
                &self.followers_url,
                &self.following_url,
                &self.gists_url,
                &self.gravatar_id,
                &self.html_url,
                &self.id,
                &self.login,
                &self.name,
                &self.node_id,
                &self.organizations_url,
                &self.received_events_url,
                &self.repos_url,
                &self.site_admin,
                &self.starred_url,
                &self.subscriptions_url,
                &self.r#type,
                &self.url,
                &self.user_view_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestReviewCommentEventCommentUser);
