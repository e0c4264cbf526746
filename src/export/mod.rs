//! PURE. Case to bytes, bytes to case.

pub mod ics;
pub mod pieces;
pub mod saved;
