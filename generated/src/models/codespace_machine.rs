// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/codespace-machine`.

use octoforge_runtime::{Extra, Maybe};
use super::PrebuildAvailability;

/// A description of the machine powering a codespace.
#[doc(alias = "nullable-codespace-machine")]
#[derive(Clone)]
#[non_exhaustive]
pub struct CodespaceMachine {
    /// The name of the machine.
    pub name: String,
    /// The display name of the machine includes cores, memory, and storage.
    pub display_name: String,
    /// The operating system of the machine.
    pub operating_system: String,
    /// How much storage is available to the codespace.
    pub storage_in_bytes: i64,
    /// How much memory is available to the codespace.
    pub memory_in_bytes: i64,
    /// How many cores are available to the codespace.
    pub cpus: i64,
    /// Whether a prebuild is currently available when creating a codespace for this machine and repository. If a branch was not specified as a ref, the default branch will be assumed. Value will be "null" if prebuilds are not supported or prebuild availability could not be determined. Value will be "none" if no prebuild is available. Latest values "ready" and "in_progress" indicate the prebuild availability status.
    pub prebuild_availability: Maybe<PrebuildAvailability>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
