// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `private-registries` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::private_registries as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListOrgPrivateRegistries>(),
    Shown::of::<of::CreateOrgPrivateRegistry>(),
    Shown::of::<of::GetOrgPublicKey>(),
    Shown::of::<of::GetOrgPrivateRegistry>(),
    Shown::of::<of::DeleteOrgPrivateRegistry>(),
    Shown::of::<of::UpdateOrgPrivateRegistry>(),
];

impl Examples for of::ListOrgPrivateRegistries {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-private-registry-configurations-paginated",
            status: 200,
            media: "application/json",
            body: r#"{
  "total_count": 1,
  "configurations": [
    {
      "name": "MAVEN_REPOSITORY_SECRET",
      "registry_type": "maven_repository",
      "username": "monalisa",
      "created_at": "2019-08-10T14:59:22Z",
      "updated_at": "2020-01-10T14:59:22Z",
      "visibility": "selected"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::CreateOrgPrivateRegistry {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-private-registry-configuration",
            status: 201,
            media: "application/json",
            body: shown::ORG_PRIVATE_REGISTRY_CONFIGURATION,
        },
        Example {
            name: "org-private-registry-configuration-with-selected-repositories",
            status: 201,
            media: "application/json",
            body: r#"{
  "name": "MAVEN_REPOSITORY_SECRET",
  "registry_type": "maven_repository",
  "username": "monalisa",
  "visibility": "selected",
  "selected_repository_ids": [
    1296269,
    1296280
  ],
  "created_at": "2019-08-10T14:59:22Z",
  "updated_at": "2020-01-10T14:59:22Z"
}"#,
        },
    ];
}

impl Examples for of::GetOrgPublicKey {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "private-registries-public-key",
            status: 200,
            media: "application/json",
            body: r#"{
  "key_id": "012345678912345678",
  "key": "2Sg8iYjAxxmI2LvUXpJjkYrMxURPc8r+dB7TJyvv1234"
}"#,
        },
    ];
}

impl Examples for of::GetOrgPrivateRegistry {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "org-private-registry-configuration",
            status: 200,
            media: "application/json",
            body: shown::ORG_PRIVATE_REGISTRY_CONFIGURATION,
        },
    ];
}

impl Examples for of::DeleteOrgPrivateRegistry {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateOrgPrivateRegistry {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}
