// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    SecretScanningCustomPatternValidationError,
    SecretScanningCustomPatternValidationErrorCode,
};

impl Object for SecretScanningCustomPatternValidationError {
    const NAME: &'static str = "SecretScanningCustomPatternValidationError";
    const FIELDS: &'static [&'static str] = &["code", "message"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            code: fields.at(0),
            message: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.code, &self.message], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningCustomPatternValidationError);

impl Literal for SecretScanningCustomPatternValidationErrorCode {
    const NAME: &'static str = "SecretScanningCustomPatternValidationErrorCode";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Invalid => "invalid",
            Self::Unprocessable => "unprocessable",
            Self::StartDelimiter => "start_delimiter",
            Self::EndDelimiter => "end_delimiter",
            Self::Name => "name",
            Self::MustMatch => "must_match",
            Self::MustNotMatch => "must_not_match",
            Self::CustomPatternVersionMismatch => "custom_pattern_version_mismatch",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "invalid" => Self::Invalid,
            "unprocessable" => Self::Unprocessable,
            "start_delimiter" => Self::StartDelimiter,
            "end_delimiter" => Self::EndDelimiter,
            "name" => Self::Name,
            "must_match" => Self::MustMatch,
            "must_not_match" => Self::MustNotMatch,
            "custom_pattern_version_mismatch" => Self::CustomPatternVersionMismatch,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SecretScanningCustomPatternValidationErrorCode);
