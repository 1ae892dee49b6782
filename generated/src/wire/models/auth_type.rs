// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::AuthType;

impl Literal for AuthType {
    const NAME: &'static str = "AuthType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Token => "token",
            Self::UsernamePassword => "username_password",
            Self::OidcAzure => "oidc_azure",
            Self::OidcAws => "oidc_aws",
            Self::OidcJfrog => "oidc_jfrog",
            Self::OidcCloudsmith => "oidc_cloudsmith",
            Self::OidcGcp => "oidc_gcp",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "token" => Self::Token,
            "username_password" => Self::UsernamePassword,
            "oidc_azure" => Self::OidcAzure,
            "oidc_aws" => Self::OidcAws,
            "oidc_jfrog" => Self::OidcJfrog,
            "oidc_cloudsmith" => Self::OidcCloudsmith,
            "oidc_gcp" => Self::OidcGcp,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AuthType);
