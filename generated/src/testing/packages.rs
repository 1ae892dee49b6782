// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `packages` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::packages as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListDockerMigrationConflictingPackagesForOrganization>(),
    Shown::of::<of::ListPackagesForOrganization>(),
    Shown::of::<of::GetPackageForOrganization>(),
    Shown::of::<of::DeletePackageForOrg>(),
    Shown::of::<of::RestorePackageForOrg>(),
    Shown::of::<of::GetAllPackageVersionsForPackageOwnedByOrg>(),
    Shown::of::<of::GetPackageVersionForOrganization>(),
    Shown::of::<of::DeletePackageVersionForOrg>(),
    Shown::of::<of::RestorePackageVersionForOrg>(),
    Shown::of::<of::ListDockerMigrationConflictingPackagesForAuthenticatedUser>(),
    Shown::of::<of::ListPackagesForAuthenticatedUser>(),
    Shown::of::<of::GetPackageForAuthenticatedUser>(),
    Shown::of::<of::DeletePackageForAuthenticatedUser>(),
    Shown::of::<of::RestorePackageForAuthenticatedUser>(),
    Shown::of::<of::GetAllPackageVersionsForPackageOwnedByAuthenticatedUser>(),
    Shown::of::<of::GetPackageVersionForAuthenticatedUser>(),
    Shown::of::<of::DeletePackageVersionForAuthenticatedUser>(),
    Shown::of::<of::RestorePackageVersionForAuthenticatedUser>(),
    Shown::of::<of::ListDockerMigrationConflictingPackagesForUser>(),
    Shown::of::<of::ListPackagesForUser>(),
    Shown::of::<of::GetPackageForUser>(),
    Shown::of::<of::DeletePackageForUser>(),
    Shown::of::<of::RestorePackageForUser>(),
    Shown::of::<of::GetAllPackageVersionsForPackageOwnedByUser>(),
    Shown::of::<of::GetPackageVersionForUser>(),
    Shown::of::<of::DeletePackageVersionForUser>(),
    Shown::of::<of::RestorePackageVersionForUser>(),
];

impl Examples for of::ListDockerMigrationConflictingPackagesForOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "packages-for-org",
            status: 200,
            media: "application/json",
            body: shown::PACKAGES_FOR_ORG,
        },
    ];
}

impl Examples for of::ListPackagesForOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "packages-for-org",
            status: 200,
            media: "application/json",
            body: shown::PACKAGES_FOR_ORG,
        },
        Example {
            name: "empty",
            status: 400,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetPackageForOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "package-org",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 197,
  "name": "hello_docker",
  "package_type": "container",
  "owner": {
    "login": "github",
    "id": 9919,
    "node_id": "MDEyOk9yZ2FuaXphdGlvbjk5MTk=",
    "avatar_url": "https://avatars.githubusercontent.com/u/9919?v=4",
    "gravatar_id": "",
    "url": "https://api.github.com/users/github",
    "html_url": "https://github.com/github",
    "followers_url": "https://api.github.com/users/github/followers",
    "following_url": "https://api.github.com/users/github/following{/other_user}",
    "gists_url": "https://api.github.com/users/github/gists{/gist_id}",
    "starred_url": "https://api.github.com/users/github/starred{/owner}{/repo}",
    "subscriptions_url": "https://api.github.com/users/github/subscriptions",
    "organizations_url": "https://api.github.com/users/github/orgs",
    "repos_url": "https://api.github.com/users/github/repos",
    "events_url": "https://api.github.com/users/github/events{/privacy}",
    "received_events_url": "https://api.github.com/users/github/received_events",
    "type": "Organization",
    "site_admin": false
  },
  "version_count": 1,
  "visibility": "private",
  "url": "https://api.github.com/orgs/github/packages/container/hello_docker",
  "created_at": "2020-05-19T22:19:11Z",
  "updated_at": "2020-05-19T22:19:11Z",
  "html_url": "https://github.com/orgs/github/packages/container/package/hello_docker"
}"#,
        },
    ];
}

