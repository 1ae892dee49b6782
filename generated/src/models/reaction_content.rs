// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/reaction/properties/content`.

/// The reaction to use
#[derive(Clone)]
#[non_exhaustive]
pub enum ReactionContent {
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `laugh`
    Laugh,
    /// `confused`
    Confused,
    /// `heart`
    Heart,
    /// `hooray`
    Hooray,
    /// `rocket`
    Rocket,
    /// `eyes`
    Eyes,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
