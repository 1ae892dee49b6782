// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! View gitignore templates

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod gitignore;

pub use self::gitignore::{
    GetAllTemplates, GetTemplate, GetTemplateRaw, get_all_templates, get_template,
};