impl Examples for of::DeletePackageForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RestorePackageForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetAllPackageVersionsForPackageOwnedByOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "package-versions-for-org",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 245301,
    "name": "1.0.4",
    "url": "https://api.github.com/orgs/octo-org/packages/npm/hello-world-npm/versions/245301",
    "package_html_url": "https://github.com/octo-org/hello-world-npm/packages/43752",
    "created_at": "2019-11-05T22:49:04Z",
    "updated_at": "2019-11-05T22:49:04Z",
    "html_url": "https://github.com/octo-org/hello-world-npm/packages/43752?version=1.0.4",
    "metadata": {
      "package_type": "npm"
    }
  },
  {
    "id": 209672,
    "name": "1.0.3",
    "url": "https://api.github.com/orgs/octo-org/packages/npm/hello-world-npm/versions/209672",
    "package_html_url": "https://github.com/octo-org/hello-world-npm/packages/43752",
    "created_at": "2019-10-29T15:42:11Z",
    "updated_at": "2019-10-29T15:42:12Z",
    "html_url": "https://github.com/octo-org/hello-world-npm/packages/43752?version=1.0.3",
    "metadata": {
      "package_type": "npm"
    }
  }
]"#,
        },
    ];
}

impl Examples for of::GetPackageVersionForOrganization {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "package-version-org",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 836,
  "name": "sha256:b3d3e366b55f9a54599220198b3db5da8f53592acbbb7dc7e4e9878762fc5344",
  "url": "https://api.github.com/orgs/github/packages/container/hello_docker/versions/836",
  "package_html_url": "https://github.com/orgs/github/packages/container/package/hello_docker",
  "created_at": "2020-05-19T22:19:11Z",
  "updated_at": "2020-05-19T22:19:11Z",
  "html_url": "https://github.com/orgs/github/packages/container/hello_docker/836",
  "metadata": {
    "package_type": "container",
    "container": {
      "tags": [
        "latest"
      ]
    }
  }
}"#,
        },
    ];
}

impl Examples for of::DeletePackageVersionForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RestorePackageVersionForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListDockerMigrationConflictingPackagesForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "packages-for-user",
            status: 200,
            media: "application/json",
            body: shown::PACKAGES_FOR_USER,
        },
    ];
}

impl Examples for of::ListPackagesForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "packages-for-user",
            status: 200,
            media: "application/json",
            body: shown::PACKAGES_FOR_USER,
        },
        Example {
            name: "empty",
            status: 400,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetPackageForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "package-user",
            status: 200,
            media: "application/json",
            body: shown::PACKAGE_USER,
        },
    ];
}

impl Examples for of::DeletePackageForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RestorePackageForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetAllPackageVersionsForPackageOwnedByAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "package-versions-for-authenticated-user",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 45763,
    "name": "sha256:08a44bab0bddaddd8837a8b381aebc2e4b933768b981685a9e088360af0d3dd9",
    "url": "https://api.github.com/users/octocat/packages/container/hello_docker/versions/45763",
    "package_html_url": "https://github.com/users/octocat/packages/container/package/hello_docker",
    "created_at": "2020-09-11T21:56:40Z",
    "updated_at": "2021-02-05T21:32:32Z",
    "html_url": "https://github.com/users/octocat/packages/container/hello_docker/45763",
    "metadata": {
      "package_type": "container",
      "container": {
        "tags": [
          "latest"
        ]
      }
    }
  },
  {
    "id": 881,
    "name": "sha256:b3d3e366b55f9a54599220198b3db5da8f53592acbbb7dc7e4e9878762fc5344",
    "url": "https://api.github.com/users/octocat/packages/container/hello_docker/versions/881",
    "package_html_url": "https://github.com/users/octocat/packages/container/package/hello_docker",
    "created_at": "2020-05-21T22:22:20Z",
    "updated_at": "2021-02-05T21:32:32Z",
    "html_url": "https://github.com/users/octocat/packages/container/hello_docker/881",
    "metadata": {
      "package_type": "container",
      "container": {
        "tags": []
      }
    }
  }
]"#,
        },
    ];
}

