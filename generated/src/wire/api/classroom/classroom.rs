// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Paged, Parts};
use crate::models;
use crate::api::classroom::{
    GetAClassroom, GetAnAssignment, GetAssignmentGrades,
    ListAcceptedAssignmentsForAnAssignment, ListAssignmentsForAClassroom, ListClassrooms,
};

impl Endpoint for GetAnAssignment {
    type Output = models::ClassroomAssignment;
    const OPERATION: Operation = Operation {
        id: "classroom/get-an-assignment",
        method: octoforge_runtime::Verb::Get,
        path: "/assignments/{assignment_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetAnAssignment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListAcceptedAssignmentsForAnAssignment {
    type Output = Vec<models::ClassroomAcceptedAssignment>;
    const OPERATION: Operation = Operation {
        id: "classroom/list-accepted-assignments-for-an-assignment",
        method: octoforge_runtime::Verb::Get,
        path: "/assignments/{assignment_id}/accepted_assignments",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListAcceptedAssignmentsForAnAssignment {
    type Item = models::ClassroomAcceptedAssignment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAcceptedAssignmentsForAnAssignment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for GetAssignmentGrades {
    type Output = Vec<models::ClassroomAssignmentGrade>;
    const OPERATION: Operation = Operation {
        id: "classroom/get-assignment-grades",
        method: octoforge_runtime::Verb::Get,
        path: "/assignments/{assignment_id}/grades",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetAssignmentGrades {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListClassrooms {
    type Output = Vec<models::SimpleClassroom>;
    const OPERATION: Operation = Operation {
        id: "classroom/list-classrooms",
        method: octoforge_runtime::Verb::Get,
        path: "/classrooms",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListClassrooms {
    type Item = models::SimpleClassroom;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListClassrooms {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for GetAClassroom {
    type Output = models::Classroom;
    const OPERATION: Operation = Operation {
        id: "classroom/get-a-classroom",
        method: octoforge_runtime::Verb::Get,
        path: "/classrooms/{classroom_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetAClassroom {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListAssignmentsForAClassroom {
    type Output = Vec<models::SimpleClassroomAssignment>;
    const OPERATION: Operation = Operation {
        id: "classroom/list-assignments-for-a-classroom",
        method: octoforge_runtime::Verb::Get,
        path: "/classrooms/{classroom_id}/assignments",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListAssignmentsForAClassroom {
    type Item = models::SimpleClassroomAssignment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAssignmentsForAClassroom {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}
