//! Starts the app in the browser; elsewhere there is nothing to start.

fn main() {}
