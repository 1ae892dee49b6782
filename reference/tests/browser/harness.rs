//! The harness sees what it is there to see: otherwise other tests would pass for nothing.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::looks::Media;
use crate::site::visit_small;
use crate::tab::Page;

fn failure(script: &str, test: impl FnOnce(&Page)) -> String {
    let caught =
        catch_unwind(AssertUnwindSafe(|| visit_small(script, test))).expect_err("the visit fails");
    caught
        .downcast::<String>()
        .map_or_else(|_| String::new(), |message| *message)
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn fails_on_what_the_browser_reports() {
    let cases = [
        ("console.error('odd', 1)", "odd"),
        ("console.warn('careful')", "careful"),
        ("throw new Error('thrown')", "thrown"),
        ("Promise.reject(new Error('rejected'))", "rejected"),
        (
            "document.body.append(Object.assign(new Image(), { src: '../x.png' }))",
            "Content Security Policy",
        ),
        (
            "document.body.setAttribute('style', 'color: red')",
            "Content Security Policy",
        ),
        (
            "fetch('http://127.0.0.1:9/').catch(() => {})",
            "Content Security Policy",
        ),
    ];
    for (script, expected) in cases {
        let message = failure(script, |page| {
            page.until("document.readyState === 'complete'")
        });
        assert!(message.contains(expected), "{script}: {message}");
    }
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn fails_on_requests_outside_the_site_and_on_broken_rules() {
    let message = failure("", |page| {
        // No policy is in the way of a page that is left.
        page.eval("location.assign('http://127.0.0.1:9/elsewhere'), 0");
        crate::chrome::until("the request", || {
            page.requests()
                .iter()
                .any(|address| address.ends_with("/elsewhere"))
        });
    });
    assert!(
        message.contains("http://127.0.0.1:9/elsewhere"),
        "{message}"
    );
    let message = failure(
        "document.querySelector('h1').after(document.createElement('button'))",
        |page| page.check_accessibility("a button"),
    );
    assert!(message.contains("button-name"), "{message}");
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn shows_pages_as_people_have_them() {
    let holds =
        |page: &Page, query: &str| page.eval(&format!("matchMedia('{query}').matches")) == true;
    visit_small("", |page| {
        assert!(!holds(page, "(max-width: 400px)"));
        page.phone();
        assert!(holds(page, "(max-width: 400px)") && holds(page, "(pointer: coarse)"));
        let media = Media {
            dark: true,
            reduced_motion: true,
            print: true,
        };
        page.media(media);
        for query in [
            "(prefers-color-scheme: dark)",
            "(prefers-reduced-motion: reduce)",
            "print",
        ] {
            assert!(holds(page, query), "{query}");
        }
        page.media(Media::default());
        assert!(!holds(page, "print") && !holds(page, "(prefers-color-scheme: dark)"));
        assert_eq!(
            page.eval("navigator.clipboard.writeText('copied').then(() => 1)"),
            1
        );
        assert_eq!(page.clipboard(), "copied");
        let file = tempfile::NamedTempFile::new().expect("temporary files can be made");
        page.screenshot(file.path());
        let picture = std::fs::read(file.path()).expect("the picture was written");
        assert!(picture.starts_with(b"\x89PNG"), "{} bytes", picture.len());
        page.without_scripts();
        page.open("pages/page.html");
        assert_eq!(
            page.eval("document.querySelector('#search-button').hidden"),
            true
        );
        assert_eq!(page.text("h1"), "A page");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn keeps_what_pages_store_apart() {
    visit_small("localStorage.setItem('kept', 'one')", |page| {
        assert_eq!(page.text_of("localStorage.getItem('kept')"), "one");
        visit_small("", |other| {
            assert!(other.eval("localStorage.getItem('kept')").is_null())
        });
    });
}
