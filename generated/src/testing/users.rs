// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `users` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::users as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::GetAuthenticated>(),
    Shown::of::<of::UpdateAuthenticated>(),
    Shown::of::<of::ListBlockedByAuthenticatedUser>(),
    Shown::of::<of::CheckBlocked>(),
    Shown::of::<of::Block>(),
    Shown::of::<of::Unblock>(),
    Shown::of::<of::SetPrimaryEmailVisibilityForAuthenticatedUser>(),
    Shown::of::<of::ListEmailsForAuthenticatedUser>(),
    Shown::of::<of::AddEmailForAuthenticatedUser>(),
    Shown::of::<of::DeleteEmailForAuthenticatedUser>(),
    Shown::of::<of::ListFollowersForAuthenticatedUser>(),
    Shown::of::<of::ListFollowedByAuthenticatedUser>(),
    Shown::of::<of::CheckPersonIsFollowedByAuthenticated>(),
    Shown::of::<of::Follow>(),
    Shown::of::<of::Unfollow>(),
    Shown::of::<of::ListGpgKeysForAuthenticatedUser>(),
    Shown::of::<of::CreateGpgKeyForAuthenticatedUser>(),
    Shown::of::<of::GetGpgKeyForAuthenticatedUser>(),
    Shown::of::<of::DeleteGpgKeyForAuthenticatedUser>(),
    Shown::of::<of::ListPublicSshKeysForAuthenticatedUser>(),
    Shown::of::<of::CreatePublicSshKeyForAuthenticatedUser>(),
    Shown::of::<of::GetPublicSshKeyForAuthenticatedUser>(),
    Shown::of::<of::DeletePublicSshKeyForAuthenticatedUser>(),
    Shown::of::<of::ListPublicEmailsForAuthenticatedUser>(),
    Shown::of::<of::ListSocialAccountsForAuthenticatedUser>(),
    Shown::of::<of::AddSocialAccountForAuthenticatedUser>(),
    Shown::of::<of::DeleteSocialAccountForAuthenticatedUser>(),
    Shown::of::<of::ListSshSigningKeysForAuthenticatedUser>(),
    Shown::of::<of::CreateSshSigningKeyForAuthenticatedUser>(),
    Shown::of::<of::GetSshSigningKeyForAuthenticatedUser>(),
    Shown::of::<of::DeleteSshSigningKeyForAuthenticatedUser>(),
    Shown::of::<of::GetById>(),
    Shown::of::<of::List>(),
    Shown::of::<of::GetByUsername>(),
    Shown::of::<of::ListAttestationsBulk>(),
    Shown::of::<of::DeleteAttestationsBulk>(),
    Shown::of::<of::DeleteAttestationsBySubjectDigest>(),
    Shown::of::<of::DeleteAttestationsById>(),
    Shown::of::<of::ListAttestations>(),
    Shown::of::<of::ListFollowersForUser>(),
    Shown::of::<of::ListFollowingForUser>(),
    Shown::of::<of::CheckFollowingForUser>(),
    Shown::of::<of::ListGpgKeysForUser>(),
    Shown::of::<of::GetContextForUser>(),
    Shown::of::<of::ListPublicKeysForUser>(),
    Shown::of::<of::ListSocialAccountsForUser>(),
    Shown::of::<of::ListSshSigningKeysForUser>(),
];

