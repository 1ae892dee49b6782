// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `git`: trees.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// Create a tree.
///
/// The tree creation API accepts nested entries. If you specify both a tree and a nested path modifying that tree, this endpoint will overwrite the contents of the tree with the new path contents, and create a new tree structure.
///
/// If you use this endpoint to add, delete, or modify the file contents in a tree, you will need to commit the tree and then update a branch to point to the commit. For more information see "[Create a commit](https://docs.github.com/rest/git/commits#create-a-commit)" and "[Update a reference](https://docs.github.com/rest/git/refs#update-a-reference)."
///
/// Returns an error if you try to delete a file that does not exist.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/trees#create-a-tree>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/git/trees`
///
/// - 201: [`GitTree`](crate::models::GitTree)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_tree(
    owner: impl Into<String>,
    repo: impl Into<String>,
    tree: impl IntoIterator<Item = impl Into<CreateTreeBodyTreeItem>>,
) -> CreateTree {
    CreateTree {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateTreeBody::new(tree),
    }
}

/// The request of [`create_tree`](create_tree()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTree {
    pub(crate) parts: Parts,
    pub(crate) body: CreateTreeBody,
}

impl CreateTree {
    /// The SHA1 of an existing Git tree object which will be used as the base for the new tree. If provided, a new Git tree object will be created from entries in the Git tree object pointed to by `base_tree` and entries defined in the `tree` parameter. Entries defined in the `tree` parameter will overwrite items from `base_tree` with the same `path`. If you're creating new changes on a branch, then normally you'd set `base_tree` to the SHA1 of the Git tree object of the current latest commit on the branch you're working on.
    /// If not provided, GitHub will create a new Git tree object from only the entries defined in the `tree` parameter. If you create a new commit pointing to such a tree, then all files which were a part of the parent commit's tree and were not defined in the `tree` parameter will be listed as deleted by the new commit.
    pub fn base_tree(mut self, base_tree: impl Into<String>) -> Self {
        self.body.base_tree = Some(base_tree.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1git~1trees/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateTreeBody {
    /// Objects (of `path`, `mode`, `type`, and `sha`) specifying a tree structure.
    pub tree: Vec<CreateTreeBodyTreeItem>,
    /// The SHA1 of an existing Git tree object which will be used as the base for the new tree. If provided, a new Git tree object will be created from entries in the Git tree object pointed to by `base_tree` and entries defined in the `tree` parameter. Entries defined in the `tree` parameter will overwrite items from `base_tree` with the same `path`. If you're creating new changes on a branch, then normally you'd set `base_tree` to the SHA1 of the Git tree object of the current latest commit on the branch you're working on.
    /// If not provided, GitHub will create a new Git tree object from only the entries defined in the `tree` parameter. If you create a new commit pointing to such a tree, then all files which were a part of the parent commit's tree and were not defined in the `tree` parameter will be listed as deleted by the new commit.
    pub base_tree: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateTreeBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        tree: impl IntoIterator<Item = impl Into<CreateTreeBodyTreeItem>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.tree = tree.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1git~1trees/post/requestBody/content/application~1json/schema/properties/tree/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateTreeBodyTreeItem {
    /// The file referenced in the tree.
    pub path: Option<String>,
    /// The file mode; one of `100644` for file (blob), `100755` for executable (blob), `040000` for subdirectory (tree), `160000` for submodule (commit), or `120000` for a blob that specifies the path of a symlink.
    pub mode: Option<CreateTreeBodyTreeItemMode>,
    /// Either `blob`, `tree`, or `commit`.
    pub r#type: Option<models::CommitTreeBlob>,
    /// The SHA1 checksum ID of the object in the tree. Also called `tree.sha`. If the value is `null` then the file will be deleted.
    ///
    /// **Note:** Use either `tree.sha` or `content` to specify the contents of the entry. Using both `tree.sha` and `content` will return an error.
    pub sha: Maybe<String>,
    /// The content you want this file to have. GitHub will write this blob out and use that SHA for this entry. Use either this, or `tree.sha`.
    ///
    /// **Note:** Use either `tree.sha` or `content` to specify the contents of the entry. Using both `tree.sha` and `content` will return an error.
    pub content: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateTreeBodyTreeItem {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// The file mode; one of `100644` for file (blob), `100755` for executable (blob), `040000` for subdirectory (tree), `160000` for submodule (commit), or `120000` for a blob that specifies the path of a symlink.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateTreeBodyTreeItemMode {
    /// `100644`
    _100644,
    /// `100755`
    _100755,
    /// `040000`
    _040000,
    /// `160000`
    _160000,
    /// `120000`
    _120000,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get a tree.
///
/// Returns a single tree using the SHA1 value or ref name for that tree.
///
/// If `truncated` is `true` in the response then the number of items in the `tree` array exceeded our maximum limit. If you need to fetch more items, use the non-recursive method of fetching trees, and fetch one sub-tree at a time.
///
/// > **Note:**
/// > The limit for the `tree` array is 100,000 entries with a maximum size of 7 MB when using the `recursive` parameter.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/trees#get-a-tree>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `tree_sha`: The SHA1 value or ref (branch or tag) name of the tree.
///
/// `GET /repos/{owner}/{repo}/git/trees/{tree_sha}`
///
/// - 200: [`GitTree`](crate::models::GitTree)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn get_tree(
    owner: impl Into<String>,
    repo: impl Into<String>,
    tree_sha: impl Into<String>,
) -> GetTree {
    GetTree {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&tree_sha.into()),
    }
}

/// The request of [`get_tree`](get_tree()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTree {
    pub(crate) parts: Parts,
}

impl GetTree {
    /// Setting this parameter to any value returns the objects or subtrees referenced by the tree specified in `:tree_sha`. For example, setting `recursive` to any of the following will enable returning objects or subtrees: `0`, `1`, `"true"`, and `"false"`. Omit this parameter to prevent recursively returning objects or subtrees.
    pub fn recursive(mut self, recursive: impl Into<String>) -> Self {
        self.parts.query("recursive", &recursive.into());
        self
    }
}
