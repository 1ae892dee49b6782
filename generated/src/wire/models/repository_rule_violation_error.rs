// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    RepositoryRuleViolationError, RepositoryRuleViolationErrorMetadata,
    RepositoryRuleViolationErrorMetadataSecretScanning,
    RepositoryRuleViolationErrorMetadataSecretScanningBypassPlaceholder,
};

impl Object for RepositoryRuleViolationError {
    const NAME: &'static str = "RepositoryRuleViolationError";
    const FIELDS: &'static [&'static str] = &[
        "message",
        "documentation_url",
        "status",
        "metadata",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            documentation_url: fields.at(1),
            status: fields.at(2),
            metadata: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.message, &self.documentation_url, &self.status, &self.metadata],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleViolationError);

impl Object for RepositoryRuleViolationErrorMetadata {
    const NAME: &'static str = "RepositoryRuleViolationErrorMetadata";
    const FIELDS: &'static [&'static str] = &["secret_scanning"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            secret_scanning: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.secret_scanning], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleViolationErrorMetadata);

impl Object for RepositoryRuleViolationErrorMetadataSecretScanning {
    const NAME: &'static str = "RepositoryRuleViolationErrorMetadataSecretScanning";
    const FIELDS: &'static [&'static str] = &["bypass_placeholders"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            bypass_placeholders: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.bypass_placeholders], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleViolationErrorMetadataSecretScanning);

impl Object for RepositoryRuleViolationErrorMetadataSecretScanningBypassPlaceholder {
    const NAME: &'static str = "RepositoryRuleViolationErrorMetadataSecretScanningBypassPlaceholder";
    const FIELDS: &'static [&'static str] = &["placeholder_id", "token_type"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            placeholder_id: fields.at(0),
            token_type: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.placeholder_id, &self.token_type], &self.extra)
    }
}

octoforge_runtime::object!(
    RepositoryRuleViolationErrorMetadataSecretScanningBypassPlaceholder
);
