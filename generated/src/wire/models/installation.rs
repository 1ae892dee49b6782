// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Installation;

impl Object for Installation {
    const NAME: &'static str = "Installation";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "account",
        "repository_selection",
        "access_tokens_url",
        "repositories_url",
        "html_url",
        "app_id",
        "client_id",
        "target_id",
        "target_type",
        "permissions",
        "events",
        "created_at",
        "updated_at",
        "single_file_name",
        "has_multiple_single_files",
        "single_file_paths",
        "app_slug",
        "suspended_by",
        "suspended_at",
        "contact_email",
    ];
    const REQUIRED: &'static [u64] = &[950143];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            account: fields.at(1),
            repository_selection: fields.at(2),
            access_tokens_url: fields.at(3),
            repositories_url: fields.at(4),
            html_url: fields.at(5),
            app_id: fields.at(6),
            client_id: fields.at(7),
            target_id: fields.at(8),
            target_type: fields.at(9),
            permissions: fields.at(10),
            events: fields.at(11),
            created_at: fields.at(12),
            updated_at: fields.at(13),
            single_file_name: fields.at(14),
            has_multiple_single_files: fields.at(15),
            single_file_paths: fields.at(16),
            app_slug: fields.at(17),
            suspended_by: fields.at(18),
            suspended_at: fields.at(19),
            contact_email: fields.at(20),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.account,
                &self.repository_selection,
                &self.access_tokens_url,
                &self.repositories_url,
                &self.html_url,
                &self.app_id,
                &self.client_id,
                &self.target_id,
                &self.target_type,
                &self.permissions,
                &self.events,
                &self.created_at,
                &self.updated_at,
                &self.single_file_name,
                &self.has_multiple_single_files,
                &self.single_file_paths,
                &self.app_slug,
                &self.suspended_by,
                &self.suspended_at,
                &self.contact_email,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Installation);
