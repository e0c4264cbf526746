//! Starts the app in the browser; elsewhere there is nothing to start.

fn main() {
    #[cfg(target_arch = "wasm32")]
    plainplan::app::start();
}
