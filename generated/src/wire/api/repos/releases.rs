// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::repos::{
    CreateRelease, CreateReleaseBody, DeleteRelease, GenerateReleaseNotes,
    GenerateReleaseNotesBody, GetLatestRelease, GetRelease, GetReleaseByTag,
    ListReleases, MakeLatest, UpdateRelease, UpdateReleaseBody,
};

impl Endpoint for ListReleases {
    type Output = Vec<models::Release>;
    const OPERATION: Operation = Operation {
        id: "repos/list-releases",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/releases",
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

impl Paged for ListReleases {
    type Item = models::Release;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReleases {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for CreateRelease {
    type Output = models::Release;
    const OPERATION: Operation = Operation {
        id: "repos/create-release",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/releases",
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

impl CreateRelease {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GenerateReleaseNotes {
    type Output = models::ReleaseNotesContent;
    const OPERATION: Operation = Operation {
        id: "repos/generate-release-notes",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/releases/generate-notes",
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

impl GenerateReleaseNotes {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetLatestRelease {
    type Output = models::Release;
    const OPERATION: Operation = Operation {
        id: "repos/get-latest-release",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/releases/latest",
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

impl GetLatestRelease {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetReleaseByTag {
    type Output = models::Release;
    const OPERATION: Operation = Operation {
        id: "repos/get-release-by-tag",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/releases/tags/{+tag}",
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

impl GetReleaseByTag {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRelease {
    type Output = models::Release;
    const OPERATION: Operation = Operation {
        id: "repos/get-release",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/releases/{release_id}",
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

impl GetRelease {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteRelease {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-release",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/releases/{release_id}",
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

impl DeleteRelease {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateRelease {
    type Output = models::Release;
    const OPERATION: Operation = Operation {
        id: "repos/update-release",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/releases/{release_id}",
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

impl UpdateRelease {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateReleaseBody {
    const NAME: &'static str = "CreateReleaseBody";
    const FIELDS: &'static [&'static str] = &[
        "tag_name",
        "target_commitish",
        "name",
        "body",
        "draft",
        "prerelease",
        "discussion_category_name",
        "generate_release_notes",
        "make_latest",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            tag_name: fields.at(0),
            target_commitish: fields.at(1),
            name: fields.at(2),
            body: fields.at(3),
            draft: fields.at(4),
            prerelease: fields.at(5),
            discussion_category_name: fields.at(6),
            generate_release_notes: fields.at(7),
            make_latest: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.tag_name,
                &self.target_commitish,
                &self.name,
                &self.body,
                &self.draft,
                &self.prerelease,
                &self.discussion_category_name,
                &self.generate_release_notes,
                &self.make_latest,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateReleaseBody);

impl Object for GenerateReleaseNotesBody {
    const NAME: &'static str = "GenerateReleaseNotesBody";
    const FIELDS: &'static [&'static str] = &[
        "tag_name",
        "target_commitish",
        "previous_tag_name",
        "configuration_file_path",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            tag_name: fields.at(0),
            target_commitish: fields.at(1),
            previous_tag_name: fields.at(2),
            configuration_file_path: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.tag_name,
                &self.target_commitish,
                &self.previous_tag_name,
                &self.configuration_file_path,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GenerateReleaseNotesBody);

impl Object for UpdateReleaseBody {
    const NAME: &'static str = "UpdateReleaseBody";
    const FIELDS: &'static [&'static str] = &[
        "tag_name",
        "target_commitish",
        "name",
        "body",
        "draft",
        "prerelease",
        "make_latest",
        "discussion_category_name",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            tag_name: fields.at(0),
            target_commitish: fields.at(1),
            name: fields.at(2),
            body: fields.at(3),
            draft: fields.at(4),
            prerelease: fields.at(5),
            make_latest: fields.at(6),
            discussion_category_name: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.tag_name,
                &self.target_commitish,
                &self.name,
                &self.body,
                &self.draft,
                &self.prerelease,
                &self.make_latest,
                &self.discussion_category_name,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateReleaseBody);

impl Literal for MakeLatest {
    const NAME: &'static str = "MakeLatest";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::True => "true",
            Self::False => "false",
            Self::Legacy => "legacy",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "true" => Self::True,
            "false" => Self::False,
            "legacy" => Self::Legacy,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(MakeLatest);
