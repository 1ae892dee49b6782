//! What must hold of any two documents: of generated ones, each changed in several places.
