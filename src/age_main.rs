//! Starts the worker that makes and reads files; elsewhere there is nothing to start.

#![forbid(unsafe_code)]

fn main() {
    #[cfg(target_arch = "wasm32")]
    plainplan::age_worker::start();
}
