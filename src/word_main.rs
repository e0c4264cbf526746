//! Starts the maker of Word files in its worker; elsewhere there is nothing to start.

#![forbid(unsafe_code)]

fn main() {
    #[cfg(target_arch = "wasm32")]
    plainplan::word_worker::start();
}
