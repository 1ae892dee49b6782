//! Decodes or encodes a file many times, in one of several ways.
//!
//! `decode WAY FILE TIMES`

use std::hint::black_box;
use std::path::Path;
use std::{env, fs, process};

use octoforge::json::{self, Json};
use octoforge::models::{FullRepository, Issue, PullRequest, WebhookPush, WorkflowRun};
use octoforge_bench_decode::{kept, plain};
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [way, file, times] = arguments.as_slice() else {
        fail("usage: decode WAY FILE TIMES");
    };
    let text = fs::read(file).unwrap_or_else(|error| fail(&format!("{file}: {error}")));
    let times: usize = times.parse().unwrap_or_else(|_| fail("TIMES is a number"));
    let job = Job {
        way,
        text: &text,
        times,
    };
    match Path::new(file).file_stem().and_then(|name| name.to_str()) {
        Some("repositories" | "unknown") => {
            job.run::<Vec<FullRepository>, Vec<plain::FullRepository>, Vec<kept::FullRepository>>();
        }
        Some("issues") => job.run::<Vec<Issue>, Vec<plain::Issue>, Vec<kept::Issue>>(),
        Some("pulls") => {
            job.run::<Vec<PullRequest>, Vec<plain::PullRequest>, Vec<kept::PullRequest>>()
        }
        Some("runs") => {
            job.run::<Vec<WorkflowRun>, Vec<plain::WorkflowRun>, Vec<kept::WorkflowRun>>()
        }
        Some("push") => job.run::<WebhookPush, plain::WebhookPush, kept::WebhookPush>(),
        _ => fail("FILE is not named after a document"),
    }
}

struct Job<'a> {
    way: &'a str,
    text: &'a [u8],
    times: usize,
}

impl Job<'_> {
    fn run<Emitted: Json, Plain: DeserializeOwned + Serialize, Kept: DeserializeOwned>(&self) {
        match self.way {
            "decode-octoforge" => self.repeat(|| self.emitted::<Emitted>()),
            "decode-serde" => self.repeat(|| self.serde::<Plain>()),
            "decode-flatten" => self.repeat(|| self.serde::<Kept>()),
            "decode-value" => self.repeat(|| self.serde::<Value>()),
            "decode-ignored" => self.repeat(|| self.serde::<IgnoredAny>()),
            "encode-octoforge" => {
                let value: Emitted = self.emitted();
                self.repeat(|| json::to_vec(&value));
            }
            "encode-serde" => self.encode(&self.serde::<Plain>()),
            "encode-value" => self.encode(&self.serde::<Value>()),
            "hold-octoforge" => self.hold(|| self.emitted::<Emitted>()),
            "hold-serde" => self.hold(|| self.serde::<Plain>()),
            other => fail(&format!("unknown way: {other}")),
        }
    }

    fn emitted<T: Json>(&self) -> T {
        // As responses are decoded.
        let decoded = json::decode(self.text).unwrap_or_else(|error| fail(&error.to_string()));
        decoded.value
    }

    fn serde<T: DeserializeOwned>(&self) -> T {
        serde_json::from_slice(self.text).unwrap_or_else(|error| fail(&error.to_string()))
    }

    fn encode<T: Serialize>(&self, value: &T) {
        self.repeat(|| serde_json::to_vec(value).unwrap_or_else(|error| fail(&error.to_string())));
    }

    fn repeat<T>(&self, run: impl Fn() -> T) {
        for _ in 0..self.times {
            black_box(run());
        }
    }

    /// Keeps all values in memory at the same time.
    fn hold<T>(&self, run: impl Fn() -> T) {
        let all: Vec<T> = (0..self.times).map(|_| run()).collect();
        black_box(&all);
    }
}

fn fail(message: &str) -> ! {
    eprintln!("{message}");
    process::exit(1)
}
