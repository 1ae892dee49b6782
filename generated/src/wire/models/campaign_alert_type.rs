// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CampaignAlertType;

impl Literal for CampaignAlertType {
    const NAME: &'static str = "CampaignAlertType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::CodeScanning => "code_scanning",
            Self::SecretScanning => "secret_scanning",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "code_scanning" => Self::CodeScanning,
            "secret_scanning" => Self::SecretScanning,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CampaignAlertType);
