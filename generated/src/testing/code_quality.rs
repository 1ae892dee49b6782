// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `code-quality` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use crate::api::code_quality as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListFindingsForRepo>(),
    Shown::of::<of::GetFinding>(),
    Shown::of::<of::GetSetup>(),
    Shown::of::<of::UpdateSetup>(),
];

impl Examples for of::ListFindingsForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "code-quality-finding-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "number": 42,
    "state": "open",
    "url": "https://api.github.com/repos/octocat/hello-world/code-quality/findings/42",
    "rule": {
      "id": "java/useless-null-check",
      "title": "Useless null check",
      "description": "Checking whether an expression is null when that expression cannot possibly be null is useless.",
      "severity": "warning",
      "category": "maintainability"
    },
    "location": {
      "path": "java/UselessNullCheck.java",
      "start_line": 9,
      "start_column": 4,
      "end_line": 9,
      "end_column": 18
    },
    "message": {
      "text": "This check is useless. o cannot be null at this check, since it is guarded by instanceof.",
      "markdown": "This check is useless. [o](java/UselessNullCheck.java#L9C4-L9C18) cannot be null at this check, since it is guarded by [...instanceof...](java/UselessNullCheck.java#L7C13-L7C25)."
    },
    "created_at": "2026-01-23T12:34:56Z"
  }
]"#,
        },
    ];
}

impl Examples for of::GetFinding {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "code-quality-finding",
            status: 200,
            media: "application/json",
            body: r##"{
  "number": 42,
  "state": "open",
  "url": "https://api.github.com/repos/octocat/hello-world/code-quality/findings/42",
  "rule": {
    "id": "java/useless-null-check",
    "title": "Useless null check",
    "description": "Checking whether an expression is null when that expression cannot possibly be null is useless.",
    "help": "# Useless null check\nSometimes you can guarantee that a particular variable will never be null. For example when that variable has just been assigned a newly created object or is the exception caught by a `catch` clause. A null check on such a variable is ...",
    "severity": "warning",
    "category": "maintainability"
  },
  "location": {
    "path": "java/UselessNullCheck.java",
    "start_line": 9,
    "start_column": 4,
    "end_line": 9,
    "end_column": 18
  },
  "message": {
    "text": "This check is useless. o cannot be null at this check, since it is guarded by instanceof.",
    "markdown": "This check is useless. [o](java/UselessNullCheck.java#L9C4-L9C18) cannot be null at this check, since it is guarded by [...instanceof...](java/UselessNullCheck.java#L7C13-L7C25)."
  },
  "created_at": "2026-01-23T12:34:56Z"
}"##,
        },
    ];
}

impl Examples for of::GetSetup {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "code-quality-setup",
            status: 200,
            media: "application/json",
            body: r#"{
  "state": "configured",
  "languages": [
    "javascript-typescript",
    "python"
  ],
  "runner_type": "standard",
  "runner_label": null,
  "updated_at": "2023-01-01T00:00:00Z",
  "schedule": "weekly",
  "ai_findings_option": "on_push"
}"#,
        },
    ];
}

impl Examples for of::UpdateSetup {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: "null",
        },
        Example {
            name: "code-quality-setup-update-response",
            status: 202,
            media: "application/json",
            body: r#"{
  "run_id": 42,
  "run_url": "https://api.github.com/repos/octocat/hello-world/actions/runs/42"
}"#,
        },
    ];
}
