// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Bytes, Caller, DecodeError, Endpoint, Fields, Json, Kind, Node, Object,
    Operation, Parts, Redirect, Union, Variant, Visit,
};
use crate::models;
use crate::api::repos::{
    CreateOrUpdateFileContents, CreateOrUpdateFileContentsBody,
    CreateOrUpdateFileContentsBodyAuthor, CreateOrUpdateFileContentsResponse409,
    DeleteFile, DeleteFileBody, DownloadTarballArchive, DownloadZipballArchive,
    GetContent, GetContentHtml, GetContentObject, GetContentRaw, GetContentResponse,
    GetReadme, GetReadmeHtml, GetReadmeInDirectory, GetReadmeInDirectoryHtml,
    GetReadmeInDirectoryRaw, GetReadmeRaw,
};

impl Endpoint for GetContent {
    type Output = GetContentResponse;
    const OPERATION: Operation = Operation {
        id: "repos/get-content",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/contents/{*path}",
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

impl GetContent {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetContentObject {
    type Output = models::ContentTree;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.object",
        ..GetContent::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetContentObject {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetContentRaw {
    type Output = Bytes;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.raw+json",
        ..GetContent::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.bytes()
    }
}

impl GetContentRaw {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for GetContentHtml {
    type Output = String;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.html+json",
        ..GetContent::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.text()
    }
}

impl GetContentHtml {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for CreateOrUpdateFileContents {
    type Output = models::FileCommit;
    const OPERATION: Operation = Operation {
        id: "repos/create-or-update-file-contents",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/contents/{+path}",
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

impl CreateOrUpdateFileContents {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteFile {
    type Output = models::FileCommit;
    const OPERATION: Operation = Operation {
        id: "repos/delete-file",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/contents/{+path}",
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

impl DeleteFile {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetReadme {
    type Output = models::ContentFile;
    const OPERATION: Operation = Operation {
        id: "repos/get-readme",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/readme",
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

impl GetReadme {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetReadmeRaw {
    type Output = Bytes;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.raw+json",
        ..GetReadme::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.bytes()
    }
}

impl GetReadmeRaw {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for GetReadmeHtml {
    type Output = String;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.html+json",
        ..GetReadme::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.text()
    }
}

impl GetReadmeHtml {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for GetReadmeInDirectory {
    type Output = models::ContentFile;
    const OPERATION: Operation = Operation {
        id: "repos/get-readme-in-directory",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/readme/{+dir}",
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

impl GetReadmeInDirectory {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetReadmeInDirectoryRaw {
    type Output = Bytes;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.raw+json",
        ..GetReadmeInDirectory::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.bytes()
    }
}

impl GetReadmeInDirectoryRaw {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for GetReadmeInDirectoryHtml {
    type Output = String;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.html+json",
        ..GetReadmeInDirectory::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.text()
    }
}

impl GetReadmeInDirectoryHtml {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for DownloadTarballArchive {
    type Output = Redirect;
    const OPERATION: Operation = Operation {
        id: "repos/download-tarball-archive",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/tarball/{+ref}",
        outcomes: &[301, 302, 303, 307, 308],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.location()
    }
}

impl DownloadTarballArchive {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for DownloadZipballArchive {
    type Output = Redirect;
    const OPERATION: Operation = Operation {
        id: "repos/download-zipball-archive",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/zipball/{+ref}",
        outcomes: &[301, 302, 303, 307, 308],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.location()
    }
}

impl DownloadZipballArchive {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Object for DeleteFileBody {
    const NAME: &'static str = "DeleteFileBody";
    const FIELDS: &'static [&'static str] = &[
        "message",
        "sha",
        "branch",
        "committer",
        "author",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            sha: fields.at(1),
            branch: fields.at(2),
            committer: fields.at(3),
            author: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.message, &self.sha, &self.branch, &self.committer, &self.author],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DeleteFileBody);

impl Union for GetContentResponse {
    const NAME: &'static str = "GetContentResponse";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Array,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["file"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["symlink"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["type"],
            tags: &[("type", &["submodule"])],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Directory(node.read()),
            1 => Self::File(node.read()),
            2 => Self::Symlink(node.read()),
            3 => Self::Submodule(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Directory(value) => value,
            Self::File(value) => value,
            Self::Symlink(value) => value,
            Self::Submodule(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(GetContentResponse);

impl Object for CreateOrUpdateFileContentsBody {
    const NAME: &'static str = "CreateOrUpdateFileContentsBody";
    const FIELDS: &'static [&'static str] = &[
        "message",
        "content",
        "sha",
        "branch",
        "committer",
        "author",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            content: fields.at(1),
            sha: fields.at(2),
            branch: fields.at(3),
            committer: fields.at(4),
            author: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.message,
                &self.content,
                &self.sha,
                &self.branch,
                &self.committer,
                &self.author,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateOrUpdateFileContentsBody);

impl Union for CreateOrUpdateFileContentsResponse409 {
    const NAME: &'static str = "CreateOrUpdateFileContentsResponse409";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            own: &["url"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            own: &["metadata"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Basic(node.read()),
            1 => Self::RepositoryRuleViolation(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Basic(value) => value,
            Self::RepositoryRuleViolation(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(CreateOrUpdateFileContentsResponse409);

impl Object for CreateOrUpdateFileContentsBodyAuthor {
    const NAME: &'static str = "CreateOrUpdateFileContentsBodyAuthor";
    const FIELDS: &'static [&'static str] = &["name", "email", "date"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            email: fields.at(1),
            date: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.email, &self.date], &self.extra)
    }
}

octoforge_runtime::object!(CreateOrUpdateFileContentsBodyAuthor);
