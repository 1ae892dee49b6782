// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `agent-tasks` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use crate::api::agent_tasks as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::ListTasksForRepo>(),
    Shown::of::<of::CreateTaskInRepo>(),
    Shown::of::<of::GetTaskByRepoAndId>(),
    Shown::of::<of::ListTasks>(),
    Shown::of::<of::GetTaskById>(),
];

impl Examples for of::ListTasksForRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "tasks": [
    {
      "id": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
      "url": "https://api.github.com/agents/repos/octocat/hello-world/tasks/a1b2c3d4-e5f6-7890-abcd-ef1234567890",
      "html_url": "https://github.com/octocat/hello-world/copilot/tasks/a1b2c3d4-e5f6-7890-abcd-ef1234567890",
      "name": "Fix the login button on the homepage",
      "creator": {
        "id": 1
      },
      "creator_type": "user",
      "owner": {
        "id": 1
      },
      "repository": {
        "id": 1296269
      },
      "state": "completed",
      "session_count": 1,
      "artifacts": [
        {
          "provider": "github",
          "type": "pull",
          "data": {
            "id": 42
          }
        }
      ],
      "archived_at": null,
      "created_at": "2025-01-01T00:00:00Z",
      "updated_at": "2025-01-01T01:00:00Z"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::CreateTaskInRepo {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  "url": "https://api.github.com/agents/repos/octocat/hello-world/tasks/a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  "html_url": "https://github.com/octocat/hello-world/copilot/tasks/a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  "name": "Fix the login button on the homepage",
  "creator": {
    "id": 1
  },
  "creator_type": "user",
  "owner": {
    "id": 1
  },
  "repository": {
    "id": 1296269
  },
  "state": "queued",
  "session_count": 1,
  "artifacts": [],
  "archived_at": null,
  "created_at": "2025-01-01T00:00:00Z",
  "updated_at": "2025-01-01T00:00:00Z"
}"#,
        },
        Example {
            name: "with-custom-agent",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  "url": "https://api.github.com/agents/repos/octocat/hello-world/tasks/a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  "html_url": "https://github.com/octocat/hello-world/copilot/tasks/a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  "name": "Fix the login button on the homepage",
  "creator": {
    "id": 1
  },
  "creator_type": "user",
  "owner": {
    "id": 1
  },
  "repository": {
    "id": 1296269
  },
  "state": "queued",
  "session_count": 1,
  "custom_agent": {
    "id": "my-custom-agent"
  },
  "artifacts": [],
  "archived_at": null,
  "created_at": "2025-01-01T00:00:00Z",
  "updated_at": "2025-01-01T00:00:00Z"
}"#,
        },
    ];
}

impl Examples for of::GetTaskByRepoAndId {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  "url": "https://api.github.com/agents/repos/octocat/hello-world/tasks/a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  "html_url": "https://github.com/octocat/hello-world/copilot/tasks/a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  "name": "Fix the login button on the homepage",
  "creator": {
    "id": 1
  },
  "creator_type": "user",
  "owner": {
    "id": 1
  },
  "repository": {
    "id": 1296269
  },
  "state": "completed",
  "session_count": 1,
  "artifacts": [
    {
      "provider": "github",
      "type": "pull",
      "data": {
        "id": 42
      }
    }
  ],
  "archived_at": null,
  "created_at": "2025-01-01T00:00:00Z",
  "updated_at": "2025-01-01T01:00:00Z",
  "sessions": [
    {
      "id": "s1a2b3c4-d5e6-7890-abcd-ef1234567890",
      "name": "Fix the login button on the homepage",
      "user": {
        "id": 1
      },
      "owner": {
        "id": 1
      },
      "repository": {
        "id": 1296269
      },
      "task_id": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
      "state": "completed",
      "created_at": "2025-01-01T00:00:00Z",
      "updated_at": "2025-01-01T01:00:00Z",
      "completed_at": "2025-01-01T01:00:00Z",
      "prompt": "Fix the login button on the homepage",
      "head_ref": "copilot/fix-1",
      "base_ref": "main",
      "model": "claude-sonnet-4.6"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::ListTasks {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "tasks": [
    {
      "id": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
      "name": "Fix the login button on the homepage",
      "creator": {
        "id": 1
      },
      "creator_type": "user",
      "owner": {
        "id": 1
      },
      "repository": {
        "id": 1296269
      },
      "state": "completed",
      "session_count": 1,
      "artifacts": [
        {
          "provider": "github",
          "type": "pull",
          "data": {
            "id": 42
          }
        }
      ],
      "archived_at": null,
      "created_at": "2025-01-01T00:00:00Z",
      "updated_at": "2025-01-01T01:00:00Z"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::GetTaskById {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  "url": "https://api.github.com/agents/repos/octocat/hello-world/tasks/a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  "html_url": "https://github.com/octocat/hello-world/copilot/tasks/a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  "name": "Fix the login button on the homepage",
  "creator": {
    "id": 1
  },
  "creator_type": "user",
  "owner": {
    "id": 1
  },
  "repository": {
    "id": 1296269
  },
  "state": "completed",
  "session_count": 1,
  "artifacts": [
    {
      "provider": "github",
      "type": "pull",
      "data": {
        "id": 42
      }
    }
  ],
  "archived_at": null,
  "created_at": "2025-01-01T00:00:00Z",
  "updated_at": "2025-01-01T01:00:00Z",
  "sessions": [
    {
      "id": "s1a2b3c4-d5e6-7890-abcd-ef1234567890",
      "name": "Fix the login button on the homepage",
      "user": {
        "id": 1
      },
      "owner": {
        "id": 1
      },
      "repository": {
        "id": 1296269
      },
      "task_id": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
      "state": "completed",
      "created_at": "2025-01-01T00:00:00Z",
      "updated_at": "2025-01-01T01:00:00Z",
      "completed_at": "2025-01-01T01:00:00Z",
      "prompt": "Fix the login button on the homepage",
      "head_ref": "copilot/fix-1",
      "base_ref": "main",
      "model": "claude-sonnet-4.6"
    }
  ]
}"#,
        },
    ];
}