impl Examples for of::GetAuthenticated {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "private-user-response-with-public-and-private-profile-information",
            status: 200,
            media: "application/json",
            body: r#"{
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
  "site_admin": false,
  "name": "monalisa octocat",
  "company": "GitHub",
  "blog": "https://github.com/blog",
  "location": "San Francisco",
  "email": "octocat@github.com",
  "hireable": false,
  "bio": "There once was...",
  "twitter_username": "monatheoctocat",
  "public_repos": 2,
  "public_gists": 1,
  "followers": 20,
  "following": 0,
  "created_at": "2008-01-14T04:33:35Z",
  "updated_at": "2008-01-14T04:33:35Z",
  "private_gists": 81,
  "total_private_repos": 100,
  "owned_private_repos": 100,
  "disk_usage": 10000,
  "collaborators": 8,
  "two_factor_authentication": true,
  "plan": {
    "name": "Medium",
    "space": 400,
    "private_repos": 20,
    "collaborators": 0
  }
}"#,
        },
        Example {
            name: "private-user-response-with-public-profile-information",
            status: 200,
            media: "application/json",
            body: r#"{
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
  "site_admin": false,
  "name": "monalisa octocat",
  "company": "GitHub",
  "blog": "https://github.com/blog",
  "location": "San Francisco",
  "email": "octocat@github.com",
  "hireable": false,
  "bio": "There once was...",
  "twitter_username": "monatheoctocat",
  "public_repos": 2,
  "public_gists": 1,
  "followers": 20,
  "following": 0,
  "created_at": "2008-01-14T04:33:35Z",
  "updated_at": "2008-01-14T04:33:35Z"
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

impl Examples for of::UpdateAuthenticated {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "private-user",
            status: 200,
            media: "application/json",
            body: r#"{
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
  "site_admin": false,
  "name": "monalisa octocat",
  "company": "GitHub",
  "blog": "https://github.com/blog",
  "location": "San Francisco",
  "email": "octocat@github.com",
  "hireable": false,
  "bio": "There once was...",
  "twitter_username": "monatheoctocat",
  "public_repos": 2,
  "public_gists": 1,
  "followers": 20,
  "following": 0,
  "created_at": "2008-01-14T04:33:35Z",
  "updated_at": "2008-01-14T04:33:35Z",
  "private_gists": 81,
  "total_private_repos": 100,
  "owned_private_repos": 100,
  "disk_usage": 10000,
  "collaborators": 8,
  "two_factor_authentication": true,
  "plan": {
    "name": "Medium",
    "space": 400,
    "private_repos": 20,
    "collaborators": 0
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

impl Examples for of::ListBlockedByAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CheckBlocked {
    const EXAMPLES: &'static [Example] = &[
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

impl Examples for of::Block {
    const EXAMPLES: &'static [Example] = &[
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

impl Examples for of::Unblock {
    const EXAMPLES: &'static [Example] = &[
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

impl Examples for of::SetPrimaryEmailVisibilityForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "email-items-3",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "email": "octocat@github.com",
    "primary": true,
    "verified": true,
    "visibility": "private"
  }
]"#,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListEmailsForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "email-items-2",
            status: 200,
            media: "application/json",
            body: shown::EMAIL_ITEMS_2,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddEmailForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "email-items",
            status: 201,
            media: "application/json",
            body: r#"[
  {
    "email": "octocat@octocat.org",
    "primary": false,
    "verified": false,
    "visibility": "public"
  },
  {
    "email": "octocat@github.com",
    "primary": false,
    "verified": false,
    "visibility": null
  },
  {
    "email": "mona@github.com",
    "primary": false,
    "verified": false,
    "visibility": null
  }
]"#,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteEmailForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
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

impl Examples for of::ListFollowersForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListFollowedByAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CheckPersonIsFollowedByAuthenticated {
    const EXAMPLES: &'static [Example] = &[
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

impl Examples for of::Follow {
    const EXAMPLES: &'static [Example] = &[
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

impl Examples for of::Unfollow {
    const EXAMPLES: &'static [Example] = &[
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

impl Examples for of::ListGpgKeysForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "gpg-key-items",
            status: 200,
            media: "application/json",
            body: shown::GPG_KEY_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CreateGpgKeyForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "gpg-key",
            status: 201,
            media: "application/json",
            body: shown::GPG_KEY,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetGpgKeyForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "gpg-key",
            status: 200,
            media: "application/json",
            body: shown::GPG_KEY,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteGpgKeyForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
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

impl Examples for of::ListPublicSshKeysForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "key-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "key": "2Sg8iYjAxxmI2LvUXpJjkYrMxURPc8r+dB7TJyvv1234",
    "id": 2,
    "url": "https://api.github.com/user/keys/2",
    "title": "ssh-rsa AAAAB3NzaC1yc2EAAA",
    "created_at": "2020-06-11T21:31:57Z",
    "verified": false,
    "read_only": false
  },
  {
    "key": "2Sg8iYjAxxmI2LvUXpJjkYrMxURPc8r+dB7TJy931234",
    "id": 3,
    "url": "https://api.github.com/user/keys/3",
    "title": "ssh-rsa AAAAB3NzaC1yc2EAAB",
    "created_at": "2020-07-11T21:31:57Z",
    "verified": false,
    "read_only": false
  }
]"#,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CreatePublicSshKeyForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "key",
            status: 201,
            media: "application/json",
            body: shown::KEY,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetPublicSshKeyForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "key",
            status: 200,
            media: "application/json",
            body: shown::KEY,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeletePublicSshKeyForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
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

impl Examples for of::ListPublicEmailsForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "email-items-2",
            status: 200,
            media: "application/json",
            body: shown::EMAIL_ITEMS_2,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListSocialAccountsForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "social-account-items",
            status: 200,
            media: "application/json",
            body: shown::SOCIAL_ACCOUNT_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::AddSocialAccountForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "social-account-items",
            status: 201,
            media: "application/json",
            body: shown::SOCIAL_ACCOUNT_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteSocialAccountForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
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

impl Examples for of::ListSshSigningKeysForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "ssh-signing-key-items",
            status: 200,
            media: "application/json",
            body: shown::SSH_SIGNING_KEY_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::CreateSshSigningKeyForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "ssh-signing-key",
            status: 201,
            media: "application/json",
            body: shown::SSH_SIGNING_KEY,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetSshSigningKeyForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "ssh-signing-key",
            status: 200,
            media: "application/json",
            body: shown::SSH_SIGNING_KEY,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteSshSigningKeyForAuthenticatedUser {
    const EXAMPLES: &'static [Example] = &[
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

impl Examples for of::GetById {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "public-user-default-response",
            status: 200,
            media: "application/json",
            body: shown::PUBLIC_USER_DEFAULT_RESPONSE,
        },
        Example {
            name: "public-user-response-with-git-hub-plan-information",
            status: 200,
            media: "application/json",
            body: shown::PUBLIC_USER_RESPONSE_WITH_GIT_HUB_PLAN_INFORMATION,
        },
    ];
}

impl Examples for of::List {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetByUsername {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "public-user-default-response",
            status: 200,
            media: "application/json",
            body: shown::PUBLIC_USER_DEFAULT_RESPONSE,
        },
        Example {
            name: "public-user-response-with-git-hub-plan-information",
            status: 200,
            media: "application/json",
            body: shown::PUBLIC_USER_RESPONSE_WITH_GIT_HUB_PLAN_INFORMATION,
        },
    ];
}

impl Examples for of::ListAttestationsBulk {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"{
  "attestations_subject_digests": {
    "sha256:abc": [
      {
        "bundle": {
          "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
          "verificationMaterial": {},
          "dsseEnvelope": {}
        },
        "repository_id": 1
      }
    ]
  }
}"#,
        },
    ];
}

