//! Tests of the endpoint layer: which requests are built, and what is made of answers.

mod answers;
mod overlaps;
mod requests;
mod urls;
