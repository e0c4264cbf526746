//! The floors of the house, lowest first: a floor may use those before it, never those after.

pub mod domain;
pub mod text;
