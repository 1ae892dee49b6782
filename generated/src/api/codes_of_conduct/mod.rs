// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Insight into codes of conduct for your communities.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod codes_of_conduct;

pub use self::codes_of_conduct::{
    GetAllCodesOfConduct, GetConductCode, get_all_codes_of_conduct, get_conduct_code,
};
