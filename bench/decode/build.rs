//! Puts the types of `serde` in place: the ones that the benchmarks have rendered, or stand-ins, so that the programs compile
//! without them.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

/// Environment variable with the path of the rendered types. The benchmarks set it.
const TYPES: &str = "OCTOFORGE_BENCH_TYPES";
const STAND_IN: &str = "src/stand_in.rs";

fn main() -> Result<(), Box<dyn Error>> {
    let source = env::var(TYPES).unwrap_or_else(|_| STAND_IN.to_owned());
    println!("cargo::rerun-if-env-changed={TYPES}");
    println!("cargo::rerun-if-changed={source}");
    let out = env::var("OUT_DIR")?;
    fs::copy(&source, Path::new(&out).join("types.rs"))
        .map_err(|error| format!("cannot copy {source}: {error}"))?;
    Ok(())
}
