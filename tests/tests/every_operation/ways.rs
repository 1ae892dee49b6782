//! Plans calls in other media types, page by page, and as downloads.
//!
//! Takes: an operation and its requests. Gives: for each other media type a call for each of its responses; for a
//! paginated request two calls of two pages, one of which collects the pages and the other their items; for a download
//! one call for each place where the body can be.

use serde_json::{Value, json};

use crate::asked::{Asked, Listed};
use crate::description::Description;
use crate::operation::Operation;
use crate::plan::{Answer, Arguments, Planned, Way, answers, arguments};
use crate::sample::sample;

/// Returns every call of an operation except those for the whole preferred response.
pub(crate) fn calls(description: &Description, index: usize, asked: &[Asked]) -> Vec<Planned> {
    let operation = &description.operations[index];
    let arguments = arguments(description, operation, 0);
    let each = asked.iter().flat_map(|asked| {
        let whole = asked
            .media
            .iter()
            .flat_map(|_| whole(description, operation, asked));
        let pages = asked.pages.iter();
        let pages = pages.flat_map(|listed| paged(description, operation, asked, listed));
        let downloads = downloads(description, operation, asked);
        let calls = whole.chain(pages).chain(downloads);
        calls
            .map(|(way, answers)| planned(index, asked, &arguments, way, answers))
            .collect::<Vec<_>>()
    });
    each.collect()
}

fn planned(
    operation: usize,
    asked: &Asked,
    arguments: &Arguments,
    way: Way,
    answers: Vec<Answer>,
) -> Planned {
    Planned {
        operation,
        media: asked.media.clone(),
        way,
        arguments: arguments.clone(),
        answers,
    }
}

fn whole(
    description: &Description,
    operation: &Operation,
    asked: &Asked,
) -> Vec<(Way, Vec<Answer>)> {
    let answers = answers(description, operation, asked.media.as_deref()).into_iter();
    answers.map(|answer| (Way::Send, vec![answer])).collect()
}

/// Returns calls of two pages, of which the second has the same items in reverse order and one more.
fn paged(
    description: &Description,
    operation: &Operation,
    asked: &Asked,
    listed: &Listed,
) -> [(Way, Vec<Answer>); 2] {
    let (answer, first) = first_page(description, operation, asked, listed);
    let mut second = first.clone();
    let again = list(listed, &mut second).unwrap();
    again.extend(again.first().cloned());
    again.reverse();
    let total = listed.total.as_ref();
    let total = total.and_then(|name| second.get(name)?.as_i64());
    let mut all = Vec::new();
    let pages = [first, second].map(|mut page| {
        let body = page.to_string();
        all.append(list(listed, &mut page).unwrap());
        Answer {
            body,
            ..answer.clone()
        }
    });
    let pages = pages.to_vec();
    [
        (Way::Pages, pages.clone()),
        (Way::Items { all, total }, pages),
    ]
}

/// Returns the first example page that is not empty, or else one that is made up.
fn first_page(
    description: &Description,
    operation: &Operation,
    asked: &Asked,
    listed: &Listed,
) -> (Answer, Value) {
    let media = asked.media.as_deref();
    let shown = answers(description, operation, media).into_iter();
    let shown = shown.filter(|answer| listed.status.is_none_or(|status| status == answer.status));
    let shown: Vec<Answer> = shown.filter(|answer| answer.is_json).collect();
    let pages = shown
        .iter()
        .map(|answer| serde_json::from_str(&answer.body).unwrap());
    let made = operation.successes.iter().filter_map(|success| {
        let (_, form) = success.form(media)?;
        Some(sample(description, &form.schema, "page"))
    });
    let mut pages = pages.chain(made);
    let page = pages
        .find(|page: &Value| list(listed, &mut page.clone()).is_some_and(|list| !list.is_empty()));
    let page = page.unwrap_or_else(|| panic!("{} shows no page", operation.id));
    (shown[0].clone(), page)
}

fn list<'a>(listed: &Listed, page: &'a mut Value) -> Option<&'a mut Vec<Value>> {
    match &listed.list {
        None => page.as_array_mut(),
        Some(name) => page.get_mut(name)?.as_array_mut(),
    }
}

/// Returns downloads: from the response itself, and through a redirect.
fn downloads(
    description: &Description,
    operation: &Operation,
    asked: &Asked,
) -> Vec<(Way, Vec<Answer>)> {
    if !asked.downloads {
        return Vec::new();
    }
    let answers = answers(description, operation, asked.media.as_deref()).into_iter();
    let here = answers.filter(|answer| answer.media.is_some());
    let here = here.map(|answer| vec![answer]);
    let elsewhere = operation.redirects.then(|| vec![Answer::of(302), found()]);
    let all = here.chain(elsewhere);
    all.map(|answers| (Way::Download, answers)).collect()
}

/// Returns the response of the redirect's target.
fn found() -> Answer {
    Answer {
        media: Some("application/octet-stream".to_owned()),
        body: json!(["what", "is", "elsewhere"]).to_string(),
        ..Answer::of(200)
    }
}
