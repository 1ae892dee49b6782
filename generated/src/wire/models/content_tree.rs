// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{ContentTree, ContentTreeEntry};

impl Object for ContentTree {
    const NAME: &'static str = "ContentTree";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "size",
        "name",
        "path",
        "sha",
        "content",
        "url",
        "git_url",
        "html_url",
        "download_url",
        "entries",
        "encoding",
        "_links",
    ];
    const REQUIRED: &'static [u64] = &[5087];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            size: fields.at(1),
            name: fields.at(2),
            path: fields.at(3),
            sha: fields.at(4),
            content: fields.at(5),
            url: fields.at(6),
            git_url: fields.at(7),
            html_url: fields.at(8),
            download_url: fields.at(9),
            entries: fields.at(10),
            encoding: fields.at(11),
            links: fields.at(12),
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
                &self.sha,
                &self.content,
                &self.url,
                &self.git_url,
                &self.html_url,
                &self.download_url,
                &self.entries,
                &self.encoding,
                &self.links,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ContentTree);

impl Object for ContentTreeEntry {
    const NAME: &'static str = "ContentTreeEntry";
    const FIELDS: &'static [&'static str] = &[
        "type",
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
    const REQUIRED: &'static [u64] = &[1023];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            size: fields.at(1),
            name: fields.at(2),
            path: fields.at(3),
            sha: fields.at(4),
            url: fields.at(5),
            git_url: fields.at(6),
            html_url: fields.at(7),
            download_url: fields.at(8),
            links: fields.at(9),
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

octoforge_runtime::object!(ContentTreeEntry);
