// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

mod revoke;
