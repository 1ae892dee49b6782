// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `security-advisories` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::security_advisories as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListGlobalAdvisories>(),
    Shown::of::<of::GetGlobalAdvisory>(),
    Shown::of::<of::ListOrgRepositoryAdvisories>(),
    Shown::of::<of::ListRepositoryAdvisories>(),
    Shown::of::<of::CreateRepositoryAdvisory>(),
    Shown::of::<of::CreatePrivateVulnerabilityReport>(),
    Shown::of::<of::GetRepositoryAdvisory>(),
    Shown::of::<of::UpdateRepositoryAdvisory>(),
    Shown::of::<of::CreateRepositoryAdvisoryCveRequest>(),
    Shown::of::<of::CreateFork>(),
];

impl Examples for of::ListGlobalAdvisories {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "global-advisory-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1,
    "ghsa_id": "GHSA-abcd-1234-efgh",
    "cve_id": "CVE-2050-00000",
    "url": "https://api.github.com/advisories/GHSA-abcd-1234-efgh",
    "html_url": "https://github.com/advisories/GHSA-abcd-1234-efgh",
    "repository_advisory_url": "https://api.github.com/repos/project/a-package/security-advisories/GHSA-abcd-1234-efgh",
    "summary": "Heartbleed security advisory",
    "description": "This bug allows an attacker to read portions of the affected server’s memory, potentially disclosing sensitive information.",
    "type": "reviewed",
    "severity": "high",
    "source_code_location": "https://github.com/project/a-package",
    "identifiers": [
      {
        "type": "GHSA",
        "value": "GHSA-abcd-1234-efgh"
      },
      {
        "type": "CVE",
        "value": "CVE-2050-00000"
      }
    ],
    "references": [
      "https://nvd.nist.gov/vuln/detail/CVE-2050-00000"
    ],
    "published_at": "2023-03-23T02:30:56Z",
    "updated_at": "2023-03-24T02:30:56Z",
    "github_reviewed_at": "2023-03-23T02:30:56Z",
    "nvd_published_at": "2023-03-25T02:30:56Z",
    "withdrawn_at": null,
    "vulnerabilities": [
      {
        "package": {
          "ecosystem": "npm",
          "name": "a-package"
        },
        "first_patched_version": "1.0.3",
        "vulnerable_version_range": "<=1.0.2",
        "vulnerable_functions": [
          "a_function"
        ]
      }
    ],
    "cvss": {
      "vector_string": "CVSS:3.1/AV:N/AC:H/PR:H/UI:R/S:C/C:H/I:H/A:H",
      "score": 7.6
    },
    "cvss_severities": {
      "cvss_v3": {
        "vector_string": "CVSS:3.1/AV:N/AC:H/PR:H/UI:R/S:C/C:H/I:H/A:H",
        "score": 7.6
      },
      "cvss_v4": {
        "vector_string": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
        "score": 9.3
      }
    },
    "cwes": [
      {
        "cwe_id": "CWE-400",
        "name": "Uncontrolled Resource Consumption"
      }
    ],
    "epss": {
      "percentage": 0.00045,
      "percentile": "0.16001e0"
    },
    "credits": [
      {
        "user": {
          "login": "octocat",
          "id": 1,
          "node_id": "MDQ6VXNlcjE=",
          "avatar_url": "https://github.com/images/error/octocat_happy.gif",
          "gravatar_id": "",
          "url": "https://api.github.com/users/octocat",
          "html_url": "https://github.com/octocat",
          "followers_url": "https://api.github.com/users/octocat/followers",
          "following_url": "https://api.github.com/users/octocat/following{/other_user}",
          "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
          "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
          "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
          "organizations_url": "https://api.github.com/users/octocat/orgs",
          "repos_url": "https://api.github.com/users/octocat/repos",
          "events_url": "https://api.github.com/users/octocat/events{/privacy}",
          "received_events_url": "https://api.github.com/users/octocat/received_events",
          "type": "User",
          "site_admin": false
        },
        "type": "analyst"
      }
    ]
  }
]"#,
        },
    ];
}

