// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `classroom` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use crate::api::classroom as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::GetAnAssignment>(),
    Shown::of::<of::ListAcceptedAssignmentsForAnAssignment>(),
    Shown::of::<of::GetAssignmentGrades>(),
    Shown::of::<of::ListClassrooms>(),
    Shown::of::<of::GetAClassroom>(),
    Shown::of::<of::ListAssignmentsForAClassroom>(),
];

impl Examples for of::GetAnAssignment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "classroom-assignment",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 12,
  "public_repo": false,
  "title": "Intro to Binaries",
  "type": "individual",
  "invite_link": "https://classroom.github.com/a/Lx7jiUgx",
  "invitations_enabled": true,
  "slug": "intro-to-binaries",
  "students_are_repo_admins": false,
  "feedback_pull_requests_enabled": true,
  "max_teams": 0,
  "max_members": 0,
  "editor": "codespaces",
  "accepted": 100,
  "submitted": 40,
  "passing": 10,
  "language": "ruby",
  "deadline": "2011-01-26T19:06:43Z",
  "starter_code_repository": {
    "id": 1296269,
    "full_name": "octocat/Hello-World",
    "html_url": "https://github.com/octocat/Hello-World",
    "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
    "private": false,
    "default_branch": "main"
  },
  "classroom": {
    "id": 1296269,
    "name": "Programming Elixir",
    "archived": false,
    "url": "https://classroom.github.com/classrooms/1-programming-elixir",
    "organization": {
      "id": 1,
      "login": "programming-elixir",
      "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
      "html_url": "https://github.com/programming-elixir",
      "name": "Learn how to build fault tolerant applications",
      "avatar_url": "https://avatars.githubusercontent.com/u/9919?v=4"
    }
  }
}"#,
        },
    ];
}

impl Examples for of::ListAcceptedAssignmentsForAnAssignment {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 12,
    "submitted": false,
    "passing": false,
    "commit_count": 5,
    "grade": "5/10",
    "students": [
      {
        "id": 1,
        "login": "octocat",
        "avatar_url": "https://github.com/images/error/octocat_happy.gif",
        "html_url": "https://github.com/octocat"
      }
    ],
    "repository": {
      "id": 1296269,
      "full_name": "octocat/Hello-World",
      "html_url": "https://github.com/octocat/Hello-World",
      "node_id": "MDEwOlJlcG9zaXRvcnkxMjk2MjY5",
      "private": false,
      "default_branch": "main"
    },
    "assignment": {
      "id": 12,
      "public_repo": false,
      "title": "Intro to Binaries",
      "type": "individual",
      "invite_link": "https://classroom.github.com/a/Lx7jiUgx",
      "invitations_enabled": true,
      "slug": "intro-to-binaries",
      "students_are_repo_admins": false,
      "feedback_pull_requests_enabled": true,
      "max_teams": 0,
      "max_members": 0,
      "editor": "codespaces",
      "accepted": 100,
      "submitted": 40,
      "passing": 10,
      "language": "ruby",
      "classroom": {
        "id": 1296269,
        "name": "Programming Elixir",
        "archived": false,
        "url": "https://classroom.github.com/classrooms/1-programming-elixir"
      },
      "deadline": null
    }
  }
]"#,
        },
    ];
}

impl Examples for of::GetAssignmentGrades {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "classroom-assignment-grades",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "assignment_name": "Introduction to Strings",
    "assignment_url": "https://classroom.github.com/classrooms/1337/assignments/1337",
    "starter_code_url": "",
    "github_username": "octocat",
    "roster_identifier": "octocat@github.com",
    "student_repository_name": "intro-to-strings-1337-octocat",
    "student_repository_url": "https://github.com/timeforschool/intro-to-strings-1337-octocat",
    "submission_timestamp": "2018-11-12 01:02",
    "points_awarded": 10,
    "points_available": 15,
    "group_name": "octocat-and-friends"
  },
  {
    "assignment_name": "Introduction to Strings",
    "assignment_url": "https://classroom.github.com/classrooms/1337/assignments/1337",
    "starter_code_url": "",
    "github_username": "monalisa",
    "roster_identifier": "monalisa@github.com",
    "student_repository_name": "intro-to-strings-1337-monalisa",
    "student_repository_url": "https://github.com/timeforschool/intro-to-strings-1337-monalisa",
    "submission_timestamp": "2018-11-12 01:11",
    "points_awarded": 15,
    "points_available": 15,
    "group_name": "monalisa-and-friends"
  }
]"#,
        },
    ];
}

impl Examples for of::ListClassrooms {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1296269,
    "name": "Programming Elixir",
    "archived": false,
    "url": "https://classroom.github.com/classrooms/1-programming-elixir"
  }
]"#,
        },
    ];
}

impl Examples for of::GetAClassroom {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "classroom",
            status: 200,
            media: "application/json",
            body: r#"{
  "id": 1296269,
  "name": "Programming Elixir",
  "archived": false,
  "organization": {
    "id": 1,
    "login": "programming-elixir",
    "node_id": "MDEyOk9yZ2FuaXphdGlvbjE=",
    "html_url": "https://github.com/programming-elixir",
    "name": "Learn how to build fault tolerant applications",
    "avatar_url": "https://avatars.githubusercontent.com/u/9919?v=4"
  },
  "url": "https://classroom.github.com/classrooms/1-programming-elixir"
}"#,
        },
    ];
}

impl Examples for of::ListAssignmentsForAClassroom {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 12,
    "public_repo": false,
    "title": "Intro to Binaries",
    "type": "individual",
    "invite_link": "https://classroom.github.com/a/Lx7jiUgx",
    "invitations_enabled": true,
    "slug": "intro-to-binaries",
    "students_are_repo_admins": false,
    "feedback_pull_requests_enabled": true,
    "max_teams": 0,
    "max_members": 0,
    "editor": "codespaces",
    "accepted": 100,
    "submitted": 40,
    "passing": 10,
    "language": "ruby",
    "deadline": "2020-01-11T11:59:22Z",
    "classroom": {
      "id": 1296269,
      "name": "Programming Elixir",
      "archived": false,
      "url": "https://classroom.github.com/classrooms/1-programming-elixir"
    }
  }
]"#,
        },
    ];
}
