//! PURE. Case to bytes, bytes to case.

pub mod carry;
pub mod ics;
pub mod pieces;
pub mod saved;
pub mod sealed;
