// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookStatus, WebhookStatusBranch, WebhookStatusBranchCommit, WebhookStatusCommit,
    WebhookStatusCommitAuthor, WebhookStatusCommitCommit,
    WebhookStatusCommitCommitAuthor, WebhookStatusCommitCommitVerification,
    WebhookStatusCommitCommitVerificationReason,
};

impl Object for WebhookStatus {
    const NAME: &'static str = "WebhookStatus";
    const FIELDS: &'static [&'static str] = &[
        "avatar_url",
        "branches",
        "commit",
        "context",
        "created_at",
        "description",
        "enterprise",
        "id",
        "installation",
        "name",
        "organization",
        "repository",
        "sender",
        "sha",
        "state",
        "target_url",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[129726];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            avatar_url: fields.at(0),
            branches: fields.at(1),
            commit: fields.at(2),
            context: fields.at(3),
            created_at: fields.at(4),
            description: fields.at(5),
            enterprise: fields.at(6),
            id: fields.at(7),
            installation: fields.at(8),
            name: fields.at(9),
            organization: fields.at(10),
            repository: fields.at(11),
            sender: fields.at(12),
            sha: fields.at(13),
            state: fields.at(14),
            target_url: fields.at(15),
            updated_at: fields.at(16),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.avatar_url,
                &self.branches,
                &self.commit,
                &self.context,
                &self.created_at,
                &self.description,
                &self.enterprise,
                &self.id,
                &self.installation,
                &self.name,
                &self.organization,
                &self.repository,
                &self.sender,
                &self.sha,
                &self.state,
                &self.target_url,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookStatus);

impl Object for WebhookStatusCommit {
    const NAME: &'static str = "WebhookStatusCommit";
    const FIELDS: &'static [&'static str] = &[
        "author",
        "comments_url",
        "commit",
        "committer",
        "html_url",
        "node_id",
        "parents",
        "sha",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[511];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            author: fields.at(0),
            comments_url: fields.at(1),
            commit: fields.at(2),
            committer: fields.at(3),
            html_url: fields.at(4),
            node_id: fields.at(5),
            parents: fields.at(6),
            sha: fields.at(7),
            url: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.author,
                &self.comments_url,
                &self.commit,
                &self.committer,
                &self.html_url,
                &self.node_id,
                &self.parents,
                &self.sha,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookStatusCommit);

impl Object for WebhookStatusBranch {
    const NAME: &'static str = "WebhookStatusBranch";
    const FIELDS: &'static [&'static str] = &["commit", "name", "protected"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            commit: fields.at(0),
            name: fields.at(1),
            protected: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.commit, &self.name, &self.protected], &self.extra)
    }
}

octoforge_runtime::object!(WebhookStatusBranch);

impl Object for WebhookStatusCommitAuthor {
    const NAME: &'static str = "WebhookStatusCommitAuthor";
    const FIELDS: &'static [&'static str] = &[
        "avatar_url",
        "deleted",
        "email",
        "events_url",
        "followers_url",
        "following_url",
        "gists_url",
        "gravatar_id",
        "html_url",
        "id",
        "login",
        "name",
        "node_id",
        "organizations_url",
        "received_events_url",
        "repos_url",
        "site_admin",
        "starred_url",
        "subscriptions_url",
        "type",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            avatar_url: fields.at(0),
            deleted: fields.at(1),
            email: fields.at(2),
            events_url: fields.at(3),
            followers_url: fields.at(4),
            following_url: fields.at(5),
            gists_url: fields.at(6),
            gravatar_id: fields.at(7),
            html_url: fields.at(8),
            id: fields.at(9),
            login: fields.at(10),
            name: fields.at(11),
            node_id: fields.at(12),
            organizations_url: fields.at(13),
            received_events_url: fields.at(14),
            repos_url: fields.at(15),
            site_admin: fields.at(16),
            starred_url: fields.at(17),
            subscriptions_url: fields.at(18),
            r#type: fields.at(19),
            url: fields.at(20),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.avatar_url,
                &self.deleted,
                &self.email,
                &self.events_url,
                &self.followers_url,
                &self.following_url,
                &self.gists_url,
                &self.gravatar_id,
                &self.html_url,
                &self.id,
                &self.login,
                &self.name,
                &self.node_id,
                &self.organizations_url,
                &self.received_events_url,
                &self.repos_url,
                &self.site_admin,
                &self.starred_url,
                &self.subscriptions_url,
                &self.r#type,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookStatusCommitAuthor);

impl Object for WebhookStatusCommitCommit {
    const NAME: &'static str = "WebhookStatusCommitCommit";
    const FIELDS: &'static [&'static str] = &[
        "author",
        "comment_count",
        "committer",
        "message",
        "tree",
        "url",
        "verification",
    ];
    const REQUIRED: &'static [u64] = &[127];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            author: fields.at(0),
            comment_count: fields.at(1),
            committer: fields.at(2),
            message: fields.at(3),
            tree: fields.at(4),
            url: fields.at(5),
            verification: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.author,
                &self.comment_count,
                &self.committer,
                &self.message,
                &self.tree,
                &self.url,
                &self.verification,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookStatusCommitCommit);

