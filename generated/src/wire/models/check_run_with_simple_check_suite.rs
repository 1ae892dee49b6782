// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    CheckRunWithSimpleCheckSuite, CheckRunWithSimpleCheckSuiteConclusion,
};

impl Object for CheckRunWithSimpleCheckSuite {
    const NAME: &'static str = "CheckRunWithSimpleCheckSuite";
    const FIELDS: &'static [&'static str] = &[
        "app",
        "check_suite",
        "completed_at",
        "conclusion",
        "deployment",
        "details_url",
        "external_id",
        "head_sha",
        "html_url",
        "id",
        "name",
        "node_id",
        "output",
        "pull_requests",
        "started_at",
        "status",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[131055];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            app: fields.at(0),
            check_suite: fields.at(1),
            completed_at: fields.at(2),
            conclusion: fields.at(3),
            deployment: fields.at(4),
            details_url: fields.at(5),
            external_id: fields.at(6),
            head_sha: fields.at(7),
            html_url: fields.at(8),
            id: fields.at(9),
            name: fields.at(10),
            node_id: fields.at(11),
            output: fields.at(12),
            pull_requests: fields.at(13),
            started_at: fields.at(14),
            status: fields.at(15),
            url: fields.at(16),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.app,
                &self.check_suite,
                &self.completed_at,
                &self.conclusion,
                &self.deployment,
                &self.details_url,
                &self.external_id,
                &self.head_sha,
                &self.html_url,
                &self.id,
                &self.name,
                &self.node_id,
                &self.output,
                &self.pull_requests,
                &self.started_at,
                &self.status,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CheckRunWithSimpleCheckSuite);

impl Literal for CheckRunWithSimpleCheckSuiteConclusion {
    const NAME: &'static str = "CheckRunWithSimpleCheckSuiteConclusion";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Waiting => "waiting",
            Self::Pending => "pending",
            Self::StartupFailure => "startup_failure",
            Self::Stale => "stale",
            Self::Success => "success",
            Self::Failure => "failure",
            Self::Neutral => "neutral",
            Self::Cancelled => "cancelled",
            Self::Skipped => "skipped",
            Self::TimedOut => "timed_out",
            Self::ActionRequired => "action_required",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "waiting" => Self::Waiting,
            "pending" => Self::Pending,
            "startup_failure" => Self::StartupFailure,
            "stale" => Self::Stale,
            "success" => Self::Success,
            "failure" => Self::Failure,
            "neutral" => Self::Neutral,
            "cancelled" => Self::Cancelled,
            "skipped" => Self::Skipped,
            "timed_out" => Self::TimedOut,
            "action_required" => Self::ActionRequired,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CheckRunWithSimpleCheckSuiteConclusion);
