//! Reads bodies from standard input, one JSON object per line, and writes each as its type encodes it.
//!
//! ```text
//! {"id": 1, "kind": "response", "operation": "meta/get-zen", "status": "200", "media": "text/plain", "json": "Hm."}
//! {"id":1,"ok":true,"json":"Hm."}
//! ```

use std::io::{self, BufRead as _, BufWriter, Write as _};
use std::process::ExitCode;

use octoforge_tests::{Question, round_trip};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of the results has closed the pipe.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("roundtrip: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for (number, line) in io::stdin().lock().lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str::<Question<'_>>(&line) {
            Ok(question) => serde_json::to_writer(&mut out, &round_trip(&question))?,
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
