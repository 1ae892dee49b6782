// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ApiInsightsActorType;

impl Literal for ApiInsightsActorType {
    const NAME: &'static str = "ApiInsightsActorType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Installation => "installation",
            Self::ClassicPat => "classic_pat",
            Self::FineGrainedPat => "fine_grained_pat",
            Self::OauthApp => "oauth_app",
            Self::GithubAppUserToServer => "github_app_user_to_server",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "installation" => Self::Installation,
            "classic_pat" => Self::ClassicPat,
            "fine_grained_pat" => Self::FineGrainedPat,
            "oauth_app" => Self::OauthApp,
            "github_app_user_to_server" => Self::GithubAppUserToServer,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ApiInsightsActorType);
