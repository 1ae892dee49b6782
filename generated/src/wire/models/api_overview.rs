// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    ApiOverview, ApiOverviewDomains, ApiOverviewDomainsActionsInbound,
    ApiOverviewDomainsArtifactAttestations, ApiOverviewSshKeyFingerprints,
};

impl Object for ApiOverview {
    const NAME: &'static str = "ApiOverview";
    const FIELDS: &'static [&'static str] = &[
        "verifiable_password_authentication",
        "ssh_key_fingerprints",
        "ssh_keys",
        "hooks",
        "github_enterprise_importer",
        "web",
        "api",
        "git",
        "packages",
        "pages",
        "importer",
        "actions",
        "actions_macos",
        "codespaces",
        "dependabot",
        "copilot",
        "commit_signing_keys",
        "domains",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            verifiable_password_authentication: fields.at(0),
            ssh_key_fingerprints: fields.at(1),
            ssh_keys: fields.at(2),
            hooks: fields.at(3),
            github_enterprise_importer: fields.at(4),
            web: fields.at(5),
            api: fields.at(6),
            git: fields.at(7),
            packages: fields.at(8),
            pages: fields.at(9),
            importer: fields.at(10),
            actions: fields.at(11),
            actions_macos: fields.at(12),
            codespaces: fields.at(13),
            dependabot: fields.at(14),
            copilot: fields.at(15),
            commit_signing_keys: fields.at(16),
            domains: fields.at(17),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.verifiable_password_authentication,
                &self.ssh_key_fingerprints,
                &self.ssh_keys,
                &self.hooks,
                &self.github_enterprise_importer,
                &self.web,
                &self.api,
                &self.git,
                &self.packages,
                &self.pages,
                &self.importer,
                &self.actions,
                &self.actions_macos,
                &self.codespaces,
                &self.dependabot,
                &self.copilot,
                &self.commit_signing_keys,
                &self.domains,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ApiOverview);

impl Object for ApiOverviewDomains {
    const NAME: &'static str = "ApiOverviewDomains";
    const FIELDS: &'static [&'static str] = &[
        "website",
        "codespaces",
        "copilot",
        "packages",
        "storage",
        "actions",
        "actions_inbound",
        "artifact_attestations",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            website: fields.at(0),
            codespaces: fields.at(1),
            copilot: fields.at(2),
            packages: fields.at(3),
            storage: fields.at(4),
            actions: fields.at(5),
            actions_inbound: fields.at(6),
            artifact_attestations: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.website,
                &self.codespaces,
                &self.copilot,
                &self.packages,
                &self.storage,
                &self.actions,
                &self.actions_inbound,
                &self.artifact_attestations,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ApiOverviewDomains);

impl Object for ApiOverviewSshKeyFingerprints {
    const NAME: &'static str = "ApiOverviewSshKeyFingerprints";
    const FIELDS: &'static [&'static str] = &[
        "SHA256_RSA",
        "SHA256_DSA",
        "SHA256_ECDSA",
        "SHA256_ED25519",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sha256_rsa: fields.at(0),
            sha256_dsa: fields.at(1),
            sha256_ecdsa: fields.at(2),
            sha256_ed25519: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.sha256_rsa,
                &self.sha256_dsa,
                &self.sha256_ecdsa,
                &self.sha256_ed25519,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ApiOverviewSshKeyFingerprints);

impl Object for ApiOverviewDomainsActionsInbound {
    const NAME: &'static str = "ApiOverviewDomainsActionsInbound";
    const FIELDS: &'static [&'static str] = &["full_domains", "wildcard_domains"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            full_domains: fields.at(0),
            wildcard_domains: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.full_domains, &self.wildcard_domains], &self.extra)
    }
}

octoforge_runtime::object!(ApiOverviewDomainsActionsInbound);

impl Object for ApiOverviewDomainsArtifactAttestations {
    const NAME: &'static str = "ApiOverviewDomainsArtifactAttestations";
    const FIELDS: &'static [&'static str] = &["trust_domain", "services"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            trust_domain: fields.at(0),
            services: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.trust_domain, &self.services], &self.extra)
    }
}

octoforge_runtime::object!(ApiOverviewDomainsArtifactAttestations);
