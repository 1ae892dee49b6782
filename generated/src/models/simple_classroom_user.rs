// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/simple-classroom-user`.

use octoforge_runtime::Extra;

/// A GitHub user simplified for Classroom.
#[derive(Clone)]
#[non_exhaustive]
pub struct SimpleClassroomUser {
    /// `id`
    pub id: i64,
    /// `login`
    pub login: String,
    /// `avatar_url`
    pub avatar_url: String,
    /// `html_url`
    pub html_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
