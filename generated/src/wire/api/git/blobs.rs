// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Bytes, Caller, DecodeError, Endpoint, Fields, Json, Kind, Node, Object,
    Operation, Parts, Union, Variant, Visit,
};
use crate::models;
use crate::api::git::{
    CreateBlob, CreateBlobBody, CreateBlobResponse422, GetBlob, GetBlobRaw,
};

impl Endpoint for CreateBlob {
    type Output = models::ShortBlob;
    const OPERATION: Operation = Operation {
        id: "git/create-blob",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/git/blobs",
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

impl CreateBlob {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetBlob {
    type Output = models::Blob;
    const OPERATION: Operation = Operation {
        id: "git/get-blob",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/git/blobs/{file_sha}",
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

impl GetBlob {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetBlobRaw {
    type Output = Bytes;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.raw+json",
        ..GetBlob::OPERATION
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

impl GetBlobRaw {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Object for CreateBlobBody {
    const NAME: &'static str = "CreateBlobBody";
    const FIELDS: &'static [&'static str] = &["content", "encoding"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            content: fields.at(0),
            encoding: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.content, &self.encoding], &self.extra)
    }
}

octoforge_runtime::object!(CreateBlobBody);

impl Union for CreateBlobResponse422 {
    const NAME: &'static str = "CreateBlobResponse422";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["message"],
            own: &["errors"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            own: &["status", "metadata"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Validation(node.read()),
            1 => Self::RepositoryRuleViolation(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Validation(value) => value,
            Self::RepositoryRuleViolation(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(CreateBlobResponse422);
