// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/author-association`.

/// How the author is associated with the repository.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorAssociation {
    /// `COLLABORATOR`
    Collaborator,
    /// `CONTRIBUTOR`
    Contributor,
    /// `FIRST_TIMER`
    FirstTimer,
    /// `FIRST_TIME_CONTRIBUTOR`
    FirstTimeContributor,
    /// `MANNEQUIN`
    Mannequin,
    /// `MEMBER`
    Member,
    /// `NONE`
    None,
    /// `OWNER`
    Owner,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
