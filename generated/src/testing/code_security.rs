// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `code-security` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::code_security as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::GetConfigurationsForEnterprise>(),
    Shown::of::<of::CreateConfigurationForEnterprise>(),
    Shown::of::<of::GetDefaultConfigurationsForEnterprise>(),
    Shown::of::<of::GetSingleConfigurationForEnterprise>(),
    Shown::of::<of::DeleteConfigurationForEnterprise>(),
    Shown::of::<of::UpdateEnterpriseConfiguration>(),
    Shown::of::<of::AttachEnterpriseConfiguration>(),
    Shown::of::<of::SetConfigurationAsDefaultForEnterprise>(),
    Shown::of::<of::GetRepositoriesForEnterpriseConfiguration>(),
    Shown::of::<of::GetConfigurationsForOrg>(),
    Shown::of::<of::CreateConfiguration>(),
    Shown::of::<of::GetDefaultConfigurations>(),
    Shown::of::<of::DetachConfiguration>(),
    Shown::of::<of::GetConfiguration>(),
    Shown::of::<of::DeleteConfiguration>(),
    Shown::of::<of::UpdateConfiguration>(),
    Shown::of::<of::AttachConfiguration>(),
    Shown::of::<of::SetConfigurationAsDefault>(),
    Shown::of::<of::GetRepositoriesForConfiguration>(),
    Shown::of::<of::GetConfigurationForRepository>(),
];

impl Examples for of::GetConfigurationsForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "enterprise-code-security-configuration-list",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 17,
    "target_type": "global",
    "name": "GitHub recommended",
    "description": "Suggested settings for Dependabot, secret scanning, and code scanning.",
    "advanced_security": "enabled",
    "dependency_graph": "enabled",
    "dependency_graph_autosubmit_action": "not_set",
    "dependency_graph_autosubmit_action_options": {
      "labeled_runners": false
    },
    "dependabot_alerts": "enabled",
    "dependabot_security_updates": "not_set",
    "code_scanning_default_setup": "enabled",
    "code_scanning_default_setup_options": {
      "runner_type": "not_set",
      "runner_label": null
    },
    "secret_scanning": "enabled",
    "secret_scanning_push_protection": "enabled",
    "secret_scanning_validity_checks": "enabled",
    "secret_scanning_non_provider_patterns": "enabled",
    "private_vulnerability_reporting": "enabled",
    "enforcement": "enforced",
    "url": "https://api.github.com/enterprises/octo-enterprise/code-security/configurations/17",
    "html_url": "https://github.com/organizations/octo-enterprise/settings/security_analysis/configurations/17/view",
    "created_at": "2023-12-04T15:58:07Z",
    "updated_at": "2023-12-04T15:58:07Z"
  },
  {
    "id": 1326,
    "target_type": "enterprise",
    "name": "High risk settings",
    "description": "This is a code security configuration for octo-enterprise high risk repositories",
    "advanced_security": "enabled",
    "dependency_graph": "enabled",
    "dependency_graph_autosubmit_action": "enabled",
    "dependency_graph_autosubmit_action_options": {
      "labeled_runners": false
    },
    "dependabot_alerts": "enabled",
    "dependabot_security_updates": "enabled",
    "code_scanning_default_setup": "enabled",
    "code_scanning_default_setup_options": {
      "runner_type": "not_set",
      "runner_label": null
    },
    "secret_scanning": "enabled",
    "secret_scanning_push_protection": "enabled",
    "secret_scanning_validity_checks": "disabled",
    "secret_scanning_non_provider_patterns": "disabled",
    "private_vulnerability_reporting": "enabled",
    "enforcement": "enforced",
    "url": "https://api.github.com/enterprises/octo-enterprise/code-security/configurations/1326",
    "html_url": "https://github.com/enterprises/octo-enterprise/settings/security_analysis/configurations/1326/edit",
    "created_at": "2024-05-10T00:00:00Z",
    "updated_at": "2024-05-10T00:00:00Z"
  }
]"#,
        },
    ];
}

