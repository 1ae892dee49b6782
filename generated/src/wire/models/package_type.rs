// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::PackageType;

impl Literal for PackageType {
    const NAME: &'static str = "PackageType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Npm => "npm",
            Self::Maven => "maven",
            Self::Rubygems => "rubygems",
            Self::Docker => "docker",
            Self::Nuget => "nuget",
            Self::Container => "container",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "npm" => Self::Npm,
            "maven" => Self::Maven,
            "rubygems" => Self::Rubygems,
            "docker" => Self::Docker,
            "nuget" => Self::Nuget,
            "container" => Self::Container,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PackageType);
