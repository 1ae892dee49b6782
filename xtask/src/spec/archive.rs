//! Reads the description from the archive of a package.
//!
//! Takes: a `.tgz` of npm, and the path of the description in it. Gives: the description, its licence, and the version that the
//! package states.
//!
//! ```text
//! package/package.json                     "version": "23.0.2"
//! package/LICENSE
//! package/generated/api.github.com.json
//! ```

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use flate2::read::GzDecoder;
use serde_json::Value;

use super::source::Source;
use xtask_support::stop::Stop;

/// Maximum size of a file: twenty times the current description.
const MOST: u64 = 256 * 1024 * 1024;

const MANIFEST: &str = "package/package.json";
const LICENSE: &str = "package/LICENSE";

/// The files of a package that are used.
#[derive(Debug)]
pub(crate) struct Package {
    /// The exact version.
    pub(crate) version: String,
    /// The description.
    pub(crate) description: String,
    /// The text of the licence.
    pub(crate) license: String,
}

/// Opens an archive.
///
/// # Errors
///
/// It is not an archive, belongs to another package, or lacks a file.
pub(crate) fn open(archive: &Path, source: &Source) -> Result<Package, Stop> {
    let wrong = |what: String| {
        Stop::usage(format_args!(
            "the archive of {} is not usable: {what}",
            source.package
        ))
        .help("nothing was changed; if upstream moved the file, set `file` in spec/source.yaml")
    };
    let mut files = File::open(archive)
        .and_then(|file| extract(file, &[MANIFEST, LICENSE, &source.file]))
        .map_err(|error| wrong(error.to_string()))?;
    let mut take = |name: &str| {
        files
            .remove(name)
            .ok_or_else(|| wrong(format!("there is no {name}")))
    };

    let manifest: Value = serde_json::from_str(&take(MANIFEST)?)
        .map_err(|error| wrong(format!("{MANIFEST} is not JSON: {error}")))?;
    let stated = |key: &str| {
        manifest
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    if stated("name") != source.package {
        return Err(wrong(format!("it is of {:?}", stated("name"))));
    }
    if stated("version").is_empty() {
        return Err(wrong(format!("{MANIFEST} states no version")));
    }
    Ok(Package {
        version: stated("version").to_owned(),
        description: take(&source.file)?,
        license: take(LICENSE)?,
    })
}

/// Reads some files of an archive into memory. Nothing is unpacked to disk, so that paths in it do no harm.
fn extract(archive: impl Read, wanted: &[&str]) -> io::Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for entry in tar::Archive::new(GzDecoder::new(archive)).entries()? {
        let entry = entry?;
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if !wanted.contains(&path.as_str()) {
            continue;
        }
        let mut content = Vec::new();
        entry.take(MOST + 1).read_to_end(&mut content)?;
        if content.len() as u64 > MOST {
            return Err(io::Error::other(format!(
                "{path} has more than {MOST} bytes"
            )));
        }
        let text = String::from_utf8(content)
            .map_err(|_| io::Error::other(format!("{path} is not UTF-8")))?;
        found.insert(path, text);
        // The rest of the archive can be thirty times as large.
        if found.len() == wanted.len() {
            break;
        }
    }
    Ok(found)
}
