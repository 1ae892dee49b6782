//! The benchmarks of the reference: rendering the site of GitHub, and that of a description nine times as large.
//!
//! Takes: the workspace. Gives: [`Benchmark`]s that write sites, and the [`Site`] of one.
//!
//! ```text
//! target/bench/reference/github/    as `cargo xtask reference` writes it; measured are also its sizes
//! target/bench/reference/once/      the same without corrections and locked names
//! target/bench/reference/nine/      everything nine times
//! ```

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::read::GzEncoder;
use xtask_support::stop::Stop;

use crate::benchmark::{Benchmark, Cold, owned};
use crate::workspace::{SPEC_NINE, SPEC_ONCE, Workspace};

/// The site whose sizes are measured: its key, and its directory.
const GITHUB: (&str, &str) = ("reference", "github");

/// The sizes of a site, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Site {
    /// All files together.
    pub(crate) all: u64,
    /// The largest page of an operation.
    pub(crate) page: u64,
    /// The search index, compressed.
    pub(crate) index: u64,
}

/// Returns the benchmarks. Generating is measured beside them once more: `--only reference` selects it too.
pub(crate) fn benchmarks(workspace: &Workspace) -> [Benchmark; 4] {
    let (root, growth) = (&workspace.root, &workspace.growth);
    let spec = |spec| ["reference", "--spec", spec];
    let (once, nine) = (spec(SPEC_ONCE), spec(SPEC_NINE));
    let (key, site) = GITHUB;
    let check = Benchmark {
        key: "reference-regenerate".to_owned(),
        name: "regenerate --check, in turns with the reference".to_owned(),
        program: workspace.xtask.clone(),
        arguments: owned(&["regenerate", "--check"]),
        dir: root.clone(),
        cold: Cold::Nothing,
    };
    let rendering = |key: &str, name: &str, words: &[&str], dir: &PathBuf, site: &str| {
        let out = workspace.sites.join(site);
        let mut arguments = owned(words);
        arguments.extend(["--out".to_owned(), out.display().to_string()]);
        Benchmark {
            key: key.to_owned(),
            name: name.to_owned(),
            program: workspace.xtask.clone(),
            arguments,
            dir: dir.clone(),
            cold: Cold::Everything(out),
        }
    };
    [
        check,
        rendering(key, "reference", &["reference"], root, site),
        rendering(
            "reference-spec",
            "reference --spec, once",
            &once,
            growth,
            "once",
        ),
        rendering(
            "reference-spec-nine",
            "reference --spec, everything nine times",
            &nine,
            growth,
            "nine",
        ),
    ]
}

/// `true` if the benchmark reads the description nine times over.
pub(crate) fn is_nine(benchmark: &Benchmark) -> bool {
    benchmark.arguments.iter().any(|word| word == SPEC_NINE)
}

/// Measures the site of GitHub; `None` if it is not among the benchmarks that have run.
///
/// # Errors
///
/// A file cannot be read.
pub(crate) fn site(workspace: &Workspace, benchmarks: &[Benchmark]) -> Result<Option<Site>, Stop> {
    let (key, site) = GITHUB;
    if benchmarks.iter().all(|one| one.key != key) {
        return Ok(None);
    }
    let dir = workspace.sites.join(site);
    sizes(&dir)
        .map(Some)
        .map_err(|error| Stop::io(format_args!("cannot read {}", dir.display()), &error))
}

fn sizes(dir: &Path) -> io::Result<Site> {
    let mut site = Site::default();
    walk(dir, &mut |_, bytes| site.all += bytes)?;
    for tag in fs::read_dir(dir.join("operations"))? {
        let tag = tag?;
        // Beside the directories are the pages of tags.
        if tag.file_type()?.is_dir() {
            walk(&tag.path(), &mut |path, bytes| {
                if path
                    .extension()
                    .is_some_and(|extension| extension == "html")
                {
                    site.page = site.page.max(bytes);
                }
            })?;
        }
    }
    site.index = compressed(File::open(dir.join("search-index.js"))?)?;
    Ok(site)
}

/// Visits all files below a directory, with their sizes.
fn walk(dir: &Path, visit: &mut impl FnMut(&Path, u64)) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        if metadata.is_dir() {
            walk(&entry.path(), visit)?;
        } else {
            visit(&entry.path(), metadata.len());
        }
    }
    Ok(())
}

/// Counts the bytes of a text after compression, as a server would send it.
fn compressed(text: impl Read) -> io::Result<u64> {
    io::copy(
        &mut GzEncoder::new(text, Compression::default()),
        &mut io::sink(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_of_all_files_the_largest_operation_and_the_index() {
        let dir = tempfile::TempDir::new().unwrap();
        let write = |name: &str, size: usize| {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "a".repeat(size)).unwrap();
        };
        write("search-index.js", 10_000);
        write("operations/zoo.html", 500);
        write("operations/zoo/small.html", 20);
        write("operations/zoo/large.html", 300);
        write("operations/zoo/large.md", 400);
        write("models/cat.html", 600);
        let site = sizes(dir.path()).unwrap();
        assert_eq!((site.all, site.page), (11_820, 300));
        assert!((20..200).contains(&site.index), "{}", site.index);
    }

    #[test]
    fn the_site_of_a_run_without_it_is_not_measured() {
        let workspace = Workspace::at("/nowhere".into(), "cargo".into(), "bench".into());
        let all = benchmarks(&workspace);
        let nine: Vec<Benchmark> = all.iter().filter(|one| is_nine(one)).cloned().collect();
        assert_eq!(nine.len(), 1);
        assert!(matches!(site(&workspace, &nine), Ok(None)));
        assert!(site(&workspace, &all).is_err());
    }
}
