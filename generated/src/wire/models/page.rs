// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{Page, PageProtectedDomainState, PageStatus};

impl Object for Page {
    const NAME: &'static str = "Page";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "status",
        "cname",
        "protected_domain_state",
        "pending_domain_unverified_at",
        "custom_404",
        "html_url",
        "build_type",
        "source",
        "public",
        "https_certificate",
        "https_enforced",
    ];
    const REQUIRED: &'static [u64] = &[551];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            status: fields.at(1),
            cname: fields.at(2),
            protected_domain_state: fields.at(3),
            pending_domain_unverified_at: fields.at(4),
            custom_404: fields.at(5),
            html_url: fields.at(6),
            build_type: fields.at(7),
            source: fields.at(8),
            public: fields.at(9),
            https_certificate: fields.at(10),
            https_enforced: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.status,
                &self.cname,
                &self.protected_domain_state,
                &self.pending_domain_unverified_at,
                &self.custom_404,
                &self.html_url,
                &self.build_type,
                &self.source,
                &self.public,
                &self.https_certificate,
                &self.https_enforced,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Page);

impl Literal for PageProtectedDomainState {
    const NAME: &'static str = "PageProtectedDomainState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Verified => "verified",
            Self::Unverified => "unverified",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "verified" => Self::Verified,
            "unverified" => Self::Unverified,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PageProtectedDomainState);

impl Literal for PageStatus {
    const NAME: &'static str = "PageStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Built => "built",
            Self::Building => "building",
            Self::Errored => "errored",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "built" => Self::Built,
            "building" => Self::Building,
            "errored" => Self::Errored,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PageStatus);
