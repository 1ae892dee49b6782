// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! View, modify your gists.

mod comments;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod gists;
mod operations;

pub use self::comments::{
    CreateComment, DeleteComment, GetComment, ListComments, UpdateComment,
    create_comment, delete_comment, get_comment, list_comments, update_comment,
};
pub use self::gists::{
    CheckIsStarred, Create, CreateBody, CreateBodyFilesValue, CreateBodyPublicChoice,
    CreateTrueFalse, Delete, Fork, Get, GetRevision, List, ListCommits, ListForUser,
    ListForks, ListPublic, ListStarred, Star, Unstar, check_is_starred, create, delete,
    fork, get, get_revision, list, list_commits, list_for_user, list_forks, list_public,
    list_starred, star, unstar,
};
pub use self::operations::{Update, UpdateBody, UpdateBodyFilesValue, update};
