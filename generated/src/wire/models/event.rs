// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Json, Kind, Node, Object, Union, Variant, Visit};
use crate::models::{Event, EventPayload};

impl Object for Event {
    const NAME: &'static str = "Event";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "type",
        "actor",
        "repo",
        "org",
        "payload",
        "public",
        "created_at",
    ];
    const REQUIRED: &'static [u64] = &[239];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            r#type: fields.at(1),
            actor: fields.at(2),
            repo: fields.at(3),
            org: fields.at(4),
            payload: fields.at(5),
            public: fields.at(6),
            created_at: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.r#type,
                &self.actor,
                &self.repo,
                &self.org,
                &self.payload,
                &self.public,
                &self.created_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Event);

impl Union for EventPayload {
    const NAME: &'static str = "EventPayload";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["ref", "ref_type", "full_ref", "master_branch", "pusher_type"],
            own: &["description"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["ref", "ref_type", "full_ref", "pusher_type"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["action", "discussion"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["action", "issue"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["action", "issue", "comment"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["action", "forkee"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["pages"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["action", "member"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["repository_id", "push_id", "ref", "head", "before"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["action", "number", "pull_request"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["action", "pull_request", "comment"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["action", "review", "pull_request"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["action", "comment"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["action", "release"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["action"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Create(node.read()),
            1 => Self::Delete(node.read()),
            2 => Self::Discussion(node.read()),
            3 => Self::Issues(node.read()),
            4 => Self::IssueComment(node.read()),
            5 => Self::Fork(node.read()),
            6 => Self::Gollum(node.read()),
            7 => Self::Member(node.read()),
            8 => Self::Public(node.read()),
            9 => Self::Push(node.read()),
            10 => Self::PullRequest(node.read()),
            11 => Self::PullRequestReviewComment(node.read()),
            12 => Self::PullRequestReview(node.read()),
            13 => Self::CommitComment(node.read()),
            14 => Self::Release(node.read()),
            15 => Self::Watch(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Create(value) => value,
            Self::Delete(value) => value,
            Self::Discussion(value) => value,
            Self::Issues(value) => value,
            Self::IssueComment(value) => value,
            Self::Fork(value) => value,
            Self::Gollum(value) => value,
            Self::Member(value) => value,
            Self::Public(value) => value,
            Self::Push(value) => value,
            Self::PullRequest(value) => value,
            Self::PullRequestReviewComment(value) => value,
            Self::PullRequestReview(value) => value,
            Self::CommitComment(value) => value,
            Self::Release(value) => value,
            Self::Watch(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(EventPayload);
