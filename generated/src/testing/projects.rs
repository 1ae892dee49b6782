// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `projects` show.

use octoforge_runtime::testing::{Example, Examples};
use super::shown;
use crate::api::projects as of;

impl Examples for of::ListForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CreateDraftItemForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-item-simple",
            status: 201,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_SIMPLE,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListFieldsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-field-items",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddFieldForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-field-text",
            status: 201,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD_TEXT,
        },
        Example {
            name: "projects-v2-field-number",
            status: 201,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD_NUMBER,
        },
        Example {
            name: "projects-v2-field-date",
            status: 201,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD_DATE,
        },
        Example {
            name: "projects-v2-field-single-select",
            status: 201,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD_SINGLE_SELECT,
        },
        Example {
            name: "projects-v2-field-iteration",
            status: 201,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD_ITERATION,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetFieldForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-field",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListItemsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddItemForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue_with_id",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 17,
  "node_id": "PVTI_lADOANN5s84ACbL0zgBueEI",
  "content": {
    "id": 38,
    "node_id": "I_kwDOANN5s85FtLts",
    "title": "Example Draft Issue",
    "body": "This is a draft issue in the project.",
    "created_at": "2022-04-28T12:00:00Z",
    "updated_at": "2022-04-28T12:00:00Z",
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
    }
  },
  "content_type": "DraftIssue",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "archived_at": null,
  "project_url": "https://api.github.com/users/octocat/projectsV2/1",
  "item_url": "https://api.github.com/users/octocat/projectsV2/items/17"
}"#,
        },
        Example {
            name: "pull_request_with_id",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 17,
  "node_id": "PVTI_lADOANN5s84ACbL0zgBueEI",
  "content": {
    "id": 38,
    "node_id": "I_kwDOANN5s85FtLts",
    "title": "Example Draft Issue",
    "body": "This is a draft issue in the project.",
    "created_at": "2022-04-28T12:00:00Z",
    "updated_at": "2022-04-28T12:00:00Z",
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
    }
  },
  "content_type": "DraftIssue",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "archived_at": null,
  "project_url": "https://api.github.com/users/octocat/projectsV2/1",
  "item_url": "https://api.github.com/users/octocat/projectsV2/items/17"
}"#,
        },
        Example {
            name: "issue_with_nwo",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 17,
  "node_id": "PVTI_lADOANN5s84ACbL0zgBueEI",
  "content": {
    "id": 38,
    "node_id": "I_kwDOANN5s85FtLts",
    "title": "Example Draft Issue",
    "body": "This is a draft issue in the project.",
    "created_at": "2022-04-28T12:00:00Z",
    "updated_at": "2022-04-28T12:00:00Z",
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
    }
  },
  "content_type": "DraftIssue",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "archived_at": null,
  "project_url": "https://api.github.com/users/octocat/projectsV2/1",
  "item_url": "https://api.github.com/users/octocat/projectsV2/items/17"
}"#,
        },
        Example {
            name: "pull_request_with_nwo",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 17,
  "node_id": "PVTI_lADOANN5s84ACbL0zgBueEI",
  "content": {
    "id": 38,
    "node_id": "I_kwDOANN5s85FtLts",
    "title": "Example Draft Issue",
    "body": "This is a draft issue in the project.",
    "created_at": "2022-04-28T12:00:00Z",
    "updated_at": "2022-04-28T12:00:00Z",
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
    }
  },
  "content_type": "DraftIssue",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "archived_at": null,
  "project_url": "https://api.github.com/users/octocat/projectsV2/1",
  "item_url": "https://api.github.com/users/octocat/projectsV2/items/17"
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

impl Examples for of::GetOrgItem {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteItemForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateItemForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
    ];
}

