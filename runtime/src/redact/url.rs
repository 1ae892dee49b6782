//! URLs for errors and logs. Takes any text that is meant to be a URL; gives it without the parts that may be secret.
//!
//! ```text
//! public_url("https://me:pw@h/a?sig=1#x")   https://…@h/a?…
//! public_url("/a#access_token=1")           /a#…
//! origin_only("https://h/a?sig=1")          https://h/…
//! ```

use url::{ParseError, Position, Url};

use super::mask_tokens;

/// Returns a URL without user, password, query and fragment.
pub(crate) fn public_url(url: &str) -> String {
    let shown = match target(url) {
        Target::Absolute(parsed) if has_user(&parsed) => {
            let visible = &parsed[Position::BeforeHost..Position::AfterPath];
            format!("{}://…@{}", parsed.scheme(), with_ellipsis(url, visible))
        }
        Target::SameScheme(parsed) if has_user(&parsed) => {
            let visible = &parsed[Position::BeforeHost..Position::AfterPath];
            format!("//…@{}", with_ellipsis(url, visible))
        }
        Target::Opaque(scheme) => format!("{scheme}:…"),
        Target::Invalid => "…".to_owned(),
        Target::Absolute(_) | Target::SameScheme(_) | Target::SameHost => {
            let end = url.find(['?', '#']).unwrap_or(url.len());
            with_ellipsis(url, url.get(..end).unwrap_or_default())
        }
    };
    mask_tokens(&shown).into_owned()
}

/// Returns the scheme and the host of a URL, without its path: the path of a URL on another host may be all that is
/// needed for access.
pub(crate) fn origin_only(url: &str) -> String {
    match target(url) {
        Target::Absolute(parsed) => {
            let host = &parsed[Position::BeforeHost..Position::AfterPort];
            format!("{}://{host}/…", parsed.scheme())
        }
        Target::SameScheme(parsed) => {
            format!("//{}/…", &parsed[Position::BeforeHost..Position::AfterPort])
        }
        Target::Opaque(_) | Target::Invalid | Target::SameHost => public_url(url),
    }
}

/// The target of a URL reference, as browsers resolve it.
enum Target {
    /// A complete URL with a host.
    Absolute(Url),
    /// Another host, with the same scheme (`//host/path`).
    SameScheme(Url),
    /// The same host.
    SameHost,
    /// A URL without a host, such as `mailto:`.
    Opaque(String),
    /// Text that cannot be parsed, so that it is unknown where a password in it would end.
    Invalid,
}

fn target(text: &str) -> Target {
    const HERE: &str = "here.invalid";
    match Url::parse(text) {
        Ok(url) if url.has_host() => Target::Absolute(url),
        Ok(url) => Target::Opaque(url.scheme().to_owned()),
        Err(ParseError::RelativeUrlWithoutBase) => {
            let here = Url::parse(&format!("http://{HERE}/"));
            match here.and_then(|here| here.join(text)) {
                Ok(url) if url.host_str() == Some(HERE) && !has_user(&url) => Target::SameHost,
                Ok(url) => Target::SameScheme(url),
                Err(_) => Target::Invalid,
            }
        }
        Err(_) => Target::Invalid,
    }
}

fn has_user(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

/// Adds an ellipsis to a URL for the query or fragment that is left out.
fn with_ellipsis(url: &str, visible: &str) -> String {
    match url.chars().find(|c| matches!(c, '?' | '#')) {
        Some(mark) => format!("{visible}{mark}…"),
        None => visible.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_and_parameters_are_left_out() {
        let cases = [
            ("https://h/a/b", "https://h/a/b"),
            ("https://h", "https://h"),
            ("http://H:80/a?s3cret#s3cret", "http://H:80/a?…"),
            ("/a#s3cret?s3cret", "/a#…"),
            ("/a/@me?b", "/a/@me?…"),
            ("a@b", "a@b"),
            ("", ""),
            ("?s3cret", "?…"),
            ("https://me:s3cret@h:8/a?b", "https://…@h:8/a?…"),
            ("https://s3cret@h/a#b", "https://…@h/a#…"),
            ("https://h@s3cret@i/@a", "https://…@i/@a"),
            ("https:\\\\me:s3cret@h\\a", "https://…@h/a"),
            ("https:me:s3cret@h/a", "https://…@h/a"),
            ("ht\ntps://me:s3cret@h/a", "https://…@h/a"),
            ("//me:s3cret@h/a", "//…@h/a"),
            ("\\\\me:s3cret@h/a", "//…@h/a"),
            ("mailto:s3cret@h", "mailto:…"),
            ("data:,s3cret", "data:…"),
            ("https://me:s3cret@", "…"),
            ("https://me:s3cret@h:port/", "…"),
            ("//me:s3cret@h:port/", "…"),
            ("https://h/ghp_s3cretS3cretS3cret/x", "https://h/***/x"),
        ];
        for (url, shown) in cases {
            assert_eq!(public_url(url), shown, "{url}");
        }
        let cases = [
            ("https://me:s3cret@h:8/s3cret?s3cret", "https://h:8/…"),
            ("http://127.0.0.1:80/s3cret", "http://127.0.0.1/…"),
            ("//h/s3cret", "//h/…"),
            ("/a?s3cret", "/a?…"),
            ("javascript:s3cret()", "javascript:…"),
        ];
        for (url, shown) in cases {
            assert_eq!(origin_only(url), shown, "{url}");
        }
    }
}
