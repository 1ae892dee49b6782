// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `classroom` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("classroom/get-an-assignment", get_an_assignment),
    Call::of(
        "classroom/list-accepted-assignments-for-an-assignment",
        list_accepted_assignments_for_an_assignment,
    ),
    Call::of("classroom/get-assignment-grades", get_assignment_grades),
    Call::of("classroom/list-classrooms", list_classrooms),
    Call::of("classroom/get-a-classroom", get_a_classroom),
    Call::of(
        "classroom/list-assignments-for-a-classroom",
        list_assignments_for_a_classroom,
    ),
];

#[expect(deprecated, reason = "what is deprecated is called too")]
fn get_an_assignment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::classroom::get_an_assignment(
        given.path::<i64>("assignment_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn list_accepted_assignments_for_an_assignment(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::classroom::list_accepted_assignments_for_an_assignment(
        given.path::<i64>("assignment_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn get_assignment_grades(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::classroom::get_assignment_grades(
        given.path::<i64>("assignment_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn list_classrooms(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::classroom::list_classrooms();
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn get_a_classroom(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::classroom::get_a_classroom(
        given.path::<i64>("classroom_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn list_assignments_for_a_classroom(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::classroom::list_assignments_for_a_classroom(
        given.path::<i64>("classroom_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(sent(request.send(client), Got::json))
}
