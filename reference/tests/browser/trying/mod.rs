//! Signing in and trying, against services on this machine.

mod answers;
mod requests;
mod server;

use std::fs;

use octoforge_generator::{Input, Stale, analyse};
use octoforge_reference::{Options, site};
use tempfile::TempDir;

use self::server::Server;
use crate::tab::{Page, visit_with};

/// A description of a service at this address.
fn description(server: &str) -> String {
    format!(
        r##"{{
        "openapi": "3.0.3",
        "info": {{ "title": "Zoo", "version": "1" }},
        "servers": [{{ "url": "{server}" }}],
        "components": {{
            "securitySchemes": {{
                "token": {{ "type": "http", "scheme": "bearer" }},
                "password": {{ "type": "http", "scheme": "basic" }},
                "header key": {{ "type": "apiKey", "in": "header", "name": "X-Key" }},
                "query key": {{ "type": "apiKey", "in": "query", "name": "api_key" }}
            }},
            "schemas": {{ "cat": {{
                "type": "object", "required": ["name", "age", "owner"],
                "properties": {{
                    "name": {{ "type": "string" }}, "age": {{ "type": "integer" }},
                    "mood": {{ "type": "string", "enum": ["calm", "wild"] }},
                    "owner": {{ "type": "object", "required": ["login"], "properties": {{ "login": {{ "type": "string" }} }} }}
                }}
            }} }}
        }},
        "paths": {{
            "/cats/{{name}}": {{
                "parameters": [{{ "name": "name", "in": "path", "required": true, "schema": {{ "type": "string" }} }}],
                "get": {{
                    "operationId": "getCat", "tags": ["cats"],
                    "parameters": [{{ "name": "limit", "in": "query", "schema": {{ "type": "integer" }} }}],
                    "responses": {{ "200": {{ "description": "A cat", "content": {{ "application/json": {{ "schema": {{ "$ref": "#/components/schemas/cat" }} }} }} }} }}
                }},
                "put": {{
                    "operationId": "putCat", "tags": ["cats"],
                    "requestBody": {{ "required": true, "content": {{ "application/json": {{
                        "schema": {{ "type": "object", "properties": {{ "age": {{ "type": "integer" }} }} }}, "example": {{ "age": 3 }} }} }} }},
                    "responses": {{ "200": {{ "description": "A cat", "content": {{ "application/json": {{ "schema": {{ "$ref": "#/components/schemas/cat" }} }} }} }} }}
                }}
            }},
            "/away": {{ "get": {{ "operationId": "goAway", "tags": ["cats"], "responses": {{ "200": {{ "description": "Never" }} }} }} }},
            "/slow": {{ "get": {{ "operationId": "beSlow", "tags": ["cats"], "responses": {{ "200": {{ "description": "Never" }} }} }} }}
        }}
    }}"##
    )
}

/// Writes the site of a service.
fn written(server: &Server, options: &Options) -> TempDir {
    let description = description(&server.origin);
    let analysis = analyse(&Input::new(&description), Stale::Refuse, &mut |_| {})
        .expect("the description is valid");
    let directory = tempfile::tempdir().expect("temporary files can be made");
    for (name, text) in site(&analysis, options).files {
        let path = directory.path().join(name);
        fs::create_dir_all(path.parent().expect("a file is in a directory"))
            .expect("directories can be made");
        fs::write(path, text).expect("the directory is there");
    }
    directory
}

/// Runs a test on the site of a service.
fn visit_zoo(server: &Server, test: impl FnOnce(&Page)) {
    let directory = written(server, &Options::default());
    visit_with(
        &format!("file://{}/", directory.path().display()),
        &server.origin,
        test,
    );
}

/// A cat as described.
const CAT: &str = r#"{ "name": "Tom", "age": 3, "owner": { "login": "jerry" } }"#;

/// Opens the page of an operation, and fills in the name of the cat.
fn open(page: &Page, operation: &str) {
    page.open(&format!("operations/cats/{operation}.html"));
    page.until("document.querySelector('#try-form') !== null");
    if page.eval("document.querySelector('#try-0') !== null") == true {
        page.eval("document.querySelector('#try-0').focus()");
        page.keys("Tom");
    }
}

/// Signs in by keyboard with the credential of this number.
fn sign_in(page: &Page, number: usize, name: &str, secret: &str) {
    page.eval("document.querySelector('#sign-in').focus()");
    page.press("Enter");
    page.until("document.querySelector('#sign-in-dialog')?.open === true");
    page.eval(&format!(
        "(() => {{ const kind = document.querySelector('#credential-kind'); kind.value = '{number}';
            kind.dispatchEvent(new Event('change')); }})(), 0"
    ));
    if !name.is_empty() {
        page.eval("document.querySelector('#credential-name').focus()");
        page.keys(name);
    }
    page.eval("document.querySelector('#credential-secret').focus()");
    page.keys(secret);
    page.press("Enter");
    page.until("document.querySelector('#sign-in-dialog').open === false");
}

/// Sends the form by keyboard.
fn send(page: &Page) {
    page.eval("document.querySelector('#try-form [type=submit]').focus()");
    page.press("Enter");
}
