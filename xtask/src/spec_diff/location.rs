//! Locations in a description, rendered for people: `repository.license`, `GET /user → 200 .plan`.

/// Renders a JSON pointer.
pub(super) fn readable(pointer: &str) -> String {
    let tokens: Vec<String> = pointer
        .split('/')
        .skip(1)
        .map(|token| token.replace("~1", "/").replace("~0", "~"))
        .collect();
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    match tokens.as_slice() {
        ["components", "schemas", name, rest @ ..] => format!("{name}{}", path(rest)),
        ["components", kind, name, rest @ ..] => {
            format!("{} {name}{}", kind.trim_end_matches('s'), within(rest))
        }
        ["paths", at, method, rest @ ..] => {
            format!("{} {at}{}", method.to_uppercase(), within(rest))
        }
        ["webhooks" | "x-webhooks", name, _, rest @ ..] => {
            format!("webhook {name}{}", within(rest))
        }
        [] => "the document".to_owned(),
        all => all.join("."),
    }
}

/// Renders the rest of a pointer into an operation, a parameter or a response.
fn within(tokens: &[&str]) -> String {
    match tokens {
        [] => String::new(),
        ["requestBody", rest @ ..] => format!(" body{}", within(rest)),
        ["responses", status, rest @ ..] => format!(" → {status}{}", within(rest)),
        ["parameters", index, rest @ ..] => format!(" parameter {index}{}", within(rest)),
        ["headers", name, rest @ ..] => format!(" header {name}{}", within(rest)),
        ["content", "application/json", rest @ ..] => within(rest),
        ["content", media, rest @ ..] => format!(" {media}{}", within(rest)),
        ["schema", rest @ ..] => match path(rest) {
            path if path.is_empty() => path,
            path => format!(" {path}"),
        },
        rest => format!(" {}", rest.join(".")),
    }
}

/// Renders the rest of a pointer into a schema: `.a[].b`.
fn path(tokens: &[&str]) -> String {
    match tokens {
        [] => String::new(),
        ["properties", name, rest @ ..] => format!(".{name}{}", path(rest)),
        ["items", rest @ ..] => format!("[]{}", path(rest)),
        ["additionalProperties", rest @ ..] => format!("{{}}{}", path(rest)),
        [keyword @ ("oneOf" | "anyOf" | "allOf"), index, rest @ ..] => {
            format!(" {keyword} {index}{}", path(rest))
        }
        ["required", _] => " required".to_owned(),
        ["enum", _] => String::new(),
        [keyword, rest @ ..] => format!(" {keyword}{}", path(rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn pointers_are_rendered() {
        let cases = [
            (
                "/components/schemas/repository/properties/license",
                "repository.license",
            ),
            (
                "/components/schemas/page/items/properties/a~1b/additionalProperties",
                "page[].a/b{}",
            ),
            ("/paths/~1user/get", "GET /user"),
            (
                "/paths/~1user/get/responses/200/content/application~1json/schema/properties/plan",
                "GET /user → 200 .plan",
            ),
            (
                "/paths/~1user/patch/requestBody/content/text~1plain/schema",
                "PATCH /user body text/plain",
            ),
            ("/paths/~1user/get/parameters/3", "GET /user parameter 3"),
            ("/components/parameters/org/schema", "parameter org"),
            ("/x-webhooks/ping/post/requestBody", "webhook ping body"),
            ("/components/schemas/state/enum/2", "state"),
            ("/info/version", "info.version"),
            ("", "the document"),
        ];
        for (pointer, expected) in cases {
            assert_eq!(readable(pointer), expected, "{pointer}");
        }
    }
}
