// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{ContentFile, ContentFileType};

impl Object for ContentFile {
    const NAME: &'static str = "ContentFile";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "encoding",
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
        "target",
        "submodule_git_url",
    ];
    const REQUIRED: &'static [u64] = &[4095];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            encoding: fields.at(1),
            size: fields.at(2),
            name: fields.at(3),
            path: fields.at(4),
            content: fields.at(5),
            sha: fields.at(6),
            url: fields.at(7),
            git_url: fields.at(8),
            html_url: fields.at(9),
            download_url: fields.at(10),
            links: fields.at(11),
            target: fields.at(12),
            submodule_git_url: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.encoding,
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
                &self.target,
                &self.submodule_git_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ContentFile);

impl Literal for ContentFileType {
    const NAME: &'static str = "ContentFileType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "file" => Self::File,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ContentFileType);
