// Emitted by `cargo xtask regenerate` (generator/src/render/testing.rs). Do not edit.

//! What the operations of `gitignore` show.

use octoforge_runtime::testing::{Example, Examples, Shown};
use crate::api::gitignore as of;

pub(super) const SHOWN: &[Shown] = &[
    Shown::of::<of::GetAllTemplates>(),
    Shown::of::<of::GetTemplate>(),
];

impl Examples for of::GetAllTemplates {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "default",
            status: 200,
            media: "application/json",
            body: r#"[
  "Actionscript",
  "Android",
  "AppceleratorTitanium",
  "Autotools",
  "Bancha",
  "C",
  "C++"
]"#,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}

impl Examples for of::GetTemplate {
    const EXAMPLES: &'static [Example] = &[
        Example {
            name: "gitignore-template",
            status: 200,
            media: "application/json",
            body: r##"{
  "name": "C",
  "source": "# Object files\n*.o\n\n# Libraries\n*.lib\n*.a\n\n# Shared objects (inc. Windows DLLs)\n*.dll\n*.so\n*.so.*\n*.dylib\n\n# Executables\n*.exe\n*.out\n*.app\n"
}"##,
        },
        Example {
            name: "empty",
            status: 304,
            media: "",
            body: "",
        },
    ];
}
