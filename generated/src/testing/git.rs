// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `git` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use super::shown;
use crate::api::git as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::CreateBlob>(),
    Shown::of::<of::GetBlob>(),
    Shown::of::<of::CreateCommit>(),
    Shown::of::<of::GetCommit>(),
    Shown::of::<of::ListMatchingRefs>(),
    Shown::of::<of::GetRef>(),
    Shown::of::<of::CreateRef>(),
    Shown::of::<of::DeleteRef>(),
    Shown::of::<of::UpdateRef>(),
    Shown::of::<of::CreateTag>(),
    Shown::of::<of::GetTag>(),
    Shown::of::<of::CreateTree>(),
    Shown::of::<of::GetTree>(),
];

impl Examples for of::CreateBlob {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "short-blob",
            status: 201,
            media: "application/json",
            body: r#"{
  "url": "https://api.github.com/repos/octocat/example/git/blobs/3a0f86fb8db8eea7ccbb9a95f325ddbedfb25e15",
  "sha": "3a0f86fb8db8eea7ccbb9a95f325ddbedfb25e15"
}"#,
        },
    ];
}

impl Examples for of::GetBlob {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "blob",
            status: 200,
            media: "application/json",
            body: r#"{
  "content": "Q29udGVudCBvZiB0aGUgYmxvYg==",
  "encoding": "base64",
  "url": "https://api.github.com/repos/octocat/example/git/blobs/3a0f86fb8db8eea7ccbb9a95f325ddbedfb25e15",
  "sha": "3a0f86fb8db8eea7ccbb9a95f325ddbedfb25e15",
  "size": 19,
  "node_id": "Q29udGVudCBvZiB0aGUgYmxvYg=="
}"#,
        },
    ];
}

impl Examples for of::CreateCommit {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "git-commit",
            status: 201,
            media: "application/json",
            body: r#"{
  "sha": "7638417db6d59f3c431d3e1f261cc637155684cd",
  "node_id": "MDY6Q29tbWl0NzYzODQxN2RiNmQ1OWYzYzQzMWQzZTFmMjYxY2M2MzcxNTU2ODRjZA==",
  "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/7638417db6d59f3c431d3e1f261cc637155684cd",
  "author": {
    "date": "2014-11-07T22:01:45Z",
    "name": "Monalisa Octocat",
    "email": "octocat@github.com"
  },
  "committer": {
    "date": "2014-11-07T22:01:45Z",
    "name": "Monalisa Octocat",
    "email": "octocat@github.com"
  },
  "message": "my commit message",
  "tree": {
    "url": "https://api.github.com/repos/octocat/Hello-World/git/trees/827efc6d56897b048c772eb4087f854f46256132",
    "sha": "827efc6d56897b048c772eb4087f854f46256132"
  },
  "parents": [
    {
      "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/7d1b31e74ee336d15cbd21741bc88a537ed063a0",
      "sha": "7d1b31e74ee336d15cbd21741bc88a537ed063a0",
      "html_url": "https://github.com/octocat/Hello-World/commit/7d1b31e74ee336d15cbd21741bc88a537ed063a0"
    }
  ],
  "verification": {
    "verified": false,
    "reason": "unsigned",
    "signature": null,
    "payload": null,
    "verified_at": null
  },
  "html_url": "https://github.com/octocat/Hello-World/commit/7638417db6d59f3c431d3e1f261cc637155684cd"
}"#,
        },
    ];
}

impl Examples for of::GetCommit {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "git-commit-2",
            status: 200,
            media: "application/json",
            body: r#"{
  "sha": "7638417db6d59f3c431d3e1f261cc637155684cd",
  "node_id": "MDY6Q29tbWl0NmRjYjA5YjViNTc4NzVmMzM0ZjYxYWViZWQ2OTVlMmU0MTkzZGI1ZQ==",
  "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/7638417db6d59f3c431d3e1f261cc637155684cd",
  "html_url": "https://github.com/octocat/Hello-World/commit/7638417db6d59f3c431d3e1f261cc637155684cd",
  "author": {
    "date": "2014-11-07T22:01:45Z",
    "name": "Monalisa Octocat",
    "email": "octocat@github.com"
  },
  "committer": {
    "date": "2014-11-07T22:01:45Z",
    "name": "Monalisa Octocat",
    "email": "octocat@github.com"
  },
  "message": "added readme, because im a good github citizen",
  "tree": {
    "url": "https://api.github.com/repos/octocat/Hello-World/git/trees/691272480426f78a0138979dd3ce63b77f706feb",
    "sha": "691272480426f78a0138979dd3ce63b77f706feb"
  },
  "parents": [
    {
      "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/1acc419d4d6a9ce985db7be48c6349a0475975b5",
      "sha": "1acc419d4d6a9ce985db7be48c6349a0475975b5",
      "html_url": "https://github.com/octocat/Hello-World/commit/7638417db6d59f3c431d3e1f261cc637155684cd"
    }
  ],
  "verification": {
    "verified": false,
    "reason": "unsigned",
    "signature": null,
    "payload": null,
    "verified_at": null
  }
}"#,
        },
    ];
}

