// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/custom-property/properties/values_editable_by`.

/// Who can edit the values of the property
#[derive(Clone)]
#[non_exhaustive]
pub enum ValuesEditableBy {
    /// `org_actors`
    OrgActors,
    /// `org_and_repo_actors`
    OrgAndRepoActors,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
