//! Starts the keeper of the vault in its worker; elsewhere there is nothing to start.

fn main() {
    #[cfg(target_arch = "wasm32")]
    plainplan::vault_worker::start();
}
