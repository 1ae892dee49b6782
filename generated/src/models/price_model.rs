// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/marketplace-listing-plan/properties/price_model`.

/// Described at `/components/schemas/marketplace-listing-plan/properties/price_model`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PriceModel {
    /// `FREE`
    Free,
    /// `FLAT_RATE`
    FlatRate,
    /// `PER_UNIT`
    PerUnit,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
