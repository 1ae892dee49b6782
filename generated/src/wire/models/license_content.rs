// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::LicenseContent;

impl Object for LicenseContent {
    const NAME: &'static str = "LicenseContent";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "path",
        "sha",
        "size",
        "url",
        "html_url",
        "git_url",
        "download_url",
        "type",
        "content",
        "encoding",
        "_links",
        "license",
    ];
    const REQUIRED: &'static [u64] = &[8191];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            path: fields.at(1),
            sha: fields.at(2),
            size: fields.at(3),
            url: fields.at(4),
            html_url: fields.at(5),
            git_url: fields.at(6),
            download_url: fields.at(7),
            r#type: fields.at(8),
            content: fields.at(9),
            encoding: fields.at(10),
            links: fields.at(11),
            license: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.path,
                &self.sha,
                &self.size,
                &self.url,
                &self.html_url,
                &self.git_url,
                &self.download_url,
                &self.r#type,
                &self.content,
                &self.encoding,
                &self.links,
                &self.license,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(LicenseContent);