impl Examples for of::GetPackageVersionForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "package-version-authenticated-user",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 214,
  "name": "sha256:3561f0cff06caccddb99c93bd26e712fcc56a811de0f8ea7a17bb865f30b176a",
  "url": "https://api.github.com/users/octocat/packages/container/hello_docker/versions/214",
  "package_html_url": "https://github.com/users/octocat/packages/container/package/hello_docker",
  "created_at": "2020-05-15T03:46:45Z",
  "updated_at": "2020-05-15T03:46:45Z",
  "html_url": "https://github.com/users/octocat/packages/container/hello_docker/214",
  "metadata": {
    "package_type": "container",
    "container": {
      "tags": [
        "1.13.6"
      ]
    }
  }
}"#,
        },
    ];
}

impl Examples for of::DeletePackageVersionForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RestorePackageVersionForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListDockerMigrationConflictingPackagesForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "packages-for-user",
            status: 200,
            media: "application/json",
            body: shown::PACKAGES_FOR_USER,
        },
    ];
}

impl Examples for of::ListPackagesForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "packages-for-user",
            status: 200,
            media: "application/json",
            body: shown::PACKAGES_FOR_USER,
        },
        Example {
            name: "empty",
            status: 400,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetPackageForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "package-user",
            status: 200,
            media: "application/json",
            body: shown::PACKAGE_USER,
        },
    ];
}

impl Examples for of::DeletePackageForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RestorePackageForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetAllPackageVersionsForPackageOwnedByUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "package-versions-for-user",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 3497268,
    "name": "0.3.0",
    "url": "https://api.github.com/users/octocat/packages/rubygems/octo-name/versions/3497268",
    "package_html_url": "https://github.com/octocat/octo-name-repo/packages/40201",
    "license": "MIT",
    "created_at": "2020-08-31T15:22:11Z",
    "updated_at": "2020-08-31T15:22:12Z",
    "description": "Project for octocats",
    "html_url": "https://github.com/octocat/octo-name-repo/packages/40201?version=0.3.0",
    "metadata": {
      "package_type": "rubygems"
    }
  },
  {
    "id": 387039,
    "name": "0.2.0",
    "url": "https://api.github.com/users/octocat/packages/rubygems/octo-name/versions/387039",
    "package_html_url": "https://github.com/octocat/octo-name-repo/packages/40201",
    "license": "MIT",
    "created_at": "2019-12-01T20:49:29Z",
    "updated_at": "2019-12-01T20:49:30Z",
    "description": "Project for octocats",
    "html_url": "https://github.com/octocat/octo-name-repo/packages/40201?version=0.2.0",
    "metadata": {
      "package_type": "rubygems"
    }
  },
  {
    "id": 169770,
    "name": "0.1.0",
    "url": "https://api.github.com/users/octocat/packages/rubygems/octo-name/versions/169770",
    "package_html_url": "https://github.com/octocat/octo-name-repo/packages/40201",
    "license": "MIT",
    "created_at": "2019-10-20T14:17:14Z",
    "updated_at": "2019-10-20T14:17:15Z",
    "html_url": "https://github.com/octocat/octo-name-repo/packages/40201?version=0.1.0",
    "metadata": {
      "package_type": "rubygems"
    }
  }
]"#,
        },
    ];
}

impl Examples for of::GetPackageVersionForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "package-version-user",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 387039,
  "name": "0.2.0",
  "url": "https://api.github.com/users/octocat/packages/rubygems/octo-name/versions/387039",
  "package_html_url": "https://github.com/octocat/octo-name-repo/packages/40201",
  "license": "MIT",
  "created_at": "2019-12-01T20:49:29Z",
  "updated_at": "2019-12-01T20:49:30Z",
  "description": "Octo-name client for Ruby",
  "html_url": "https://github.com/octocat/octo-name-repo/packages/40201?version=0.2.0",
  "metadata": {
    "package_type": "rubygems"
  }
}"#,
        },
    ];
}

impl Examples for of::DeletePackageVersionForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::RestorePackageVersionForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}
