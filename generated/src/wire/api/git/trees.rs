// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Parts, Visit,
};
use crate::models;
use crate::api::git::{
    CreateTree, CreateTreeBody, CreateTreeBodyTreeItem, CreateTreeBodyTreeItemMode,
    GetTree,
};

impl Endpoint for CreateTree {
    type Output = models::GitTree;
    const OPERATION: Operation = Operation {
        id: "git/create-tree",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/git/trees",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl CreateTree {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetTree {
    type Output = models::GitTree;
    const OPERATION: Operation = Operation {
        id: "git/get-tree",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/git/trees/{+tree_sha}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetTree {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateTreeBody {
    const NAME: &'static str = "CreateTreeBody";
    const FIELDS: &'static [&'static str] = &["tree", "base_tree"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            tree: fields.at(0),
            base_tree: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.tree, &self.base_tree], &self.extra)
    }
}

octoforge_runtime::object!(CreateTreeBody);

impl Object for CreateTreeBodyTreeItem {
    const NAME: &'static str = "CreateTreeBodyTreeItem";
    const FIELDS: &'static [&'static str] = &["path", "mode", "type", "sha", "content"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            path: fields.at(0),
            mode: fields.at(1),
            r#type: fields.at(2),
            sha: fields.at(3),
            content: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.path, &self.mode, &self.r#type, &self.sha, &self.content],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateTreeBodyTreeItem);

impl Literal for CreateTreeBodyTreeItemMode {
    const NAME: &'static str = "CreateTreeBodyTreeItemMode";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::_100644 => "100644",
            Self::_100755 => "100755",
            Self::_040000 => "040000",
            Self::_160000 => "160000",
            Self::_120000 => "120000",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "100644" => Self::_100644,
            "100755" => Self::_100755,
            "040000" => Self::_040000,
            "160000" => Self::_160000,
            "120000" => Self::_120000,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CreateTreeBodyTreeItemMode);
