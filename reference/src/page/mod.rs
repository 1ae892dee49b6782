//! Pages as HTML, each readable without its scripts.

mod changes;
mod compact;
mod how;
pub(crate) mod lists;
pub(crate) mod model;
pub(crate) mod operation;
pub(crate) mod parameters;
pub(crate) mod responses;
mod schema;
mod shell;
mod side;
mod trying;
pub(crate) mod webhook;

pub(crate) use self::trying::service;
