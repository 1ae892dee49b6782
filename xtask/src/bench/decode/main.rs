//! Decodes or encodes a file many times, by one of several ways, so that they can be measured side by side.
//!
//! `decode WAY FILE TIMES`

use std::hint::black_box;
use std::{env, fs, process};

use octoforge::json;
use octoforge::models::FullRepository;

type Plain = Vec<derived::plain::FullRepository>;
type Kept = Vec<derived::kept::FullRepository>;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [way, file, times] = arguments.as_slice() else {
        fail("decode WAY FILE TIMES");
    };
    let text = fs::read(file).unwrap_or_else(|error| fail(&format!("{file}: {error}")));
    let times: usize = times.parse().unwrap_or_else(|_| fail("TIMES is a number"));
    match way.as_str() {
        "decode-octoforge" => repeat(times, || ours(&text)),
        "decode-serde" => repeat(times, || serde_json::from_slice::<Plain>(&text).unwrap_or_else(serde)),
        "decode-flatten" => repeat(times, || serde_json::from_slice::<Kept>(&text).unwrap_or_else(serde)),
        "decode-value" => repeat(times, || serde_json::from_slice::<serde_json::Value>(&text).unwrap_or_else(serde)),
        "decode-ignored" => repeat(times, || serde_json::from_slice::<serde::de::IgnoredAny>(&text).unwrap_or_else(serde)),
        "encode-octoforge" => {
            let page = ours(&text);
            repeat(times, || json::to_vec(&page));
        }
        "encode-serde" => {
            let page: Plain = serde_json::from_slice(&text).unwrap_or_else(serde);
            repeat(times, || serde_json::to_vec(&page).unwrap_or_else(serde));
        }
        other => fail(&format!("no way is called {other}")),
    }
}

fn repeat<T>(times: usize, run: impl Fn() -> T) {
    for _ in 0..times {
        black_box(run());
    }
}

fn ours(text: &[u8]) -> Vec<FullRepository> {
    json::from_slice(text).unwrap_or_else(|error| fail(&error.to_string()))
}

fn serde<T>(error: serde_json::Error) -> T {
    fail(&error.to_string())
}

fn fail(message: &str) -> ! {
    eprintln!("{message}");
    process::exit(1)
}
