//! Starts the keeper of the vault in its worker; elsewhere there is nothing to start.

#![forbid(unsafe_code)]

fn main() {
    #[cfg(target_arch = "wasm32")]
    plainplan::vault_worker::start();
}
