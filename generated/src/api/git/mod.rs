// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Raw Git functionality.

mod blobs;
mod commits;
mod refs;
mod tags;
mod trees;

pub use self::blobs::{
    CreateBlob, CreateBlobBody, CreateBlobResponse422, GetBlob, GetBlobRaw, create_blob,
    get_blob,
};
pub use self::commits::{
    CreateCommit, CreateCommitBody, GetCommit, create_commit, get_commit,
};
pub use self::refs::{
    CreateRef, DeleteRef, GetRef, ListMatchingRefs, UpdateRef, UpdateRefBody, create_ref,
    delete_ref, get_ref, list_matching_refs, update_ref,
};
pub use self::tags::{CreateTag, CreateTagBody, GetTag, create_tag, get_tag};
pub use self::trees::{
    CreateTree, CreateTreeBody, CreateTreeBodyTreeItem, CreateTreeBodyTreeItemMode,
    GetTree, create_tree, get_tree,
};