impl Examples for of::CreateViewForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "table_view",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 1,
  "number": 1,
  "name": "Sprint Board",
  "layout": "board",
  "node_id": "PVTV_lADOANN5s84ACbL0zgBueEI",
  "project_url": "https://api.github.com/orgs/octocat/projectsV2/1",
  "html_url": "https://github.com/orgs/octocat/projects/1/views/1",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "filter": "is:issue is:open",
  "visible_fields": [
    123,
    456,
    789
  ],
  "sort_by": [
    [
      123,
      "asc"
    ],
    [
      456,
      "desc"
    ]
  ],
  "group_by": [
    123
  ],
  "vertical_group_by": [
    456
  ]
}"#,
        },
        Example {
            name: "board_view",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 1,
  "number": 1,
  "name": "Sprint Board",
  "layout": "board",
  "node_id": "PVTV_lADOANN5s84ACbL0zgBueEI",
  "project_url": "https://api.github.com/orgs/octocat/projectsV2/1",
  "html_url": "https://github.com/orgs/octocat/projects/1/views/1",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "filter": "is:issue is:open",
  "visible_fields": [
    123,
    456,
    789
  ],
  "sort_by": [
    [
      123,
      "asc"
    ],
    [
      456,
      "desc"
    ]
  ],
  "group_by": [
    123
  ],
  "vertical_group_by": [
    456
  ]
}"#,
        },
        Example {
            name: "roadmap_view",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 1,
  "number": 1,
  "name": "Sprint Board",
  "layout": "board",
  "node_id": "PVTV_lADOANN5s84ACbL0zgBueEI",
  "project_url": "https://api.github.com/orgs/octocat/projectsV2/1",
  "html_url": "https://github.com/orgs/octocat/projects/1/views/1",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "filter": "is:issue is:open",
  "visible_fields": [
    123,
    456,
    789
  ],
  "sort_by": [
    [
      123,
      "asc"
    ],
    [
      456,
      "desc"
    ]
  ],
  "group_by": [
    123
  ],
  "vertical_group_by": [
    456
  ]
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

impl Examples for of::ListViewItemsForOrg {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CreateDraftItemForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-item-simple",
            status: 201,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_SIMPLE,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CreateViewForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "table_view",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 1,
  "number": 1,
  "name": "Sprint Board",
  "layout": "board",
  "node_id": "PVTV_lADOANN5s84ACbL0zgBueEI",
  "project_url": "https://api.github.com/orgs/octocat/projectsV2/1",
  "html_url": "https://github.com/orgs/octocat/projects/1/views/1",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "filter": "is:issue is:open",
  "visible_fields": [
    123,
    456,
    789
  ],
  "sort_by": [
    [
      123,
      "asc"
    ],
    [
      456,
      "desc"
    ]
  ],
  "group_by": [
    123
  ],
  "vertical_group_by": [
    456
  ]
}"#,
        },
        Example {
            name: "board_view",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 1,
  "number": 1,
  "name": "Sprint Board",
  "layout": "board",
  "node_id": "PVTV_lADOANN5s84ACbL0zgBueEI",
  "project_url": "https://api.github.com/orgs/octocat/projectsV2/1",
  "html_url": "https://github.com/orgs/octocat/projects/1/views/1",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "filter": "is:issue is:open",
  "visible_fields": [
    123,
    456,
    789
  ],
  "sort_by": [
    [
      123,
      "asc"
    ],
    [
      456,
      "desc"
    ]
  ],
  "group_by": [
    123
  ],
  "vertical_group_by": [
    456
  ]
}"#,
        },
        Example {
            name: "roadmap_view",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 1,
  "number": 1,
  "name": "Sprint Board",
  "layout": "board",
  "node_id": "PVTV_lADOANN5s84ACbL0zgBueEI",
  "project_url": "https://api.github.com/orgs/octocat/projectsV2/1",
  "html_url": "https://github.com/orgs/octocat/projects/1/views/1",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "filter": "is:issue is:open",
  "visible_fields": [
    123,
    456,
    789
  ],
  "sort_by": [
    [
      123,
      "asc"
    ],
    [
      456,
      "desc"
    ]
  ],
  "group_by": [
    123
  ],
  "vertical_group_by": [
    456
  ]
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

impl Examples for of::ListForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListFieldsForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-field-items",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddFieldForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-field-text",
            status: 201,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD_TEXT,
        },
        Example {
            name: "projects-v2-field-number",
            status: 201,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD_NUMBER,
        },
        Example {
            name: "projects-v2-field-date",
            status: 201,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD_DATE,
        },
        Example {
            name: "projects-v2-field-single-select",
            status: 201,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD_SINGLE_SELECT,
        },
        Example {
            name: "projects-v2-field-iteration",
            status: 201,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD_ITERATION,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetFieldForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-field",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_FIELD,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListItemsForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddItemForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "issue_with_id",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 17,
  "node_id": "PVTI_lADOANN5s84ACbL0zgBueEI",
  "content": {
    "id": 38,
    "node_id": "I_kwDOANN5s85FtLts",
    "title": "Example Draft Issue",
    "body": "This is a draft issue in the project.",
    "created_at": "2022-04-28T12:00:00Z",
    "updated_at": "2022-04-28T12:00:00Z",
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
    }
  },
  "content_type": "DraftIssue",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "archived_at": null,
  "project_url": "https://api.github.com/users/octocat/projectsV2/1",
  "item_url": "https://api.github.com/users/octocat/projectsV2/items/17"
}"#,
        },
        Example {
            name: "pull_request_with_id",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 17,
  "node_id": "PVTI_lADOANN5s84ACbL0zgBueEI",
  "content": {
    "id": 38,
    "node_id": "I_kwDOANN5s85FtLts",
    "title": "Example Draft Issue",
    "body": "This is a draft issue in the project.",
    "created_at": "2022-04-28T12:00:00Z",
    "updated_at": "2022-04-28T12:00:00Z",
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
    }
  },
  "content_type": "DraftIssue",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "archived_at": null,
  "project_url": "https://api.github.com/users/octocat/projectsV2/1",
  "item_url": "https://api.github.com/users/octocat/projectsV2/items/17"
}"#,
        },
        Example {
            name: "issue_with_nwo",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 17,
  "node_id": "PVTI_lADOANN5s84ACbL0zgBueEI",
  "content": {
    "id": 38,
    "node_id": "I_kwDOANN5s85FtLts",
    "title": "Example Draft Issue",
    "body": "This is a draft issue in the project.",
    "created_at": "2022-04-28T12:00:00Z",
    "updated_at": "2022-04-28T12:00:00Z",
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
    }
  },
  "content_type": "DraftIssue",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "archived_at": null,
  "project_url": "https://api.github.com/users/octocat/projectsV2/1",
  "item_url": "https://api.github.com/users/octocat/projectsV2/items/17"
}"#,
        },
        Example {
            name: "pull_request_with_nwo",
            status: 201,
            media: "application/json",
            body: r#"{
  "id": 17,
  "node_id": "PVTI_lADOANN5s84ACbL0zgBueEI",
  "content": {
    "id": 38,
    "node_id": "I_kwDOANN5s85FtLts",
    "title": "Example Draft Issue",
    "body": "This is a draft issue in the project.",
    "created_at": "2022-04-28T12:00:00Z",
    "updated_at": "2022-04-28T12:00:00Z",
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
    }
  },
  "content_type": "DraftIssue",
  "creator": {
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
  "created_at": "2022-04-28T12:00:00Z",
  "updated_at": "2022-04-28T12:00:00Z",
  "archived_at": null,
  "project_url": "https://api.github.com/users/octocat/projectsV2/1",
  "item_url": "https://api.github.com/users/octocat/projectsV2/items/17"
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

impl Examples for of::GetUserItem {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteItemForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateItemForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
    ];
}

impl Examples for of::ListViewItemsForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "projects-v2-item-with-content",
            status: 200,
            media: "application/json",
            body: shown::PROJECTS_V2_ITEM_WITH_CONTENT,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}
