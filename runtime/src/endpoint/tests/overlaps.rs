//! Tests of overlapping paths: no value makes a request that of another operation.

use super::urls::of;
use crate::endpoint::{Operation, RequestParts};

#[test]
fn no_value_reaches_another_operation() {
    const BRANCH: Operation = Operation {
        id: "branch",
        path: "/r/{repo}/b/{+branch}",
        overlaps: &[
            "/r/{repo}/b/{+branch}/protection",
            "/r/{repo}/b/{branch}/c/{base}...{head}",
        ],
        ..Operation::DEFAULT
    };
    const GIST: Operation = Operation {
        id: "gist",
        path: "/gists/{gist}",
        overlaps: &["/gists/pub lic", "/gists/starred"],
        ..Operation::DEFAULT
    };
    let other =
        |id, other| format!("{id}: these values address `{other}`, which is another operation");
    let cases: [(Operation, &[&str], String); 12] = [
        (BRANCH, &["r", "a/b"], "/r/r/b/a/b".to_owned()),
        (
            BRANCH,
            &["r", "x/protection"],
            "/r/r/b/x%2Fprotection".to_owned(),
        ),
        (
            BRANCH,
            &["r", "x/y/protection/"],
            "/r/r/b/x%2Fy%2Fprotection%2F".to_owned(),
        ),
        (
            BRANCH,
            &["r", "//x//protection"],
            "/r/r/b/%2F%2Fx%2F%2Fprotection".to_owned(),
        ),
        (BRANCH, &["r", "protection"], "/r/r/b/protection".to_owned()),
        (
            BRANCH,
            &["r", "x/Protection"],
            "/r/r/b/x/Protection".to_owned(),
        ),
        (
            BRANCH,
            &["r", "x/c/1...2"],
            "/r/r/b/x%2Fc%2F1...2".to_owned(),
        ),
        (BRANCH, &["r", "x/c/1"], "/r/r/b/x/c/1".to_owned()),
        (GIST, &["public"], "/gists/public".to_owned()),
        (GIST, &["pub lic"], other("gist", "/gists/pub lic")),
        (GIST, &["starred"], other("gist", "/gists/starred")),
        (GIST, &["starred/"], "/gists/starred%2F".to_owned()),
    ];
    for (operation, values, expected) in cases {
        let parts = values.iter();
        let parts = parts.fold(RequestParts::new(), |parts, value| {
            parts.path(&(*value).to_owned())
        });
        assert_eq!(of(&operation, &parts), expected, "{values:?}");
    }
}
