// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Json, Kind, Node, Object, Union, Variant, Visit};
use crate::models::{ProjectsV2ItemSimple, ProjectsV2ItemSimpleContent};

impl Object for ProjectsV2ItemSimple {
    const NAME: &'static str = "ProjectsV2ItemSimple";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "content",
        "content_type",
        "creator",
        "created_at",
        "updated_at",
        "archived_at",
        "project_url",
        "item_url",
    ];
    const REQUIRED: &'static [u64] = &[233];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            content: fields.at(2),
            content_type: fields.at(3),
            creator: fields.at(4),
            created_at: fields.at(5),
            updated_at: fields.at(6),
            archived_at: fields.at(7),
            project_url: fields.at(8),
            item_url: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.content,
                &self.content_type,
                &self.creator,
                &self.created_at,
                &self.updated_at,
                &self.archived_at,
                &self.project_url,
                &self.item_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProjectsV2ItemSimple);

impl Union for ProjectsV2ItemSimpleContent {
    const NAME: &'static str = "ProjectsV2ItemSimpleContent";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &[
                "url",
                "repository_url",
                "labels_url",
                "comments_url",
                "events_url",
                "html_url",
                "number",
                "state",
                "labels",
                "assignee",
                "milestone",
                "locked",
                "comments",
                "closed_at",
            ],
            own: &[
                "state_reason",
                "pull_request",
                "closed_by",
                "body_html",
                "body_text",
                "timeline_url",
                "type",
                "repository",
                "performed_via_github_app",
                "reactions",
                "sub_issues_summary",
                "parent_issue_url",
                "pinned_comment",
                "issue_dependencies_summary",
                "issue_field_values",
            ],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &[
                "url",
                "html_url",
                "diff_url",
                "patch_url",
                "issue_url",
                "commits_url",
                "review_comments_url",
                "review_comment_url",
                "comments_url",
                "statuses_url",
                "number",
                "state",
                "locked",
                "body",
                "labels",
                "milestone",
                "closed_at",
                "merged_at",
                "merge_commit_sha",
                "assignee",
                "head",
                "base",
                "_links",
                "author_association",
                "auto_merge",
            ],
            own: &["requested_reviewers", "requested_teams", "stack"],
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
            0 => Self::Issue(node.read()),
            1 => Self::PullRequestSimple(node.read()),
            2 => Self::ProjectsV2DraftIssue(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Issue(value) => value,
            Self::PullRequestSimple(value) => value,
            Self::ProjectsV2DraftIssue(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(ProjectsV2ItemSimpleContent);
