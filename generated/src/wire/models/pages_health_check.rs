// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{PagesHealthCheck, PagesHealthCheckAltDomain};

impl Object for PagesHealthCheck {
    const NAME: &'static str = "PagesHealthCheck";
    const FIELDS: &'static [&'static str] = &["domain", "alt_domain"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            domain: fields.at(0),
            alt_domain: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.domain, &self.alt_domain], &self.extra)
    }
}

octoforge_runtime::object!(PagesHealthCheck);

impl Object for PagesHealthCheckAltDomain {
    const NAME: &'static str = "PagesHealthCheckAltDomain";
    const FIELDS: &'static [&'static str] = &[
        "host",
        "uri",
        "nameservers",
        "dns_resolves",
        "is_proxied",
        "is_cloudflare_ip",
        "is_fastly_ip",
        "is_old_ip_address",
        "is_a_record",
        "has_cname_record",
        "has_mx_records_present",
        "is_valid_domain",
        "is_apex_domain",
        "should_be_a_record",
        "is_cname_to_github_user_domain",
        "is_cname_to_pages_dot_github_dot_com",
        "is_cname_to_fastly",
        "is_pointed_to_github_pages_ip",
        "is_non_github_pages_ip_present",
        "is_pages_domain",
        "is_served_by_pages",
        "is_valid",
        "reason",
        "responds_to_https",
        "enforces_https",
        "https_error",
        "is_https_eligible",
        "caa_error",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            host: fields.at(0),
            uri: fields.at(1),
            nameservers: fields.at(2),
            dns_resolves: fields.at(3),
            is_proxied: fields.at(4),
            is_cloudflare_ip: fields.at(5),
            is_fastly_ip: fields.at(6),
            is_old_ip_address: fields.at(7),
            is_a_record: fields.at(8),
            has_cname_record: fields.at(9),
            has_mx_records_present: fields.at(10),
            is_valid_domain: fields.at(11),
            is_apex_domain: fields.at(12),
            should_be_a_record: fields.at(13),
            is_cname_to_github_user_domain: fields.at(14),
            is_cname_to_pages_dot_github_dot_com: fields.at(15),
            is_cname_to_fastly: fields.at(16),
            is_pointed_to_github_pages_ip: fields.at(17),
            is_non_github_pages_ip_present: fields.at(18),
            is_pages_domain: fields.at(19),
            is_served_by_pages: fields.at(20),
            is_valid: fields.at(21),
            reason: fields.at(22),
            responds_to_https: fields.at(23),
            enforces_https: fields.at(24),
            https_error: fields.at(25),
            is_https_eligible: fields.at(26),
            caa_error: fields.at(27),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.host,
                &self.uri,
                &self.nameservers,
                &self.dns_resolves,
                &self.is_proxied,
                &self.is_cloudflare_ip,
                &self.is_fastly_ip,
                &self.is_old_ip_address,
                &self.is_a_record,
                &self.has_cname_record,
                &self.has_mx_records_present,
                &self.is_valid_domain,
                &self.is_apex_domain,
                &self.should_be_a_record,
                &self.is_cname_to_github_user_domain,
                &self.is_cname_to_pages_dot_github_dot_com,
                &self.is_cname_to_fastly,
                &self.is_pointed_to_github_pages_ip,
                &self.is_non_github_pages_ip_present,
                &self.is_pages_domain,
                &self.is_served_by_pages,
                &self.is_valid,
                &self.reason,
                &self.responds_to_https,
                &self.enforces_https,
                &self.https_error,
                &self.is_https_eligible,
                &self.caa_error,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PagesHealthCheckAltDomain);
