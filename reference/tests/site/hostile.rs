//! Descriptions that mean harm: their text is shown, and is never markup, an address that runs, or a path elsewhere.

use octoforge_generator::{Input, Stale, analyse};
use octoforge_reference::{Options, Site, site};
use regex_lite::Regex;

const TEXTS: [&str; 6] = [
    "</script><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "[x](javascript:alert(1)) <javascript:alert(1)>",
    "../../../../tmp/x",
    "</pre></code></title><b>\u{202e}\u{0}",
];

/// Returns the site of a description in which every text is this one.
fn hostile(text: &str) -> Site {
    let quoted = serde_json::to_string(text).expect("text is JSON");
    let key = |fixed: &str| serde_json::to_string(&format!("{fixed}{text}")).expect("text is JSON");
    let description = format!(
        r##"{{
            "openapi": "3.0.3",
            "info": {{ "title": {quoted}, "version": {quoted}, "description": {quoted} }},
            "servers": [{{ "url": {quoted} }}],
            "tags": [{{ "name": {quoted}, "description": {quoted} }}],
            "paths": {{ "/a": {{ "post": {{
                "operationId": {id}, "summary": {quoted}, "description": {quoted}, "tags": [{quoted}],
                "externalDocs": {{ "url": {quoted} }},
                "parameters": [{{ "name": {quoted}, "in": "query", "description": {quoted}, "example": {quoted}, "schema": {{ "type": "string", "enum": [{quoted}, "b"] }} }}],
                "requestBody": {{ "content": {{ "application/json": {{
                    "schema": {{ "type": "object", "properties": {{ {quoted}: {{ "type": "string", "default": {quoted}, "pattern": {quoted}, "format": {quoted} }} }} }},
                    "example": {{ {quoted}: {quoted} }} }} }} }},
                "responses": {{ "200": {{ "description": {quoted}, "headers": {{ {quoted}: {{ "schema": {{ "type": "string" }} }} }},
                    "content": {{ "application/json": {{ "schema": {{ "$ref": "#/components/schemas/c" }}, "example": {{ "x": {quoted} }} }} }} }} }}
            }} }} }},
            "components": {{
                "securitySchemes": {{ {quoted}: {{ "type": "apiKey", "in": "header", "name": {quoted}, "description": {quoted} }} }},
                "schemas": {{ "c": {{ "title": {quoted}, "description": {quoted}, "type": "object", "properties": {{ "x": {{ "enum": [{quoted}], "type": "string", "description": {quoted} }} }} }} }}
            }}
        }}"##,
        id = key("a"),
    );
    let analysis = analyse(&Input::new(&description), Stale::Refuse, &mut |_| {})
        .expect("the description is valid");
    let options = Options {
        url: Some("https://site.example".to_owned()),
        ..Options::default()
    };
    site(&analysis, &options)
}

#[test]
fn text_is_never_markup() {
    let tag = Regex::new(r"<(/?[A-Za-z][\w-]*)([^>]*)>").expect("it is an expression");
    let handler = Regex::new(r#"\son\w+\s*="#).expect("it is an expression");
    let quoted = Regex::new(r#""[^"]*""#).expect("it is an expression");
    for text in TEXTS {
        let site = hostile(text);
        for (name, html) in site
            .files
            .iter()
            .filter(|(name, _)| name.ends_with(".html"))
        {
            for found in tag.captures_iter(html) {
                let attributes = quoted.replace_all(&found[2], "\"\"");
                assert!(!handler.is_match(&attributes), "{name}: {}", &found[0]);
                assert!(
                    !matches!(&found[1], "img" | "iframe"),
                    "{name}: {}",
                    &found[0]
                );
                assert!(
                    &found[1] != "script"
                        || found[2].contains("src=")
                        || found[2].contains("type=\"application/json\""),
                    "{name}: {}",
                    &found[0]
                );
                assert!(
                    !found[2].contains("href=javascript")
                        && !found[2].contains("href=\"javascript"),
                    "{name}"
                );
            }
            assert_eq!(html.matches("</title>").count(), 1, "{name}");
            assert!(
                !html.contains('\u{202e}') && !html.contains('\u{0}'),
                "{name}"
            );
            assert!(
                html.contains("default-src 'none'") && !html.contains("unsafe"),
                "{name}"
            );
        }
    }
}

#[test]
fn files_stay_within_the_site() {
    for text in TEXTS {
        for name in hostile(text).files.keys() {
            let plain = |part: &str| {
                !part.is_empty()
                    && !part.starts_with("..")
                    && !part.contains(['\\', ':', '<', '>', '"', '\u{0}'])
            };
            assert!(name.split('/').all(plain), "{name}");
        }
    }
}

#[test]
fn data_of_scripts_is_data() {
    for text in TEXTS {
        let site = hostile(text);
        for (name, begin, end) in [
            ("search-index.js", "octoforge.search.load(", ");\n"),
            ("types.js", "octoforge.types.load(", ");\n"),
        ] {
            let data = site.files[name]
                .strip_prefix(begin)
                .and_then(|rest| rest.strip_suffix(end));
            let data: Option<serde_json::Value> =
                data.and_then(|data| serde_json::from_str(data).ok());
            assert!(data.is_some(), "{name} of {text:?} is no call with JSON");
        }
    }
}
