//! Reports names that two things would both have, and that no rule resolves.

use crate::Diagnostic;

/// Things of one namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Components,
    Fields,
    Functions,
    Methods,
    Parameters,
    Requests,
    Setters,
    Types,
    Values,
    Variants,
    Webhooks,
}

impl Named {
    fn plural(self) -> &'static str {
        match self {
            Self::Components => "components",
            Self::Fields => "fields",
            Self::Functions => "functions",
            Self::Methods => "methods",
            Self::Parameters => "parameters",
            Self::Requests => "requests",
            Self::Setters => "setters",
            Self::Types => "types",
            Self::Values => "values",
            Self::Variants => "variants",
            Self::Webhooks => "webhooks",
        }
    }

    /// `true` if a pin can choose the name.
    fn takes_pins(self) -> bool {
        matches!(
            self,
            Self::Components | Self::Fields | Self::Functions | Self::Types | Self::Values
        )
    }
}

/// Returns the diagnostic for a collision; `first` says what has the name already.
pub(super) fn collision(named: Named, name: &str, first: &str, second: &str) -> Diagnostic {
    let remedy = match named.takes_pins() {
        true => "pin a name for one of them, by its pointer, in the file of pins",
        false => "rename one of them with a correction",
    };
    let help = match first == second {
        true => format!("both are at {first}; {remedy}"),
        false => format!("the other is {first}; {remedy}"),
    };
    Diagnostic::new(
        "names::collision",
        format!("two {} would both be called `{name}`", named.plural()),
    )
    .at(second)
    .help(help)
}

/// Returns the diagnostic for a webhook with the name of an item that the emitted crate has beside all webhooks.
pub(super) fn taken_by_the_crate(name: &str, at: &str) -> Diagnostic {
    Diagnostic::new(
        "names::collision",
        format!("a webhook would be called `{name}`, like an item that the emitted crate has for all webhooks"),
    )
    .at(at)
    .help("rename the webhook with a correction")
}
