//! URLs as they may be shown. Takes any text that is meant to be a URL; gives it without what may be
//! secret in it.
//!
//! ```text
//! public("https://me:pw@h/a?sig=1#x")    https://…@h/a?…
//! public("/a#access_token=1")            /a#…
//! origin("https://h/a?sig=1")            https://h/…
//! ```

use url::{ParseError, Position, Url};

use super::without_tokens;

/// A URL without user, password, query and fragment.
pub(crate) fn public(url: &str) -> String {
    let shown = match parsed(url) {
        Place::Elsewhere(parsed) if has_user(&parsed) => {
            let place = &parsed[Position::BeforeHost..Position::AfterPath];
            format!("{}://…@{}", parsed.scheme(), cut(url, place))
        }
        Place::Beside(parsed) if has_user(&parsed) => {
            let place = &parsed[Position::BeforeHost..Position::AfterPath];
            format!("//…@{}", cut(url, place))
        }
        Place::Opaque(scheme) => format!("{scheme}:…"),
        Place::Nowhere => "…".to_owned(),
        Place::Elsewhere(_) | Place::Beside(_) | Place::Here => {
            let end = url.find(['?', '#']).unwrap_or(url.len());
            cut(url, url.get(..end).unwrap_or_default())
        }
    };
    without_tokens(&shown).into_owned()
}

/// Shows where a URL leads, without the path on another host: there, it may be all that is needed to get in.
pub(crate) fn origin(url: &str) -> String {
    match parsed(url) {
        Place::Elsewhere(parsed) => {
            let host = &parsed[Position::BeforeHost..Position::AfterPort];
            format!("{}://{host}/…", parsed.scheme())
        }
        Place::Beside(parsed) => {
            format!("//{}/…", &parsed[Position::BeforeHost..Position::AfterPort])
        }
        Place::Opaque(_) | Place::Nowhere | Place::Here => public(url),
    }
}

/// Place that a text leads to, for those who read URLs as browsers do.
enum Place {
    /// A whole URL with a host.
    Elsewhere(Url),
    /// Another host, by the same scheme.
    Beside(Url),
    /// The same host.
    Here,
    /// URL without a host, such as `mailto:`.
    Opaque(String),
    /// Nothing that is understood, so nobody knows where a password in it would end.
    Nowhere,
}

fn parsed(text: &str) -> Place {
    const HERE: &str = "here.invalid";
    match Url::parse(text) {
        Ok(url) if url.has_host() => Place::Elsewhere(url),
        Ok(url) => Place::Opaque(url.scheme().to_owned()),
        Err(ParseError::RelativeUrlWithoutBase) => {
            let here = Url::parse(&format!("http://{HERE}/"));
            match here.and_then(|here| here.join(text)) {
                Ok(url) if url.host_str() == Some(HERE) && !has_user(&url) => Place::Here,
                Ok(url) => Place::Beside(url),
                Err(_) => Place::Nowhere,
            }
        }
        Err(_) => Place::Nowhere,
    }
}

fn has_user(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

/// Shows a URL, with a mark for what is left out behind it.
fn cut(url: &str, shown: &str) -> String {
    match url.chars().find(|c| matches!(c, '?' | '#')) {
        Some(mark) => format!("{shown}{mark}…"),
        None => shown.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_place_is_shown() {
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
            assert_eq!(public(url), shown, "{url}");
        }
        let cases = [
            ("https://me:s3cret@h:8/s3cret?s3cret", "https://h:8/…"),
            ("http://127.0.0.1:80/s3cret", "http://127.0.0.1/…"),
            ("//h/s3cret", "//h/…"),
            ("/a?s3cret", "/a?…"),
            ("javascript:s3cret()", "javascript:…"),
        ];
        for (url, shown) in cases {
            assert_eq!(origin(url), shown, "{url}");
        }
    }
}
