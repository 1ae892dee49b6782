//! What a run gives: the files, and an account of what went into them.

use std::collections::BTreeMap;

use serde::Serialize;

/// What a run gives.
#[derive(Clone, Debug)]
pub struct Output {
    /// Path (relative to the crate's root, `/`-separated) to text, for every file of the crate.
    pub files: BTreeMap<String, String>,
    /// The new text of the lock of names.
    pub lock: String,
    /// The account.
    pub report: Report,
}

/// What was in the description, what was emitted, and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Operations.
    pub operations: Count,
    /// Component schemas.
    pub schemas: Count,
    /// Webhooks.
    pub webhooks: Count,
    /// Types emitted: structs, enums of values, sum types and aliases.
    pub structs: usize,
    /// Enums of literal values.
    pub enums: usize,
    /// Sum types for `oneOf` and `anyOf`.
    pub unions: usize,
    /// Type aliases.
    pub aliases: usize,
    /// Fields of all structs.
    pub fields: usize,
    /// Fields, items and bodies that are any JSON value, by the reason for it.
    pub values: BTreeMap<String, usize>,
    /// Operations that answer in pages.
    pub paged: usize,
    /// Operations with a paging parameter that do not, each with the reason.
    pub unpaged: BTreeMap<String, String>,
    /// What could not be emitted, each with its reason.
    pub skipped: Vec<Skipped>,
    /// What a reader of the run should know though nothing failed (names released from the lock, say).
    pub notes: Vec<String>,
}

/// How many the description holds, and how many were emitted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// In the description.
    pub described: usize,
    /// In the emitted crate.
    pub emitted: usize,
}

/// Something of the description that was not emitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// JSON pointer.
    pub pointer: String,
    /// Why.
    pub reason: String,
}
