//! Servers: the default base URLs of requests.
//!
//! ```text
//! https://{region}.zoo.example/api    region: eu    https://eu.zoo.example/api
//! https://{host}/api                  no default    https://{host}/api, which clients have to fill in
//! ```

use openapiv3::Server;

/// Returns the URL of a server with default values for its variables, as the standard requires. Variables without a
/// default are kept.
pub(super) fn url(server: &Server) -> String {
    let variables = server.variables.iter().flatten();
    let mut url = String::with_capacity(server.url.len());
    let mut rest = server.url.as_str();
    let known: Vec<(&String, &String)> = variables
        .map(|(name, variable)| (name, &variable.default))
        .collect();
    while let Some((before, after)) = rest.split_once('{') {
        url.push_str(before);
        let variable = after.split_once('}').and_then(|(name, after)| {
            let (_, default) = known.iter().find(|(known, _)| *known == name)?;
            Some((*default, after))
        });
        rest = match variable {
            Some((default, after)) => {
                url.push_str(default);
                after
            }
            None => {
                url.push('{');
                after
            }
        };
    }
    url.push_str(rest);
    url
}

/// Returns the server of an operation if it differs from that of the API; only its path if both are at the same host, so
/// that the operation follows if a client changes the host of the API.
pub(super) fn own(own: &Server, api: Option<&Server>) -> Option<String> {
    let written = |server: &Server| server.url.trim_end_matches('/').to_owned();
    let Some(api) = api else {
        return Some(url(own));
    };
    if written(own) == written(api) && own.variables == api.variables {
        return None;
    }
    match (host(&own.url), host(&api.url)) {
        (Some(host), Some(other)) if host == other => {
            let url = url(own);
            let path = path(&url);
            Some(if path.is_empty() { "/" } else { path }.to_owned())
        }
        _ => Some(url(own)),
    }
}

/// Returns scheme and host of an absolute URL, as written: `https://{region}.zoo.example`.
fn host(url: &str) -> Option<&str> {
    let path = path(url);
    url.strip_suffix(path).filter(|host| host.contains("://"))
}

/// Returns the path of an absolute URL, from its first slash on.
fn path(url: &str) -> &str {
    let below = url.split_once("://").map_or(url, |(_, below)| below);
    below.find('/').and_then(|at| below.get(at..)).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(json: &str) -> Server {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn variables_are_at_their_defaults() {
        let cases = [
            (r#"{"url": "https://h/api"}"#, "https://h/api"),
            (r#"{"url": "/api/v3"}"#, "/api/v3"),
            (
                r#"{"url": "https://{r}.h/{v}/{r}", "variables": {"r": {"default": "eu"}, "v": {"default": "1"}}}"#,
                "https://eu.h/1/eu",
            ),
            (
                r#"{"url": "https://{host}/{v}", "variables": {"v": {"default": "{host}"}}}"#,
                "https://{host}/{host}",
            ),
            (r#"{"url": "https://{host/{v}"}"#, "https://{host/{v}"),
        ];
        for (said, expected) in cases {
            assert_eq!(url(&server(said)), expected, "{said}");
        }
    }

    #[test]
    fn a_server_at_the_same_host_is_relative_to_it() {
        let variable = r#""variables": {"r": {"default": "eu"}}"#;
        let api = server(&format!(r#"{{"url": "https://{{r}}.h/api", {variable}}}"#));
        let cases = [
            ("https://{r}.h/api", None),
            ("https://{r}.h/api/", None),
            ("https://{r}.h/up/{r}", Some("/up/eu")),
            ("https://{r}.h", Some("/")),
            ("/up", Some("/up")),
            ("https://eu.h/up", Some("https://eu.h/up")),
            ("https://up.{r}.h/", Some("https://up.eu.h/")),
            ("{r}", Some("eu")),
        ];
        for (url, expected) in cases {
            let own_server = server(&format!(r#"{{"url": "{url}", {variable}}}"#));
            assert_eq!(own(&own_server, Some(&api)).as_deref(), expected, "{url}");
        }
        let relative = server(r#"{"url": "/api"}"#);
        assert_eq!(own(&relative, Some(&relative)), None);
        assert_eq!(
            own(&server(r#"{"url": "/up"}"#), Some(&relative)),
            Some("/up".to_owned())
        );
    }
}
