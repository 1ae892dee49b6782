//! Renders `Cargo.toml` and `README.md` of the crate.

use crate::input::Layout;
use crate::ir::reserved::WEBHOOKS;
use crate::render::layout::feature;
use crate::render::{Content, Context, SourceFile};
use crate::text;

/// Features that are forwarded to the runtime: name, required features of the crate, and purpose.
const FORWARDED: [(&str, &[&str], &str); 6] = [
    (
        "client",
        &[],
        "The asynchronous client, for any transport. Without it, requests are built and responses decoded, but not sent.",
    ),
    (
        "reqwest",
        &["client"],
        "The default transport: reqwest, with TLS by rustls.",
    ),
    ("tower", &["client"], "Any `tower::Service` as a transport."),
    (
        "blocking",
        &["client"],
        "A blocking client, for programs that are not asynchronous.",
    ),
    (
        "app",
        &["client"],
        "Authentication as an app, and as an installation of one.",
    ),
    (
        "testing",
        &[],
        "For tests: the example responses of the description, a transport that returns them, and builders of values.",
    ),
];

/// Renders `Cargo.toml`.
pub(in crate::render) fn cargo(context: &Context<'_>) -> SourceFile {
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
    if context.layout == &Layout::Member {
        // The dispatch tables are for tests of the workspace only.
        text.push_str("exclude = [\"dispatch\"]\n");
    }
    text.push_str(&layout_keys(context));
    text.push_str(&features(context));
    text.push_str(&dependencies(context));
    if matches!(context.layout, Layout::Standalone { .. }) {
        text.push_str("\n[workspace]\n");
    }
    SourceFile {
        path: "Cargo.toml".to_owned(),
        renderer: "package/manifest.rs",
        content: Content::Text {
            comment: ("# ", ""),
            text,
        },
    }
}

/// Returns the package keys that depend on the layout.
fn layout_keys(context: &Context<'_>) -> String {
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
            "# Webhooks: their payloads, and the verification of their signatures.\n{WEBHOOKS} = [\"octoforge-runtime/{WEBHOOKS}\"]\n"
        ));
    }
    text
}

fn dependencies(context: &Context<'_>) -> String {
    let runtime = match context.layout {
        Layout::Member => "octoforge-runtime = { workspace = true }\n".to_owned(),
        Layout::Standalone { runtime } => format!(
            "octoforge-runtime = {{ path = {}, default-features = false }}\n",
            text::toml(runtime)
        ),
    };
    format!("\n[dependencies]\n{runtime}")
}

/// Renders `README.md`.
pub(in crate::render) fn readme(context: &Context<'_>) -> SourceFile {
    let readme: Vec<_> = context.settings.readme().lines().map(text::line).collect();
    let text = format!(
        "# {}\n\n{}\n",
        context.settings.krate.name,
        readme.join("\n")
    );
    SourceFile {
        path: "README.md".to_owned(),
        renderer: "package/manifest.rs",
        content: Content::Text {
            comment: ("<!-- ", " -->"),
            text,
        },
    }
}