impl Examples for of::CreateConfigurationForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "enterprise-code-security-configuration",
            status: 201,
            media: "application/json",
            body: shown::ENTERPRISE_CODE_SECURITY_CONFIGURATION,
        },
    ];
}

impl Examples for of::GetDefaultConfigurationsForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "code-security-default-configurations",
            status: 200,
            media: "application/json",
            body: shown::CODE_SECURITY_DEFAULT_CONFIGURATIONS,
        },
    ];
}

impl Examples for of::GetSingleConfigurationForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "enterprise-code-security-configuration",
            status: 200,
            media: "application/json",
            body: shown::ENTERPRISE_CODE_SECURITY_CONFIGURATION,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteConfigurationForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateEnterpriseConfiguration {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "enterprise-code-security-configuration",
            status: 200,
            media: "application/json",
            body: shown::ENTERPRISE_CODE_SECURITY_CONFIGURATION,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AttachEnterpriseConfiguration {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: shown::DEFAULT,
        },
    ];
}

impl Examples for of::SetConfigurationAsDefaultForEnterprise {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "default_for_new_repos": "all",
  "configuration": {
    "id": 1325,
    "target_type": "organization",
    "name": "octo-org recommended settings",
    "description": "This is a code security configuration for octo-org",
    "advanced_security": "enabled",
    "dependency_graph": "enabled",
    "dependency_graph_autosubmit_action": "enabled",
    "dependency_graph_autosubmit_action_options": {
      "labeled_runners": false
    },
    "dependabot_alerts": "enabled",
    "dependabot_security_updates": "not_set",
    "code_scanning_default_setup": "disabled",
    "code_scanning_default_setup_options": {
      "runner_type": "not_set",
      "runner_label": null
    },
    "code_scanning_options": {
      "allow_advanced": false
    },
    "code_scanning_delegated_alert_dismissal": "disabled",
    "secret_scanning": "enabled",
    "secret_scanning_push_protection": "enabled",
    "secret_scanning_delegated_bypass": "enabled",
    "secret_scanning_delegated_bypass_options": {
      "reviewers": [
        {
          "security_configuration_id": 1325,
          "reviewer_id": 5678,
          "reviewer_type": "TEAM"
        }
      ]
    },
    "secret_scanning_validity_checks": "disabled",
    "secret_scanning_non_provider_patterns": "disabled",
    "secret_scanning_generic_secrets": "disabled",
    "secret_scanning_delegated_alert_dismissal": "disabled",
    "private_vulnerability_reporting": "disabled",
    "enforcement": "enforced",
    "url": "https://api.github.com/orgs/octo-org/code-security/configurations/1325",
    "html_url": "https://github.com/organizations/octo-org/settings/security_products/configurations/edit/1325",
    "created_at": "2024-05-01T00:00:00Z",
    "updated_at": "2024-05-01T00:00:00Z"
  }
}"#,
        },
    ];
}

impl Examples for of::GetRepositoriesForEnterpriseConfiguration {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "status": "attached",
    "repository": {
      "id": 1296269,
      "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
      "name": "Hello-World",
      "full_name": "octocat/Hello-World",
      "owner": {
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
      "private": false,
      "html_url": "https://github.com/octocat/Hello-World",
      "description": "This your first repo!",
      "fork": false,
      "url": "https://api.github.com/repos/octocat/Hello-World",
      "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
      "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
      "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
      "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
      "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
      "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
      "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
      "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
      "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
      "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
      "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
      "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
      "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
      "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
      "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
      "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
      "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
      "git_url": "git:github.com/octocat/Hello-World.git",
      "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
      "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
      "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
      "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
      "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
      "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
      "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
      "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
      "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
      "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
      "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
      "ssh_url": "git@github.com:octocat/Hello-World.git",
      "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
      "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
      "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
      "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
      "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
      "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
      "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
      "hooks_url": "http://api.github.com/repos/octocat/Hello-World/hooks"
    }
  }
]"#,
        },
    ];
}

