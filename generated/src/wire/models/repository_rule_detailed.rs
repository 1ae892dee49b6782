// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Fields, Json, Kind, Node, Object, Union, Variant, Visit};
use crate::models::{
    RepositoryRuleDetailed, RepositoryRuleDetailedRepositoryRuleBranchNamePattern,
    RepositoryRuleDetailedRepositoryRuleCodeScanning,
    RepositoryRuleDetailedRepositoryRuleCommitAuthorEmailPattern,
    RepositoryRuleDetailedRepositoryRuleCommitMessagePattern,
    RepositoryRuleDetailedRepositoryRuleCommitterEmailPattern,
    RepositoryRuleDetailedRepositoryRuleCopilotCodeReview,
    RepositoryRuleDetailedRepositoryRuleCreation,
    RepositoryRuleDetailedRepositoryRuleDeletion,
    RepositoryRuleDetailedRepositoryRuleFileExtensionRestriction,
    RepositoryRuleDetailedRepositoryRuleFilePathRestriction,
    RepositoryRuleDetailedRepositoryRuleLicenseComplianceScanning,
    RepositoryRuleDetailedRepositoryRuleMaxFilePathLength,
    RepositoryRuleDetailedRepositoryRuleMaxFileSize,
    RepositoryRuleDetailedRepositoryRuleMergeQueue,
    RepositoryRuleDetailedRepositoryRuleNonFastForward,
    RepositoryRuleDetailedRepositoryRulePullRequest,
    RepositoryRuleDetailedRepositoryRuleRequiredDeployments,
    RepositoryRuleDetailedRepositoryRuleRequiredLinearHistory,
    RepositoryRuleDetailedRepositoryRuleRequiredSignatures,
    RepositoryRuleDetailedRepositoryRuleRequiredStatusChecks,
    RepositoryRuleDetailedRepositoryRuleTagNamePattern,
    RepositoryRuleDetailedRepositoryRuleUpdate,
    RepositoryRuleDetailedRepositoryRuleWorkflows,
};

impl Union for RepositoryRuleDetailed {
    const NAME: &'static str = "RepositoryRuleDetailed";
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

octoforge_runtime::union!(RepositoryRuleDetailed);

impl Object for RepositoryRuleDetailedRepositoryRuleCreation {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleCreation";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            ruleset_source_type: fields.at(1),
            ruleset_source: fields.at(2),
            ruleset_id: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleCreation);

impl Object for RepositoryRuleDetailedRepositoryRuleUpdate {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleUpdate";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleUpdate);

impl Object for RepositoryRuleDetailedRepositoryRuleCommitMessagePattern {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleCommitMessagePattern";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleCommitMessagePattern);

impl Object for RepositoryRuleDetailedRepositoryRuleCommitAuthorEmailPattern {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleCommitAuthorEmailPattern";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleCommitAuthorEmailPattern);

impl Object for RepositoryRuleDetailedRepositoryRuleCommitterEmailPattern {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleCommitterEmailPattern";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleCommitterEmailPattern);

impl Object for RepositoryRuleDetailedRepositoryRuleBranchNamePattern {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleBranchNamePattern";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleBranchNamePattern);

impl Object for RepositoryRuleDetailedRepositoryRuleTagNamePattern {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleTagNamePattern";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleTagNamePattern);

impl Object for RepositoryRuleDetailedRepositoryRuleWorkflows {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleWorkflows";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleWorkflows);

impl Object for RepositoryRuleDetailedRepositoryRuleCodeScanning {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleCodeScanning";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleCodeScanning);

impl Object for RepositoryRuleDetailedRepositoryRuleCopilotCodeReview {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleCopilotCodeReview";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleCopilotCodeReview);

impl Object for RepositoryRuleDetailedRepositoryRuleLicenseComplianceScanning {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleLicenseComplianceScanning";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            ruleset_source_type: fields.at(1),
            ruleset_source: fields.at(2),
            ruleset_id: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(
    RepositoryRuleDetailedRepositoryRuleLicenseComplianceScanning
);

impl Object for RepositoryRuleDetailedRepositoryRuleFilePathRestriction {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleFilePathRestriction";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleFilePathRestriction);

impl Object for RepositoryRuleDetailedRepositoryRuleDeletion {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleDeletion";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            ruleset_source_type: fields.at(1),
            ruleset_source: fields.at(2),
            ruleset_id: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleDeletion);

impl Object for RepositoryRuleDetailedRepositoryRuleMaxFilePathLength {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleMaxFilePathLength";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleMaxFilePathLength);

impl Object for RepositoryRuleDetailedRepositoryRuleFileExtensionRestriction {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleFileExtensionRestriction";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleFileExtensionRestriction);

impl Object for RepositoryRuleDetailedRepositoryRuleMaxFileSize {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleMaxFileSize";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleMaxFileSize);

impl Object for RepositoryRuleDetailedRepositoryRuleRequiredLinearHistory {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleRequiredLinearHistory";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            ruleset_source_type: fields.at(1),
            ruleset_source: fields.at(2),
            ruleset_id: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleRequiredLinearHistory);

impl Object for RepositoryRuleDetailedRepositoryRuleMergeQueue {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleMergeQueue";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleMergeQueue);

impl Object for RepositoryRuleDetailedRepositoryRuleRequiredDeployments {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleRequiredDeployments";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleRequiredDeployments);

impl Object for RepositoryRuleDetailedRepositoryRuleRequiredSignatures {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleRequiredSignatures";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            ruleset_source_type: fields.at(1),
            ruleset_source: fields.at(2),
            ruleset_id: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleRequiredSignatures);

impl Object for RepositoryRuleDetailedRepositoryRulePullRequest {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRulePullRequest";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRulePullRequest);

impl Object for RepositoryRuleDetailedRepositoryRuleRequiredStatusChecks {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleRequiredStatusChecks";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "parameters",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            ruleset_source_type: fields.at(2),
            ruleset_source: fields.at(3),
            ruleset_id: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.parameters,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleRequiredStatusChecks);

impl Object for RepositoryRuleDetailedRepositoryRuleNonFastForward {
    const NAME: &'static str = "RepositoryRuleDetailedRepositoryRuleNonFastForward";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "ruleset_source_type",
        "ruleset_source",
        "ruleset_id",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            ruleset_source_type: fields.at(1),
            ruleset_source: fields.at(2),
            ruleset_id: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.ruleset_source_type,
                &self.ruleset_source,
                &self.ruleset_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleDetailedRepositoryRuleNonFastForward);
