// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    ProjectsV2Field, ProjectsV2FieldConfiguration, ProjectsV2FieldDataType,
};

impl Object for ProjectsV2Field {
    const NAME: &'static str = "ProjectsV2Field";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "issue_field_id",
        "node_id",
        "project_url",
        "name",
        "data_type",
        "options",
        "configuration",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[825];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            issue_field_id: fields.at(1),
            node_id: fields.at(2),
            project_url: fields.at(3),
            name: fields.at(4),
            data_type: fields.at(5),
            options: fields.at(6),
            configuration: fields.at(7),
            created_at: fields.at(8),
            updated_at: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.issue_field_id,
                &self.node_id,
                &self.project_url,
                &self.name,
                &self.data_type,
                &self.options,
                &self.configuration,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProjectsV2Field);

impl Object for ProjectsV2FieldConfiguration {
    const NAME: &'static str = "ProjectsV2FieldConfiguration";
    const FIELDS: &'static [&'static str] = &["start_day", "duration", "iterations"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            start_day: fields.at(0),
            duration: fields.at(1),
            iterations: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.start_day, &self.duration, &self.iterations], &self.extra)
    }
}

octoforge_runtime::object!(ProjectsV2FieldConfiguration);

impl Literal for ProjectsV2FieldDataType {
    const NAME: &'static str = "ProjectsV2FieldDataType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Assignees => "assignees",
            Self::LinkedPullRequests => "linked_pull_requests",
            Self::Reviewers => "reviewers",
            Self::Labels => "labels",
            Self::Milestone => "milestone",
            Self::Repository => "repository",
            Self::Title => "title",
            Self::Text => "text",
            Self::SingleSelect => "single_select",
            Self::Number => "number",
            Self::Date => "date",
            Self::Iteration => "iteration",
            Self::IssueType => "issue_type",
            Self::ParentIssue => "parent_issue",
            Self::SubIssuesProgress => "sub_issues_progress",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "assignees" => Self::Assignees,
            "linked_pull_requests" => Self::LinkedPullRequests,
            "reviewers" => Self::Reviewers,
            "labels" => Self::Labels,
            "milestone" => Self::Milestone,
            "repository" => Self::Repository,
            "title" => Self::Title,
            "text" => Self::Text,
            "single_select" => Self::SingleSelect,
            "number" => Self::Number,
            "date" => Self::Date,
            "iteration" => Self::Iteration,
            "issue_type" => Self::IssueType,
            "parent_issue" => Self::ParentIssue,
            "sub_issues_progress" => Self::SubIssuesProgress,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ProjectsV2FieldDataType);