impl Examples for of::ListMatchingRefs {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "git-ref-items",
            status: 200,
            media: "application/json",
            body: r#"[
  {
    "ref": "refs/heads/feature-a",
    "node_id": "MDM6UmVmcmVmcy9oZWFkcy9mZWF0dXJlLWE=",
    "url": "https://api.github.com/repos/octocat/Hello-World/git/refs/heads/feature-a",
    "object": {
      "type": "commit",
      "sha": "aa218f56b14c9653891f9e74264a383fa43fefbd",
      "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/aa218f56b14c9653891f9e74264a383fa43fefbd"
    }
  },
  {
    "ref": "refs/heads/feature-b",
    "node_id": "MDM6UmVmcmVmcy9oZWFkcy9mZWF0dXJlLWI=",
    "url": "https://api.github.com/repos/octocat/Hello-World/git/refs/heads/feature-b",
    "object": {
      "type": "commit",
      "sha": "612077ae6dffb4d2fbd8ce0cccaa58893b07b5ac",
      "url": "https://api.github.com/repos/octocat/Hello-World/git/commits/612077ae6dffb4d2fbd8ce0cccaa58893b07b5ac"
    }
  }
]"#,
        },
    ];
}

impl Examples for of::GetRef {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "git-ref",
            status: 200,
            media: "application/json",
            body: shown::GIT_REF,
        },
    ];
}

impl Examples for of::CreateRef {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "git-ref",
            status: 201,
            media: "application/json",
            body: shown::GIT_REF,
        },
    ];
}

impl Examples for of::DeleteRef {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "empty",
            status: 204,
            media: "",
            body: "",
        },
        Example {
            name: "empty",
            status: 422,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::UpdateRef {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "git-ref",
            status: 200,
            media: "application/json",
            body: shown::GIT_REF,
        },
    ];
}

impl Examples for of::CreateTag {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "git-tag",
            status: 201,
            media: "application/json",
            body: shown::GIT_TAG,
        },
    ];
}

impl Examples for of::GetTag {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "git-tag",
            status: 200,
            media: "application/json",
            body: shown::GIT_TAG,
        },
    ];
}

impl Examples for of::CreateTree {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "git-tree",
            status: 201,
            media: "application/json",
            body: r#"{
  "sha": "cd8274d15fa3ae2ab983129fb037999f264ba9a7",
  "url": "https://api.github.com/repos/octocat/Hello-World/trees/cd8274d15fa3ae2ab983129fb037999f264ba9a7",
  "tree": [
    {
      "path": "file.rb",
      "mode": "100644",
      "type": "blob",
      "size": 132,
      "sha": "7c258a9869f33c1e1e1f74fbb32f07c86cb5a75b",
      "url": "https://api.github.com/repos/octocat/Hello-World/git/blobs/7c258a9869f33c1e1e1f74fbb32f07c86cb5a75b"
    }
  ],
  "truncated": true
}"#,
        },
    ];
}

impl Examples for of::GetTree {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "git-tree-default-response",
            status: 200,
            media: "application/json",
            body: r#"{
  "sha": "9fb037999f264ba9a7fc6274d15fa3ae2ab98312",
  "url": "https://api.github.com/repos/octocat/Hello-World/trees/9fb037999f264ba9a7fc6274d15fa3ae2ab98312",
  "tree": [
    {
      "path": "file.rb",
      "mode": "100644",
      "type": "blob",
      "size": 30,
      "sha": "44b4fc6d56897b048c772eb4087f854f46256132",
      "url": "https://api.github.com/repos/octocat/Hello-World/git/blobs/44b4fc6d56897b048c772eb4087f854f46256132"
    },
    {
      "path": "subdir",
      "mode": "040000",
      "type": "tree",
      "sha": "f484d249c660418515fb01c2b9662073663c242e",
      "url": "https://api.github.com/repos/octocat/Hello-World/git/blobs/f484d249c660418515fb01c2b9662073663c242e"
    },
    {
      "path": "exec_file",
      "mode": "100755",
      "type": "blob",
      "size": 75,
      "sha": "45b983be36b73c0788dc9cbcb76cbb80fc7bb057",
      "url": "https://api.github.com/repos/octocat/Hello-World/git/blobs/45b983be36b73c0788dc9cbcb76cbb80fc7bb057"
    }
  ],
  "truncated": false
}"#,
        },
        Example {
            name: "git-tree-response-recursively-retrieving-a-tree",
            status: 200,
            media: "application/json",
            body: r#"{
  "sha": "fc6274d15fa3ae2ab983129fb037999f264ba9a7",
  "url": "https://api.github.com/repos/octocat/Hello-World/trees/fc6274d15fa3ae2ab983129fb037999f264ba9a7",
  "tree": [
    {
      "path": "subdir/file.txt",
      "mode": "100644",
      "type": "blob",
      "size": 132,
      "sha": "7c258a9869f33c1e1e1f74fbb32f07c86cb5a75b",
      "url": "https://api.github.com/repos/octocat/Hello-World/git/7c258a9869f33c1e1e1f74fbb32f07c86cb5a75b"
    }
  ],
  "truncated": false
}"#,
        },
    ];
}
