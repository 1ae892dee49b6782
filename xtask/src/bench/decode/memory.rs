//! Says what one decoded value takes: bytes of its struct, bytes allocated with it, and how many allocations.
//!
//! `memory DIRECTORY`

use std::alloc::System;
use std::hint::black_box;
use std::path::Path;
use std::{env, fs};

use derived::plain;
use octoforge::json::{self, Json};
use octoforge::models::{FullRepository, Issue, PullRequest, WebhookPush, WorkflowRun};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let directory = env::args().nth(1).expect("memory DIRECTORY");
    let directory = Path::new(&directory);
    let values = json!({
        "repositories": both::<FullRepository, plain::FullRepository>(directory, "repositories"),
        "issues": both::<Issue, plain::Issue>(directory, "issues"),
        "pulls": both::<PullRequest, plain::PullRequest>(directory, "pulls"),
        "runs": both::<WorkflowRun, plain::WorkflowRun>(directory, "runs"),
        "push": both::<WebhookPush, plain::WebhookPush>(directory, "push"),
    });
    println!("{values}");
}

/// Of ours, then of the derived ones: bytes of the struct, bytes in all, allocations.
fn both<Ours: Json, Plain: DeserializeOwned>(directory: &Path, name: &str) -> Value {
    let text = fs::read(directory.join(format!("{name}.json"))).expect("the file");
    // The first of a page: the whole page would tell how its list grows.
    let value: Value = serde_json::from_slice(&text).expect("JSON");
    let text = value.get(0).unwrap_or(&value).to_string();
    json!({
        "octoforge": held(|| json::from_str::<Ours>(&text).expect("ours")),
        "serde": held(|| serde_json::from_str::<Plain>(&text).expect("serde's")),
    })
}

fn held<T>(read: impl Fn() -> T) -> Value {
    // What is made once and for all is not this value's.
    drop(black_box(read()));
    let region = Region::new(ALLOCATOR);
    let value = read();
    let change = region.change();
    drop(black_box(value));
    let left = |made: usize, gone: usize| made.saturating_sub(gone);
    json!([
        size_of::<T>(),
        size_of::<T>() + left(change.bytes_allocated, change.bytes_deallocated),
        left(change.allocations, change.deallocations),
    ])
}
