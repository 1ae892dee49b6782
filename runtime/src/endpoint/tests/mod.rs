//! Tests of the endpoint layer: building requests and decoding responses.

mod answers;
mod forms;
mod overlaps;
mod requests;
mod styles;
mod urls;
