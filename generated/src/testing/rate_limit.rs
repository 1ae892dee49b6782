// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `rate-limit` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use crate::api::rate_limit as of;

pub(super) const SHOWN: &[Shown] = &[Shown::of::<of::Get>()];

impl Examples for of::Get {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "rate-limit-overview",
            status: 200,
            media: "application/json",
            body: r#"{
  "resources": {
    "core": {
      "limit": 5000,
      "used": 1,
      "remaining": 4999,
      "reset": 1691591363
    },
    "search": {
      "limit": 30,
      "used": 12,
      "remaining": 18,
      "reset": 1691591091
    },
    "graphql": {
      "limit": 5000,
      "used": 7,
      "remaining": 4993,
      "reset": 1691593228
    },
    "integration_manifest": {
      "limit": 5000,
      "used": 1,
      "remaining": 4999,
      "reset": 1691594631
    },
    "source_import": {
      "limit": 100,
      "used": 1,
      "remaining": 99,
      "reset": 1691591091
    },
    "actions_runner_registration": {
      "limit": 10000,
      "used": 0,
      "remaining": 10000,
      "reset": 1691594631
    },
    "scim": {
      "limit": 15000,
      "used": 0,
      "remaining": 15000,
      "reset": 1691594631
    },
    "dependency_snapshots": {
      "limit": 100,
      "used": 0,
      "remaining": 100,
      "reset": 1691591091
    },
    "code_search": {
      "limit": 10,
      "used": 0,
      "remaining": 10,
      "reset": 1691591091
    },
    "code_scanning_autofix": {
      "limit": 10,
      "used": 0,
      "remaining": 10,
      "reset": 1691591091
    }
  },
  "rate": {
    "limit": 5000,
    "used": 1,
    "remaining": 4999,
    "reset": 1372700873
  }
}"#,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}
