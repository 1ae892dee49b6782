// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{ContentDirectoryItem, ContentDirectoryItemType};

impl Object for ContentDirectoryItem {
    const NAME: &'static str = "ContentDirectoryItem";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "size",
        "name",
        "path",
        "content",
        "sha",
        "url",
        "git_url",
        "html_url",
        "download_url",
        "_links",
    ];
    const REQUIRED: &'static [u64] = &[2031];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            size: fields.at(1),
            name: fields.at(2),
            path: fields.at(3),
            content: fields.at(4),
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
                &self.size,
                &self.name,
                &self.path,
                &self.content,
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

octoforge_runtime::object!(ContentDirectoryItem);

impl Literal for ContentDirectoryItemType {
    const NAME: &'static str = "ContentDirectoryItemType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Dir => "dir",
            Self::File => "file",
            Self::Submodule => "submodule",
            Self::Symlink => "symlink",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "dir" => Self::Dir,
            "file" => Self::File,
            "submodule" => Self::Submodule,
            "symlink" => Self::Symlink,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ContentDirectoryItemType);
