// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::RepositoryRule;

impl Union for RepositoryRule {
    const NAME: &'static str = "RepositoryRule";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["creation"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["update"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["deletion"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["required_linear_history"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["merge_queue"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["required_deployments"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["required_signatures"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["pull_request"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["required_status_checks"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["non_fast_forward"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["commit_message_pattern"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["commit_author_email_pattern"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["committer_email_pattern"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["branch_name_pattern"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["tag_name_pattern"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["workflows"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["code_scanning"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["copilot_code_review"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["license_compliance_scanning"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["file_path_restriction"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["max_file_path_length"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["file_extension_restriction"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["max_file_size"])],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Creation(node.read()),
            1 => Self::Update(node.read()),
            2 => Self::Deletion(node.read()),
            3 => Self::RequiredLinearHistory(node.read()),
            4 => Self::MergeQueue(node.read()),
            5 => Self::RequiredDeployments(node.read()),
            6 => Self::RequiredSignatures(node.read()),
            7 => Self::PullRequest(node.read()),
            8 => Self::RequiredStatusChecks(node.read()),
            9 => Self::NonFastForward(node.read()),
            10 => Self::CommitMessagePattern(node.read()),
            11 => Self::CommitAuthorEmailPattern(node.read()),
            12 => Self::CommitterEmailPattern(node.read()),
            13 => Self::BranchNamePattern(node.read()),
            14 => Self::TagNamePattern(node.read()),
            15 => Self::Workflows(node.read()),
            16 => Self::CodeScanning(node.read()),
            17 => Self::CopilotCodeReview(node.read()),
            18 => Self::LicenseComplianceScanning(node.read()),
            19 => Self::FilePathRestriction(node.read()),
            20 => Self::MaxFilePathLength(node.read()),
            21 => Self::FileExtensionRestriction(node.read()),
            22 => Self::MaxFileSize(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Creation(value) => value,
            Self::Update(value) => value,
            Self::Deletion(value) => value,
            Self::RequiredLinearHistory(value) => value,
            Self::MergeQueue(value) => value,
            Self::RequiredDeployments(value) => value,
            Self::RequiredSignatures(value) => value,
            Self::PullRequest(value) => value,
            Self::RequiredStatusChecks(value) => value,
            Self::NonFastForward(value) => value,
            Self::CommitMessagePattern(value) => value,
            Self::CommitAuthorEmailPattern(value) => value,
            Self::CommitterEmailPattern(value) => value,
            Self::BranchNamePattern(value) => value,
            Self::TagNamePattern(value) => value,
            Self::Workflows(value) => value,
            Self::CodeScanning(value) => value,
            Self::CopilotCodeReview(value) => value,
            Self::LicenseComplianceScanning(value) => value,
            Self::FilePathRestriction(value) => value,
            Self::MaxFilePathLength(value) => value,
            Self::FileExtensionRestriction(value) => value,
            Self::MaxFileSize(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(RepositoryRule);