impl Object for WebhookStatusBranchCommit {
    const NAME: &'static str = "WebhookStatusBranchCommit";
    const FIELDS: &'static [&'static str] = &["sha", "url"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sha: fields.at(0),
            url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.sha, &self.url], &self.extra)
    }
}

octoforge_runtime::object!(WebhookStatusBranchCommit);

impl Object for WebhookStatusCommitCommitAuthor {
    const NAME: &'static str = "WebhookStatusCommitCommitAuthor";
    const FIELDS: &'static [&'static str] = &["date", "email", "name", "username"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            date: fields.at(0),
            email: fields.at(1),
            name: fields.at(2),
            username: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.date, &self.email, &self.name, &self.username], &self.extra)
    }
}

octoforge_runtime::object!(WebhookStatusCommitCommitAuthor);

impl Object for WebhookStatusCommitCommitVerification {
    const NAME: &'static str = "WebhookStatusCommitCommitVerification";
    const FIELDS: &'static [&'static str] = &[
        "payload",
        "reason",
        "signature",
        "verified",
        "verified_at",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            payload: fields.at(0),
            reason: fields.at(1),
            signature: fields.at(2),
            verified: fields.at(3),
            verified_at: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.payload,
                &self.reason,
                &self.signature,
                &self.verified,
                &self.verified_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookStatusCommitCommitVerification);

impl Literal for WebhookStatusCommitCommitVerificationReason {
    const NAME: &'static str = "WebhookStatusCommitCommitVerificationReason";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::ExpiredKey => "expired_key",
            Self::NotSigningKey => "not_signing_key",
            Self::GpgverifyError => "gpgverify_error",
            Self::GpgverifyUnavailable => "gpgverify_unavailable",
            Self::Unsigned => "unsigned",
            Self::UnknownSignatureType => "unknown_signature_type",
            Self::NoUser => "no_user",
            Self::UnverifiedEmail => "unverified_email",
            Self::BadEmail => "bad_email",
            Self::UnknownKey => "unknown_key",
            Self::MalformedSignature => "malformed_signature",
            Self::Invalid => "invalid",
            Self::Valid => "valid",
            Self::BadCert => "bad_cert",
            Self::OcspPending => "ocsp_pending",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "expired_key" => Self::ExpiredKey,
            "not_signing_key" => Self::NotSigningKey,
            "gpgverify_error" => Self::GpgverifyError,
            "gpgverify_unavailable" => Self::GpgverifyUnavailable,
            "unsigned" => Self::Unsigned,
            "unknown_signature_type" => Self::UnknownSignatureType,
            "no_user" => Self::NoUser,
            "unverified_email" => Self::UnverifiedEmail,
            "bad_email" => Self::BadEmail,
            "unknown_key" => Self::UnknownKey,
            "malformed_signature" => Self::MalformedSignature,
            "invalid" => Self::Invalid,
            "valid" => Self::Valid,
            "bad_cert" => Self::BadCert,
            "ocsp_pending" => Self::OcspPending,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookStatusCommitCommitVerificationReason);
