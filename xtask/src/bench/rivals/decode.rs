//! Decodes a page of repositories many times, into octocrab's type or ours: `rivals WAY FILE TIMES`.

use std::hint::black_box;
use std::{env, fs, process};

use octocrab::models::Repository;
use octoforge::json;
use octoforge::models::FullRepository;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [way, file, times] = arguments.as_slice() else {
        fail("rivals WAY FILE TIMES");
    };
    let text = fs::read(file).unwrap_or_else(|error| fail(&format!("{file}: {error}")));
    let times: usize = times.parse().unwrap_or_else(|_| fail("TIMES is a number"));
    for _ in 0..times {
        match way.as_str() {
            "octoforge" => drop(black_box(ours(&text))),
            "octocrab" => drop(black_box(theirs(&text))),
            other => fail(&format!("no way is called {other}")),
        }
    }
}

fn ours(text: &[u8]) -> Vec<FullRepository> {
    json::from_slice(text).unwrap_or_else(|error| fail(&error.to_string()))
}

fn theirs(text: &[u8]) -> Vec<Repository> {
    serde_json::from_slice(text).unwrap_or_else(|error| fail(&error.to_string()))
}

fn fail(message: &str) -> ! {
    eprintln!("{message}");
    process::exit(1)
}