impl Examples for of::GetConfigurationsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "code-security-configuration-list",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 17,
    "target_type": "global",
    "name": "GitHub recommended",
    "description": "Suggested settings for Dependabot, secret scanning, and code scanning.",
    "advanced_security": "enabled",
    "dependency_graph": "enabled",
    "dependency_graph_autosubmit_action": "not_set",
    "dependency_graph_autosubmit_action_options": {
      "labeled_runners": false
    },
    "dependabot_alerts": "enabled",
    "dependabot_security_updates": "not_set",
    "code_scanning_default_setup": "enabled",
    "code_scanning_delegated_alert_dismissal": "enabled",
    "secret_scanning": "enabled",
    "secret_scanning_push_protection": "enabled",
    "secret_scanning_delegated_bypass": "disabled",
    "secret_scanning_validity_checks": "enabled",
    "secret_scanning_non_provider_patterns": "enabled",
    "secret_scanning_delegated_alert_dismissal": "not_set",
    "private_vulnerability_reporting": "enabled",
    "enforcement": "enforced",
    "url": "https://api.github.com/orgs/octo-org/code-security/configurations/17",
    "html_url": "https://github.com/organizations/octo-org/settings/security_products/configurations/view",
    "created_at": "2023-12-04T15:58:07Z",
    "updated_at": "2023-12-04T15:58:07Z"
  },
  {
    "id": 1326,
    "target_type": "organization",
    "name": "High risk settings",
    "description": "This is a code security configuration for octo-org high risk repositories",
    "advanced_security": "enabled",
    "dependency_graph": "enabled",
    "dependency_graph_autosubmit_action": "enabled",
    "dependency_graph_autosubmit_action_options": {
      "labeled_runners": false
    },
    "dependabot_alerts": "enabled",
    "dependabot_security_updates": "enabled",
    "code_scanning_default_setup": "enabled",
    "code_scanning_delegated_alert_dismissal": "enabled",
    "secret_scanning": "enabled",
    "secret_scanning_push_protection": "enabled",
    "secret_scanning_delegated_bypass": "disabled",
    "secret_scanning_validity_checks": "disabled",
    "secret_scanning_non_provider_patterns": "disabled",
    "secret_scanning_delegated_alert_dismissal": "disabled",
    "private_vulnerability_reporting": "enabled",
    "enforcement": "enforced",
    "url": "https://api.github.com/orgs/octo-org/code-security/configurations/1326",
    "html_url": "https://github.com/organizations/octo-org/settings/security_products/configurations/edit/1326",
    "created_at": "2024-05-10T00:00:00Z",
    "updated_at": "2024-05-10T00:00:00Z"
  }
]"#,
        },
    ];
}

impl Examples for of::CreateConfiguration {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "code-security-configuration",
            status: 201,
            media: "application/json",
            body: shown::CODE_SECURITY_CONFIGURATION,
        },
    ];
}

