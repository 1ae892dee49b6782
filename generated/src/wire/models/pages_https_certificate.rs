// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{PagesHttpsCertificate, PagesHttpsCertificateState};

impl Object for PagesHttpsCertificate {
    const NAME: &'static str = "PagesHttpsCertificate";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "description",
        "domains",
        "expires_at",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            description: fields.at(1),
            domains: fields.at(2),
            expires_at: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.state, &self.description, &self.domains, &self.expires_at],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PagesHttpsCertificate);

impl Literal for PagesHttpsCertificateState {
    const NAME: &'static str = "PagesHttpsCertificateState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::New => "new",
            Self::AuthorizationCreated => "authorization_created",
            Self::AuthorizationPending => "authorization_pending",
            Self::Authorized => "authorized",
            Self::AuthorizationRevoked => "authorization_revoked",
            Self::Issued => "issued",
            Self::Uploaded => "uploaded",
            Self::Approved => "approved",
            Self::Errored => "errored",
            Self::BadAuthz => "bad_authz",
            Self::DestroyPending => "destroy_pending",
            Self::DnsChanged => "dns_changed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "new" => Self::New,
            "authorization_created" => Self::AuthorizationCreated,
            "authorization_pending" => Self::AuthorizationPending,
            "authorized" => Self::Authorized,
            "authorization_revoked" => Self::AuthorizationRevoked,
            "issued" => Self::Issued,
            "uploaded" => Self::Uploaded,
            "approved" => Self::Approved,
            "errored" => Self::Errored,
            "bad_authz" => Self::BadAuthz,
            "destroy_pending" => Self::DestroyPending,
            "dns_changed" => Self::DnsChanged,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PagesHttpsCertificateState);
