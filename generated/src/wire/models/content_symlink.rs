// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{ContentSymlink, ContentSymlinkType};

impl Object for ContentSymlink {
    const NAME: &'static str = "ContentSymlink";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "target",
        "size",
        "name",
        "path",
        "sha",
        "url",
        "git_url",
        "html_url",
        "download_url",
        "_links",
    ];
    const REQUIRED: &'static [u64] = &[2047];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            target: fields.at(1),
            size: fields.at(2),
            name: fields.at(3),
            path: fields.at(4),
            sha: fields.at(5),
            url: fields.at(6),
            git_url: fields.at(7),
            html_url: fields.at(8),
            download_url: fields.at(9),
            links: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.target,
                &self.size,
                &self.name,
                &self.path,
                &self.sha,
                &self.url,
                &self.git_url,
                &self.html_url,
                &self.download_url,
                &self.links,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ContentSymlink);

impl Literal for ContentSymlinkType {
    const NAME: &'static str = "ContentSymlinkType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Symlink => "symlink",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "symlink" => Self::Symlink,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ContentSymlinkType);
