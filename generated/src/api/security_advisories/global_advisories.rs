// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `security_advisories`: global advisories.

use octoforge_runtime::Parts;
use crate::models;

/// List global security advisories.
///
/// Lists all global security advisories that match the specified parameters. If no other parameters are defined, the request will return only GitHub-reviewed advisories that are not malware.
///
/// By default, all responses will exclude advisories for malware, because malware are not standard vulnerabilities. To list advisories for malware, you must include the `type` parameter in your request, with the value `malware`. For more information about the different types of security advisories, see "[About the GitHub Advisory database](https://docs.github.com/code-security/security-advisories/global-security-advisories/about-the-github-advisory-database#about-types-of-security-advisories)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/security-advisories/global-advisories#list-global-security-advisories>).
///
/// `GET /advisories`
///
/// - 200: a list of [`GlobalAdvisory`](crate::models::GlobalAdvisory)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
/// - 429: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListGlobalAdvisories::pages), [`items`](ListGlobalAdvisories::items).
#[inline]
pub fn list_global_advisories() -> ListGlobalAdvisories {
    ListGlobalAdvisories {
        parts: Parts::new(),
    }
}

/// The request of [`list_global_advisories`](list_global_advisories()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGlobalAdvisories {
    pub(crate) parts: Parts,
}

impl ListGlobalAdvisories {
    /// If specified, only advisories with this GHSA (GitHub Security Advisory) identifier will be returned.
    pub fn ghsa_id(mut self, ghsa_id: impl Into<String>) -> Self {
        self.parts.query("ghsa_id", &ghsa_id.into());
        self
    }

    /// If specified, only advisories of this type will be returned. By default, a request with no other parameters defined will only return reviewed advisories that are not malware.
    pub fn r#type(
        mut self,
        r#type: impl Into<models::ReviewedUnreviewedMalware>,
    ) -> Self {
        self.parts.query("type", &r#type.into());
        self
    }

    /// If specified, only advisories with this CVE (Common Vulnerabilities and Exposures) identifier will be returned.
    pub fn cve_id(mut self, cve_id: impl Into<String>) -> Self {
        self.parts.query("cve_id", &cve_id.into());
        self
    }

    /// If specified, only advisories for these ecosystems will be returned.
    pub fn ecosystem(
        mut self,
        ecosystem: impl Into<models::SecurityAdvisoryEcosystems>,
    ) -> Self {
        self.parts.query("ecosystem", &ecosystem.into());
        self
    }

    /// If specified, only advisories with these severities will be returned.
    pub fn severity(
        mut self,
        severity: impl Into<models::GlobalAdvisorySeverity>,
    ) -> Self {
        self.parts.query("severity", &severity.into());
        self
    }

    /// If specified, only advisories with these Common Weakness Enumerations (CWEs) will be returned.
    ///
    /// Example: `cwes=79,284,22` or `cwes[]=79&cwes[]=284&cwes[]=22`
    pub fn cwes(mut self, cwes: impl Into<models::Fields>) -> Self {
        self.parts.query("cwes", &cwes.into());
        self
    }

    /// Whether to only return advisories that have been withdrawn.
    #[inline]
    pub fn is_withdrawn(mut self, is_withdrawn: bool) -> Self {
        self.parts.query("is_withdrawn", &is_withdrawn);
        self
    }

    /// If specified, only return advisories that affect any of `package` or `package@version`. A maximum of 1000 packages can be specified.
    /// If the query parameter causes the URL to exceed the maximum URL length supported by your client, you must specify fewer packages.
    ///
    /// Example: `affects=package1,package2@1.0.0,package3@2.0.0` or `affects[]=package1&affects[]=package2@1.0.0`
    pub fn affects(mut self, affects: impl Into<models::Fields>) -> Self {
        self.parts.query("affects", &affects.into());
        self
    }

    /// If specified, only return advisories that were published on a date or date range.
    ///
    /// For more information on the syntax of the date range, see "[Understanding the search syntax](https://docs.github.com/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates)."
    pub fn published(mut self, published: impl Into<String>) -> Self {
        self.parts.query("published", &published.into());
        self
    }

    /// If specified, only return advisories that were updated on a date or date range.
    ///
    /// For more information on the syntax of the date range, see "[Understanding the search syntax](https://docs.github.com/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates)."
    pub fn updated(mut self, updated: impl Into<String>) -> Self {
        self.parts.query("updated", &updated.into());
        self
    }

    /// If specified, only show advisories that were updated or published on a date or date range.
    ///
    /// For more information on the syntax of the date range, see "[Understanding the search syntax](https://docs.github.com/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates)."
    pub fn modified(mut self, modified: impl Into<String>) -> Self {
        self.parts.query("modified", &modified.into());
        self
    }

    /// If specified, only return advisories that have an EPSS percentage score that matches the provided value.
    /// The EPSS percentage represents the likelihood of a CVE being exploited.
    pub fn epss_percentage(mut self, epss_percentage: impl Into<String>) -> Self {
        self.parts.query("epss_percentage", &epss_percentage.into());
        self
    }

    /// If specified, only return advisories that have an EPSS percentile score that matches the provided value.
    /// The EPSS percentile represents the relative rank of the CVE's likelihood of being exploited compared to other CVEs.
    pub fn epss_percentile(mut self, epss_percentile: impl Into<String>) -> Self {
        self.parts.query("epss_percentile", &epss_percentile.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The property to sort the results by.
    pub fn sort(mut self, sort: impl Into<ListGlobalAdvisoriesSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }
}

/// Described at `/paths/~1advisories/get/parameters/17/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListGlobalAdvisoriesSort {
    /// `updated`
    Updated,
    /// `published`
    Published,
    /// `epss_percentage`
    EpssPercentage,
    /// `epss_percentile`
    EpssPercentile,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get a global security advisory.
///
/// Gets a global security advisory using its GitHub Security Advisory (GHSA) identifier.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/security-advisories/global-advisories#get-a-global-security-advisory>).
///
/// - `ghsa_id`: The GHSA (GitHub Security Advisory) identifier of the advisory.
///
/// `GET /advisories/{ghsa_id}`
///
/// - 200: [`GlobalAdvisory`](crate::models::GlobalAdvisory)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_global_advisory(ghsa_id: impl Into<String>) -> GetGlobalAdvisory {
    GetGlobalAdvisory {
        parts: Parts::new().path(&ghsa_id.into()),
    }
}

/// The request of [`get_global_advisory`](get_global_advisory()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGlobalAdvisory {
    pub(crate) parts: Parts,
}
