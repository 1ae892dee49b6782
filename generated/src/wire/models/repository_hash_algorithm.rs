// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{RepositoryHashAlgorithm, RepositoryHashAlgorithmHashAlgorithm};

impl Object for RepositoryHashAlgorithm {
    const NAME: &'static str = "RepositoryHashAlgorithm";
    const FIELDS: &'static [&'static str] = &["hash_algorithm"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            hash_algorithm: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.hash_algorithm], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryHashAlgorithm);

impl Literal for RepositoryHashAlgorithmHashAlgorithm {
    const NAME: &'static str = "RepositoryHashAlgorithmHashAlgorithm";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "sha1" => Self::Sha1,
            "sha256" => Self::Sha256,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryHashAlgorithmHashAlgorithm);
