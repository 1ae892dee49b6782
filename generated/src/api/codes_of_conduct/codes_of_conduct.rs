// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `codes_of_conduct`: codes of conduct.

use octoforge_runtime::Parts;

/// Get all codes of conduct.
///
/// Returns array of all GitHub's codes of conduct.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codes-of-conduct/codes-of-conduct#get-all-codes-of-conduct>).
///
/// `GET /codes_of_conduct`
///
/// - 200: a list of [`CodeOfConduct`](crate::models::CodeOfConduct)
/// - 304: no content
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_all_codes_of_conduct() -> GetAllCodesOfConduct {
    GetAllCodesOfConduct {
        parts: Parts::new(),
    }
}

/// The request of [`get_all_codes_of_conduct`](get_all_codes_of_conduct()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllCodesOfConduct {
    pub(crate) parts: Parts,
}

/// Get a code of conduct.
///
/// Returns information about the specified GitHub code of conduct.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codes-of-conduct/codes-of-conduct#get-a-code-of-conduct>).
///
/// `GET /codes_of_conduct/{key}`
///
/// - 200: [`CodeOfConduct`](crate::models::CodeOfConduct)
/// - 304: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_conduct_code(key: impl Into<String>) -> GetConductCode {
    GetConductCode {
        parts: Parts::new().path(&key.into()),
    }
}

/// The request of [`get_conduct_code`](get_conduct_code()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConductCode {
    pub(crate) parts: Parts,
}