impl Examples for of::GetGlobalAdvisory {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "global-advisory",
            status: 200,
            media: "application/json",
            body: r#"{
  "ghsa_id": "GHSA-abcd-1234-efgh",
  "cve_id": "CVE-2050-00000",
  "url": "https://api.github.com/advisories/GHSA-abcd-1234-efgh",
  "html_url": "https://github.com/advisories/GHSA-abcd-1234-efgh",
  "repository_advisory_url": "https://api.github.com/repos/project/a-package/security-advisories/GHSA-abcd-1234-efgh",
  "summary": "A short summary of the advisory.",
  "description": "A detailed description of what the advisory entails.",
  "type": "reviewed",
  "severity": "high",
  "source_code_location": "https://github.com/project/a-package",
  "identifiers": [
    {
      "type": "GHSA",
      "value": "GHSA-abcd-1234-efgh"
    },
    {
      "type": "CVE",
      "value": "CVE-2050-00000"
    }
  ],
  "references": [
    "https://nvd.nist.gov/vuln/detail/CVE-2050-00000"
  ],
  "published_at": "2023-03-23T02:30:56Z",
  "updated_at": "2023-03-24T02:30:56Z",
  "github_reviewed_at": "2023-03-23T02:30:56Z",
  "nvd_published_at": "2023-03-25T02:30:56Z",
  "withdrawn_at": null,
  "vulnerabilities": [
    {
      "package": {
        "ecosystem": "npm",
        "name": "a-package"
      },
      "first_patched_version": "1.0.3",
      "vulnerable_version_range": "<=1.0.2",
      "vulnerable_functions": [
        "a_function"
      ]
    }
  ],
  "cvss": {
    "vector_string": "CVSS:3.1/AV:N/AC:H/PR:H/UI:R/S:C/C:H/I:H/A:H",
    "score": 7.6
  },
  "cvss_severities": {
    "cvss_v3": {
      "vector_string": "CVSS:3.1/AV:N/AC:H/PR:H/UI:R/S:C/C:H/I:H/A:H",
      "score": 7.6
    },
    "cvss_v4": {
      "vector_string": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
      "score": 9.3
    }
  },
  "cwes": [
    {
      "cwe_id": "CWE-400",
      "name": "Uncontrolled Resource Consumption"
    }
  ],
  "credits": [
    {
      "user": {
        "login": "octocat",
        "id": 1,
        "node_id": "MDQ6VXNlcjE=",
        "avatar_url": "https://github.com/images/error/octocat_happy.gif",
        "gravatar_id": "",
        "url": "https://api.github.com/users/octocat",
        "html_url": "https://github.com/octocat",
        "followers_url": "https://api.github.com/users/octocat/followers",
        "following_url": "https://api.github.com/users/octocat/following{/other_user}",
        "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
        "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
        "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
        "organizations_url": "https://api.github.com/users/octocat/orgs",
        "repos_url": "https://api.github.com/users/octocat/repos",
        "events_url": "https://api.github.com/users/octocat/events{/privacy}",
        "received_events_url": "https://api.github.com/users/octocat/received_events",
        "type": "User",
        "site_admin": false
      },
      "type": "analyst"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::ListOrgRepositoryAdvisories {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "list-repository-advisories",
            status: 200,
            media: "application/json",
            body: shown::LIST_REPOSITORY_ADVISORIES,
        },
    ];
}

impl Examples for of::ListRepositoryAdvisories {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "list-repository-advisories",
            status: 200,
            media: "application/json",
            body: shown::LIST_REPOSITORY_ADVISORIES,
        },
    ];
}

impl Examples for of::CreateRepositoryAdvisory {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-advisory",
            status: 201,
            media: "application/json",
            body: shown::REPOSITORY_ADVISORY,
        },
    ];
}

