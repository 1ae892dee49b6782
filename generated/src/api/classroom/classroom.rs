// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `classroom`: classroom.

use octoforge_runtime::Parts;

/// Closing down - Get an assignment.
///
/// > **Warning:**
/// > **Closing down notice:** This operation is closing down and will be removed on August 28, 2026.
/// > For more information, see the [GitHub Classroom sunset notice](https://gh.io/classroom-sunset).
///
/// Gets a GitHub Classroom assignment. Assignment will only be returned if the current user is an administrator of the GitHub Classroom for the assignment.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/classroom/classroom#closing-down---get-an-assignment>).
///
/// - `assignment_id`: The unique identifier of the classroom assignment.
///
/// `GET /assignments/{assignment_id}`
///
/// - 200: [`ClassroomAssignment`](crate::models::ClassroomAssignment)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
#[inline]
pub fn get_an_assignment(assignment_id: i64) -> GetAnAssignment {
    GetAnAssignment {
        parts: Parts::new().path(&assignment_id),
    }
}

/// The request of [`get_an_assignment`](get_an_assignment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAnAssignment {
    pub(crate) parts: Parts,
}

/// Closing down - List accepted assignments for an assignment.
///
/// > **Warning:**
/// > **Closing down notice:** This operation is closing down and will be removed on August 28, 2026.
/// > For more information, see the [GitHub Classroom sunset notice](https://gh.io/classroom-sunset).
///
/// Lists any assignment repositories that have been created by students accepting a GitHub Classroom assignment. Accepted assignments will only be returned if the current user is an administrator of the GitHub Classroom for the assignment.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/classroom/classroom#closing-down---list-accepted-assignments-for-an-assignment>).
///
/// - `assignment_id`: The unique identifier of the classroom assignment.
///
/// `GET /assignments/{assignment_id}/accepted_assignments`
///
/// - 200: a list of [`ClassroomAcceptedAssignment`](crate::models::ClassroomAcceptedAssignment)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAcceptedAssignmentsForAnAssignment::pages), [`items`](ListAcceptedAssignmentsForAnAssignment::items).
#[deprecated]
#[inline]
pub fn list_accepted_assignments_for_an_assignment(
    assignment_id: i64,
) -> ListAcceptedAssignmentsForAnAssignment {
    ListAcceptedAssignmentsForAnAssignment {
        parts: Parts::new().path(&assignment_id),
    }
}

/// The request of [`list_accepted_assignments_for_an_assignment`](list_accepted_assignments_for_an_assignment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAcceptedAssignmentsForAnAssignment {
    pub(crate) parts: Parts,
}

impl ListAcceptedAssignmentsForAnAssignment {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Closing down - Get assignment grades.
///
/// > **Warning:**
/// > **Closing down notice:** This operation is closing down and will be removed on August 28, 2026.
/// > For more information, see the [GitHub Classroom sunset notice](https://gh.io/classroom-sunset).
///
/// Gets grades for a GitHub Classroom assignment. Grades will only be returned if the current user is an administrator of the GitHub Classroom for the assignment.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/classroom/classroom#closing-down---get-assignment-grades>).
///
/// - `assignment_id`: The unique identifier of the classroom assignment.
///
/// `GET /assignments/{assignment_id}/grades`
///
/// - 200: a list of [`ClassroomAssignmentGrade`](crate::models::ClassroomAssignmentGrade)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
#[inline]
pub fn get_assignment_grades(assignment_id: i64) -> GetAssignmentGrades {
    GetAssignmentGrades {
        parts: Parts::new().path(&assignment_id),
    }
}

/// The request of [`get_assignment_grades`](get_assignment_grades()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAssignmentGrades {
    pub(crate) parts: Parts,
}

/// Closing down - List classrooms.
///
/// > **Warning:**
/// > **Closing down notice:** This operation is closing down and will be removed on August 28, 2026.
/// > For more information, see the [GitHub Classroom sunset notice](https://gh.io/classroom-sunset).
///
/// Lists GitHub Classroom classrooms for the current user. Classrooms will only be returned if the current user is an administrator of one or more GitHub Classrooms.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/classroom/classroom#closing-down---list-classrooms>).
///
/// `GET /classrooms`
///
/// - 200: a list of [`SimpleClassroom`](crate::models::SimpleClassroom)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListClassrooms::pages), [`items`](ListClassrooms::items).
#[deprecated]
#[inline]
pub fn list_classrooms() -> ListClassrooms {
    ListClassrooms {
        parts: Parts::new(),
    }
}

/// The request of [`list_classrooms`](list_classrooms()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClassrooms {
    pub(crate) parts: Parts,
}

impl ListClassrooms {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Closing down - Get a classroom.
///
/// > **Warning:**
/// > **Closing down notice:** This operation is closing down and will be removed on August 28, 2026.
/// > For more information, see the [GitHub Classroom sunset notice](https://gh.io/classroom-sunset).
///
/// Gets a GitHub Classroom classroom for the current user. Classroom will only be returned if the current user is an administrator of the GitHub Classroom.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/classroom/classroom#closing-down---get-a-classroom>).
///
/// - `classroom_id`: The unique identifier of the classroom.
///
/// `GET /classrooms/{classroom_id}`
///
/// - 200: [`Classroom`](crate::models::Classroom)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
#[inline]
pub fn get_a_classroom(classroom_id: i64) -> GetAClassroom {
    GetAClassroom {
        parts: Parts::new().path(&classroom_id),
    }
}

/// The request of [`get_a_classroom`](get_a_classroom()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAClassroom {
    pub(crate) parts: Parts,
}

/// Closing down - List assignments for a classroom.
///
/// > **Warning:**
/// > **Closing down notice:** This operation is closing down and will be removed on August 28, 2026.
/// > For more information, see the [GitHub Classroom sunset notice](https://gh.io/classroom-sunset).
///
/// Lists GitHub Classroom assignments for a classroom. Assignments will only be returned if the current user is an administrator of the GitHub Classroom.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/classroom/classroom#closing-down---list-assignments-for-a-classroom>).
///
/// - `classroom_id`: The unique identifier of the classroom.
///
/// `GET /classrooms/{classroom_id}/assignments`
///
/// - 200: a list of [`SimpleClassroomAssignment`](crate::models::SimpleClassroomAssignment)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAssignmentsForAClassroom::pages), [`items`](ListAssignmentsForAClassroom::items).
#[deprecated]
#[inline]
pub fn list_assignments_for_a_classroom(
    classroom_id: i64,
) -> ListAssignmentsForAClassroom {
    ListAssignmentsForAClassroom {
        parts: Parts::new().path(&classroom_id),
    }
}

/// The request of [`list_assignments_for_a_classroom`](list_assignments_for_a_classroom()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAssignmentsForAClassroom {
    pub(crate) parts: Parts,
}

impl ListAssignmentsForAClassroom {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}