impl Examples for of::GetDefaultConfigurations {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "code-security-default-configurations",
            status: 200,
            media: "application/json",
            body: shown::CODE_SECURITY_DEFAULT_CONFIGURATIONS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DetachConfiguration {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetConfiguration {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "code-security-configuration",
            status: 200,
            media: "application/json",
            body: shown::CODE_SECURITY_CONFIGURATION,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteConfiguration {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateConfiguration {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "code-security-configuration-updated",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1325,
  "target_type": "organization",
  "name": "octo-org recommended settings v2",
  "description": "This is a code security configuration for octo-org",
  "advanced_security": "enabled",
  "dependency_graph": "enabled",
  "dependency_graph_autosubmit_action": "enabled",
  "dependency_graph_autosubmit_action_options": {
    "labeled_runners": false
  },
  "dependabot_alerts": "enabled",
  "dependabot_security_updates": "not_set",
  "code_scanning_default_setup": "enabled",
  "code_scanning_default_setup_options": {
    "runner_type": "not_set",
    "runner_label": null
  },
  "code_scanning_options": {
    "allow_advanced": false
  },
  "code_scanning_delegated_alert_dismissal": "disabled",
  "secret_scanning": "disabled",
  "secret_scanning_push_protection": "disabled",
  "secret_scanning_delegated_bypass": "disabled",
  "secret_scanning_validity_checks": "disabled",
  "secret_scanning_non_provider_patterns": "disabled",
  "secret_scanning_generic_secrets": "disabled",
  "secret_scanning_delegated_alert_dismissal": "disabled",
  "private_vulnerability_reporting": "disabled",
  "enforcement": "enforced",
  "url": "https://api.github.com/orgs/octo-org/code-security/configurations/1325",
  "html_url": "https://github.com/organizations/octo-org/settings/security_products/configurations/edit/1325",
  "created_at": "2024-05-01T00:00:00Z",
  "updated_at": "2024-05-01T00:00:00Z"
}"#,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AttachConfiguration {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 202,
            media: "application/json",
            body: shown::DEFAULT,
        },
    ];
}

impl Examples for of::SetConfigurationAsDefault {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "default_for_new_repos": "all",
  "configuration": {
    "id": 1325,
    "target_type": "organization",
    "name": "octo-org recommended settings",
    "description": "This is a code security configuration for octo-org",
    "advanced_security": "enabled",
    "dependency_graph": "enabled",
    "dependency_graph_autosubmit_action": "enabled",
    "dependency_graph_autosubmit_action_options": {
      "labeled_runners": false
    },
    "dependabot_alerts": "enabled",
    "dependabot_security_updates": "not_set",
    "code_scanning_default_setup": "disabled",
    "code_scanning_default_setup_options": {
      "runner_type": "not_set",
      "runner_label": null
    },
    "code_scanning_options": {
      "allow_advanced": false
    },
    "code_scanning_delegated_alert_dismissal": "disabled",
    "secret_scanning": "enabled",
    "secret_scanning_push_protection": "enabled",
    "secret_scanning_delegated_bypass": "enabled",
    "secret_scanning_delegated_bypass_options": {
      "reviewers": [
        {
          "security_configuration_id": 1325,
          "reviewer_id": 5678,
          "reviewer_type": "TEAM"
        }
      ]
    },
    "secret_scanning_validity_checks": "disabled",
    "secret_scanning_non_provider_patterns": "disabled",
    "secret_scanning_generic_secrets": "disabled",
    "secret_scanning_delegated_alert_dismissal": "disabled",
    "private_vulnerability_reporting": "disabled",
    "enforcement": "enforced",
    "url": "https://api.github.com/orgs/octo-org/code-security/configurations/1325",
    "html_url": "https://github.com/organizations/octo-org/settings/security_products/configurations/edit/1325",
    "created_at": "2024-05-01T00:00:00Z",
    "updated_at": "2024-05-01T00:00:00Z"
  }
}"#,
        },
    ];
}