impl Examples for of::CreatePrivateVulnerabilityReport {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-advisory-pvr",
            status: 201,
            media: "application/json",
            body: r#"{
  "ghsa_id": "GHSA-abcd-1234-efgh",
  "cve_id": "CVE-2050-00000",
  "url": "https://api.github.com/repos/repo/a-package/security-advisories/GHSA-abcd-1234-efgh",
  "html_url": "https://github.com/repo/a-package/security/advisories/GHSA-abcd-1234-efgh",
  "summary": "A newly discovered vulnerability",
  "description": "A more in-depth description of what the problem is.",
  "severity": "high",
  "author": {
    "login": "octocat",
    "id": 1,
    "node_id": "MDQ6VXNlcjE=",
    "avatar_url": "https://github.com/images/error/octocat_happy.gif",
    "gravatar_id": "",
    "url": "https://api.github.com/users/octocat",
    "html_url": "https://github.com/octocat",
    "followers_url": "https://api.github.com/users/octocat/followers",
    "following_url": "https://api.github.com/users/octocat/following{/other_user}",
    "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
    "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
    "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
    "organizations_url": "https://api.github.com/users/octocat/orgs",
    "repos_url": "https://api.github.com/users/octocat/repos",
    "events_url": "https://api.github.com/users/octocat/events{/privacy}",
    "received_events_url": "https://api.github.com/users/octocat/received_events",
    "type": "User",
    "site_admin": false
  },
  "publisher": null,
  "identifiers": [
    {
      "type": "GHSA",
      "value": "GHSA-abcd-1234-efgh"
    },
    {
      "type": "CVE",
      "value": null
    }
  ],
  "state": "triage",
  "created_at": "2020-01-01T00:00:00Z",
  "updated_at": "2020-01-02T00:00:00Z",
  "published_at": null,
  "closed_at": null,
  "withdrawn_at": null,
  "submission": {
    "accepted": false
  },
  "vulnerabilities": [
    {
      "package": {
        "ecosystem": "npm",
        "name": "a-package"
      },
      "vulnerable_version_range": "< 1.0.0",
      "patched_versions": "1.0.0",
      "vulnerable_functions": [
        "important_function"
      ]
    }
  ],
  "cvss": null,
  "cvss_severities": {
    "cvss_v3": null,
    "cvss_v4": null
  },
  "cwes": [
    {
      "cwe_id": "CWE-123",
      "name": "A CWE"
    }
  ],
  "cwe_ids": [
    "CWE-123"
  ],
  "credits": [
    {
      "login": "octocat",
      "type": "finder"
    }
  ],
  "credits_detailed": [
    {
      "user": {
        "login": "octocat",
        "id": 1,
        "node_id": "MDQ6VXNlcjE=",
        "avatar_url": "https://github.com/images/error/octocat_happy.gif",
        "gravatar_id": "",
        "url": "https://api.github.com/users/octocat",
        "html_url": "https://github.com/octocat",
        "followers_url": "https://api.github.com/users/octocat/followers",
        "following_url": "https://api.github.com/users/octocat/following{/other_user}",
        "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
        "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
        "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
        "organizations_url": "https://api.github.com/users/octocat/orgs",
        "repos_url": "https://api.github.com/users/octocat/repos",
        "events_url": "https://api.github.com/users/octocat/events{/privacy}",
        "received_events_url": "https://api.github.com/users/octocat/received_events",
        "type": "User",
        "site_admin": false
      },
      "type": "finder",
      "state": "accepted"
    }
  ],
  "collaborating_users": [
    {
      "login": "octocat",
      "id": 1,
      "node_id": "MDQ6VXNlcjE=",
      "avatar_url": "https://github.com/images/error/octocat_happy.gif",
      "gravatar_id": "",
      "url": "https://api.github.com/users/octocat",
      "html_url": "https://github.com/octocat",
      "followers_url": "https://api.github.com/users/octocat/followers",
      "following_url": "https://api.github.com/users/octocat/following{/other_user}",
      "gists_url": "https://api.github.com/users/octocat/gists{/gist_id}",
      "starred_url": "https://api.github.com/users/octocat/starred{/owner}{/repo}",
      "subscriptions_url": "https://api.github.com/users/octocat/subscriptions",
      "organizations_url": "https://api.github.com/users/octocat/orgs",
      "repos_url": "https://api.github.com/users/octocat/repos",
      "events_url": "https://api.github.com/users/octocat/events{/privacy}",
      "received_events_url": "https://api.github.com/users/octocat/received_events",
      "type": "User",
      "site_admin": false
    }
  ],
  "collaborating_teams": [
    {
      "name": "Justice League",
      "id": 1,
      "node_id": "MDQ6VGVhbTE=",
      "slug": "justice-league",
      "description": "A great team.",
      "privacy": "closed",
      "notification_setting": "notifications_enabled",
      "url": "https://api.github.com/teams/1",
      "html_url": "https://github.com/orgs/github/teams/justice-league",
      "members_url": "https://api.github.com/teams/1/members{/member}",
      "repositories_url": "https://api.github.com/teams/1/repos",
      "permission": "admin",
      "parent": null
    }
  ],
  "private_fork": null
}"#,
        },
    ];
}

impl Examples for of::GetRepositoryAdvisory {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-advisory",
            status: 200,
            media: "application/json",
            body: shown::REPOSITORY_ADVISORY,
        },
    ];
}

impl Examples for of::UpdateRepositoryAdvisory {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "repository-advisory",
            status: 200,
            media: "application/json",
            body: shown::REPOSITORY_ADVISORY,
        },
        Example {
            name: "repository-advisory",
            status: 200,
            media: "application/json",
            body: shown::REPOSITORY_ADVISORY,
        },
        Example {
            name: "invalid_state_transition",
            status: 422,
            media: "application/json",
            body: r#"{
  "message": "Invalid state transition from `published` to `draft`."
}"#,
        },
        Example {
            name: "update_severity_with_cvss_set",
            status: 422,
            media: "application/json",
            body: r#"{
  "message": "Cannot update severity value when CVSS is set."
}"#,
        },
    ];
}

impl Examples for of::CreateRepositoryAdvisoryCveRequest {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: shown::DEFAULT,
        },
    ];
}

impl Examples for of::CreateFork {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "full-repository",
            status: 202,
            media: "application/json",
            body: shown::FULL_REPOSITORY,
        },
    ];
}
