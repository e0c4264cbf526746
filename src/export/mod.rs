//! PURE. Case to bytes, bytes to case.

pub mod pieces;
pub mod saved;
