// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/discussion/properties/answer_chosen_by/properties/type`.

/// Described at `/components/schemas/discussion/properties/answer_chosen_by/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BotUserOrganization {
    /// `Bot`
    Bot,
    /// `User`
    User,
    /// `Organization`
    Organization,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
