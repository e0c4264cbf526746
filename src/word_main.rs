//! Starts the maker of Word files in its worker; elsewhere there is nothing to start.

fn main() {
    #[cfg(target_arch = "wasm32")]
    plainplan::word_worker::start();
}
