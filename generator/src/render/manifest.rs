//! `Cargo.toml` and `README.md` of the crate.

use super::layout::feature;
use super::{Content, Context, SourceFile};
use crate::input::Layout;
use crate::passes::WEBHOOKS;
use crate::text;

/// Features that are the runtime's: their name, which others of the crate they need, and what they are for.
const FORWARDED: [(&str, &[&str], &str); 6] = [
    (
        "client",
        &[],
        "The asynchronous client, for any transport. Without it, requests are still built and answers decoded.",
    ),
    (
        "reqwest",
        &["client"],
        "The transport that clients have unless told otherwise: reqwest, with TLS by rustls.",
    ),
    ("tower", &["client"], "Any `tower::Service` as a transport."),
    (
        "blocking",
        &["client"],
        "A client that waits, for programs that are not asynchronous.",
    ),
    (
        "app",
        &["client"],
        "Calling as an app, and as an installation of one.",
    ),
    (
        "testing",
        &[],
        "For tests: answers as the description shows them, a transport that gives them, and values made by hand.",
    ),
];

/// `Cargo.toml`.
pub(super) fn cargo(context: &Context<'_>) -> SourceFile {
    let krate = &context.settings.krate;
    let mut text = format!("[package]\nname = {}\n", text::toml(&krate.name));
    text.push_str(&format!(
        "description = {}\n",
        text::toml(&krate.description)
    ));
    if let Some(repository) = &krate.repository {
        text.push_str(&format!("repository = {}\n", text::toml(repository)));
    }
    text.push_str("readme = \"README.md\"\n");
    text.push_str(&standing(context));
    text.push_str(&features(context));
    text.push_str(&dependencies(context));
    if matches!(context.layout, Layout::Standalone { .. }) {
        text.push_str("\n[workspace]\nmembers = [\"dispatch\"]\n");
    }
    SourceFile {
        path: "Cargo.toml".to_owned(),
        renderer: "manifest.rs",
        content: Content::Text {
            comment: ("# ", ""),
            text,
        },
    }
}

/// What a package has in common with its neighbours.
fn standing(context: &Context<'_>) -> String {
    match context.layout {
        Layout::Member => {
            let inherited = ["version", "edition", "rust-version", "license"];
            let fields = inherited.map(|field| format!("{field}.workspace = true\n"));
            format!("{}\n[lints]\nworkspace = true\n", fields.concat())
        }
        Layout::Standalone { .. } => {
            let version = text::toml(&context.settings.krate.version);
            format!("version = {version}\nedition = \"2024\"\n")
        }
    }
}

/// `Cargo.toml` of the package that finds types and functions by name.
pub(super) fn dispatch(context: &Context<'_>) -> String {
    let name = &context.settings.krate.name;
    let mut text = format!(
        "[package]\nname = {}\npublish = false\n{}",
        text::toml(&format!("{name}-dispatch")),
        standing(context)
    );
    let webhooks = match context.api.webhooks.is_empty() {
        true => String::new(),
        false => format!(", \"{WEBHOOKS}\""),
    };
    let runtime = match context.layout {
        Layout::Member => "workspace = true".to_owned(),
        Layout::Standalone { runtime } => {
            format!(
                "path = {}, default-features = false",
                text::toml(&above(runtime))
            )
        }
    };
    text.push_str(&format!(
        "\n[features]\n# Calls are sent by the asynchronous client. Without it they compile, and nothing can send them.\nclient = [\"{name}/client\"]\n"
    ));
    text.push_str(&format!(
        "\n[dependencies]\n{name} = {{ path = \"..\", default-features = false, features = [\"rest\", \"testing\"{webhooks}] }}\noctoforge-runtime = {{ {runtime} }}\n"
    ));
    text
}

/// A path as it is called from one directory further down.
fn above(path: &str) -> String {
    if path.starts_with('/') || path.contains(':') {
        path.to_owned()
    } else {
        format!("../{path}")
    }
}

fn features(context: &Context<'_>) -> String {
    let tags: Vec<String> = context.api.tags.iter().map(feature).collect();
    let mut text = String::from("\n[features]\ndefault = [\"reqwest\", \"serde\", \"rest\"]\n");
    for (name, also, docs) in FORWARDED {
        let also: String = also
            .iter()
            .map(|also| format!("{}, ", text::toml(also)))
            .collect();
        text.push_str(&format!(
            "# {docs}\n{name} = [{also}\"octoforge-runtime/{name}\"]\n"
        ));
    }
    text.push_str("# `serde::Serialize` and `serde::Deserialize` for every type.\nserde = []\n");
    text.push_str(
        "# Every operation; or choose tags, to compile only those and the types they reach.\n",
    );
    text.push_str("rest = [\n");
    for tag in &tags {
        text.push_str(&format!("    {},\n", text::toml(tag)));
    }
    text.push_str("]\n");
    for tag in &tags {
        text.push_str(&format!("{tag} = []\n"));
    }
    if !context.api.webhooks.is_empty() {
        text.push_str(&format!(
            "# What the service sends by itself, and whether it is it that sends.\n{WEBHOOKS} = [\"octoforge-runtime/{WEBHOOKS}\"]\n"
        ));
    }
    text
}

pub(super) fn dependencies(context: &Context<'_>) -> String {
    let runtime = match context.layout {
        Layout::Member => "octoforge-runtime = { workspace = true }\n".to_owned(),
        Layout::Standalone { runtime } => format!(
            "octoforge-runtime = {{ path = {}, default-features = false }}\n",
            text::toml(runtime)
        ),
    };
    format!("\n[dependencies]\n{runtime}")
}

/// `README.md`.
pub(super) fn readme(context: &Context<'_>) -> SourceFile {
    let readme: Vec<_> = context.settings.readme().lines().map(text::line).collect();
    let text = format!(
        "# {}\n\n{}\n",
        context.settings.krate.name,
        readme.join("\n")
    );
    SourceFile {
        path: "README.md".to_owned(),
        renderer: "manifest.rs",
        content: Content::Text {
            comment: ("<!-- ", " -->"),
            text,
        },
    }
}