impl Examples for of::GetRepositoriesForConfiguration {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "status": "attached",
    "repository": {
      "id": 1296269,
      "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
      "name": "Hello-World",
      "full_name": "octocat/Hello-World",
      "owner": {
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
      "private": false,
      "html_url": "https://github.com/octocat/Hello-World",
      "description": "This your first repo!",
      "fork": false,
      "url": "https://api.github.com/repos/octocat/Hello-World",
      "archive_url": "https://api.github.com/repos/octocat/Hello-World/{archive_format}{/ref}",
      "assignees_url": "https://api.github.com/repos/octocat/Hello-World/assignees{/user}",
      "blobs_url": "https://api.github.com/repos/octocat/Hello-World/git/blobs{/sha}",
      "branches_url": "https://api.github.com/repos/octocat/Hello-World/branches{/branch}",
      "collaborators_url": "https://api.github.com/repos/octocat/Hello-World/collaborators{/collaborator}",
      "comments_url": "https://api.github.com/repos/octocat/Hello-World/comments{/number}",
      "commits_url": "https://api.github.com/repos/octocat/Hello-World/commits{/sha}",
      "compare_url": "https://api.github.com/repos/octocat/Hello-World/compare/{base}...{head}",
      "contents_url": "https://api.github.com/repos/octocat/Hello-World/contents/{+path}",
      "contributors_url": "https://api.github.com/repos/octocat/Hello-World/contributors",
      "deployments_url": "https://api.github.com/repos/octocat/Hello-World/deployments",
      "downloads_url": "https://api.github.com/repos/octocat/Hello-World/downloads",
      "events_url": "https://api.github.com/repos/octocat/Hello-World/events",
      "forks_url": "https://api.github.com/repos/octocat/Hello-World/forks",
      "git_commits_url": "https://api.github.com/repos/octocat/Hello-World/git/commits{/sha}",
      "git_refs_url": "https://api.github.com/repos/octocat/Hello-World/git/refs{/sha}",
      "git_tags_url": "https://api.github.com/repos/octocat/Hello-World/git/tags{/sha}",
      "git_url": "git:github.com/octocat/Hello-World.git",
      "issue_comment_url": "https://api.github.com/repos/octocat/Hello-World/issues/comments{/number}",
      "issue_events_url": "https://api.github.com/repos/octocat/Hello-World/issues/events{/number}",
      "issues_url": "https://api.github.com/repos/octocat/Hello-World/issues{/number}",
      "keys_url": "https://api.github.com/repos/octocat/Hello-World/keys{/key_id}",
      "labels_url": "https://api.github.com/repos/octocat/Hello-World/labels{/name}",
      "languages_url": "https://api.github.com/repos/octocat/Hello-World/languages",
      "merges_url": "https://api.github.com/repos/octocat/Hello-World/merges",
      "milestones_url": "https://api.github.com/repos/octocat/Hello-World/milestones{/number}",
      "notifications_url": "https://api.github.com/repos/octocat/Hello-World/notifications{?since,all,participating}",
      "pulls_url": "https://api.github.com/repos/octocat/Hello-World/pulls{/number}",
      "releases_url": "https://api.github.com/repos/octocat/Hello-World/releases{/id}",
      "ssh_url": "git@github.com:octocat/Hello-World.git",
      "stargazers_url": "https://api.github.com/repos/octocat/Hello-World/stargazers",
      "statuses_url": "https://api.github.com/repos/octocat/Hello-World/statuses/{sha}",
      "subscribers_url": "https://api.github.com/repos/octocat/Hello-World/subscribers",
      "subscription_url": "https://api.github.com/repos/octocat/Hello-World/subscription",
      "tags_url": "https://api.github.com/repos/octocat/Hello-World/tags",
      "teams_url": "https://api.github.com/repos/octocat/Hello-World/teams",
      "trees_url": "https://api.github.com/repos/octocat/Hello-World/git/trees{/sha}",
      "hooks_url": "http://api.github.com/repos/octocat/Hello-World/hooks"
    }
  }
]"#,
        },
    ];
}

impl Examples for of::GetConfigurationForRepository {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "code-security-configuration-for-repository",
            status: 200,
            media: "application/json",
            body: r#"{
  "status": "attached",
  "configuration": {
    "id": 1325,
    "target_type": "organization",
    "name": "octo-org recommended settings",
    "description": "This is a code security configuration for octo-org",
    "advanced_security": "enabled",
    "dependency_graph": "enabled",
    "dependency_graph_autosubmit_action": "enabled",
    "dependency_graph_autosubmit_action_options": {
      "labeled_runners": false
    },
    "dependabot_alerts": "enabled",
    "dependabot_security_updates": "not_set",
    "code_scanning_default_setup": "disabled",
    "code_scanning_delegated_alert_dismissal": "disabled",
    "secret_scanning": "enabled",
    "secret_scanning_push_protection": "disabled",
    "secret_scanning_delegated_bypass": "disabled",
    "secret_scanning_validity_checks": "disabled",
    "secret_scanning_non_provider_patterns": "disabled",
    "secret_scanning_generic_secrets": "disabled",
    "secret_scanning_delegated_alert_dismissal": "disabled",
    "private_vulnerability_reporting": "disabled",
    "enforcement": "enforced",
    "url": "https://api.github.com/orgs/octo-org/code-security/configurations/1325",
    "html_url": "https://github.com/organizations/octo-org/settings/security_products/configurations/edit/1325",
    "created_at": "2024-05-01T00:00:00Z",
    "updated_at": "2024-05-01T00:00:00Z"
  }
}"#,
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}
