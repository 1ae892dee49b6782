//! `spec/source.yaml`, the record of the vendored description's origin.
//!
//! Takes: its text. Gives: package, version, path in the package, digest and size.
//!
//! ```text
//! Source::parse(text)?.version == "23.0.2"
//! ```

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use octoforge_generator::{File, parse_document};

/// The origin of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// The npm package.
    pub(crate) package: String,
    /// The exact version of the package.
    pub(crate) version: String,
    /// The path in the archive of the package.
    pub(crate) file: String,
    /// SHA-256 of the file, in hexadecimal.
    pub(crate) sha256: String,
    /// Size of the file, in bytes.
    pub(crate) size: usize,
}

impl Source {
    /// Parses the record.
    ///
    /// # Errors
    ///
    /// A key is missing or has another type; the message is one line.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let value = parse_document(text, File::Settings).map_err(|error| error.message)?;
        let word = |key: &str| {
            let word = value
                .get(key)
                .and_then(Value::as_str)
                .filter(|word| !word.is_empty());
            word.map(str::to_owned)
                .ok_or_else(|| format!("`{key}` is missing or not a string"))
        };
        let size = value
            .get("size")
            .and_then(Value::as_u64)
            .and_then(|size| size.try_into().ok());
        Ok(Self {
            package: word("package")?,
            version: word("version")?,
            file: word("file")?,
            sha256: word("sha256")?,
            size: size.ok_or("`size` is missing or not a number of bytes")?,
        })
    }

    /// Returns the record of another version, with this content.
    pub(crate) fn at(&self, version: &str, content: &[u8]) -> Self {
        Self {
            version: version.to_owned(),
            sha256: sha256(content),
            size: content.len(),
            ..self.clone()
        }
    }

    /// Renders the record.
    pub(crate) fn render(&self) -> String {
        // A JSON string is a YAML string. Unquoted, a version could be read as a number.
        let quote = |word: &str| Value::from(word).to_string();
        format!(
            "# Where api.github.com.json and LICENSE come from. \
             Written by `cargo xtask spec pull`; not edited by hand.\n\
             package: {}\nversion: {}\nfile: {}\nsha256: {}\nsize: {}\n",
            quote(&self.package),
            quote(&self.version),
            self.file,
            self.sha256,
            self.size,
        )
    }
}

/// Returns the SHA-256 digest in hexadecimal.
pub(crate) fn sha256(content: &[u8]) -> String {
    Sha256::digest(content)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use xtask_support::inputs::DESCRIPTION;
    use xtask_support::root::Root;

    #[test]
    fn a_rendered_record_is_parsed() {
        let source = Source {
            package: "@octokit/openapi".to_owned(),
            version: "23.0".to_owned(),
            file: "package/generated/api.github.com.json".to_owned(),
            sha256: sha256(b""),
            size: 0,
        };
        assert_eq!(Source::parse(&source.render()).unwrap(), source);
    }

    #[test]
    fn a_missing_key_is_named() {
        let cases = [
            ("package: a", "`version` is missing or not a string"),
            // Unquoted, this is a number, and 1.10 would be 1.1.
            (
                "package: a\nversion: 1.10",
                "`version` is missing or not a string",
            ),
            (
                "{package: a, version: b, file: c, sha256: d}",
                "`size` is missing or not a number of bytes",
            ),
            (
                "{package: a, version: b, file: c, sha256: d, size: -1}",
                "`size` is missing or not a number of bytes",
            ),
        ];
        for (text, message) in cases {
            assert_eq!(Source::parse(text).unwrap_err(), message, "{text}");
        }
    }

    /// Errors of the description are corrected in `spec/corrections.yaml`; the file itself stays as upstream has it.
    #[test]
    fn the_vendored_description_is_the_recorded_one() {
        let root = Root::find().unwrap();
        let text = fs::read_to_string(root.join("spec/source.yaml")).unwrap();
        let source = Source::parse(&text).unwrap();
        let description = fs::read(root.join("spec").join(DESCRIPTION)).unwrap();
        assert_eq!(source.at(&source.version, &description), source);
        assert_eq!(source.render(), text);
    }
}
