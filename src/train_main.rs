//! Starts the training page in the browser; elsewhere there is nothing to start.

#![forbid(unsafe_code)]

fn main() {
    #[cfg(target_arch = "wasm32")]
    plainplan::classroom::start();
}
