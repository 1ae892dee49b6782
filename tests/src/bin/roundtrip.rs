//! Reads bodies from standard input, one JSON object per line, and writes each as its type encodes it, with the places that
//! are not as described. With `--strict`, these are errors.
//!
//! ```text
//! {"id": 1, "kind": "response", "operation": "meta/get-zen", "status": "200", "media": "text/plain", "json": "Hm."}
//! {"id":1,"ok":true,"json":"Hm."}
//! {"id": 2, "kind": "response", "operation": "issues/get-label", "status": "200", "json": {"id": 7, …, "name": null}}
//! {"id":2,"ok":true,"json":{"id":7,…,"name":null},"deviations":["name: expected a string, found null"]}
//! ```

use std::io::{self, BufRead as _, BufWriter, Write as _};
use std::process::ExitCode;

use octoforge_tests::{Question, Reading, round_trip};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let reading = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => Reading::Tolerant,
        ["--strict"] => Reading::Strict,
        _ => {
            eprintln!("usage: roundtrip [--strict] < BODIES");
            return ExitCode::from(2);
        }
    };
    match run(reading) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of the results has closed the pipe.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("roundtrip: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(reading: Reading) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for (number, line) in io::stdin().lock().lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str::<Question<'_>>(&line) {
            Ok(question) => serde_json::to_writer(&mut out, &round_trip(&question, reading))?,
            Err(error) => {
                let error = format!("line {}: no case: {error}", number + 1);
                let answer = serde_json::json!({"id": null, "ok": false, "error": error});
                serde_json::to_writer(&mut out, &answer)?;
            }
        }
        out.write_all(b"\n")?;
    }
    out.flush()
}
