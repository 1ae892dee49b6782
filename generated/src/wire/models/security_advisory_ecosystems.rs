// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::SecurityAdvisoryEcosystems;

impl Literal for SecurityAdvisoryEcosystems {
    const NAME: &'static str = "SecurityAdvisoryEcosystems";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Rubygems => "rubygems",
            Self::Npm => "npm",
            Self::Pip => "pip",
            Self::Maven => "maven",
            Self::Nuget => "nuget",
            Self::Composer => "composer",
            Self::Go => "go",
            Self::Rust => "rust",
            Self::Erlang => "erlang",
            Self::Actions => "actions",
            Self::Pub => "pub",
            Self::Other => "other",
            Self::Swift => "swift",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "rubygems" => Self::Rubygems,
            "npm" => Self::Npm,
            "pip" => Self::Pip,
            "maven" => Self::Maven,
            "nuget" => Self::Nuget,
            "composer" => Self::Composer,
            "go" => Self::Go,
            "rust" => Self::Rust,
            "erlang" => Self::Erlang,
            "actions" => Self::Actions,
            "pub" => Self::Pub,
            "other" => Self::Other,
            "swift" => Self::Swift,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SecurityAdvisoryEcosystems);
