//! The project's own commands: install the tools, build, serve, test and measure.
//!
//! `serve` and `build` must start fast on a new machine, so this part has three dependencies only;
//! whatever drives a browser is a dev-dependency.

#![forbid(unsafe_code)]

pub mod apt;
pub mod browser;
pub mod bundle;
pub mod cargo_tool;
mod deny;
pub mod headers;
pub mod http;
pub mod npm;
pub mod office;
pub mod offline;
pub mod paths;
pub mod pins;
pub mod poppler;
pub mod process;
pub mod second_page;
pub mod size;
pub mod steps;
pub mod summary;
pub mod tally;
pub mod tools;
pub mod wasm_target;
