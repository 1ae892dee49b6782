//! Addresses of servers.

use url::{Host, Url};

/// Returns the address of a server: `own`, else that of the API, without a slash at its end. A path is one at the host of the API.
pub(crate) fn joined(api: &str, own: Option<&str>) -> String {
    let server = match own {
        None => api.to_owned(),
        Some(own) if own.contains("://") => own.to_owned(),
        Some(own) => format!("{}/{}", host(api), own.trim_start_matches('/')),
    };
    server.trim_end_matches('/').to_owned()
}

/// Returns the scheme and the host of a URL; nothing of a path.
fn host(url: &str) -> &str {
    let Some(begin) = url.find("://").map(|at| at + 3) else {
        return "";
    };
    let rest = url.get(begin..).unwrap_or_default();
    let end = rest.find('/').map_or(url.len(), |at| begin + at);
    url.get(..end).unwrap_or(url)
}

/// Returns the origin of a server that a browser can send requests to: that of a name or an address without wildcards or signs
/// which mean something in a policy.
pub(crate) fn origin(server: &str) -> Option<String> {
    let url = Url::parse(server).ok()?;
    let is_plain = |name: &str| {
        name.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
    };
    let has_host = match url.host()? {
        Host::Domain(name) => is_plain(name),
        Host::Ipv4(_) | Host::Ipv6(_) => true,
    };
    let is_web = matches!(url.scheme(), "http" | "https") && url.username().is_empty();
    (is_web && has_host).then(|| url.origin().ascii_serialization())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_own_server_is_at_the_host_of_the_api_or_elsewhere() {
        let api = "https://zoo.example/v1/";
        let cases = [
            (api, None, "https://zoo.example/v1"),
            (api, Some("/v2"), "https://zoo.example/v2"),
            (api, Some("v2/"), "https://zoo.example/v2"),
            (api, Some("/"), "https://zoo.example"),
            (
                "https://zoo.example",
                Some(".evil.example"),
                "https://zoo.example/.evil.example",
            ),
            (api, Some("https://up.example/"), "https://up.example"),
            ("/v1", Some("/v2"), "/v2"),
            ("", None, ""),
        ];
        for (api, own, expected) in cases {
            assert_eq!(joined(api, own), expected, "{api} {own:?}");
        }
    }

    #[test]
    fn an_origin_is_one() {
        for server in [
            "https://*",
            "https://*.zoo.example",
            "https://a;sandbox",
            "https://x,y",
            "/v1",
            "{scheme}://a",
            "ftp://a",
            "https://u@a",
        ] {
            assert_eq!(origin(server), None, "{server}");
        }
        assert_eq!(
            origin("http://[::1]:8080/v1").as_deref(),
            Some("http://[::1]:8080")
        );
        assert_eq!(
            origin("https://zoo.example/v1").as_deref(),
            Some("https://zoo.example")
        );
    }
}
