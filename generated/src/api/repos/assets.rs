// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: assets.

use octoforge_runtime::{Extra, Parts, Upload};

/// Get a release asset.
///
/// To download the asset's binary content:
///
/// - If within a browser, fetch the location specified in the `browser_download_url` key provided in the response.
/// - Alternatively, set the `Accept` header of the request to
///   [`application/octet-stream`](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types).
///   The API will either redirect the client to the location, or stream it directly if possible.
///   API clients should handle both a `200` or `302` response.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/assets#get-a-release-asset>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `asset_id`: The unique identifier of the asset.
///
/// `GET /repos/{owner}/{repo}/releases/assets/{asset_id}`
///
/// - 200: [`ReleaseAsset`](crate::models::ReleaseAsset), or bytes (`application/octet-stream`)
/// - 302: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Other [media types](crate#media-types): [`octet_stream`](GetReleaseAsset::octet_stream).
pub fn get_release_asset(
    owner: impl Into<String>,
    repo: impl Into<String>,
    asset_id: i64,
) -> GetReleaseAsset {
    GetReleaseAsset {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&asset_id),
    }
}

/// The request of [`get_release_asset`](get_release_asset()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReleaseAsset {
    pub(crate) parts: Parts,
}

impl GetReleaseAsset {
    /// Asks for `application/octet-stream`; the answer may be a redirect, which `download` follows elsewhere, and `send` does not.
    #[inline]
    pub fn octet_stream(self) -> GetReleaseAssetOctetStream {
        GetReleaseAssetOctetStream(self)
    }
}

/// [`get_release_asset`](get_release_asset()) asked for `application/octet-stream`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReleaseAssetOctetStream(pub(crate) GetReleaseAsset);

/// Delete a release asset.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/assets#delete-a-release-asset>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `asset_id`: The unique identifier of the asset.
///
/// `DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_release_asset(
    owner: impl Into<String>,
    repo: impl Into<String>,
    asset_id: i64,
) -> DeleteReleaseAsset {
    DeleteReleaseAsset {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&asset_id),
    }
}

/// The request of [`delete_release_asset`](delete_release_asset()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteReleaseAsset {
    pub(crate) parts: Parts,
}

/// Update a release asset.
///
/// Users with push access to the repository can edit a release asset.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/assets#update-a-release-asset>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `asset_id`: The unique identifier of the asset.
///
/// `PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}`
///
/// - 200: [`ReleaseAsset`](crate::models::ReleaseAsset)
///
/// [How to send it](crate#sending).
pub fn update_release_asset(
    owner: impl Into<String>,
    repo: impl Into<String>,
    asset_id: i64,
) -> UpdateReleaseAsset {
    UpdateReleaseAsset {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&asset_id),
        body: UpdateReleaseAssetBody::default(),
    }
}

/// The request of [`update_release_asset`](update_release_asset()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateReleaseAsset {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateReleaseAssetBody,
}

impl UpdateReleaseAsset {
    /// The file name of the asset.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// An alternate short description of the asset. Used in place of the filename.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.body.label = Some(label.into());
        self
    }

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.body.state = Some(state.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1releases~1assets~1{asset_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateReleaseAssetBody {
    /// The file name of the asset.
    pub name: Option<String>,
    /// An alternate short description of the asset. Used in place of the filename.
    pub label: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateReleaseAssetBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// List release assets.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/assets#list-release-assets>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `release_id`: The unique identifier of the release.
///
/// `GET /repos/{owner}/{repo}/releases/{release_id}/assets`
///
/// - 200: a list of [`ReleaseAsset`](crate::models::ReleaseAsset)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReleaseAssets::pages), [`items`](ListReleaseAssets::items).
pub fn list_release_assets(
    owner: impl Into<String>,
    repo: impl Into<String>,
    release_id: i64,
) -> ListReleaseAssets {
    ListReleaseAssets {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&release_id),
    }
}

/// The request of [`list_release_assets`](list_release_assets()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReleaseAssets {
    pub(crate) parts: Parts,
}

impl ListReleaseAssets {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Upload a release asset.
///
/// This endpoint makes use of a [Hypermedia relation](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#hypermedia) to determine which URL to access. The endpoint you call to upload release assets is specific to your release. Use the `upload_url` returned in
/// the response of the [Create a release endpoint](https://docs.github.com/rest/releases/releases#create-a-release) to upload a release asset.
///
/// You need to use an HTTP client which supports [SNI](http://en.wikipedia.org/wiki/Server_Name_Indication) to make calls to this endpoint.
///
/// Most libraries will set the required `Content-Length` header automatically. Use the required `Content-Type` header to provide the media type of the asset. For a list of media types, see [Media Types](https://www.iana.org/assignments/media-types/media-types.xhtml). For example:
///
/// `application/zip`
///
/// GitHub expects the asset data in its raw binary form, rather than JSON. You will send the raw binary content of the asset as the request body. Everything else about the endpoint is the same as the rest of the API. For example,
/// you'll still need to pass your authentication to be able to upload an asset.
///
/// When an upstream failure occurs, you will receive a `502 Bad Gateway` status. This may leave an empty asset with a state of `starter`. It can be safely deleted.
///
/// **Notes:**
/// *   GitHub renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing periods. The "[List release assets](https://docs.github.com/rest/releases/assets#list-release-assets)" endpoint lists the renamed filenames. For more information and help, contact [GitHub Support](https://support.github.com/contact?tags=dotcom-rest-api).
/// *   To find the `release_id` query the [`GET /repos/{owner}/{repo}/releases/latest` endpoint](https://docs.github.com/rest/releases/releases#get-the-latest-release).
/// *   If you upload an asset with the same filename as another uploaded asset, you'll receive an error and must delete the old file before you can re-upload the new asset.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/releases/assets#upload-a-release-asset>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `release_id`: The unique identifier of the release.
///
/// `POST /repos/{owner}/{repo}/releases/{release_id}/assets`
///
/// - 201: [`ReleaseAsset`](crate::models::ReleaseAsset)
/// - 422: no content
///
/// [How to send it](crate#sending).
pub fn upload_release_asset(
    owner: impl Into<String>,
    repo: impl Into<String>,
    release_id: i64,
    name: impl Into<String>,
    body: impl Into<Upload>,
) -> UploadReleaseAsset {
    UploadReleaseAsset {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&release_id)
            .with_query("name", &name.into()),
        body: body.into(),
    }
}

/// The request of [`upload_release_asset`](upload_release_asset()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadReleaseAsset {
    pub(crate) parts: Parts,
    pub(crate) body: Upload,
}

impl UploadReleaseAsset {
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.parts.query("label", &label.into());
        self
    }
}
