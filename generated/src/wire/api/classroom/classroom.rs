// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
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

    fn parts(&self) -> &Parts {
        &self.parts
    }

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

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListAcceptedAssignmentsForAnAssignment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
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

    fn parts(&self) -> &Parts {
        &self.parts
    }

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

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListClassrooms {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
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

    fn parts(&self) -> &Parts {
        &self.parts
    }

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

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListAssignmentsForAClassroom {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
