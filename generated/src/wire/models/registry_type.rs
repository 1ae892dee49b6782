// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::RegistryType;

impl Literal for RegistryType {
    const NAME: &'static str = "RegistryType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::MavenRepository => "maven_repository",
            Self::NugetFeed => "nuget_feed",
            Self::GoproxyServer => "goproxy_server",
            Self::NpmRegistry => "npm_registry",
            Self::RubygemsServer => "rubygems_server",
            Self::CargoRegistry => "cargo_registry",
            Self::ComposerRepository => "composer_repository",
            Self::DockerRegistry => "docker_registry",
            Self::GitSource => "git_source",
            Self::HelmRegistry => "helm_registry",
            Self::HexOrganization => "hex_organization",
            Self::HexRepository => "hex_repository",
            Self::PubRepository => "pub_repository",
            Self::PythonIndex => "python_index",
            Self::TerraformRegistry => "terraform_registry",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "maven_repository" => Self::MavenRepository,
            "nuget_feed" => Self::NugetFeed,
            "goproxy_server" => Self::GoproxyServer,
            "npm_registry" => Self::NpmRegistry,
            "rubygems_server" => Self::RubygemsServer,
            "cargo_registry" => Self::CargoRegistry,
            "composer_repository" => Self::ComposerRepository,
            "docker_registry" => Self::DockerRegistry,
            "git_source" => Self::GitSource,
            "helm_registry" => Self::HelmRegistry,
            "hex_organization" => Self::HexOrganization,
            "hex_repository" => Self::HexRepository,
            "pub_repository" => Self::PubRepository,
            "python_index" => Self::PythonIndex,
            "terraform_registry" => Self::TerraformRegistry,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RegistryType);
