// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `classroom` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "classroom/get-an-assignment",
        |given, client| Ok(call::sent(get_an_assignment(given)?.send(client), Got::json)),
    ),
    Call::of(
            "classroom/list-accepted-assignments-for-an-assignment",
            |given, client| Ok(
                call::sent(
                    list_accepted_assignments_for_an_assignment(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_accepted_assignments_for_an_assignment(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(
                    list_accepted_assignments_for_an_assignment(given)?.items(client),
                ),
            ),
        ),
    Call::of(
        "classroom/get-assignment-grades",
        |given, client| Ok(
            call::sent(get_assignment_grades(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "classroom/list-classrooms",
            |given, client| Ok(
                call::sent(list_classrooms(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_classrooms(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_classrooms(given)?.items(client))),
        ),
    Call::of(
        "classroom/get-a-classroom",
        |given, client| Ok(call::sent(get_a_classroom(given)?.send(client), Got::json)),
    ),
    Call::of(
            "classroom/list-assignments-for-a-classroom",
            |given, client| Ok(
                call::sent(
                    list_assignments_for_a_classroom(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_assignments_for_a_classroom(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_assignments_for_a_classroom(given)?.items(client)),
            ),
        ),
];

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn get_an_assignment(
    given: &Arguments,
) -> Result<::octoforge::classroom::GetAnAssignment, Fault> {
    Ok(::octoforge::classroom::get_an_assignment(given.path::<i64>("assignment_id")?))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn list_accepted_assignments_for_an_assignment(
    given: &Arguments,
) -> Result<::octoforge::classroom::ListAcceptedAssignmentsForAnAssignment, Fault> {
    let mut request = ::octoforge::classroom::list_accepted_assignments_for_an_assignment(
        given.path::<i64>("assignment_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn get_assignment_grades(
    given: &Arguments,
) -> Result<::octoforge::classroom::GetAssignmentGrades, Fault> {
    Ok(
        ::octoforge::classroom::get_assignment_grades(
            given.path::<i64>("assignment_id")?,
        ),
    )
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn list_classrooms(
    given: &Arguments,
) -> Result<::octoforge::classroom::ListClassrooms, Fault> {
    let mut request = ::octoforge::classroom::list_classrooms();
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn get_a_classroom(
    given: &Arguments,
) -> Result<::octoforge::classroom::GetAClassroom, Fault> {
    Ok(::octoforge::classroom::get_a_classroom(given.path::<i64>("classroom_id")?))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn list_assignments_for_a_classroom(
    given: &Arguments,
) -> Result<::octoforge::classroom::ListAssignmentsForAClassroom, Fault> {
    let mut request = ::octoforge::classroom::list_assignments_for_a_classroom(
        given.path::<i64>("classroom_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    Ok(request)
}