impl Examples for of::DeleteAttestationsBulk {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 200,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteAttestationsBySubjectDigest {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 200,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::DeleteAttestationsById {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 200,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListAttestations {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "list-attestations",
            status: 200,
            media: "application/json",
            body: shown::LIST_ATTESTATIONS,
        },
        Example {
            name: "default",
            status: 201,
            media: "application/json",
            body: "null",
        },
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListFollowersForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::ListFollowingForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "simple-user-items",
            status: 200,
            media: "application/json",
            body: shown::SIMPLE_USER_ITEMS,
        },
    ];
}

impl Examples for of::CheckFollowingForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 404,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::ListGpgKeysForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "gpg-key-items",
            status: 200,
            media: "application/json",
            body: shown::GPG_KEY_ITEMS,
        },
    ];
}

impl Examples for of::GetContextForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "hovercard",
            status: 200,
            media: "application/json",
            body: r#"{
  "contexts": [
    {
      "message": "Owns this repository",
      "octicon": "repo"
    }
  ]
}"#,
        },
    ];
}

impl Examples for of::ListPublicKeysForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "key-simple-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "id": 1,
    "key": "ssh-rsa AAA..."
  }
]"#,
        },
    ];
}

impl Examples for of::ListSocialAccountsForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "social-account-items",
            status: 200,
            media: "application/json",
            body: shown::SOCIAL_ACCOUNT_ITEMS,
        },
    ];
}

impl Examples for of::ListSshSigningKeysForUser {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "ssh-signing-key-items",
            status: 200,
            media: "application/json",
            body: shown::SSH_SIGNING_KEY_ITEMS,
        },
    ];
}
