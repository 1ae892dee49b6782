// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Bytes, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged,
    Parts, Visit,
};
use crate::models;
use crate::api::repos::{
    DeleteReleaseAsset, GetReleaseAsset, GetReleaseAssetOctetStream, ListReleaseAssets,
    UpdateReleaseAsset, UpdateReleaseAssetBody, UploadReleaseAsset,
};

impl Endpoint for GetReleaseAsset {
    type Output = models::ReleaseAsset;
    const OPERATION: Operation = Operation {
        id: "repos/get-release-asset",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/releases/assets/{asset_id}",
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

impl GetReleaseAsset {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetReleaseAssetOctetStream {
    type Output = Bytes;
    const OPERATION: Operation = Operation {
        accept: "application/octet-stream",
        ..GetReleaseAsset::OPERATION
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

impl GetReleaseAssetOctetStream {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for DeleteReleaseAsset {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-release-asset",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/releases/assets/{asset_id}",
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

impl DeleteReleaseAsset {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateReleaseAsset {
    type Output = models::ReleaseAsset;
    const OPERATION: Operation = Operation {
        id: "repos/update-release-asset",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/releases/assets/{asset_id}",
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

impl UpdateReleaseAsset {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListReleaseAssets {
    type Output = Vec<models::ReleaseAsset>;
    const OPERATION: Operation = Operation {
        id: "repos/list-release-assets",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/releases/{release_id}/assets",
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

impl Paged for ListReleaseAssets {
    type Item = models::ReleaseAsset;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReleaseAssets {
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

impl Endpoint for UploadReleaseAsset {
    type Output = models::ReleaseAsset;
    const OPERATION: Operation = Operation {
        id: "repos/upload-release-asset",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/releases/{release_id}/assets",
        server: Some("https://uploads.github.com"),
        content_type: "application/octet-stream",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Upload(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UploadReleaseAsset {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for UpdateReleaseAssetBody {
    const NAME: &'static str = "UpdateReleaseAssetBody";
    const FIELDS: &'static [&'static str] = &["name", "label", "state"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            label: fields.at(1),
            state: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.label, &self.state], &self.extra)
    }
}

octoforge_runtime::object!(UpdateReleaseAssetBody);
