// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Parts, Visit,
};
use crate::models;
use crate::api::migrations::{
    BodyVcs, CancelImport, GetCommitAuthors, GetImportStatus, GetLargeFiles,
    MapCommitAuthor, SetLfsPreference, SetLfsPreferenceBody, SetLfsPreferenceBodyUseLfs,
    StartImport, StartImportBody, UpdateImport, UpdateImportBody,
};

impl Endpoint for GetImportStatus {
    type Output = models::Import;
    const OPERATION: Operation = Operation {
        id: "migrations/get-import-status",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/import",
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

impl GetImportStatus {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for StartImport {
    type Output = models::Import;
    const OPERATION: Operation = Operation {
        id: "migrations/start-import",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/import",
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

impl StartImport {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CancelImport {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "migrations/cancel-import",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/import",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl CancelImport {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateImport {
    type Output = models::Import;
    const OPERATION: Operation = Operation {
        id: "migrations/update-import",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/import",
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

impl UpdateImport {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCommitAuthors {
    type Output = Vec<models::PorterAuthor>;
    const OPERATION: Operation = Operation {
        id: "migrations/get-commit-authors",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/import/authors",
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

impl GetCommitAuthors {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for MapCommitAuthor {
    type Output = models::PorterAuthor;
    const OPERATION: Operation = Operation {
        id: "migrations/map-commit-author",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/import/authors/{author_id}",
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

impl MapCommitAuthor {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetLargeFiles {
    type Output = Vec<models::PorterLargeFile>;
    const OPERATION: Operation = Operation {
        id: "migrations/get-large-files",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/import/large_files",
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

impl GetLargeFiles {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetLfsPreference {
    type Output = models::Import;
    const OPERATION: Operation = Operation {
        id: "migrations/set-lfs-preference",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/import/lfs",
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

impl SetLfsPreference {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for UpdateImportBody {
    const NAME: &'static str = "UpdateImportBody";
    const FIELDS: &'static [&'static str] = &[
        "vcs_username",
        "vcs_password",
        "vcs",
        "tfvc_project",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            vcs_username: fields.at(0),
            vcs_password: fields.at(1),
            vcs: fields.at(2),
            tfvc_project: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.vcs_username, &self.vcs_password, &self.vcs, &self.tfvc_project],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateImportBody);

impl Object for StartImportBody {
    const NAME: &'static str = "StartImportBody";
    const FIELDS: &'static [&'static str] = &[
        "vcs_url",
        "vcs",
        "vcs_username",
        "vcs_password",
        "tfvc_project",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            vcs_url: fields.at(0),
            vcs: fields.at(1),
            vcs_username: fields.at(2),
            vcs_password: fields.at(3),
            tfvc_project: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.vcs_url,
                &self.vcs,
                &self.vcs_username,
                &self.vcs_password,
                &self.tfvc_project,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(StartImportBody);

impl Object for SetLfsPreferenceBody {
    const NAME: &'static str = "SetLfsPreferenceBody";
    const FIELDS: &'static [&'static str] = &["use_lfs"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            use_lfs: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.use_lfs], &self.extra)
    }
}

octoforge_runtime::object!(SetLfsPreferenceBody);

impl Literal for BodyVcs {
    const NAME: &'static str = "BodyVcs";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Subversion => "subversion",
            Self::Tfvc => "tfvc",
            Self::Git => "git",
            Self::Mercurial => "mercurial",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "subversion" => Self::Subversion,
            "tfvc" => Self::Tfvc,
            "git" => Self::Git,
            "mercurial" => Self::Mercurial,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BodyVcs);

impl Literal for SetLfsPreferenceBodyUseLfs {
    const NAME: &'static str = "SetLfsPreferenceBodyUseLfs";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::OptIn => "opt_in",
            Self::OptOut => "opt_out",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "opt_in" => Self::OptIn,
            "opt_out" => Self::OptOut,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SetLfsPreferenceBodyUseLfs);
