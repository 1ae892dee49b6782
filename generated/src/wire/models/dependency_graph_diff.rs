// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    DependencyGraphDiffItem, DependencyGraphDiffItemChangeType,
    DependencyGraphDiffItemScope, DependencyGraphDiffItemVulnerability,
};

impl Object for DependencyGraphDiffItem {
    const NAME: &'static str = "DependencyGraphDiffItem";
    const FIELDS: &'static [&'static str] = &[
        "change_type",
        "manifest",
        "ecosystem",
        "name",
        "version",
        "package_url",
        "license",
        "source_repository_url",
        "vulnerabilities",
        "scope",
    ];
    const REQUIRED: &'static [u64] = &[511];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            change_type: fields.at(0),
            manifest: fields.at(1),
            ecosystem: fields.at(2),
            name: fields.at(3),
            version: fields.at(4),
            package_url: fields.at(5),
            license: fields.at(6),
            source_repository_url: fields.at(7),
            vulnerabilities: fields.at(8),
            scope: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.change_type,
                &self.manifest,
                &self.ecosystem,
                &self.name,
                &self.version,
                &self.package_url,
                &self.license,
                &self.source_repository_url,
                &self.vulnerabilities,
                &self.scope,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DependencyGraphDiffItem);

impl Literal for DependencyGraphDiffItemChangeType {
    const NAME: &'static str = "DependencyGraphDiffItemChangeType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "added" => Self::Added,
            "removed" => Self::Removed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DependencyGraphDiffItemChangeType);

impl Literal for DependencyGraphDiffItemScope {
    const NAME: &'static str = "DependencyGraphDiffItemScope";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::Runtime => "runtime",
            Self::Development => "development",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "unknown" => Self::Unknown,
            "runtime" => Self::Runtime,
            "development" => Self::Development,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DependencyGraphDiffItemScope);

impl Object for DependencyGraphDiffItemVulnerability {
    const NAME: &'static str = "DependencyGraphDiffItemVulnerability";
    const FIELDS: &'static [&'static str] = &[
        "severity",
        "advisory_ghsa_id",
        "advisory_summary",
        "advisory_url",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            severity: fields.at(0),
            advisory_ghsa_id: fields.at(1),
            advisory_summary: fields.at(2),
            advisory_url: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.severity,
                &self.advisory_ghsa_id,
                &self.advisory_summary,
                &self.advisory_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DependencyGraphDiffItemVulnerability);
