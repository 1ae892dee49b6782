//! Reserved names of emitted code: `passes/name` avoids them for names of the description, renderers use them.

/// Variant with a value that the description does not list.
pub(crate) const UNRECOGNIZED: &str = "Unrecognized";

/// Field with members that the description does not declare.
pub(crate) const EXTRA: &str = "extra";

/// Cargo feature of the webhooks.
pub(crate) const WEBHOOKS: &str = "webhooks";

/// Items in the module of webhooks in addition to the webhooks themselves.
pub(crate) const BESIDE_WEBHOOKS: &[&str] = &[
    "Event",
    UNRECOGNIZED,
    "EventError",
    "Delivery",
    "ReceiveError",
    "Secret",
    "SignatureError",
];

/// Modules, features and crates that the root of an emitted crate uses, and which the module of a tag therefore cannot be
/// named after.
pub(crate) const ROOT_NAMES: &[&str] = &[
    "alloc",
    "api",
    "app",
    "auth",
    "blocking",
    "client",
    "core",
    "default",
    "http",
    "json",
    "login",
    "models",
    "octoforge_runtime",
    "reqwest",
    "rest",
    "serde",
    "shown",
    "std",
    "testing",
    "tower",
    "transport",
    "version",
    "webhooks",
    "wire",
];

/// Types that emitted code uses unqualified, and which a type of the description therefore cannot be named after.
pub(crate) const TYPES: &[&str] = &[
    // The prelude.
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Vec",
    // The runtime.
    "Answer",
    "ApiError",
    "Body",
    "Boxed",
    "BuildError",
    "Bytes",
    "Caller",
    "Client",
    "Date",
    "DateTime",
    "DecodeError",
    "Endpoint",
    "Error",
    "Extra",
    "Fields",
    "Json",
    "Kind",
    "StringEnum",
    "Map",
    "Maybe",
    "Node",
    "Null",
    "Number",
    "Object",
    "Operation",
    "Paged",
    "RequestParts",
    "Redirect",
    "Service",
    "Union",
    "Upload",
    "Value",
    "Variant",
    "Visit",
];
