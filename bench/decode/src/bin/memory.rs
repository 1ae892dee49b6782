//! Prints the size of one decoded value: bytes of its struct, bytes with all allocations, and the number of allocations.
//!
//! `memory DIRECTORY`

use std::alloc::System;
use std::hint::black_box;
use std::path::Path;
use std::{env, fs};

use octoforge::json::{self, Json};
use octoforge::models::{FullRepository, Issue, PullRequest, WebhookPush, WorkflowRun};
use octoforge_bench_decode::plain;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let directory = env::args().nth(1).expect("usage: memory DIRECTORY");
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

/// Measures the emitted type, then that with derives.
fn both<Emitted: Json, Plain: DeserializeOwned>(directory: &Path, name: &str) -> Value {
    let text = fs::read(directory.join(format!("{name}.json"))).expect("the file");
    // The first value of a page: the whole page would include the capacity of its list.
    let value: Value = serde_json::from_slice(&text).expect("JSON");
    let text = value.get(0).unwrap_or(&value).to_string();
    json!({
        "octoforge": held(|| json::from_str::<Emitted>(&text).expect("the emitted type")),
        "serde": held(|| serde_json::from_str::<Plain>(&text).expect("the type with derives")),
    })
}

fn held<T>(read: impl Fn() -> T) -> Value {
    // A first run makes what is allocated once and kept.
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
