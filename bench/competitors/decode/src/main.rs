//! Decodes a page of repositories many times, to the type of octocrab or of octoforge: `competitors-decode WAY FILE TIMES`.

use std::hint::black_box;
use std::{env, fs, process};

use octocrab::models::Repository;
use octoforge::json;
use octoforge::models::FullRepository;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [way, file, times] = arguments.as_slice() else {
        fail("usage: competitors-decode WAY FILE TIMES");
    };
    let text = fs::read(file).unwrap_or_else(|error| fail(&format!("{file}: {error}")));
    let times: usize = times.parse().unwrap_or_else(|_| fail("TIMES is a number"));
    for _ in 0..times {
        match way.as_str() {
            "octoforge" => drop(black_box(octoforge(&text))),
            "octocrab" => drop(black_box(octocrab(&text))),
            other => fail(&format!("unknown way: {other}")),
        }
    }
}

fn octoforge(text: &[u8]) -> Vec<FullRepository> {
    json::from_slice(text).unwrap_or_else(|error| fail(&error.to_string()))
}

fn octocrab(text: &[u8]) -> Vec<Repository> {
    serde_json::from_slice(text).unwrap_or_else(|error| fail(&error.to_string()))
}

fn fail(message: &str) -> ! {
    eprintln!("{message}");
    process::exit(1)
}
