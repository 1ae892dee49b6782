//! Pages as HTML, each readable without its scripts.

mod changes;
mod how;
pub(crate) mod lists;
pub(crate) mod model;
pub(crate) mod operation;
mod parameters;
mod responses;
mod schema;
mod shell;
pub(crate) mod side;
mod trying;
pub(crate) mod webhook;
