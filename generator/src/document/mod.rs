//! Knowledge of OpenAPI documents as plain JSON values, shared by the phases before lowering and by comparisons.
//!
//! | module | contents |
//! |---|---|
//! | [`grammar`] | the kind of object under each key of the standard |
//! | [`mod@pointer`] | JSON pointers, split and joined |

pub mod grammar;
pub mod pointer;
