// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/codespace-machine/properties/prebuild_availability`.

/// Whether a prebuild is currently available when creating a codespace for this machine and repository. If a branch was not specified as a ref, the default branch will be assumed. Value will be "null" if prebuilds are not supported or prebuild availability could not be determined. Value will be "none" if no prebuild is available. Latest values "ready" and "in_progress" indicate the prebuild availability status.
#[derive(Clone)]
#[non_exhaustive]
pub enum PrebuildAvailability {
    /// `none`
    None,
    /// `ready`
    Ready,
    /// `in_progress`
    InProgress,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
