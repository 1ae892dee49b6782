// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ThreatModel;

impl Literal for ThreatModel {
    const NAME: &'static str = "ThreatModel";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Remote => "remote",
            Self::RemoteAndLocal => "remote_and_local",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "remote" => Self::Remote,
            "remote_and_local" => Self::RemoteAndLocal,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ThreatModel);
